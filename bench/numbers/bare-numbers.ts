import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { findRunningEmbedded } from '../../src/database/embedded/start-embedded.ts';
import { type Measured, measure, type Plan } from '../load.ts';

/** A row that takes a number, in a transaction of its own. */
type TakeNumber = (client: pg.Client) => Promise<unknown>;

const PAYLOAD = 600;

/** The number of a sequence: nobody waits for anybody, and each abort leaves a gap. */
const fromSequence: TakeNumber = (client) =>
  client.query({
    name: 'from-sequence',
    text: "insert into bench_numbers values (nextval('bench_sequence'), $1)",
    values: [randomBytes(PAYLOAD)],
  });

/** The number of a counter row, as the program takes it: whoever comes next waits for the commit. */
const fromCounter: TakeNumber = async (client) => {
  await client.query('begin');
  const { rows } = await client.query<{ last: string }>({
    name: 'take',
    text: `insert into bench_counters values ('bench', 1)
           on conflict (kind) do update set last = bench_counters.last + 1 returning last`,
  });
  await client.query({
    name: 'keep',
    text: 'insert into bench_numbers values (-$1::bigint, $2)',
    values: [rows[0]?.last, randomBytes(PAYLOAD)],
  });
  await client.query('commit');
};

/** What numbers cost where nothing else is done, in the very server that is measured, at as many connections. */
export async function measureBareNumbers(
  dataFolder: string,
  plan: Plan,
): Promise<{ readonly sequence: Measured; readonly counter: Measured }> {
  const server = await findRunningEmbedded(dataFolder);
  if (!server) throw new Error('the embedded server does not run');
  const clients = Array.from({ length: plan.workers }, () => new pg.Client(server.ownerUrl));
  await Promise.all(clients.map((client) => client.connect()));
  const [first] = clients;
  const taking = (take: TakeNumber): Promise<Measured> =>
    measure(plan, async (worker) => {
      const client = clients[worker];
      if (client) await take(client);
    });
  try {
    await first?.query(`
      create table bench_numbers (number bigint primary key, payload bytea not null);
      create table bench_counters (kind text primary key, last bigint not null);
      create sequence bench_sequence;
    `);
    const sequence = await taking(fromSequence);
    return { sequence, counter: await taking(fromCounter) };
  } finally {
    await first?.query('drop table bench_numbers, bench_counters; drop sequence bench_sequence');
    await Promise.all(clients.map((client) => client.end()));
  }
}
