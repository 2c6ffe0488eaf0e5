import type { SourcePlace } from '../../../../../domain/annual-reports/read-report.ts';
import type { RowWords } from '../form-words.ts';
import { isAnotherLabel } from '../label-rest.ts';
import { type RowReading, type TableReading, unread } from '../row-reading.ts';
import { addsUp } from '../tie-out-of-row.ts';
import { columnsBeside } from './other-columns.ts';
import { type Expected, lonelyTotal, placeNumbers, type RunItem } from './place-numbers.ts';
import { BLANK, GAP, NUMBER, type TokenStream } from './token-stream.ts';

/** A stretch of the stream. */
export type Stretch = { readonly start: number; readonly end: number };

type Found<Key extends string> = Stretch & {
  readonly row: RowWords<Key>;
  readonly next: RowWords<Key> | null;
};

const RUN = new RegExp(`[${NUMBER}${BLANK}${GAP}]*${NUMBER}[${NUMBER}${BLANK}${GAP}]*`, 'g');
const SIGNS: Readonly<Record<string, RunItem['sign']>> = {
  [NUMBER]: 'number',
  [BLANK]: 'blank',
  [GAP]: 'gap',
};

/**
 * Reads rows in their printed order between two places of the stream: a label, then its numbers. A row that is not
 * found is not in the answer; one whose numbers do not come out exactly is there with the reason.
 */
export function readRows<Key extends string>(
  stream: TokenStream,
  rows: readonly RowWords<Key>[],
  within: Stretch,
  expected: (key: Key) => Expected,
): TableReading<Key> {
  const found = labelsIn(stream, rows, within);
  const runs = found.map((label, index) => ({
    label,
    ...runAfter(stream, label, found[index + 1]?.start ?? within.end, index === found.length - 1),
  }));
  const filled = runs.filter(({ items }) => items.some((item) => item.sign === 'number'));
  const totalsOnly =
    filled.length > 1 && filled.every(({ label, items }) => isLonely(items, expected(label.row.key)));
  const readings = runs.map(({ label, items, failure }) => {
    const width = expected(label.row.key);
    const lonely = totalsOnly ? lonelyTotal(items, width.width) : null;
    return failure ?? lonely ?? closed(placeNumbers(items, width), items, stream, width);
  });
  const movesBlanks = totalsOnly || readings.some((it) => it.ok && it.method === 'tie-out' && !isNothing(it));
  const hasOthers = columnsBeside(filled.map(({ label, items }) => ({ items, ...expected(label.row.key) })));
  return new Map(
    runs.map(({ label, items }, index) => {
      const { key } = label.row;
      const reading = readings[index] ?? unread('ambiguous', OTHER_COLUMNS, items);
      const isGuess = reading.ok && reading.method === 'tie-out' && isNothing(reading) && !movesBlanks;
      if (isGuess && items[0]?.sign === 'number')
        return [key, unread('ambiguous', '空格的位置不能确定', items)];
      return [key, hasOthers(reading, expected(key)) ? unread('columns', OTHER_COLUMNS, items) : reading];
    }),
  );
}

/** Zeros add up in whatever cells they stand; only another row can tell that a file moves its blanks. */
const isNothing = (reading: RowReading): boolean =>
  reading.ok && reading.cells.every(({ printed }) => /^[0０]?$/.test(printed));

const OTHER_COLUMNS = '该表其他行的数字与格式的列数不符，不能确定';

const isLonely = (items: readonly RunItem[], { width }: Expected): boolean =>
  lonelyTotal(items, width) !== null;

function labelsIn<Key extends string>(
  stream: TokenStream,
  rows: readonly RowWords<Key>[],
  within: Stretch,
): readonly Found<Key>[] {
  const found: Found<Key>[] = [];
  let position = within.start;
  for (const [index, row] of rows.entries()) {
    const match = row.words.exec(stream.signs.slice(position, within.end));
    if (!match) continue;
    const start = position + match.index;
    position = start + match[0].length;
    found.push({ row, next: rows[index + 1] ?? null, start, end: position });
  }
  return found;
}

type Run = { readonly items: readonly RunItem[]; readonly failure: RowReading | null };

/** The one run of cells behind a label; two of them are two rows, or a row that other words interrupt. */
function runAfter<Key extends string>(
  stream: TokenStream,
  label: Found<Key>,
  end: number,
  isLast: boolean,
): Run {
  const runs = [...stream.signs.slice(label.end, end).matchAll(RUN)];
  const [run] = runs;
  if (!run) return { items: [], failure: unread('blank', '没有填写数字') };
  const items = itemsOf(stream, label.end + run.index, run[0]);
  const words = stream.signs.slice(label.start, label.end);
  if (
    label.row.key !== 'table4' &&
    isAnotherLabel(stream.signs.slice(label.end, label.end + run.index), label.row.key, words)
  ) {
    return { items, failure: unread('ambiguous', '行名和数字之间有其他文字，不能确定', items) };
  }
  if (isScattered(items)) {
    return { items, failure: unread('ambiguous', '数字分在几行，次序不能确定', items) };
  }
  if (runs.length > 1 && !isLast) {
    return { items, failure: unread('ambiguous', '数字被其他文字隔断', items) };
  }
  return { items: withoutNextOrdinal(items, label, stream), failure: null };
}

/**
 * Several numbers on one line and others above or below it: a page on which one cell was broken in two lines, so that the
 * order of the lines is not that of the cells.
 */
function isScattered(items: readonly RunItem[]): boolean {
  const lines = new Map<string, number>();
  const numbers = items.filter((item) => item.sign === 'number');
  for (const { place } of numbers) {
    const line = `${place.page} ${place.line} ${place.table} ${place.row}`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return lines.size > 1 && lines.size < numbers.length;
}

function itemsOf(stream: TokenStream, start: number, signs: string): readonly RunItem[] {
  return [...signs].map((sign, index) => {
    const cell = stream.cells.get(start + index);
    return {
      at: start + index,
      sign: SIGNS[sign] ?? 'gap',
      printed: cell?.printed ?? '',
      place: cell?.place ?? placeAt(stream, start),
    };
  });
}

/** A text cut right behind the number of the next label ends in a number that belongs to no cell. */
function withoutNextOrdinal<Key extends string>(
  items: readonly RunItem[],
  { row, next }: Found<Key>,
  stream: TokenStream,
): readonly RunItem[] {
  const last = items.at(-1);
  if (last === undefined || !endsStream(items, stream) || last.printed !== ordinalAfter(row.key))
    return items;
  return next === null
    ? items
    : items.slice(0, items.findLastIndex((item) => item !== last && item.sign === 'number') + 1);
}

const GROUPS = [
  'denied_secret denied_law denied_safety denied_third_party denied_internal denied_process denied_enforcement denied_query',
  'unavailable_not_held unavailable_needs_making unavailable_unclear',
  'unprocessed_complaint unprocessed_duplicate unprocessed_publication unprocessed_excessive unprocessed_reissue',
  'other_no_correction other_fee_unpaid other_other',
].map((keys) => keys.split(' '));

/** The printed number of the label that follows in the same group. */
function ordinalAfter(key: string): string | null {
  const group = GROUPS.find((keys) => keys.includes(key));
  const at = group?.indexOf(key) ?? -1;
  return group === undefined || at + 1 >= group.length ? null : String(at + 2);
}

/** Whether nothing but empty cells follows the last number. */
function endsStream(items: readonly RunItem[], { signs }: TokenStream): boolean {
  const last = items.findLast((item) => item.sign === 'number');
  return last !== undefined && NO_WORDS.test(signs.slice(last.at + 1));
}

const NO_WORDS = /^[\ue000-\ue004]*$/;

/** A row at the very end of the file may have been cut within its last number. */
function closed(
  reading: RowReading,
  items: readonly RunItem[],
  stream: TokenStream,
  { group }: Expected,
): RowReading {
  if (!endsStream(items, stream)) return reading;
  if (!reading.ok) return { ...reading, reason: 'cut-off', message: `文本到此中断，${reading.message}` };
  const printed = reading.cells.map((cell) => cell.printed);
  // What lost its blanks may have lost more at the end.
  const isWhole = reading.method === 'order';
  const proof = isWhole && (group === null ? stream.isClosed : addsUp(printed, group) === true);
  return proof ? reading : unread('cut-off', '文本到此中断，数字可能不全', items);
}

/** The place of the file that a sign comes from. */
export function placeAt({ places }: TokenStream, at: number): SourcePlace {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle]?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return places[low]?.[1] ?? {};
}
