import type { Selectable, Transaction } from 'kysely';
import type { NoticeTables } from './notice-tables.ts';
import { outbox } from './outbox.ts';
import type { Tables } from './tables.ts';

export type NoticeRow = Selectable<NoticeTables['notices']>;

/** The outbox of an organ: notices to applicants and how their sending went. */
export const noticeRepository = (db: Transaction<Tables>, agencyId: string) => ({
  ...outbox(db, agencyId, 'notices'),

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

  settle: (id: string, settledAt: Date, settledBy: string) =>
    db
      .updateTable('notices')
      .set({ settledAt, settledBy })
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute(),
});
