import type { TokenStream } from './token-stream.ts';

/** What a reader needs of a file, whatever its format was. */
export type ReportDocument = {
  /** Title and headings of first order, best first; empty for plain text. */
  readonly titles: readonly string[];
  /** Running text line by line, in reading order; for HTML without the content of tables. */
  readonly lines: readonly string[];
  readonly stream: TokenStream;
};
