import { makePlace, startProgram } from '../../tests/program/program.ts';
import { ORGAN } from '../../tests/program/set-up-organ.ts';
import { connectTo, expectStatus } from '../connection.ts';
import { measure, type Plan } from '../load.ts';
import { processTime, serverTime } from '../processor-time.ts';
import type { Row } from '../table.ts';
import { type Bare, bareSql } from './bare-sql.ts';
import { type LargeOrgan, prepareLargeOrgan } from './prepare-organ.ts';

type Bench = {
  readonly url: string;
  readonly plan: Plan;
  readonly say: (line: string) => void;
};
type Asked = { readonly what: string; readonly paths: readonly string[]; readonly bare: Bare | null };
type Page = { readonly items: readonly { readonly id: string }[]; readonly next: string | null };

/** Desk, list and case page of an organ with very many cases, one connection asking, each beside bare SQL. */
export async function measureDesk(quick: boolean, say: (line: string) => void): Promise<Row[]> {
  const size = quick ? { count: 5000, atWork: 400 } : { count: 100_000, atWork: 3000 };
  const place = await makePlace();
  const program = await startProgram(place);
  try {
    const organ = await prepareLargeOrgan(place, program.url, size, say);
    const application = await place.applicationPid();
    const postmaster = (await place.postmasterPid()) ?? 0;
    const plan: Plan = {
      workers: 1,
      warmUpSeconds: quick ? 0.5 : 2,
      seconds: quick ? 1 : 4,
      clocks: { cpu: () => processTime(application), databaseCpu: () => serverTime(postmaster) },
    };
    const rows = await measureOrgan({ url: program.url, plan, say }, organ);
    await organ.client.end();
    return rows;
  } finally {
    await program.signal('SIGTERM');
    await place.remove();
  }
}

async function measureOrgan(bench: Bench, { agencyId, logins, client }: LargeOrgan): Promise<Row[]> {
  const api = `/api/v1/agencies/${agencyId}`;
  const clerk = await signIn(bench.url, logins.clerk);
  const [handler, signatory] = [
    await signIn(bench.url, logins.handler),
    await signIn(bench.url, logins.signatory),
  ];
  const open = await read<Page>(bench.url, `${api}/access-requests?open=true&limit=100`, clerk);
  const ended = await read<Page>(bench.url, `${api}/access-requests?open=false&limit=100`, clerk);
  const ids = [...open.items, ...ended.items].map((it) => it.id);
  const deep = await deepPage(bench.url, `${api}/access-requests?open=false&limit=100`, clerk);
  const bare = bareSql(client, agencyId, ids);
  const one = (what: string, path: string, cookie: string, beside: Bare | null) =>
    measureAsked(bench, cookie, { what, paths: [`${api}/${path}`], bare: beside });
  return [
    await one('desk of the clerk: what to do', 'desk?queue=todo', clerk, bare.desk),
    await one('desk of the clerk: all at work', 'desk?queue=open', clerk, bare.desk),
    await one('desk of a handler', 'desk', handler, bare.desk),
    await one('desk of the signatory', 'desk', signatory, bare.desk),
    await one('list, first page', 'access-requests', clerk, bare.list),
    await one('list, after 2,000 ended', `access-requests?open=false&after=${deep}`, clerk, bare.list),
    await one('list, one year', 'access-requests?year=2024', clerk, null),
    await one('list, one status', 'access-requests?status=to-sign', clerk, null),
    await one('list, handled by me', 'access-requests?mine=true', handler, null),
    await one('list, words', `access-requests?text=${encodeURIComponent('土地征收')}`, clerk, null),
    await one('list, words not found', `access-requests?text=${encodeURIComponent('无此内容')}`, clerk, null),
    await measureAsked(bench, clerk, {
      what: 'case page, 200 cases in turn',
      paths: ids.map((id) => `${api}/access-requests/${id}`),
      bare: bare.oneCase,
    }),
  ];
}

async function measureAsked(
  { url, plan, say }: Bench,
  cookie: string,
  { what, paths, bare }: Asked,
): Promise<Row> {
  say(what);
  const connection = connectTo(url);
  let turn = 0;
  const measured = await measure(plan, async () => {
    turn += 1;
    await expectStatus(connection, { path: paths[turn % paths.length] ?? '', headers: { cookie } }, 200);
  });
  connection.close();
  if (!bare) return { what, measured, alone: true };
  const clocks = { cpu: () => 0, databaseCpu: plan.clocks.databaseCpu };
  const least = await measure({ ...plan, clocks, seconds: plan.seconds / 2 }, bare);
  return {
    what,
    measured,
    baseline: { name: `bare SQL (${least.databaseCpu.toFixed(2)} CPU ms)`, measured: least },
  };
}

async function signIn(url: string, login: string): Promise<string> {
  const connection = connectTo(url);
  const answer = await expectStatus(
    connection,
    {
      method: 'POST',
      path: '/api/v1/session',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ login, password: ORGAN.password }),
    },
    200,
  );
  connection.close();
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

async function read<Value>(url: string, path: string, cookie: string): Promise<Value> {
  const connection = connectTo(url);
  const answer = await expectStatus(connection, { path, headers: { cookie } }, 200);
  connection.close();
  return JSON.parse(answer.body.toString('utf8')) as Value;
}

/** Where the page begins that follows two thousand lines. */
async function deepPage(url: string, path: string, cookie: string): Promise<string> {
  let after = '';
  for (let page = 0; page < 20; page += 1) {
    const { next } = await read<Page>(url, after ? `${path}&after=${after}` : path, cookie);
    if (!next) break;
    after = next;
  }
  return after;
}
