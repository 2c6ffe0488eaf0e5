import type { ReportFormat, SourcePlace } from '../../../../domain/annual-reports/read-report.ts';

/** A line of running text as printed. */
export type TextBlock = {
  readonly kind: 'text';
  readonly text: string;
  readonly place: SourcePlace;
  /** How far from the left edge each word of the line stands, in points; where the format has places on paper. */
  readonly wordsAt?: readonly number[];
};

/** A cell where it begins; rows and columns are counted from 0 within its table. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
};

/** A table as a grid. A table a page break has cut is two of these. */
export type TableBlock = {
  readonly kind: 'table';
  /** In reading order: by row, then by column. */
  readonly cells: readonly GridCell[];
  readonly place: SourcePlace;
};

export type Block = TextBlock | TableBlock;

/** A file as the recogniser sees it, whatever its format was. */
export type ReportDocument = {
  readonly format: ReportFormat;
  /** Title and headings of first order, best first; empty where the format marks none. */
  readonly titles: readonly string[];
  readonly blocks: readonly Block[];
};

/** The rows of a table, each with the cells that begin in it. */
export function rowsOf({ cells }: TableBlock): readonly (readonly GridCell[])[] {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.entries()].toSorted(([left], [right]) => left - right).map(([, row]) => row);
}

/** The place of a cell, counted from 1. */
export const placeOf = (table: TableBlock, cell: GridCell): SourcePlace => ({
  ...table.place,
  row: cell.row + 1,
  column: cell.column + 1,
});
