import { availableParallelism, loadavg } from 'node:os';
import { makePlace, startProgram } from '../tests/program/program.ts';
import { measureBareInsert } from './bare-insert.ts';
import { type Call, connectTo, expectStatus } from './connection.ts';
import { measureDesk } from './desk/measure-desk.ts';
import { measureLetters } from './letters/measure-letters.ts';
import { type Measured, measure, type Plan } from './load.ts';
import { measureMillion } from './million/measure-million.ts';
import { measureNumbers } from './numbers/measure-numbers.ts';
import { measurePortal } from './portal/measure-portal.ts';
import { processTime, serverTime } from './processor-time.ts';
import { measureReports } from './reports/measure-reports.ts';
import { measureLargeSearch } from './search/measure-large-search.ts';
import { measureSearch } from './search/measure-search.ts';
import { startBareServer } from './start-bare-server.ts';
import { type Row, tableOf } from './table.ts';
import { prepareTarget, submit, type Target } from './target.ts';

/** `npm run bench`: measures the built program beside what Node and PostgreSQL can do at the least (README.md). */

const CONNECTIONS = 10;
const quick = process.argv.includes('--quick');
const withDemo = !process.argv.includes('--without-demo');
const LONG = quick ? { warmUpSeconds: 0.5, seconds: 1 } : { warmUpSeconds: 2, seconds: 5 };
const SHORT = quick ? { warmUpSeconds: 0.5, seconds: 1 } : { warmUpSeconds: 1, seconds: 3 };
const nothing = (): number => 0;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

type Clocks = Plan['clocks'];
type Bench = {
  readonly target: Target;
  readonly dataFolder: string;
  readonly clocks: Clocks;
  readonly bare: { readonly url: string; readonly clocks: Clocks };
};

/** The same request over and over on ten connections. */
async function measureCall(url: string, call: Call, plan: Omit<Plan, 'workers'>): Promise<Measured> {
  const connections = Array.from({ length: CONNECTIONS }, () => connectTo(url));
  const work = async (worker: number): Promise<void> => {
    const connection = connections[worker];
    if (connection) await expectStatus(connection, call, 200);
  };
  try {
    return await measure({ workers: CONNECTIONS, ...plan }, work);
  } finally {
    for (const connection of connections) connection.close();
  }
}

/** A page or an answer of the interface, and right after it a bare answer of as many bytes. */
async function pageRow({ target, clocks, bare }: Bench, what: string, call: Call): Promise<Row> {
  say(what);
  const connection = connectTo(target.url);
  const bytes = (await expectStatus(connection, call, 200)).body.length;
  connection.close();
  const measured = await measureCall(target.url, call, { ...LONG, clocks });
  const least = await measureCall(bare.url, { path: `/${bytes}` }, { ...SHORT, clocks: bare.clocks });
  return {
    what: `${what}, ${(bytes / 1024).toFixed(1)} KiB`,
    measured,
    baseline: { name: `node:http (${Math.round(least.perSecond)}/s)`, measured: least },
  };
}

/** Applications through the portal, end to end, and bare inserts from as many connections. */
async function submissionRows({ target, clocks, dataFolder }: Bench, workers: number): Promise<Row[]> {
  const what = `application: form, confirmation (${workers} at once)`;
  say(what);
  const connections = Array.from({ length: workers }, () => connectTo(target.url));
  let turn = 0;
  const measured = await measure({ workers, ...LONG, clocks }, async (worker) => {
    const connection = connections[worker];
    turn += 1;
    if (connection) await submit(connection, target, `测量用申请第${workers}组第${turn}件`);
  });
  for (const connection of connections) connection.close();
  const least = await measureBareInsert(dataFolder, {
    workers,
    ...SHORT,
    clocks: { cpu: nothing, databaseCpu: clocks.databaseCpu },
  });
  return [
    { what, measured, baseline: { name: `insert (${Math.round(least.perSecond)}/s)`, measured: least } },
    { what: `bare insert (${workers} at once)`, measured: least },
  ];
}

async function measureAll(bench: Bench): Promise<Row[]> {
  const { target } = bench;
  const { code, api, caseId, reportPath } = target;
  const headers = { cookie: target.cookie };
  const rows = [
    await pageRow(bench, 'portal: home', { path: `/${code}` }),
    await pageRow(bench, 'portal: application form', { path: `/${code}/apply/new` }),
    ...(reportPath ? [await pageRow(bench, 'portal: annual report', { path: reportPath })] : []),
    await pageRow(bench, 'clerk: desk', { path: `${api}/desk`, headers }),
    await pageRow(bench, 'clerk: list of 20', { path: `${api}/access-requests`, headers }),
    await pageRow(bench, 'clerk: one case', { path: `${api}/access-requests/${caseId}`, headers }),
  ];
  // Last, because they fill the lists that are measured above.
  for (const workers of [1, 8]) rows.push(...(await submissionRows(bench, workers)));
  return rows;
}

/** Portal, interface and applications, on the demonstration. */
async function measureProgram(): Promise<Row[]> {
  const place = await makePlace();
  const program = await startProgram(place, { GONGKAI_DEMO: withDemo ? '1' : '0' });
  const bareServer = await startBareServer();
  try {
    const target = await prepareTarget(program.url);
    const application = await place.applicationPid();
    const postmaster = (await place.postmasterPid()) ?? 0;
    return await measureAll({
      target,
      dataFolder: place.dataFolder,
      clocks: { cpu: () => processTime(application), databaseCpu: () => serverTime(postmaster) },
      bare: {
        url: bareServer.url,
        clocks: { cpu: () => processTime(bareServer.child.pid ?? 0), databaseCpu: nothing },
      },
    });
  } finally {
    bareServer.child.kill();
    await program.signal('SIGTERM');
    await place.remove();
  }
}

const print = (rows: readonly Row[]): void => {
  const load = loadavg()[0]?.toFixed(1);
  process.stdout.write(
    `Node ${process.versions.node}, ${availableParallelism()} processors shared with the load generator, load average ${load}\n\n${tableOf(rows)}\n\n`,
  );
};

/** Measured only where named: it takes the better part of an hour. */
const LARGE_SEARCH = '--search-large';
const PARTS = [
  '--program',
  '--portal',
  '--desk',
  '--letters',
  '--numbers',
  '--reports',
  '--million',
  '--search',
] as const;

/** Which parts are wanted; all where none is named. */
const wanted = (part: (typeof PARTS)[number]): boolean =>
  process.argv.includes(part) || ![...PARTS, LARGE_SEARCH].some((it) => process.argv.includes(it));

if (wanted('--program')) print(await measureProgram());
if (wanted('--portal')) print(await measurePortal(quick, say));
if (wanted('--desk')) print(await measureDesk(quick, say));
if (wanted('--letters')) process.stdout.write(`${await measureLetters(quick, say)}\n\n`);
if (wanted('--numbers')) print(await measureNumbers(quick, say));
if (wanted('--reports')) process.stdout.write(`${await measureReports(quick, say)}\n\n`);
if (wanted('--million')) process.stdout.write(`${await measureMillion(quick, say)}\n\n`);
/** Where the texts that are searched are kept for the next run. */
const folder = process.argv.find((it) => it.startsWith('--keep='))?.slice('--keep='.length) ?? null;
// Named, it is measured as it is promised: ten thousand items, each through all reviews, some twenty minutes.
const wished = Number(
  process.argv.find((it) => it.startsWith('--items='))?.slice('--items='.length) ?? 10_000,
);
const items = quick ? 300 : process.argv.includes('--search') ? wished : 1000;
if (wanted('--search'))
  process.stdout.write(`${await measureSearch({ items, files: items / 5, folder }, say)}\n\n`);
if (process.argv.includes(LARGE_SEARCH)) {
  process.stdout.write(`${await measureLargeSearch({ quick, folder }, say)}\n\n`);
}
