import { type Insertable, type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Organs, people, posts, sessions: global tables (decision 13). */
export const staffRepository = (db: Kysely<Tables>) => ({
  /** Lets one transaction at a time make accounts, so that none is made twice. */
  lockAccounts: () => sql`select pg_advisory_xact_lock(hashtextextended('set-up', 0))`.execute(db),
  agencies: () => db.selectFrom('agencies').selectAll().orderBy('createdAt').orderBy('code').execute(),
  agency: (id: string) => db.selectFrom('agencies').selectAll().where('id', '=', id).executeTakeFirst(),
  agencyByCode: (code: string) =>
    db.selectFrom('agencies').selectAll().where('code', '=', code).executeTakeFirst(),
  insertAgency: (row: Insertable<Tables['agencies']>) => db.insertInto('agencies').values(row).execute(),
  updateAgency: (id: string, change: { name?: string; profile?: string; settings?: string }) =>
    db
      .updateTable('agencies')
      .set(change as never)
      .where('id', '=', id)
      .execute(),

  insert: (row: Insertable<Tables['staff']>) => db.insertInto('staff').values(row).execute(),
  find: (id: string) => db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst(),
  findByLogin: (login: string) =>
    db.selectFrom('staff').selectAll().where('login', '=', login.toLowerCase()).executeTakeFirst(),
  update: (
    id: string,
    change: Partial<{
      passwordHash: string;
      mustChangePassword: boolean;
      disabledAt: Date | null;
      name: string;
    }>,
  ) => db.updateTable('staff').set(change).where('id', '=', id).execute(),
  /** Everybody with a post in the organ, one row a post. */
  withPosts: (agencyId: string) =>
    db
      .selectFrom('posts')
      .innerJoin('staff', 'staff.id', 'posts.staffId')
      .select([
        'staff.id',
        'staff.login',
        'staff.name',
        'staff.disabledAt',
        'posts.role',
        'posts.departmentId',
      ])
      .where('posts.agencyId', '=', agencyId)
      .orderBy('staff.login')
      .orderBy('posts.role')
      .execute(),
  postsOf: (staffId: string) =>
    db
      .selectFrom('posts')
      .innerJoin('agencies', 'agencies.id', 'posts.agencyId')
      .select([
        'posts.agencyId',
        'posts.role',
        'posts.departmentId',
        'agencies.name as agencyName',
        'agencies.code as agencyCode',
      ])
      .where('posts.staffId', '=', staffId)
      .orderBy('agencies.createdAt')
      .execute(),
  insertPost: (row: Insertable<Tables['posts']>) =>
    db
      .insertInto('posts')
      .values(row)
      .onConflict((it) => it.doNothing())
      .execute(),
  deletePosts: (agencyId: string, staffId: string) =>
    db.deleteFrom('posts').where('agencyId', '=', agencyId).where('staffId', '=', staffId).execute(),

  insertSession: (row: Insertable<Tables['sessions']>) => db.insertInto('sessions').values(row).execute(),
  findSession: (tokenHash: Buffer) =>
    db
      .selectFrom('sessions')
      .innerJoin('staff', 'staff.id', 'sessions.staffId')
      .select([
        'sessions.staffId',
        'sessions.expiresAt',
        'sessions.lastSeenAt',
        'staff.name',
        'staff.login',
        'staff.disabledAt',
        'staff.mustChangePassword',
      ])
      .where('tokenHash', '=', tokenHash)
      .executeTakeFirst(),
  touchSession: (tokenHash: Buffer, lastSeenAt: Date) =>
    db.updateTable('sessions').set({ lastSeenAt }).where('tokenHash', '=', tokenHash).execute(),
  deleteSession: (tokenHash: Buffer) =>
    db.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute(),
  deleteSessionsOf: (staffId: string) => db.deleteFrom('sessions').where('staffId', '=', staffId).execute(),
  deleteSessionsBefore: (now: Date) => db.deleteFrom('sessions').where('expiresAt', '<', now).execute(),

  failures: (login: string) =>
    db.selectFrom('signInFailures').selectAll().where('login', '=', login).executeTakeFirst(),
  recordFailure: (login: string, at: Date) =>
    db
      .insertInto('signInFailures')
      .values({ login, failures: 1, lastFailedAt: at })
      .onConflict((it) =>
        it
          .column('login')
          .doUpdateSet((row) => ({ failures: row('signInFailures.failures', '+', 1), lastFailedAt: at })),
      )
      .execute(),
  clearFailures: (login: string) => db.deleteFrom('signInFailures').where('login', '=', login).execute(),
});
