import type { SearchReader } from '../../database/search.ts';
import type { Phrase } from '../../domain/search/read-question.ts';
import type { Scope, SearchOrder } from '../../domain/search/search-filter.ts';
import { bestFirst, newestFirst, type Scored, type Search, type Spread, scoreAll } from './best-first.ts';
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
  const first = await scoreAll(reader, search, FEW + 1);
  if (first.length <= FEW) return fewResults(reader, first, wanted);
  const expression = typeof search.matching === 'object' ? search.matching.text : '';
  const counted = await reader.count({ ...search.asked, expression }, COUNTED);
  const sums = first.map((it) => it.sum);
  return manyResults(reader, search, wanted, { ...counted, sums });
}

async function fewResults(reader: SearchReader, scored: readonly Scored[], wanted: Wanted): Promise<Results> {
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

/** How many there are, and the sums of some of them. */
type Counted = Spread & { readonly exact: boolean };

/** Reads on, three times as far each time, until enough of what was read may be seen and holds the phrases. */
async function manyResults(
  reader: SearchReader,
  search: Search,
  wanted: Wanted,
  counted: Counted,
): Promise<Results> {
  let shown: Shown = { found: [], looked: 0 };
  for (let reach = firstReach(wanted); ; reach = Math.min(RANKED_AT_MOST, reach * 3)) {
    const ranked =
      wanted.order === 'date'
        ? await newestFirst(reader, search, reach)
        : await bestFirst(reader, search, { wanted: reach, spread: counted });
    shown = await showMore(reader, ranked, wanted, shown);
    if (shown.found.length >= wanted.upTo || ranked.length < reach || reach >= RANKED_AT_MOST)
      return { ...countedOf(shown, wanted, counted), found: shown.found.slice(0, wanted.upTo) };
  }
}

/** What of the first `looked` of a ranking may be seen and holds the phrases. */
type Shown = { readonly found: readonly Scored[]; readonly looked: number };

/** Goes on where the former, shorter ranking ended. */
async function showMore(
  reader: SearchReader,
  ranked: readonly Scored[],
  wanted: Wanted,
  { found, looked }: Shown,
): Promise<Shown> {
  const further = ranked.slice(looked);
  if (wanted.phrases.length === 0)
    return { found: [...found, ...(await reader.visible(wanted.at, further))], looked: ranked.length };
  const missing = { ...wanted, wanted: wanted.upTo - found.length };
  const { passed, looked: more } = await verifyPhrases(reader, further, missing);
  return { found: [...found, ...passed], looked: looked + more };
}

/** Of phrases the number follows from how many of those looked up hold them. */
function countedOf(
  { found, looked }: Shown,
  { phrases }: Wanted,
  { count, exact }: Counted,
): Omit<Results, 'found'> {
  if (phrases.length === 0) return { count, exact };
  const likely = Math.round((count * found.length) / Math.max(1, looked));
  return { count: Math.max(found.length, likely), exact: false };
}

/** A few more than are shown, since some may not be seen; many more where phrases are to be looked up. */
const firstReach = ({ upTo, phrases }: Wanted): number =>
  Math.min(RANKED_AT_MOST, phrases.length > 0 ? Math.max(200, upTo * 2) : upTo + 10);
