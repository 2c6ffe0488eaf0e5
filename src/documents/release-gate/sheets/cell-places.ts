/** A rectangle of cells, both ends included, counted from 1. */
export type CellRange = {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
};

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** `AB` → 28. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0);

/** 28 → `AB`. */
export const columnLetters = (column: number): string =>
  column <= 0
    ? ''
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** `B3` → row 3, column 2; `null` for anything else. */
export function cellAt(reference: string | undefined): { row: number; column: number } | null {
  const [, letters, row] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '') ?? [];
  return letters && row ? { row: Number(row), column: columnNumber(letters) } : null;
}

/** The ranges a formula or a name mentions, with the sheet where one is named. */
export function rangesIn(formula: string): { readonly sheet: string | null; readonly range: CellRange }[] {
  const plain = formula.replaceAll(/"[^"]*"/g, '""');
  const pattern =
    /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(?:\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7}))(?![\p{L}\p{N}_(])/gu;
  return [...plain.matchAll(pattern)].map((found) => {
    const [, quoted, named, left, top, right = left, bottom = top, fromColumn, toColumn, fromRow, toRow] =
      found;
    return {
      sheet: quoted?.replaceAll("''", "'") ?? named ?? null,
      range: ordered({
        fromRow: Number(top ?? fromRow ?? 1),
        toRow: Number(bottom ?? toRow ?? MOST_ROWS),
        fromColumn: columnNumber(left ?? fromColumn ?? 'A'),
        toColumn: right ? columnNumber(right) : toColumn ? columnNumber(toColumn) : MOST_COLUMNS,
      }),
    };
  });
}

const ordered = (it: CellRange): CellRange => ({
  fromRow: Math.min(it.fromRow, it.toRow),
  toRow: Math.max(it.fromRow, it.toRow),
  fromColumn: Math.min(it.fromColumn, it.toColumn),
  toColumn: Math.max(it.fromColumn, it.toColumn),
});

export const contains = (range: CellRange, row: number, column: number): boolean =>
  row >= range.fromRow && row <= range.toRow && column >= range.fromColumn && column <= range.toColumn;
