import { TABLE_4_COLUMNS, TABLE_4_RESULTS } from '../../../../../domain/annual-reports/table-4.ts';
import { TABLE_4_HEAD_WORDS } from '../form-words.ts';
import { bestOf, type RowReading, type TableReading, unread } from '../row-reading.ts';
import { assignCells } from './assign-cells.ts';
import { type GridRow, type Heads, type RowCell, wordsOfRow } from './grid-rows.ts';

const GROUPS = [/行政复议/, /未经复议直接起诉|未经复议/, /复议后起诉/];
const KEYS = TABLE_4_COLUMNS.map(({ group, result }) => `${group} ${result}`);
const resultOf = (cell: RowCell): string | null =>
  TABLE_4_HEAD_WORDS.find(([, words]) => words.test(cell.words))?.[0] ?? null;

/** The heads say no more than this. */
const LONGEST_HEAD = 200;

/** Reads table 4 from the grids of a file: heads over fifteen columns, then one row of numbers. */
export function readGridTable4(rows: readonly GridRow[]): TableReading<'table4'> | null {
  const walk = new Table4Walk();
  for (const row of rows) walk.row(row);
  return bestOf(walk.readings.map((reading) => new Map([['table4', reading]])));
}

class Table4Walk {
  readonly readings: RowReading[] = [];
  #heads: readonly RowCell[] = [];
  /** The words of the heads so far; empty outside the table. */
  #groups = '';

  row(row: GridRow): void {
    const words = wordsOfRow(row);
    if (/行政复议/.test(words) && /行政诉讼/.test(words) && words.length < LONGEST_HEAD) {
      this.#heads = [];
      this.#groups = words;
    } else if (this.#groups !== '') this.#groups += words;
    if (this.#groups === '') return;
    const results = row.cells.filter((cell) => resultOf(cell) !== null);
    if (results.length > 0 || !isNumbers(row)) {
      this.#heads = [...this.#heads, ...results];
      return;
    }
    this.readings.push(readingOf(row, this.#heads, this.#groups));
    this.#groups = '';
  }
}

/** A row of numbers, with or without a label before them. */
function isNumbers({ cells }: GridRow): boolean {
  const content = cells.slice(1).filter((cell) => cell.isContent).length + (cells[0]?.isContent ? 1 : 0);
  return content >= TABLE_4_COLUMNS.length && content >= cells.length - 1;
}

function readingOf(row: GridRow, heads: readonly RowCell[], groups: string): RowReading {
  const cells = row.cells.filter((cell, index) => index > 0 || cell.isContent);
  const places = GROUPS.map((words) => groups.search(words));
  if (places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))) {
    return unread('columns', '各组名称或者次序与格式不符', cells);
  }
  const columns = columnsOf(heads);
  if (columns === null) return unread('columns', '各列名称或者次序与格式不符', cells);
  return assignCells(cells, { keys: KEYS, heads: columns, group: TABLE_4_RESULTS.length });
}

/** Where the fifteen heads stand; none where some are missing, `null` where their order is not the form's. */
function columnsOf(heads: readonly RowCell[]): Heads<string> | null {
  const sorted = heads.toSorted((left, right) => left.left - right.left);
  if (sorted.length !== KEYS.length) return new Map();
  const isInOrder = sorted.every((cell, index) => resultOf(cell) === TABLE_4_COLUMNS[index]?.result);
  return isInOrder ? new Map(KEYS.map((key, index) => [key, sorted[index] ?? { left: 0, right: 0 }])) : null;
}
