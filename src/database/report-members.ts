import type { Selectable, Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { outbox } from './outbox.ts';
import type { Tables } from './tables.ts';

export type MemberRow = Selectable<Tables['reportMembers']>;
export type ReportNoticeRow = Selectable<Tables['reportNotices']>;
export type ReportMessageRow = Selectable<Tables['reportMessages']>;

/** Who must report in a collection, what was sent to them and written by them; acts for one organ. */
export const reportMemberRepository = (db: Transaction<Tables>, agencyId: string) => {
  const own = () => db.selectFrom('reportMembers').selectAll().where('agencyId', '=', agencyId);
  return {
    of: (collectionId: string) =>
      own().where('collectionId', '=', collectionId).orderBy('place').orderBy('id').execute(),
    find: (id: string) => own().where('id', '=', id).executeTakeFirst(),
    findForUpdate: (id: string) => own().where('id', '=', id).forUpdate().executeTakeFirst(),
    findByToken: (tokenHash: Buffer) => own().where('tokenHash', '=', tokenHash).executeTakeFirst(),
    named: (collectionId: string, nameKey: string) =>
      own().where('collectionId', '=', collectionId).where('nameKey', '=', nameKey).executeTakeFirst(),
    insert: (rows: readonly MemberRow[]) => db.insertInto('reportMembers').values(rows).execute(),
    save: (id: string, change: Partial<MemberRow>) =>
      db
        .updateTable('reportMembers')
        .set(change)
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),
    remove: (id: string) =>
      db.deleteFrom('reportMembers').where('agencyId', '=', agencyId).where('id', '=', id).execute(),
    /** Counts a wrong code; several at once are all counted. */
    countFailure: (id: string) =>
      db
        .updateTable('reportMembers')
        .set((row) => ({ failures: row('failures', '+', 1) }))
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),

    /** What was written to and by the members of a collection, or one of them, in its order. */
    messages: (collectionId: string, memberId?: string) =>
      db
        .selectFrom('reportMessages')
        .selectAll()
        .where('agencyId', '=', agencyId)
        .where('collectionId', '=', collectionId)
        .$if(memberId !== undefined, (query) => query.where('memberId', '=', memberId ?? ''))
        .orderBy('writtenAt')
        .orderBy('id')
        .execute(),
    write: ({ findings, ...row }: ReportMessageRow) =>
      db
        .insertInto('reportMessages')
        .values({ ...row, findings: JSON.stringify(findings) })
        .execute(),
  };
};

/** The log of what was sent to members, and the outbox in it; acts for one organ. */
export const reportNoticeRepository = (db: Transaction<Tables>, agencyId: string) => ({
  ...outbox(db, agencyId, 'reportNotices'),

  of: (collectionId: string) =>
    db
      .selectFrom('reportNotices')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('collectionId', '=', collectionId)
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),

  /** Something newer is on its way: an older link would bring a code that opens nothing, an older day is wrong. */
  dropWaiting: (memberId: string, kind: 'link' | 'due-day') =>
    db
      .updateTable('reportNotices')
      .set({ status: 'given-up', sealedCode: null, lastError: 'replaced' })
      .where('agencyId', '=', agencyId)
      .where('memberId', '=', memberId)
      .where('kind', '=', kind)
      .where('status', 'in', ['queued', 'sending', 'failed'])
      .execute(),

  /** Writes a notice; `false`: this member was chased that day already. */
  async insert(row: ReportNoticeRow): Promise<boolean> {
    const written = await db
      .insertInto('reportNotices')
      .values(row)
      .onConflict((it) => it.doNothing())
      .returning('id')
      .executeTakeFirst();
    return written !== undefined;
  },

  chasedOn: async (collectionId: string, day: PlainDate): Promise<ReadonlySet<string>> => {
    const rows = await db
      .selectFrom('reportNotices')
      .select('memberId')
      .where('agencyId', '=', agencyId)
      .where('collectionId', '=', collectionId)
      .where('kind', '=', 'chase')
      .where('onDay', '=', day)
      .execute();
    return new Set(rows.map((it) => it.memberId));
  },
});
