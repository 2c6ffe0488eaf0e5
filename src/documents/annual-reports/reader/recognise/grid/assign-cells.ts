import { type PrintedCell, type RowReading, unread } from '../row-reading.ts';
import { addsUp } from '../tie-out-of-row.ts';
import type { Heads, RowCell } from './grid-rows.ts';

/** The columns of a row of the form, in the order of the form. */
export type Columns<Key extends string> = {
  readonly keys: readonly Key[];
  /** Where the heads stand; empty where the table shows none. */
  readonly heads: Heads<Key>;
  /** In every so many cells the last is the sum of the others; `null` where the form has no such sum. */
  readonly group: number | null;
};

/**
 * Puts the cells behind a label under the columns of the form. Two ways must agree: as many cells as columns, taken in
 * the order of the heads, and the columns of the grid each cell lies under. Where only one way works it is taken;
 * where they differ, because spans of the file are wrong, the tie-out of the row decides or the row stays open.
 */
export function assignCells<Key extends string>(
  cells: readonly RowCell[],
  columns: Columns<Key>,
): RowReading {
  if (cells.every((cell) => cell.printed === '')) return unread('blank', '没有填写', cells);
  const counted = byCount(cells, columns);
  const placed = byPlace(cells, columns);
  if (counted === null && placed === null) {
    return unread('ambiguous', `应有${columns.keys.length}个格，读到${cells.length}个，位置不能确定`, cells);
  }
  if (counted === null) return readingOf(placed ?? []);
  if (placed === null) return countedOnly(counted, cells, columns);
  if (counted.every((cell, index) => cell.printed === placed[index]?.printed)) return readingOf(counted);
  const agreeing = [counted, placed].filter((it) => tiesOut(it, columns));
  const [only, ...more] = agreeing;
  if (only && more.length === 0) return { ok: true, cells: only, method: 'tie-out' };
  return unread('ambiguous', '格的数目和各列的位置不一致，不能确定', cells);
}

/** Where all heads are there and as many cells as heads, wrong spans are likelier than a column of another head. */
function countedOnly<Key extends string>(
  counted: readonly PrintedCell[],
  cells: readonly RowCell[],
  columns: Columns<Key>,
): RowReading {
  const isOfForm = columns.heads.size === columns.keys.length && cells.length === columns.keys.length;
  const isShifted = !isOfForm && contradictsHeads(counted, cells, columns);
  return isShifted ? unread('columns', '各列与格式不符，不能确定', cells) : readingOf(counted);
}

const readingOf = (cells: readonly PrintedCell[]): RowReading => ({ ok: true, cells, method: 'grid' });

const tiesOut = (cells: readonly PrintedCell[], { group }: Columns<string>): boolean =>
  group !== null &&
  addsUp(
    cells.map((cell) => cell.printed),
    group,
  ) === true;

/** Exactly one cell for each column, in the order of the heads. */
function byCount<Key extends string>(
  cells: readonly RowCell[],
  { keys, heads }: Columns<Key>,
): readonly PrintedCell[] | null {
  const { length } = keys;
  const filled = cells.filter((cell) => cell.printed !== '');
  const exact = cells.length === length ? cells : filled.length === length ? filled : null;
  if (exact === null) return null;
  const order = orderOf(keys, heads);
  if (order === null) return null;
  return keys.map((key) => exact[order.indexOf(key)] ?? { printed: '', place: {} });
}

/** The keys from left to right; the form's own order where the heads say nothing else. */
function orderOf<Key extends string>(keys: readonly Key[], heads: Heads<Key>): readonly Key[] | null {
  const shown = keys.filter((key) => heads.has(key));
  const overlap = shown.some((key) =>
    shown.some((other) => key !== other && isOver(heads.get(key), heads.get(other))),
  );
  const sorted = shown.toSorted((one, other) => (heads.get(one)?.left ?? 0) - (heads.get(other)?.left ?? 0));
  if (sorted.every((key, index) => key === shown[index])) return keys;
  return shown.length === keys.length && !overlap ? sorted : null;
}

type Place = { readonly left: number; readonly right: number };

const isOver = (one: Place | undefined, other: Place | undefined): boolean =>
  one !== undefined && other !== undefined && one.left < other.right && one.right > other.left;

/** Where a head of the form is not there, whether one that is there stands over another cell than the count says. */
const contradictsHeads = <Key extends string>(
  counted: readonly PrintedCell[],
  cells: readonly RowCell[],
  { keys, heads }: Columns<Key>,
): boolean =>
  keys.some((key, index) => {
    const under = cells.filter((cell) => isOver(cell, heads.get(key)));
    return under.length === 1 && under[0]?.printed !== counted[index]?.printed;
  });

/** Each head lies over one cell of its own. */
function byPlace<Key extends string>(
  cells: readonly RowCell[],
  { keys, heads }: Columns<Key>,
): readonly PrintedCell[] | null {
  const under = keys.map((key) => {
    const head = heads.get(key);
    if (!head) return null;
    const found = cells.filter((cell) => isOver(cell, head));
    return found.length === 1 ? (found[0] ?? null) : null;
  });
  if (under.some((cell) => cell === null) || new Set(under).size < keys.length) return null;
  const outside = cells.filter((cell) => cell.printed !== '' && !under.includes(cell));
  return outside.length > 0 ? null : under.flatMap((cell) => (cell === null ? [] : [cell]));
}
