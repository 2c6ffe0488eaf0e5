import type { Scored } from '../../src/application/search/best-first.ts';
import { searchPublic } from '../../src/application/search/search-public.ts';
import { exactTopTen } from './exact-ranking.ts';
import type { Library } from './library.ts';
import type { Spent } from './processor-clock.ts';
import type { BenchQuestion, QuestionClass } from './questions.ts';

/** Times of a class of questions, in milliseconds, without the time somebody waited for a processor others used. */
export type ClassTimes = {
  readonly name: string;
  readonly asked: number;
  /** How many items a question finds, on average. */
  readonly found: number;
  readonly times: readonly number[];
  /** Processor time of program and database together. */
  readonly worked: readonly number[];
  readonly bare: readonly number[];
  /** Share of the exact first ten that were shown; `null` where it was not compared. */
  readonly recall: number | null;
  /** How many were compared with the exact ranking. */
  readonly compared: number;
};

/** One search as a visitor makes it. */
export const ask = async (
  { app, agencyId }: Pick<Library, 'app' | 'agencyId'>,
  { typed, kinds, year, order }: BenchQuestion,
) =>
  searchPublic(app, {
    typed,
    filter: { agencyId, scope: 'all', columnId: null, kinds, year, validity: null },
    order,
    page: 1,
    pageSize: 10,
  });

/** What somebody writes who has the index and no more: rank all that matches, show ten. */
const BARE = `select id, ts_rank(words, $1::tsquery) as rank from search_entries
  where words @@ $1::tsquery order by rank desc limit 10`;

type Measuring = {
  readonly library: Pick<Library, 'app' | 'agencyId' | 'client'>;
  readonly clock: () => Spent;
  readonly withRecall: boolean;
};

/** Asks every question once, each beside the bare SQL, and where wanted compares it with the exact ranking. */
export async function measureClass(
  { library, clock, withRecall }: Measuring,
  { name, questions }: QuestionClass,
): Promise<ClassTimes> {
  const times: number[] = [];
  const worked: number[] = [];
  const bare: number[] = [];
  const recalls: number[] = [];
  let found = 0;
  const timed = async <Value>(into: number[], work: () => Promise<Value>): Promise<Value> => {
    const before = clock();
    const began = performance.now();
    const value = await work();
    const took = performance.now() - began;
    const after = clock();
    // Program and database may wait at the same time, and then too much would be taken off.
    into.push(Math.max(took - (after.waited - before.waited), after.worked - before.worked));
    if (into === times) worked.push(after.worked - before.worked);
    return value;
  };
  const [forBare, forExact] = [patience(), patience()];
  for (const question of questions) {
    const { results, count } = await timed(times, () => ask(library, question));
    found += count;
    await forBare(() => timed(bare, () => library.client.query(BARE, [question.bare])));
    if (!withRecall || question.order !== 'relevance') continue;
    await forExact(async () => {
      const exact = await exactTopTen(library, question);
      recalls.push(
        recall(
          exact,
          results.map((it) => it.id),
        ),
      );
    });
  }
  return {
    name,
    asked: questions.length,
    found: found / Math.max(1, questions.length),
    times,
    worked,
    bare,
    compared: recalls.length,
    recall: recalls.length > 0 ? recalls.reduce((sum, it) => sum + it, 0) / recalls.length : null,
  };
}

/** Ranking all that a common word finds takes seconds: what is compared stops in each class after so long. */
const PATIENCE = 6_000;

function patience(): (work: () => Promise<unknown>) => Promise<void> {
  let spent = 0;
  return async (work) => {
    if (spent > PATIENCE) return;
    const began = performance.now();
    await work();
    spent += performance.now() - began;
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
