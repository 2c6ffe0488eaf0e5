import { canonicalNumbers } from './document-number.ts';
import { foldWithPlaces } from './fold-text.ts';

/** A piece of a text as it was written; marked where it is what was looked for. */
export type Piece = { readonly text: string; readonly marked: boolean };

type Span = { readonly from: number; readonly to: number };

/** Where a needle stands in folded text, at most so often. */
const MOST_HITS = 200;

/** Letters and digits are found as whole words, so that `18` is not marked in `2018`. */
const isInsideWord = (text: string, { from, to }: Span): boolean =>
  /^[a-z0-9]{2}$/.test(text.slice(Math.max(0, from - 1), from + 1)) ||
  /^[a-z0-9]{2}$/.test(text.slice(to - 1, to + 1));

function* hits(text: string, needle: string): Generator<Span> {
  if (needle === '') return;
  let at = text.indexOf(needle);
  for (let found = 0; at >= 0 && found < MOST_HITS; found += 1) {
    const span = { from: at, to: at + needle.length };
    if (!isInsideWord(text, span)) yield span;
    at = text.indexOf(needle, at + needle.length);
  }
}

/** Spans in order, those that touch made one. */
function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** Document numbers are found in whatever brackets they are written. */
const NUMBER_SPELLINGS = /[〔([【〖﹝]\s?\d{4}年?\s?[〕)\]】〗﹞]\s?第?\s?\d{1,6}\s?号|\d{4}年第?\d{1,6}号/g;

function spansOf(text: string, needles: readonly string[]): Span[] {
  const { text: folded, places } = foldWithPlaces(text);
  const found = needles.flatMap((it) => [...hits(folded, it)]);
  if (needles.some((it) => it.startsWith('〔')))
    for (const match of folded.matchAll(NUMBER_SPELLINGS))
      if (needles.includes(canonicalNumbers(match[0])))
        found.push({ from: match.index, to: match.index + match[0].length });
  return merged(found).map(({ from, to }) => ({ from: places[from] ?? 0, to: places[to] ?? text.length }));
}

function pieces(text: string, spans: readonly Span[], { from, to }: Span): Piece[] {
  const cut: Piece[] = [];
  let at = from;
  for (const span of spans) {
    if (span.to <= from || span.from >= to) continue;
    const start = Math.max(span.from, from);
    const end = Math.min(span.to, to);
    if (start > at) cut.push({ text: text.slice(at, start), marked: false });
    cut.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) cut.push({ text: text.slice(at, to), marked: false });
  return cut;
}

/** The whole text with what was looked for marked. `needles` are folded words and phrases. */
export const highlight = (text: string, needles: readonly string[]): Piece[] =>
  pieces(text, spansOf(text, needles), { from: 0, to: text.length });

/** A cut-out and how many different spans it shows; `hits` is 0 where nothing stands in the text. */
export type Excerpt = { readonly pieces: readonly Piece[]; readonly hits: number };

const LEAD = 24;

/** The stretch of `length` characters that shows most of what was looked for; the beginning where nothing stands. */
export function excerpt(text: string, needles: readonly string[], length = 120): Excerpt {
  const spans = spansOf(text, needles);
  const start = bestStart(text, spans, length);
  const from = onCharacter(text, start);
  const to = onCharacter(text, Math.min(text.length, from + length));
  const cut = pieces(text, spans, { from, to });
  const dots = { text: '…', marked: false };
  return {
    pieces: [...(from > 0 ? [dots] : []), ...cut, ...(to < text.length ? [dots] : [])],
    hits: spans.length,
  };
}

/** Never between the halves of a character. */
const onCharacter = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;

function bestStart(text: string, spans: readonly Span[], length: number): number {
  let best = { start: 0, kinds: 0 };
  for (const [index, span] of spans.entries()) {
    const shown = new Set<string>();
    for (
      let next = index;
      (spans[next]?.to ?? Number.POSITIVE_INFINITY) <= span.from + length - LEAD;
      next += 1
    )
      shown.add(text.slice(spans[next]?.from, spans[next]?.to));
    if (shown.size > best.kinds) best = { start: span.from, kinds: shown.size };
  }
  return Math.max(0, Math.min(best.start - LEAD, text.length - length));
}
