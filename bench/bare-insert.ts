import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { findRunningEmbedded } from '../src/database/embedded/start-embedded.ts';
import { type Measured, measure, type Plan } from './load.ts';

/**
 * One row of some 600 bytes with a key, each insert its own transaction, into the very server that is measured:
 * the least that a durable answer costs there.
 */
export async function measureBareInsert(dataFolder: string, plan: Plan): Promise<Measured> {
  const server = await findRunningEmbedded(dataFolder);
  if (!server) throw new Error('the embedded server does not run');
  const clients = Array.from({ length: plan.workers }, () => new pg.Client(server.ownerUrl));
  await Promise.all(clients.map((client) => client.connect()));
  const [first] = clients;
  try {
    await first?.query('create table bench_bare (id uuid primary key, payload bytea not null)');
    return await measure(plan, async (worker) => {
      const values = [randomUUID(), randomBytes(600)];
      await clients[worker]?.query({
        name: 'insert',
        text: 'insert into bench_bare values ($1, $2)',
        values,
      });
    });
  } finally {
    await first?.query('drop table bench_bare');
    await Promise.all(clients.map((client) => client.end()));
  }
}
