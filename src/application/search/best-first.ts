import type { SearchReader } from '../../database/search.ts';
import type { Asked, Candidate } from '../../database/search-candidates.ts';
import { type Band, bandsOf, bestOf } from '../../domain/search/bands.ts';
import { MARKS } from '../../domain/search/lexemes.ts';
import { fullSum, type RankedWord, recencyPoints, score } from '../../domain/search/relevance.ts';
import { ALL, all, type Expression, NONE, word } from '../../domain/search/search-expression.ts';

/** A search as the index can be asked it. */
export type Search = {
  readonly asked: Omit<Asked, 'expression'>;
  readonly matching: Expression;
  readonly ranked: readonly RankedWord[];
  /** The years in which anything can lie. */
  readonly years: { readonly first: number; readonly last: number };
};

export type Scored = Candidate & { readonly score: number };

/** A part of what matches: a band of sums, of all years or of one; nothing in it scores above `best`. */
type Cell = {
  readonly best: number;
  readonly band: Expression;
  readonly bestSum: number;
  readonly year: number | null;
};

/** So many of a cell are read; a fuller one is parted by years, and of a year the newest are read. */
const CELL = 300;

const endOfYear = (year: number): Date => new Date(Date.UTC(year + 1, 0, 1));

const byScore = (one: Scored, other: Scored): number =>
  other.score - one.score ||
  other.publishedAt.getTime() - one.publishedAt.getTime() ||
  (one.id < other.id ? -1 : 1);

/** All that match, scored; for a search that finds little. */
export async function scoreAll(reader: SearchReader, search: Search, limit: number): Promise<Scored[]> {
  const full = fullSum(search.ranked);
  const asked = { ...search.asked, expression: textOf(search.matching) };
  const found = await reader.candidates(asked, search.ranked, { limit, newestFirst: false });
  return found.map((it) => ({ ...it, score: score(it.sum, full, it.publishedAt) })).sort(byScore);
}

const textOf = (expression: Expression): string => (typeof expression === 'object' ? expression.text : '');

/** The best a cell can hold: its best sum on its newest day. */
function cellOf({ ranked, asked }: Search, part: Omit<Cell, 'best'>): Cell {
  const newest = recencyPoints(asked.at);
  const recency = part.year === null ? newest : Math.min(newest, recencyPoints(endOfYear(part.year)));
  const full = fullSum(ranked);
  return { ...part, best: (full === 0 ? 0 : (100 * part.bestSum) / full) + recency };
}

/** What is known of all that matches before it is ranked: how many, and the sums of some of them. */
export type Spread = { readonly count: number; readonly sums: readonly number[] };

/** About how many entries lie in a band. */
const expectedIn = ({ low, high }: Band, { count, sums }: Spread): number =>
  (count * sums.filter((it) => it >= low && it < high).length) / Math.max(1, sums.length);

/** All of a cell, scored; the newest `limit` of a year; `null`: there is more than `limit`, the cell is to be parted. */
async function readCell(
  reader: SearchReader,
  search: Search,
  cell: Cell,
  limit: number,
): Promise<Scored[] | null> {
  const ofYear = cell.year === null ? ALL : word(MARKS.year(cell.year));
  const asked = { ...search.asked, expression: textOf(all([search.matching, cell.band, ofYear])) };
  const cut = cell.year === null ? { limit: limit + 1, newestFirst: false } : { limit, newestFirst: true };
  const read = await reader.candidates(asked, search.ranked, cut);
  const full = fullSum(search.ranked);
  return read.length > limit
    ? null
    : read.map((it) => ({ ...it, score: score(it.sum, full, it.publishedAt) }));
}

const byYears = (search: Search, { band, bestSum }: Cell): Cell[] => {
  const { first, last } = search.years;
  return Array.from({ length: last - first + 1 }, (_, index) =>
    cellOf(search, { band, bestSum, year: first + index }),
  );
};

/**
 * The best `wanted` of what matches, without ranking the rest. What matches is parted into cells (bands of sums, then
 * years), each with the best score anything in it can have; cells are read best first, until the `wanted`-th result is
 * no worse than anything still unread. With one or two words all of a band have the same sum, and the order is exactly
 * that of a full ranking; with more, a band of a year that holds over 300 is represented by its newest 300.
 */
export async function bestFirst(
  reader: SearchReader,
  search: Search,
  { wanted, spread }: { readonly wanted: number; readonly spread: Spread },
): Promise<Scored[]> {
  const limit = Math.max(CELL, wanted);
  const cells = bandsOf(search.ranked)
    .filter(({ expression }) => expression !== NONE)
    .flatMap((band) => {
      const cell = cellOf(search, { band: band.expression, bestSum: bestOf(band), year: null });
      // A full band is parted at once: to find it full would cost as much as to read it.
      return expectedIn(band, spread) > limit ? byYears(search, cell) : [cell];
    });
  let best: Scored[] = [];
  for (;;) {
    cells.sort((one, other) => one.best - other.best);
    const cell = cells.pop();
    if (!cell || (best[wanted - 1]?.score ?? Number.NEGATIVE_INFINITY) >= cell.best) return best;
    const read = await readCell(reader, search, cell, limit);
    if (read === null) cells.push(...byYears(search, cell));
    else best = [...best, ...read].sort(byScore).slice(0, wanted);
  }
}

/** The newest `wanted` of what matches. */
export async function newestFirst(reader: SearchReader, search: Search, wanted: number): Promise<Scored[]> {
  const { first, last } = search.years;
  const found: Scored[] = [];
  for (let year = last; year >= first && found.length < wanted; year -= 1) {
    const expression = textOf(all([search.matching, word(MARKS.year(year))]));
    const cut = { limit: wanted - found.length, newestFirst: true };
    const read = await reader.candidates({ ...search.asked, expression }, [], cut);
    found.push(...read.map((it) => ({ ...it, score: recencyPoints(it.publishedAt) })));
  }
  return found;
}
