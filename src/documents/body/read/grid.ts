/** A cell on its way into a table: what it asks for, and after settling what it gets. */
export type Spanning = { readonly colspan: number; readonly rowspan: number };

type Placed<Cell> = {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
};

const MOST_COLUMNS = 200;

/** A row and whether it is of the head; the rows of the head come first. */
export type GridRow<Cell> = { readonly inHead: boolean; readonly cells: readonly Cell[] };

/**
 * The rows of a table as a sound grid: no cell overlaps another, reaches beyond the table or from the head into the
 * body, no row or column is without a cell that begins in it, and every row is filled; `empty` makes the cells that
 * were missing.
 */
export function settleGrid<Cell extends Spanning>(
  rows: readonly GridRow<Cell>[],
  empty: () => Cell,
): readonly GridRow<Cell>[] {
  const placed = place(rows);
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

/** Each cell at the first free place of its row, as browsers do it. */
function place<Cell extends Spanning>(rows: readonly GridRow<Cell>[]): readonly Placed<Cell>[] {
  const headRows = rows.filter(({ inHead }) => inHead).length;
  /** The row up to which each column is taken from above. */
  const takenUntil: number[] = new Array(MOST_COLUMNS).fill(0);
  return rows.flatMap(({ cells, inHead }, row) => {
    const rowsLeft = (inHead ? headRows : rows.length) - row;
    const free = (column: number): boolean => column < MOST_COLUMNS && (takenUntil[column] ?? 0) <= row;
    let column = 0;
    return cells.flatMap((cell) => {
      while (column < MOST_COLUMNS && !free(column)) column += 1;
      if (column >= MOST_COLUMNS) return [];
      const rowspan = clamped(cell.rowspan, rowsLeft);
      const start = column;
      const end = start + clamped(cell.colspan, MOST_COLUMNS - start);
      while (column < end && free(column)) column += 1;
      takenUntil.fill(row + rowspan, start, column);
      return [{ cell, row, column: start, colspan: column - start, rowspan }];
    });
  });
}

const clamped = (span: number, most: number): number => Math.max(1, Math.min(span, most));
