import type { Cell } from '../body/body.ts';
import { plainBlocks } from '../body/plain-blocks.ts';

const NARROWEST = 4;
const WIDEST = 26;

/** Widths in proportion to the longest words of a column, within reason; cells over several columns do not count. */
export function columnWidths(rows: readonly (readonly Cell[])[]): readonly number[] {
  const widths: number[] = [];
  const takenUntil: number[] = [];
  for (const [y, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while ((takenUntil[column] ?? 0) > y) column += 1;
      const wanted = widthOf(cell);
      for (const end = column + cell.colspan; column < end; column += 1) {
        takenUntil[column] = y + cell.rowspan;
        widths[column] = Math.max(widths[column] ?? 0, wanted);
      }
    }
  }
  return widths;
}

function widthOf({ colspan, blocks }: Cell): number {
  if (colspan > 1) return NARROWEST;
  const longest = Math.max(
    ...plainBlocks(blocks)
      .split('\n')
      .map((line) => [...line].length),
  );
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}
