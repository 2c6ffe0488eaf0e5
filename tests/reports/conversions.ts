import type { LaidOutFormat } from '../../src/documents/annual-reports/export/export-formats.ts';
import type { OfficeTask } from './office.ts';

/** What becomes of a report's file in the office programs of those who send it in. */
export type Conversion = OfficeTask & { readonly from: LaidOutFormat };

const WRITER_HTML = 'HTML (StarWriter)';

/** LibreOffice Writer and Calc, from each file the writers make. */
export const OFFICE_CONVERSIONS: readonly Conversion[] = [
  { from: 'docx', to: 'pdf' },
  { from: 'docx', to: 'doc' },
  { from: 'docx', to: 'odt' },
  { from: 'docx', to: 'rtf' },
  { from: 'docx', to: 'html' },
  { from: 'html', to: 'odt', open: WRITER_HTML, filter: 'writer8' },
  { from: 'html', to: 'docx', open: WRITER_HTML, filter: 'MS Word 2007 XML' },
  { from: 'html', to: 'pdf', open: WRITER_HTML, filter: 'writer_pdf_Export' },
  { from: 'xlsx', to: 'pdf' },
  { from: 'xlsx', to: 'xls' },
  { from: 'xlsx', to: 'ods' },
  { from: 'xlsx', to: 'html' },
];
