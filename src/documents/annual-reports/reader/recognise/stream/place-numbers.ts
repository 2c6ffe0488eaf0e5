import type { PrintedCell, RowReading } from '../row-reading.ts';
import { unread } from '../row-reading.ts';
import { addsUp } from '../tie-out-of-row.ts';

/** One thing behind a label: a number (or a mark for none), a blank cell, or lines of which nobody knows how many cells. */
export type RunItem = PrintedCell & { readonly sign: 'number' | 'blank' | 'gap'; readonly at: number };

/** What the row is expected to hold. */
export type Expected = {
  readonly width: number;
  /** In every so many cells the last is the sum of the others; `null` where the form has no such sum. */
  readonly group: number | null;
  /** The head of the table names a column of numbers which the form does not have. */
  readonly beside?: boolean;
};

const printedOf = (cells: readonly PrintedCell[]): readonly string[] => cells.map((cell) => cell.printed);
const isNumber = (item: RunItem): boolean => item.sign === 'number';

/**
 * The numbers behind a label in the cells of the form. They are certain where there are exactly as many as cells, or
 * where the blanks between them are marked and fill up the row; where blanks were moved or lost, only the tie-out of
 * the row can tell, and where it leaves a choice the row stays open.
 */
export function placeNumbers(items: readonly RunItem[], expected: Expected): RowReading {
  const { width } = expected;
  const numbers = items.filter(isNumber);
  if (numbers.length === 0) return unread('blank', '没有填写数字', items);
  if (numbers.length === width && isUnbroken(items)) return { ok: true, cells: numbers, method: 'order' };
  if (numbers.length >= width) return tooMany(numbers, width);
  return (
    literally(items, expected) ??
    afterGaps(items, expected) ??
    collapsed(items, expected) ??
    tooFew(items, width)
  );
}

const tooMany = (numbers: readonly RunItem[], width: number): RowReading =>
  unread('ambiguous', `应有${width}个数字，读到${numbers.length}个`, numbers);

const tooFew = (items: readonly RunItem[], width: number): RowReading =>
  unread('ambiguous', `应有${width}个数字，读到${items.filter(isNumber).length}个，位置不能确定`, items);

/** Numbers with no marked blank between the first and the last. */
function isUnbroken(items: readonly RunItem[]): boolean {
  const first = items.findIndex(isNumber);
  const last = items.findLastIndex(isNumber);
  return items.slice(first, last + 1).every((item) => item.sign !== 'blank');
}

/**
 * Blanks are marked. Where there are more cells than the form has, because a merged label left blanks before or behind
 * the numbers, only one stretch of them may hold all numbers and add up to more than nothing.
 */
function literally(items: readonly RunItem[], { width, group }: Expected): RowReading | null {
  const cells = items.filter((item) => item.sign !== 'gap');
  if (cells.length < width || (group !== width && cells.length > width)) return null;
  const first = cells.findIndex(isNumber);
  const last = cells.findLastIndex(isNumber);
  const end = last + 1;
  const row = cells.slice(end - width, end);
  if (end < width || end - width > first || !row.some((cell) => cell.sign === 'blank')) return null;
  if (group !== null && addsUp(printedOf(row), group) !== true) return null;
  const isEmpty = row.every((cell) => /^[0０]?$/.test(cell.printed));
  return cells.length > width && isEmpty ? null : { ok: true, cells: row, method: 'order' };
}

/**
 * Lost blanks before one zero that ends the row: the total of a row nobody filled in. With more numbers nobody can tell
 * which blanks were lost: a sum is the same in whatever columns its parts stand.
 */
function afterGaps(items: readonly RunItem[], { width, group }: Expected): RowReading | null {
  const [gap, total, ...more] = items;
  if (group !== width || gap?.sign !== 'gap' || total?.sign !== 'number' || more.length > 0) return null;
  const cells = [...blanks(width - 1, total), total];
  return addsUp(printedOf(cells), group) === true ? { ok: true, cells, method: 'tie-out' } : null;
}

/**
 * Blanks are marked but were all moved behind the numbers. Two equal numbers are the first column, which the label
 * opens, and the total; a lone zero is read as the total by {@link lonelyTotals} once the whole table shows it.
 */
function collapsed(items: readonly RunItem[], { width, group }: Expected): RowReading | null {
  const numbers = items.filter(isNumber);
  const [first, second, ...more] = numbers;
  if (group !== width || !first || !second || more.length > 0 || !isCollapsed(items, width)) return null;
  const cells = [first, ...blanks(width - 2, first), second];
  return addsUp(printedOf(cells), width) === true ? { ok: true, cells, method: 'tie-out' } : null;
}

/** Numbers first, then marked blanks only, at least enough to fill the row. */
export function isCollapsed(items: readonly RunItem[], width: number): boolean {
  const numbers = items.findIndex((item) => !isNumber(item));
  const rest = items.slice(numbers);
  return numbers > 0 && items.length >= width && rest.every((item) => item.sign === 'blank');
}

const blanks = (count: number, { place }: PrintedCell): readonly PrintedCell[] =>
  Array.from({ length: count }, () => ({ printed: '', place }));

/** A row in which a table that prints its totals only has a zero: no other distribution adds up. */
export function lonelyTotal(items: readonly RunItem[], width: number): RowReading | null {
  const numbers = items.filter(isNumber);
  const [only] = numbers;
  if (!only || numbers.length > 1 || !isCollapsed(items, width)) return null;
  const cells = [...blanks(width - 1, only), only];
  return addsUp(printedOf(cells), width) === true ? { ok: true, cells, method: 'tie-out' } : null;
}
