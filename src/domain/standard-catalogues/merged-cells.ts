/** A block of merged cells: first and last row, first and last column, from 0. */
export type MergedCells = {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
};

type Cell = string | number;

/** Rows in which every cell of a merged block says what the block says: official tables merge 一级事项 and much else. */
export function fillMerged(
  rows: readonly (readonly Cell[])[],
  merged: readonly MergedCells[],
): readonly (readonly Cell[])[] {
  if (merged.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const {
    rows: [top, bottom],
    columns: [left, right],
  } of merged) {
    const value = rows[top]?.[left] ?? '';
    for (const row of filled.slice(top, bottom + 1))
      for (let column = left; column <= right; column += 1) row[column] = value;
  }
  return filled;
}
