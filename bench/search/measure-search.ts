import { refreshShares } from '../../src/application/search/refresh-shares.ts';
import { reindexAgency } from '../../src/application/search/reindex.ts';
import { testColumns } from '../../tests/factories/disclosures.ts';
import { type Library, openLibrary } from './library.ts';
import { loadItems } from './load-items.ts';
import { type ClassTimes, measureClass, percentile } from './measure-questions.ts';
import { officialTexts } from './official-texts.ts';
import { publishItems } from './publish-items.ts';
import { questionsFor } from './questions.ts';
import { waitingClock } from './waiting-time.ts';

const SEED = 7;
const MEGABYTE = 1024 * 1024;

/** Items and files through the real pipeline, and the search of them. */
export async function measureSearch(
  size: { readonly items: number; readonly files: number },
  say: (line: string) => void,
): Promise<string> {
  // Each look at the clock is a tenth of a second later.
  let now = Date.UTC(2025, 4, 12, 1);
  const library = await openLibrary(() => {
    now += 100;
    return new Date(now);
  });
  try {
    const columnOf = await testColumns(library.app, library.organ);
    const published = await publishItems(
      library,
      { seed: SEED, ...size, columnId: columnOf('normative-documents') },
      say,
    );
    const { untilFound } = published;
    const lines = [
      `${published.items} items with ${published.files} searched files published through the real pipeline in ${published.seconds.toFixed(0)} s (${published.stopped} texts stopped by the checks)`,
      `published and found: p50 ${percentile(untilFound, 0.5).toFixed(0)} ms, p99 ${percentile(untilFound, 0.99).toFixed(0)} ms`,
      ...(await sizes(library)),
      await reindexed(library),
      ...(await classes(library, {
        count: size.items,
        each: size.items < 1000 ? 10 : 100,
        withRecall: true,
      })),
    ];
    return lines.join('\n');
  } finally {
    await library.close();
  }
}

/** Two hundred thousand items, written by the program's own functions in large statements. */
export async function measureLargeSearch(quick: boolean, say: (line: string) => void): Promise<string> {
  const count = quick ? 2000 : 200_000;
  const library = await openLibrary(() => new Date('2026-03-02T09:00:00+08:00'));
  const { client } = library;
  try {
    // The index of words is built at the end, as a restored backup would build it.
    const { rows } = await client.query<{ definition: string }>(
      "select pg_get_indexdef('search_entries_by_word'::regclass) as definition",
    );
    await client.query('drop index search_entries_by_word');
    await loadItems(library, { seed: SEED, count }, say);
    const began = performance.now();
    await client.query("set maintenance_work_mem = '1GB'");
    await client.query(rows[0]?.definition ?? '');
    const built = ((performance.now() - began) / 1000).toFixed(0);
    await client.query('vacuum analyze');
    await refreshShares(library.app);
    const lines = [
      `${count} items; index of words built in ${built} s`,
      ...(await sizes(library)),
      ...(await classes(library, { count, each: quick ? 10 : 100, withRecall: true })),
    ];
    return lines.join('\n');
  } finally {
    await library.close();
  }
}

async function sizes({ client }: Library): Promise<string[]> {
  const { rows } = await client.query<{ name: string; bytes: string }>(`
    select name, bytes::text from (values
      ('index of words', pg_relation_size('search_entries_by_word')),
      ('entries with all indexes', pg_total_relation_size('search_entries')),
      ('published items', pg_total_relation_size('published_items'))) as size(name, bytes)`);
  const memory = (process.memoryUsage().rss / MEGABYTE).toFixed(0);
  return [
    rows.map(({ name, bytes }) => `${name} ${(Number(bytes) / MEGABYTE).toFixed(0)} MB`).join(', '),
    `memory of this process, program and bench together: ${memory} MB`,
  ];
}

async function reindexed({ app, organ }: Library): Promise<string> {
  const began = performance.now();
  const { done } = await reindexAgency(app, organ.agency.id);
  const seconds = (performance.now() - began) / 1000;
  return `index built anew while serving: ${done} items in ${seconds.toFixed(1)} s (${((seconds / done) * 1000).toFixed(1)} ms each)`;
}

type Asking = { readonly count: number; readonly each: number; readonly withRecall: boolean };

async function classes(library: Library, { count, each, withRecall }: Asking): Promise<string[]> {
  const { client } = library;
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const measured: ClassTimes[] = [];
  const asked = await questionsFor({ client, textOf: officialTexts(SEED), count }, each);
  const [warmUp] = asked;
  if (warmUp) await measureClass({ library, waited: () => 0, withRecall: false }, warmUp);
  // After the first class, which opens the connections.
  const waited = waitingClock(rows[0]?.pid ?? 0);
  for (const questions of asked)
    measured.push(await measureClass({ library, waited, withRecall }, questions));
  return table(measured);
}

const HEAD = [
  'question',
  'asked',
  'found',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'bare p50',
  'bare p95',
  'bare p99',
  'recall@10',
];

/** A Markdown table; times are without the waiting for a processor that others used. */
function table(measured: readonly ClassTimes[]): string[] {
  const times = (values: readonly number[]): string[] =>
    [0.5, 0.95, 0.99].map((share) => percentile(values, share).toFixed(1));
  const lines = [...measured, whole(measured)].map((it) => [
    it.name,
    String(it.asked),
    it.found.toFixed(0),
    ...times(it.times),
    ...times(it.bare),
    it.recall === null ? '' : it.recall.toFixed(3),
  ]);
  return ['', HEAD, HEAD.map(() => '---'), ...lines].map((line) =>
    typeof line === 'string' ? line : `| ${line.join(' | ')} |`,
  );
}

/** All classes as one, each with the same weight. */
const whole = (measured: readonly ClassTimes[]): ClassTimes => ({
  name: 'all of them',
  asked: measured.reduce((sum, it) => sum + it.asked, 0),
  found: measured.reduce((sum, it) => sum + it.found, 0) / measured.length,
  times: measured.flatMap((it) => it.times),
  bare: measured.flatMap((it) => it.bare),
  recall: measured.reduce((sum, it) => sum + (it.recall ?? 1), 0) / measured.length,
});
