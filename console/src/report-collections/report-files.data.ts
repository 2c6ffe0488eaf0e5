/** What the reader of annual reports reads; any of it may be uploaded. */
export const REPORT_FILES = '.html,.htm,.mht,.docx,.doc,.wps,.rtf,.odt,.xlsx,.xls,.ods,.csv,.pdf,.txt';
