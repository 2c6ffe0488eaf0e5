/** What makes a spreadsheet take a text for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/** One cell: texts a spreadsheet would compute are led by an apostrophe; quoted where needed (RFC 4180). */
function cellOf(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table for spreadsheets: UTF-8 with a mark that office programs look for, lines ended by CR LF. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  Buffer.from(`\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`);
