import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTestApp } from '../../tests/factories/app.ts';
import { createOrgan } from '../../tests/factories/organ.ts';
import { ok } from '../domain/shared/refusal.ts';
import { withClient } from './roles.ts';

/** Ends every session of the application in this database, as a restart of the server does. */
const endSessions = (adminUrl: string): Promise<number> =>
  withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'gongkai'`,
    );
    return rowCount ?? 0;
  });

// A connection that breaks between two statements reports it as an event: unheard, it would end this process.
test('a session lost between two statements fails its transaction, and nothing else', async () => {
  const app = await createTestApp();
  try {
    const { agency } = await createOrgan(app);
    const departments = () => app.store.read(agency.id, (tx) => tx.departments.list());
    const before = await departments();
    const lost = app.store.transaction<null>(agency.id, async (tx) => {
      await tx.departments.insert(crypto.randomUUID(), '第一股');
      expect(await endSessions(app.database.adminUrl)).toBeGreaterThan(0);
      // Time for the news to arrive while no statement waits for it.
      await sleep(300);
      await tx.departments.insert(crypto.randomUUID(), '第二股');
      return ok(null);
    });
    await expect(lost).rejects.toThrow();
    expect(await departments()).toEqual(before);
  } finally {
    await app.close();
  }
});
