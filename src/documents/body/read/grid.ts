/** A cell on its way into a table: what it asks for, and after settling what it gets. */
export type Spanning = { readonly colspan: number; readonly rowspan: number };

type Placed<Cell> = {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
};

/** HTML knows no wider cell. */
const WIDEST = 1_000;
/** More places than any table read by people has; beyond it a table of a few bytes could fill the memory. */
const MOST_PLACES = 300_000;

/** A row and whether it is of the head; the rows of the head come first. */
export type GridRow<Cell> = { readonly inHead: boolean; readonly cells: readonly Cell[] };

/**
 * The rows of a table as a sound grid: no cell overlaps another, reaches beyond the table or from the head into the
 * body, no row or column is without a cell that begins in it, and every row is filled; `empty` makes the cells that
 * were missing. `null` where the table is beyond all measure.
 */
export function settleGrid<Cell extends Spanning>(
  rows: readonly GridRow<Cell>[],
  empty: () => Cell,
): readonly GridRow<Cell>[] | null {
  const mostCells = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const placed = place(rows, WIDEST) ?? place(rows, mostCells);
  if (placed === null || placed.length === 0) return null;
  const usedRows = [...new Set(placed.map(({ row }) => row))].sort(ascending);
  const usedColumns = [...new Set(placed.map(({ column }) => column))].sort(ascending);
  const out: (Cell | 'taken' | undefined)[][] = usedRows.map(() => usedColumns.map(() => undefined));
  for (const { cell, row, column, colspan, rowspan } of placed) {
    const [ys, xs] = [within(usedRows, row, rowspan), within(usedColumns, column, colspan)];
    for (const y of ys) out[y]?.fill('taken', xs[0], (xs.at(-1) ?? 0) + 1);
    (out[ys[0] ?? 0] as Cell[])[xs[0] ?? 0] = { ...cell, colspan: xs.length, rowspan: ys.length };
  }
  return out.map((row, y) => ({
    inHead: rows[usedRows[y] ?? 0]?.inHead ?? false,
    cells: row.flatMap((cell) => (cell === 'taken' ? [] : [cell ?? empty()])),
  }));
}

const ascending = (one: number, other: number): number => one - other;

/** The places in `used` of the numbers from `start` on that the span covers. */
const within = (used: readonly number[], start: number, span: number): readonly number[] =>
  used.flatMap((number, index) => (number >= start && number < start + span ? [index] : []));

/** Each cell at the first free place of its row, as browsers do it; `null` where there would be too many places. */
function place<Cell extends Spanning>(
  rows: readonly GridRow<Cell>[],
  widest: number,
): readonly Placed<Cell>[] | null {
  const headRows = rows.filter(({ inHead }) => inHead).length;
  const mostColumns = MOST_PLACES / Math.max(1, rows.length);
  /** The row up to which each column is taken from above. */
  const takenUntil: number[] = [];
  const placed: Placed<Cell>[] = [];
  for (const [row, { cells, inHead }] of rows.entries()) {
    const rowsLeft = (inHead ? headRows : rows.length) - row;
    let column = 0;
    for (const cell of cells) {
      const rowspan = clamped(cell.rowspan, rowsLeft);
      const start = firstFree(takenUntil, row, column);
      column = firstTaken(takenUntil, row, start, start + clamped(cell.colspan, widest));
      for (let taken = start; taken < column; taken += 1) takenUntil[taken] = row + rowspan;
      placed.push({ cell, row, column: start, colspan: column - start, rowspan });
    }
    if (takenUntil.length > mostColumns) return null;
  }
  return placed;
}

function firstFree(takenUntil: readonly number[], row: number, from: number): number {
  let column = from;
  while ((takenUntil[column] ?? 0) > row) column += 1;
  return column;
}

/** The end of the free places from `from` on, `end` at the latest. */
function firstTaken(takenUntil: readonly number[], row: number, from: number, end: number): number {
  let column = from;
  while (column < end && (takenUntil[column] ?? 0) <= row) column += 1;
  return column;
}

const clamped = (span: number, most: number): number => Math.max(1, Math.min(span, most));
