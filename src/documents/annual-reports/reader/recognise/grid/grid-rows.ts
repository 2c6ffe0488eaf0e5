import { wordsOf } from '../../pages/normalised-words.ts';
import { type Block, type GridCell, placeOf, rowsOf, type TableBlock } from '../../pages/report-document.ts';
import { isCellContent } from '../printed-values.ts';
import type { PrintedCell } from '../row-reading.ts';

/** A cell of a row with its words and the columns it covers, from `left` up to but not including `right`. */
export type RowCell = PrintedCell & {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** A number, a mark or nothing: what a cell of numbers may hold. */
  readonly isContent: boolean;
};

/** A row of some table of the file. */
export type GridRow = { readonly table: number; readonly row: number; readonly cells: readonly RowCell[] };

/** The rows of all tables of a file in reading order, each with the cells that begin in it. */
export const gridRows = (blocks: readonly Block[]): readonly GridRow[] =>
  blocks
    .filter((block) => block.kind === 'table')
    .flatMap((table, index) => rowsOf(table).map((cells) => rowIn(table, index, cells)));

const rowIn = (table: TableBlock, index: number, cells: readonly GridCell[]): GridRow => ({
  table: index,
  row: cells[0]?.row ?? 0,
  cells: cells.map((cell) => ({
    printed: cell.text,
    place: placeOf(table, cell),
    words: wordsOf(cell.text),
    left: cell.column,
    right: cell.column + cell.columnSpan,
    isContent: isCellContent(cell.text),
  })),
});

/** The columns of the form a table shows, by where their heads stand. */
export type Heads<Key extends string> = ReadonlyMap<Key, { readonly left: number; readonly right: number }>;

/** The words of all cells of a row. */
export const wordsOfRow = (row: GridRow): string => row.cells.map((cell) => cell.words).join(' ');
