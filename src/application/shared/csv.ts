/**
 * What makes a spreadsheet take a text for a formula, behind blanks and signs that are not seen; some programs read the
 * full-width forms of the signs as the signs.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** One cell: texts a spreadsheet would compute are led by an apostrophe; quoted where needed (RFC 4180). */
function cellOf(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** What office programs look for at the beginning of a file in UTF-8. */
export const CSV_MARK = '\uFEFF';

/** One row with its end: for a file that is written piece by piece, after {@link CSV_MARK}. */
export const csvLine = (row: readonly (string | number)[]): string => `${row.map(cellOf).join(',')}\r\n`;

/** A table for spreadsheets: UTF-8 with a mark that office programs look for, lines ended by CR LF. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  Buffer.from(CSV_MARK + rows.map(csvLine).join(''));
