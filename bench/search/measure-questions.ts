import type { Scored } from '../../src/application/search/best-first.ts';
import { searchPublic } from '../../src/application/search/search-public.ts';
import { exactTopTen } from './exact-ranking.ts';
import type { Library } from './library.ts';
import type { BenchQuestion, QuestionClass } from './questions.ts';

/** Times of a class of questions, in milliseconds, without the time somebody waited for a processor others used. */
export type ClassTimes = {
  readonly name: string;
  readonly asked: number;
  /** How many items a question finds, on average. */
  readonly found: number;
  readonly times: readonly number[];
  readonly bare: readonly number[];
  /** Share of the exact first ten that were shown; `null` where it was not compared. */
  readonly recall: number | null;
};

const ask = async ({ app, organ }: Pick<Library, 'app' | 'organ'>, { typed, kinds, year }: BenchQuestion) =>
  searchPublic(app, {
    typed,
    filter: { agencyId: organ.agency.id, scope: 'all', columnId: null, kinds, year, validity: null },
    order: 'relevance',
    page: 1,
    pageSize: 10,
  });

/** What somebody writes who has the index and no more: rank all that matches, show ten. */
const BARE = `select id, ts_rank(words, $1::tsquery) as rank from search_entries
  where words @@ $1::tsquery order by rank desc limit 10`;

type Measuring = {
  readonly library: Pick<Library, 'app' | 'organ' | 'client'>;
  readonly waited: () => number;
  readonly withRecall: boolean;
};

/** Asks every question once, each beside the bare SQL, and where wanted compares it with the exact ranking. */
export async function measureClass(
  { library, waited, withRecall }: Measuring,
  { name, questions }: QuestionClass,
): Promise<ClassTimes> {
  const times: number[] = [];
  const bare: number[] = [];
  const recalls: number[] = [];
  let found = 0;
  const timed = async <Value>(into: number[], work: () => Promise<Value>): Promise<Value> => {
    const [began, before] = [performance.now(), waited()];
    const value = await work();
    into.push(performance.now() - began - (waited() - before));
    return value;
  };
  for (const question of questions) {
    const { results, count } = await timed(times, () => ask(library, question));
    found += count;
    await timed(bare, () => library.client.query(BARE, [question.bare]));
    if (withRecall)
      recalls.push(
        recall(
          await exactTopTen(library, question),
          results.map((it) => it.id),
        ),
      );
  }
  return {
    name,
    asked: questions.length,
    found: found / Math.max(1, questions.length),
    times,
    bare,
    recall: withRecall ? recalls.reduce((sum, it) => sum + it, 0) / Math.max(1, recalls.length) : null,
  };
}

function recall(exact: readonly Scored[], shown: readonly string[]): number {
  if (exact.length === 0) return shown.length === 0 ? 1 : 0;
  const wanted = new Set(exact.map((it) => it.id));
  return shown.filter((it) => wanted.has(it)).length / exact.length;
}

/** The value below which a share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
