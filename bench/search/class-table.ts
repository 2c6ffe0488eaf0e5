import type { Library } from './library.ts';
import { type ClassTimes, measureClass, percentile } from './measure-questions.ts';
import { officialTexts } from './official-texts.ts';
import { processorClock } from './processor-clock.ts';
import { questionsFor } from './questions.ts';

/** The seed of every corpus of this bench. */
export const SEED = 7;
const MEGABYTE = 1024 * 1024;

/** How large text and indexes are on disk. */
export async function sizes({ client }: Library): Promise<string[]> {
  const { rows } = await client.query<{ name: string; bytes: string }>(`
    select name, bytes::text from (values
      ('text of items and files', (select sum(octet_length(title) + octet_length(summary) + octet_length(text))
         from published_items) + coalesce((select sum(octet_length(array_to_string(pages, ''))) from search_texts), 0)),
      ('index of words', pg_relation_size('search_entries_by_word')),
      ('entries with all indexes', pg_total_relation_size('search_entries')),
      ('published items', pg_total_relation_size('published_items'))) as size(name, bytes)`);
  const text = Number(rows[0]?.bytes ?? 1);
  const memory = (process.memoryUsage().rss / MEGABYTE).toFixed(0);
  const shown = rows.map(
    ({ name, bytes }) =>
      `${name} ${(Number(bytes) / MEGABYTE).toFixed(1)} MB (${(Number(bytes) / text).toFixed(1)} × text)`,
  );
  return [shown.join(', '), `memory of this process, program and bench together: ${memory} MB`];
}

type Asking = { readonly count: number; readonly each: number; readonly withRecall: boolean };

/** Asks all classes of questions and shows their times as a table. */
export async function classes(
  library: Library,
  { count, each, withRecall }: Asking,
  say: (line: string) => void,
): Promise<string[]> {
  const { client } = library;
  // The plan of the program, for the bare statements too: without it they read whole tables.
  await client.query('set enable_seqscan = off; set jit = off; set max_parallel_workers_per_gather = 0');
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const measured: ClassTimes[] = [];
  const asked = await questionsFor({ client, textOf: officialTexts(SEED), count }, each);
  const [warmUp] = asked;
  const still = { worked: 0, waited: 0 };
  if (warmUp) await measureClass({ library, clock: () => still, withRecall: false }, warmUp);
  // After the first class, which opens the connections.
  const clock = processorClock(rows[0]?.pid ?? 0);
  for (const questions of asked) {
    const ofClass = await measureClass({ library, clock, withRecall }, questions);
    measured.push(ofClass);
    say(lineOf(ofClass).join(' | '));
  }
  return table(measured);
}

const HEAD = [
  'question',
  'asked',
  'found',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'CPU p95',
  'bare p50',
  'bare p95',
  'bare p99',
  'recall@10',
];

const times = (values: readonly number[]): string[] =>
  [0.5, 0.95, 0.99].map((share) => percentile(values, share).toFixed(1));

const lineOf = (it: ClassTimes): string[] => [
  it.name,
  String(it.asked),
  it.found.toFixed(0),
  ...times(it.times),
  percentile(it.worked, 0.95).toFixed(1),
  ...times(it.bare),
  it.recall === null ? '' : `${it.recall.toFixed(3)} (${it.compared})`,
];

/** A Markdown table; times are without the waiting for a processor that others used. */
const table = (measured: readonly ClassTimes[]): string[] => [
  '',
  ...[HEAD, HEAD.map(() => '---'), ...[...measured, whole(measured)].map(lineOf)].map(
    (line) => `| ${line.join(' | ')} |`,
  ),
];

/** All classes as one, each with the same weight. */
const whole = (measured: readonly ClassTimes[]): ClassTimes => ({
  name: 'all of them',
  asked: measured.reduce((sum, it) => sum + it.asked, 0),
  found: measured.reduce((sum, it) => sum + it.found, 0) / measured.length,
  times: measured.flatMap((it) => it.times),
  worked: measured.flatMap((it) => it.worked),
  bare: measured.flatMap((it) => it.bare),
  compared: measured.reduce((sum, it) => sum + it.compared, 0),
  recall: mean(measured.flatMap((it) => it.recall ?? [])),
});

const mean = (values: readonly number[]): number =>
  values.reduce((sum, it) => sum + it, 0) / Math.max(1, values.length);
