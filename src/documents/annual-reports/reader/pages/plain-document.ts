import type { ReportDocument } from './report-document.ts';

/** Plain text: one cell a line, columns set with blanks, tabs or pipes, Markdown. Empty lines are kept. */
export function readPlainDocument(text: string): ReportDocument {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\f\u2028]/);
  return {
    format: 'text',
    titles: [],
    blocks: lines.map((line, index) => ({ kind: 'text', text: line, place: { line: index + 1 } })),
  };
}
