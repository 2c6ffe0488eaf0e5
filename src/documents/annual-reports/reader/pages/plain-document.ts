import type { ReportDocument } from './report-document.ts';
import { PAGE_NUMBER, TokenWriter } from './token-stream.ts';

/** Plain text: one cell a line, columns set with blanks, tabs or pipes, Markdown; all give the same stream. */
export function readPlainDocument(text: string): ReportDocument {
  const lines = text.split(/\r\n|[\n\r\f\u2028]/).filter((line) => !PAGE_NUMBER.test(line));
  const writer = new TokenWriter();
  for (const line of lines) writer.text(line);
  return { titles: [], lines, stream: writer.stream() };
}
