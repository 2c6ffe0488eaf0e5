import { type Selectable, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** The organ's inner units (股室). */
export const departmentRepository = (db: Transaction<Tables>, agencyId: string) => ({
  list: () =>
    db
      .selectFrom('departments')
      .select(['id', 'name'])
      .where('agencyId', '=', agencyId)
      .orderBy('id')
      .execute(),
  insert: (id: string, name: string) => db.insertInto('departments').values({ agencyId, id, name }).execute(),
});

/** What an idempotency key already led to. */
export const idempotencyRepository = (db: Transaction<Tables>, agencyId: string) => ({
  /** Lets one transaction at a time work under a key: the second waits and then finds the reply of the first. */
  lock: (key: string) =>
    sql`select pg_advisory_xact_lock(hashtextextended(${`${agencyId}/${key}`}, 0))`.execute(db),
  find: (key: string) =>
    db
      .selectFrom('idempotentReplies')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('key', '=', key)
      .executeTakeFirst(),
  /** Those of the keys that have led to something. */
  async known(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await db
      .selectFrom('idempotentReplies')
      .select('key')
      .where('agencyId', '=', agencyId)
      .where(sql<boolean>`key = any(${sql.val([...keys])}::uuid[])`)
      .execute();
    return new Set(rows.map((it) => it.key));
  },
  insert: (row: Omit<Selectable<Tables['idempotentReplies']>, 'agencyId'>) =>
    db
      .insertInto('idempotentReplies')
      .values({ agencyId, ...row })
      .execute(),
});
