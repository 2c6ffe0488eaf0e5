import { type Selectable, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type CommentRow = Selectable<Tables['comments']>;

/** What colleagues write beside cases, sealed, and whom they call; the transaction acts for one organ. */
export const commentRepository = (db: Transaction<Tables>, agencyId: string) => ({
  insert: (row: CommentRow) => db.insertInto('comments').values(row).execute(),

  find: (id: string) =>
    db
      .selectFrom('comments')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),

  /** Those of a case, oldest first. */
  ofRequest: (requestId: string) =>
    db
      .selectFrom('comments')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('requestId', '=', requestId)
      .orderBy('id')
      .execute(),

  /** Strikes it out; whom it called is called no longer. */
  async strike(
    id: string,
    change: { readonly struckAt: Date; readonly struckBy: string; readonly sealedStrikeReason: Buffer },
  ) {
    await db
      .updateTable('comments')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute();
    await db
      .updateTable('mentions')
      .set({ readAt: change.struckAt })
      .where('agencyId', '=', agencyId)
      .where('commentId', '=', id)
      .where('readAt', 'is', null)
      .execute();
  },

  mention: (commentId: string, requestId: string, staffIds: readonly string[]) =>
    staffIds.length === 0
      ? Promise.resolve([])
      : db
          .insertInto('mentions')
          .values(staffIds.map((staffId) => ({ agencyId, commentId, requestId, staffId, readAt: null })))
          .execute(),

  mentionsIn: (requestId: string) =>
    db
      .selectFrom('mentions')
      .innerJoin('comments', (join) =>
        join
          .onRef('comments.agencyId', '=', 'mentions.agencyId')
          .onRef('comments.id', '=', 'mentions.commentId'),
      )
      .select(['mentions.commentId', 'mentions.staffId', 'mentions.readAt'])
      .where('comments.agencyId', '=', agencyId)
      .where('comments.requestId', '=', requestId)
      .orderBy('mentions.staffId')
      .execute(),

  /** How many cases call for this person. */
  async unread(staffId: string): Promise<number> {
    const { count } = await db
      .selectFrom('mentions')
      .select(sql<number>`count(distinct request_id)`.as('count'))
      .where('agencyId', '=', agencyId)
      .where('staffId', '=', staffId)
      .where('readAt', 'is', null)
      .executeTakeFirstOrThrow();
    return count;
  },

  markRead: (requestId: string, staffId: string, readAt: Date) =>
    db
      .updateTable('mentions')
      .set({ readAt })
      .where('agencyId', '=', agencyId)
      .where('requestId', '=', requestId)
      .where('staffId', '=', staffId)
      .where('readAt', 'is', null)
      .execute(),
});
