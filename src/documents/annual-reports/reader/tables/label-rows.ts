import { BLANK, NUMBER, type TokenStream } from '../pages/token-stream.ts';

/** A row to look for: the words its label is known by, and how many numbers follow. */
export type LabelRow<Key extends string> = {
  readonly key: Key;
  /** Words at the start of the label: the numbers may stand beside the first line of a broken label. */
  readonly words: RegExp;
  readonly width: number;
};

/** The printed numbers of a row (`null`: the cell is blank), or why they are not certain. */
export type RowReading =
  | { readonly ok: true; readonly cells: readonly (string | null)[] }
  | { readonly ok: false; readonly reason: string };

type Found<Key extends string> = {
  readonly row: LabelRow<Key>;
  readonly start: number;
  readonly end: number;
};

const RUN = new RegExp(`[${NUMBER}${BLANK}]*${NUMBER}[${NUMBER}${BLANK}]*`, 'g');

/**
 * Reads rows in their printed order between two places of the stream. A row that is not found is not in the
 * answer; one whose numbers do not come out exactly is there with the reason.
 */
export function readRows<Key extends string>(
  stream: TokenStream,
  rows: readonly LabelRow<Key>[],
  within: { readonly start: number; readonly end: number },
): ReadonlyMap<Key, RowReading> {
  const found: Found<Key>[] = [];
  let position = within.start;
  for (const row of rows) {
    const match = row.words.exec(stream.signs.slice(position, within.end));
    if (!match) continue;
    const start = position + match.index;
    position = start + match[0].length;
    found.push({ row, start, end: position });
  }
  return new Map(
    found.map(({ row, end }, index) => {
      const isLast = index === found.length - 1;
      const next = found[index + 1]?.start ?? within.end;
      return [row.key, readRun(stream, { start: end, end: next }, { width: row.width, isLast })];
    }),
  );
}

/**
 * The one run of exactly `width` cells after a label. More or fewer numbers, a second run, or a run that the
 * end of the file cuts off: nothing is certain, and nothing is guessed.
 */
export function readRun(
  stream: TokenStream,
  place: { readonly start: number; readonly end: number },
  { width, isLast }: { readonly width: number; readonly isLast: boolean },
): RowReading {
  const runs = [...stream.signs.slice(place.start, place.end).matchAll(RUN)];
  const run = runs[0];
  if (!run) return { ok: false, reason: '没有填写数字' };
  if (runs.length > 1 && !isLast) return { ok: false, reason: '数字被其他文字隔断' };
  const start = place.start + run.index;
  if (start + run[0].length === stream.signs.length)
    return { ok: false, reason: '文本到此中断，数字可能不全' };
  const trimmed = run[0].length === width ? run[0] : trimBlanks(run[0]);
  if (trimmed.length !== width || (trimmed.includes(BLANK) && run[0].length !== width)) {
    return { ok: false, reason: `应有${width}个数字，读到${countOf(run[0])}个` };
  }
  let ordinal = countOf(stream.signs.slice(0, start));
  const cells = [...trimmed].map((sign) => (sign === NUMBER ? (stream.numbers[ordinal++] ?? null) : null));
  return { ok: true, cells };
}

const trimBlanks = (run: string): string => run.slice(run.indexOf(NUMBER), run.lastIndexOf(NUMBER) + 1);
const countOf = (signs: string): number => signs.split(NUMBER).length - 1;
