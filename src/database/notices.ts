import type { Selectable, Transaction } from 'kysely';
import type { NoticeChannel } from '../domain/notices/notice-kinds.data.ts';
import type { NoticeTables } from './notice-tables.ts';
import type { Tables } from './tables.ts';

export type NoticeRow = Selectable<NoticeTables['notices']>;

const WAITING = ['queued', 'sending', 'failed'] as const;

/** The outbox of an organ: notices to applicants and how their sending went. */
export const noticeRepository = (db: Transaction<Tables>, agencyId: string) => ({
  insert: (row: Omit<NoticeRow, 'agencyId'>) =>
    db
      .insertInto('notices')
      .values({ agencyId, ...row })
      .execute(),

  find: (id: string) =>
    db
      .selectFrom('notices')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .executeTakeFirst(),

  findForUpdate: (id: string) =>
    db
      .selectFrom('notices')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),

  ofRequest: (requestId: string) =>
    db
      .selectFrom('notices')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('requestId', '=', requestId)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .execute(),

  /** Given up and not yet settled by anybody, the eldest first; a link can be asked for again and troubles nobody. */
  unsettled: () =>
    db
      .selectFrom('notices')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('status', '=', 'given-up')
      .where('settledAt', 'is', null)
      .where('kind', '!=', 'code-link')
      .orderBy('createdAt')
      .orderBy('id')
      .limit(200)
      .execute(),

  /**
   * Claims one notice that may be sent now: each for one worker, however many claim at once. The attempt is counted
   * and the row is out of reach until `until`; after that its worker counts as dead and another may take it.
   */
  async claim(channels: readonly NoticeChannel[], now: Date, until: Date): Promise<NoticeRow | undefined> {
    const due = await db
      .selectFrom('notices')
      .select('id')
      .where('agencyId', '=', agencyId)
      .where('status', 'in', WAITING)
      .where('channel', 'in', [...channels])
      .where('nextAttemptAt', '<=', now)
      .orderBy('nextAttemptAt')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!due) return undefined;
    return db
      .updateTable('notices')
      .set((row) => ({ status: 'sending', attempts: row('attempts', '+', 1), nextAttemptAt: until }))
      .where('agencyId', '=', agencyId)
      .where('id', '=', due.id)
      .returningAll()
      .executeTakeFirst();
  },

  /** Records how an attempt ended, unless another worker has taken the notice since. */
  conclude: (id: string, attempts: number, change: Partial<NoticeRow>) =>
    db
      .updateTable('notices')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .where('status', '=', 'sending')
      .execute(),

  settle: (id: string, settledAt: Date, settledBy: string) =>
    db
      .updateTable('notices')
      .set({ settledAt, settledBy })
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute(),
});
