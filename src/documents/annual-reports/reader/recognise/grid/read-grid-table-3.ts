import { TABLE_3_COLUMNS, type Table3Column } from '../../../../../domain/annual-reports/figures.ts';
import type { Table3Key } from '../form-rows.ts';
import { TABLE_3_HEAD_WORDS, TABLE_3_ROW_WORDS } from '../form-words.ts';
import { isAnotherLabel } from '../label-rest.ts';
import { bestOf, type RowReading, type TableReading, unread } from '../row-reading.ts';
import { assignCells } from './assign-cells.ts';
import { type GridRow, type Heads, wordsOfRow } from './grid-rows.ts';

const HEAD_ROW = /商业企业|科研机构|社会公益|法律服务|自然人|申请人情况/;
const OTHER = /^[(（]?(?:3|三)?其[他它](?:情形|情况)?$/;
const OTHER_ROW = /^(?:6|六)?其[他它]处理(?:情况)?$/;
const TOTAL = /^(?:7|七)?(?:总计|合计)$/;
/** A label is not longer than its form, with some room for remarks. */
const LONGEST_LABEL = 80;

/** The row of the form a cell labels; `null` for every other cell. */
function keyOf(words: string): Table3Key | null {
  if (words === '' || words.length > LONGEST_LABEL) return null;
  if (OTHER_ROW.test(words)) return 'other_row';
  if (OTHER.test(words)) return 'other_other';
  if (TOTAL.test(words)) return 'total';
  // A remark behind a label may name another row: what is named first is the label.
  const found = TABLE_3_ROW_WORDS.filter((row) => row.key !== 'other_other' && row.key !== 'total')
    .map((row) => ({ key: row.key, at: words.search(row.words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  return found[0]?.key ?? null;
}

/** One table 3 of the file: a report may hold several, such as one of a single organ beside that of the whole county. */
type Instance = Map<Table3Key, RowReading>;

/**
 * Reads table 3 from the grids of a file. A table cut by page breaks goes on in the next grid. Of several whole
 * tables that differ none is taken.
 */
export function readGridTable3(rows: readonly GridRow[]): TableReading<Table3Key> | null {
  const walk = new Table3Walk();
  for (const [index, row] of rows.entries()) walk.row(row, rows[index + 1]);
  return bestOf(walk.instances);
}

class Table3Walk {
  readonly instances: Instance[] = [];
  #heads: Heads<Table3Column> = new Map();
  #lastWasHead = false;
  #torn: GridRow | null = null;

  row(row: GridRow, next: GridRow | undefined): void {
    if (this.#head(row)) return;
    const whole = this.#torn === null ? row : joined(this.#torn, row);
    this.#torn = null;
    const label = labelOf(whole) ?? labelOf(row);
    if (label === null) return;
    const source = labelOf(whole) === null ? row : whole;
    const cells = source.cells.slice(label.index + 1);
    const isLastOfTable = next !== undefined && next.table !== row.table;
    if (isLastOfTable && cells.every((cell) => cell.printed === '')) {
      // A page break may have left the numbers of the row on the next page.
      this.#torn = source;
    }
    this.#note(label.key, this.#reading(cells));
  }

  #reading(cells: GridRow['cells']): RowReading {
    const [junk] = cells.filter((cell) => !cell.isContent);
    const reading = assignCells(cells, {
      keys: TABLE_3_COLUMNS,
      heads: this.#heads,
      group: TABLE_3_COLUMNS.length,
    });
    return junk && !reading.ok ? unread('ambiguous', '格中有其他文字，不能确定', cells) : reading;
  }

  /** A row that was read already begins another table; one that was not may still be found, as beside a chart. */
  #note(key: Table3Key, reading: RowReading): void {
    const current = this.instances.at(-1);
    const before = current?.get(key);
    if (!current || (before?.ok && reading.ok)) this.instances.push(new Map([[key, reading]]));
    else if (!before?.ok) current.set(key, reading);
  }

  /** Heads of columns go on over several rows; heads after other rows begin anew. */
  #head(row: GridRow): boolean {
    if (!HEAD_ROW.test(wordsOfRow(row))) {
      this.#lastWasHead = false;
      return false;
    }
    const heads = new Map(this.#lastWasHead ? this.#heads : []);
    for (const column of TABLE_3_COLUMNS) {
      const cell = row.cells.find((it) => TABLE_3_HEAD_WORDS[column].test(it.words));
      if (cell) heads.set(column, { left: cell.left, right: cell.right });
    }
    this.#heads = heads;
    this.#lastWasHead = true;
    return true;
  }
}

/** The last cell before the numbers that is a label of the form. */
function labelOf(row: GridRow): { readonly key: Table3Key; readonly index: number } | null {
  const end = row.cells.findIndex((cell) => cell.isContent && cell.printed !== '');
  const labels = end < 0 ? row.cells : row.cells.slice(0, end);
  const index = labels.findLastIndex((cell) => keyOf(cell.words) !== null);
  const key = keyOf(labels[index]?.words ?? '');
  return key === null ? null : { key, index };
}

/** A row that a page break has torn, put together again where both parts have the same cells. */
function joined(upper: GridRow, lower: GridRow): GridRow {
  const cells = upper.cells.map((cell) => {
    const rest = lower.cells.find((it) => it.left === cell.left);
    return rest === undefined
      ? cell
      : {
          ...cell,
          words: cell.words + rest.words,
          printed: `${cell.printed}${rest.printed}`,
          isContent: cell.isContent && rest.isContent,
          place: cell.printed === '' ? rest.place : cell.place,
        };
  });
  const words = lower.cells.map((cell) => (cell.isContent ? '' : cell.words)).join('');
  const isAnother = labelOf(lower) !== null || isAnotherLabel(words, labelOf(upper)?.key ?? '', '');
  return lower.cells.length <= upper.cells.length && !isAnother ? { ...upper, cells } : lower;
}
