import type { SearchReader } from '../../database/search.ts';
import type { Phrase } from '../../domain/search/read-question.ts';
import type { Scope, SearchOrder } from '../../domain/search/search-filter.ts';
import { bestFirst, newestFirst, type Scored, type Search, scoreAll } from './best-first.ts';
import { verifyPhrases } from './verify-phrases.ts';

/** What is counted exactly; beyond it the number is an estimate. */
const COUNTED = 10_000;
/** So few are all scored and all asked whether they may be seen. */
const FEW = 800;
/** Never more are ranked for one question. */
export const RANKED_AT_MOST = 2000;

export type Wanted = {
  readonly at: Date;
  readonly order: SearchOrder;
  readonly scope: Scope;
  readonly phrases: readonly Phrase[];
  /** So many results, counted from the first. */
  readonly upTo: number;
};

/** The first results in order, all of them visible, and how many there are. */
export type Results = { readonly found: readonly Scored[]; readonly count: number; readonly exact: boolean };

const byDate = (one: Scored, other: Scored): number =>
  other.publishedAt.getTime() - one.publishedAt.getTime() || (one.id < other.id ? -1 : 1);

/** Finds, ranks and shows the door to everything the public may not see. */
export async function findResults(reader: SearchReader, search: Search, wanted: Wanted): Promise<Results> {
  const expression = typeof search.matching === 'object' ? search.matching.text : '';
  const { count, exact } = await reader.count({ ...search.asked, expression }, COUNTED);
  return count <= FEW
    ? fewResults(reader, search, wanted)
    : manyResults(reader, search, wanted, { count, exact });
}

async function fewResults(reader: SearchReader, search: Search, wanted: Wanted): Promise<Results> {
  const scored = await scoreAll(reader, search, FEW);
  const ordered = wanted.order === 'date' ? [...scored].sort(byDate) : scored;
  if (wanted.phrases.length > 0) {
    const { passed, looked } = await verifyPhrases(reader, ordered, { ...wanted, wanted: wanted.upTo + 1 });
    const whole = looked >= ordered.length;
    const count = whole ? passed.length : Math.round((passed.length * ordered.length) / looked);
    return { found: passed.slice(0, wanted.upTo), count, exact: whole };
  }
  const found = await reader.visible(wanted.at, ordered);
  return { found: found.slice(0, wanted.upTo), count: found.length, exact: true };
}

type Counted = { readonly count: number; readonly exact: boolean };

/** Reads on, three times as far each time, until enough of what was read may be seen. */
async function manyResults(
  reader: SearchReader,
  search: Search,
  wanted: Wanted,
  counted: Counted,
): Promise<Results> {
  const rank = wanted.order === 'date' ? newestFirst : bestFirst;
  for (let reach = firstReach(wanted); ; reach = Math.min(RANKED_AT_MOST, reach * 3)) {
    const ranked = await rank(reader, search, reach);
    const results = await shownOf(reader, ranked, wanted, counted);
    if (results.found.length >= wanted.upTo || ranked.length < reach || reach >= RANKED_AT_MOST)
      return results;
  }
}

/** Of what was ranked, what holds the phrases and may be seen. */
async function shownOf(
  reader: SearchReader,
  ranked: readonly Scored[],
  wanted: Wanted,
  { count, exact }: Counted,
): Promise<Results> {
  if (wanted.phrases.length > 0) {
    const { passed, looked } = await verifyPhrases(reader, ranked, { ...wanted, wanted: wanted.upTo });
    const likely = Math.round((count * passed.length) / Math.max(1, looked));
    return { found: passed.slice(0, wanted.upTo), count: Math.max(passed.length, likely), exact: false };
  }
  const visible = await reader.visible(wanted.at, ranked);
  return { found: visible.slice(0, wanted.upTo), count, exact };
}

/** A few more than are shown, since some may not be seen; many more where phrases are to be looked up. */
const firstReach = ({ upTo, phrases }: Wanted): number =>
  Math.min(RANKED_AT_MOST, phrases.length > 0 ? Math.max(200, upTo * 2) : upTo + 10);
