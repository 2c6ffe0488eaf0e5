import { reindexAgency } from '../../src/application/search/reindex.ts';
import type { Library } from './library.ts';
import { ask, percentile } from './measure-questions.ts';
import type { BenchQuestion } from './questions.ts';

/**
 * Builds the index anew while one visitor searches without a pause, in this one process: the harder case, for
 * `gongkai search reindex` has a process of its own. Beside it PostgreSQL builds its index of words anew by itself.
 */
export async function measureReindex(
  library: Library,
  questions: readonly BenchQuestion[],
): Promise<readonly string[]> {
  const { app, agencyId, client } = library;
  const answered: BenchQuestion[] = [];
  for (const it of questions) if ((await ask(library, it)).results.length > 0) answered.push(it);
  const quiet = await searchTimes(library, answered, answered.length);
  let over = false;
  const began = performance.now();
  const building = reindexAgency(app, agencyId).finally(() => {
    over = true;
  });
  const meanwhile = await searchTimes(library, answered, Number.POSITIVE_INFINITY, () => over);
  const { done } = await building;
  const seconds = (performance.now() - began) / 1000;
  const bareBegan = performance.now();
  await client.query('reindex index concurrently search_entries_by_word');
  const bare = (performance.now() - bareBegan) / 1000;
  return [
    `index built anew while serving: ${done} items in ${seconds.toFixed(1)} s (${((seconds / done) * 1000).toFixed(1)} ms each), beside it REINDEX CONCURRENTLY alone ${bare.toFixed(1)} s`,
    `searches meanwhile (${meanwhile.length}, none failed, none empty): ${shown(meanwhile)}; the same with nothing else going on: ${shown(quiet)}`,
  ];
}

const shown = (times: readonly number[]): string =>
  [0.5, 0.95, 0.99].map((it) => `p${it * 100} ${percentile(times, it).toFixed(1)} ms`).join(', ');

/** By the clock on the wall; what was found before must be found all the time. */
async function searchTimes(
  library: Library,
  questions: readonly BenchQuestion[],
  most: number,
  over: () => boolean = () => false,
): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < most && !over(); turn += 1) {
    const question = questions[turn % questions.length] as BenchQuestion;
    const began = performance.now();
    const { results } = await ask(library, question);
    times.push(performance.now() - began);
    if (results.length === 0)
      throw new Error(`nothing found while the index was built anew: ${question.typed}`);
  }
  return times;
}
