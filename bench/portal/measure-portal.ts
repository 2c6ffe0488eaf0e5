import { makePlace, startProgram } from '../../tests/program/program.ts';
import { connectTo, expectStatus } from '../connection.ts';
import { type Measured, measure, type Plan } from '../load.ts';
import { processTime, serverTime } from '../processor-time.ts';
import { startBareServer } from '../start-bare-server.ts';
import type { Row } from '../table.ts';
import { firstView, type PortalPage, portalPages } from './portal-pages.ts';

const CONNECTIONS = 100;
const headers = { 'accept-encoding': 'br' };
const KIBIBYTE = 1024;

type Bench = {
  readonly url: string;
  readonly clocks: Plan['clocks'];
  readonly bareUrl: string;
  readonly bareClocks: Plan['clocks'];
  readonly time: Pick<Plan, 'warmUpSeconds' | 'seconds'>;
};

type Asked = { readonly url: string; readonly clocks: Plan['clocks']; readonly path: () => string };

/** A hundred kept-alive connections that ask for one address after another. */
async function ask({ url, clocks, path }: Asked, time: Bench['time']): Promise<Measured> {
  const connections = Array.from({ length: CONNECTIONS }, () => connectTo(url));
  try {
    return await measure({ workers: CONNECTIONS, ...time, clocks }, async (worker) => {
      const connection = connections[worker];
      if (connection) await expectStatus(connection, { path: path(), headers }, 200);
    });
  } finally {
    for (const connection of connections) connection.close();
  }
}

let serial = 0;

/** An address nobody asked for before, and so a page that is not kept. */
function newAddress(path: string): string {
  serial += 1;
  return `${path}${path.includes('?') ? '&' : '?'}n=${serial}`;
}

/** A page that is kept, the same made anew for each asker, and the bare server with the same bytes. */
async function rowsOf(bench: Bench, { kind, path }: PortalPage): Promise<Row[]> {
  const { url, clocks, bareUrl, bareClocks, time } = bench;
  const { html, css } = await firstView(url, path);
  const connection = connectTo(url);
  const { body } = await expectStatus(connection, { path, headers }, 200);
  connection.close();
  const bareConnection = connectTo(bareUrl);
  await expectStatus(bareConnection, { method: 'POST', path, body }, 200);
  bareConnection.close();
  const least = await ask({ url: bareUrl, clocks: bareClocks, path: () => path }, time);
  const baseline = { name: `node:http (${Math.round(least.perSecond)}/s)`, measured: least };
  const weight = `${(html / KIBIBYTE).toFixed(1)} + ${(css / KIBIBYTE).toFixed(1)} KiB`;
  const anew = await ask({ url, clocks, path: () => newAddress(path) }, time);
  // What somebody searched for is kept nowhere.
  const kept = kind === 'search' ? null : await ask({ url, clocks, path: () => path }, time);
  return [
    ...(kept ? [{ what: `${kind}, kept (HTML + CSS ${weight})`, measured: kept, baseline }] : []),
    { what: `${kind}, made anew${kept ? '' : ` (HTML + CSS ${weight})`}`, measured: anew, baseline },
    { what: 'node:http, the same bytes', measured: least },
  ];
}

/** The public pages at a hundred connections, compressed, each beside a bare server that answers the same bytes. */
export async function measurePortal(quick: boolean, say: (line: string) => void): Promise<Row[]> {
  const place = await makePlace();
  const program = await startProgram(place, { GONGKAI_DEMO: '1' });
  const bare = await startBareServer();
  try {
    const application = await place.applicationPid();
    const postmaster = (await place.postmasterPid()) ?? 0;
    const bench: Bench = {
      url: program.url,
      clocks: { cpu: () => processTime(application), databaseCpu: () => serverTime(postmaster) },
      bareUrl: bare.url,
      bareClocks: { cpu: () => processTime(bare.child.pid ?? 0), databaseCpu: () => 0 },
      time: quick ? { warmUpSeconds: 0.5, seconds: 1 } : { warmUpSeconds: 2, seconds: 5 },
    };
    const rows: Row[] = [];
    for (const page of await portalPages(program.url)) {
      say(`portal at ${CONNECTIONS} connections: ${page.kind}`);
      rows.push(...(await rowsOf(bench, page)));
    }
    return rows;
  } finally {
    bare.child.kill();
    await program.signal('SIGTERM');
    await place.remove();
  }
}
