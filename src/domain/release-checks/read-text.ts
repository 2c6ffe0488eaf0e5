import type { CheckedText } from './finding.ts';
import { normalise, SEGMENT_BREAK } from './normal-text.ts';

/** A text prepared for the rules: joined, in one spelling, with the way back to its segments. */
export type ReadText = {
  readonly source: CheckedText;
  /** The segments joined by `SEGMENT_BREAK`, as they were written. */
  readonly raw: string;
  /** `raw` in one spelling; the places in matches count its characters. */
  readonly text: string;
  /** The place in `raw` of a place in `text`. */
  readonly rawAt: (at: number) => number;
  /** The place in `text` of a place in `raw`. */
  readonly atRaw: (rawAt: number) => number;
  /** The number of the segment a place of `text` lies in. */
  readonly segmentAt: (at: number) => number;
  /**
   * The words that may say what stands at a place: up to `length` characters before it in the same
   * segment, and in a table the heading of its column.
   */
  readonly cueBefore: (at: number, length?: number) => string;
};

/** Where each segment of a joined text begins. */
function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf(SEGMENT_BREAK); at >= 0; at = text.indexOf(SEGMENT_BREAK, at + 1))
    starts.push(at + 1);
  return starts;
}

/** The number of the last start at or before a place. */
function lastAtOrBefore(starts: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** For each segment the number of the row that heads its table, or -1 outside of tables. */
function headRows(where: readonly string[]): readonly number[] {
  const heads = new Map<string, number>();
  return where.map((place, number) => {
    const [, table] = /^(.*表)第\d+行/.exec(place) ?? [];
    if (table === undefined) return -1;
    if (!heads.has(table)) heads.set(table, number);
    return heads.get(table) ?? -1;
  });
}

/** Prepares a text for the rules. */
export function readText(source: CheckedText): ReadText {
  const raw = source.segments.map(({ text }) => text.replaceAll(SEGMENT_BREAK, ' ')).join(SEGMENT_BREAK);
  const { text, places } = normalise(raw);
  const starts = startsOf(text);
  const heads = headRows(source.segments.map(({ where }) => where));
  const segmentAt = (at: number): number => lastAtOrBefore(starts, at);
  const heading = (segment: number, at: number): string => {
    const head = heads[segment] ?? -1;
    if (head < 0 || head === segment) return '';
    const column = text.slice(starts[segment], at).split('\t').length - 1;
    const row = text.slice(starts[head], (starts[head + 1] ?? text.length + 1) - 1);
    return row.split('\t')[column] ?? '';
  };
  return {
    source,
    raw,
    text,
    rawAt: (at) => places[at] ?? raw.length,
    atRaw: (rawAt) => lastAtOrBefore(places, rawAt),
    segmentAt,
    cueBefore(at, length = 24) {
      const segment = segmentAt(at);
      const before = text.slice(Math.max(starts[segment] ?? 0, at - length), at);
      return `${heading(segment, at)}\t${before}`;
    },
  };
}
