import type { Selectable, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type SubscriptionRow = Selectable<Tables['mailSubscriptions']>;
export type SubscriptionMailRow = Selectable<Tables['subscriptionMails']>;

/** E-mail subscriptions of an organ and their outbox. */
export const subscriptionRepository = (db: Transaction<Tables>, agencyId: string) => ({
  find: (id: string) =>
    db
      .selectFrom('mailSubscriptions')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  ofAddress: (addressReference: Buffer, columnId: string | null) =>
    db
      .selectFrom('mailSubscriptions')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('addressReference', '=', addressReference)
      .where('columnId', 'is not distinct from', columnId)
      .forUpdate()
      .executeTakeFirst(),
  insert: (row: Omit<SubscriptionRow, 'agencyId'>) =>
    db
      .insertInto('mailSubscriptions')
      .values({ ...row, agencyId })
      .execute(),
  change: (id: string, change: Partial<Pick<SubscriptionRow, 'confirmedAt' | 'toldUntil' | 'askedAt'>>) =>
    db
      .updateTable('mailSubscriptions')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute(),
  /** The address and all waiting mail are gone with it. */
  remove: (id: string) =>
    db.deleteFrom('mailSubscriptions').where('agencyId', '=', agencyId).where('id', '=', id).execute(),
  /** Those never confirmed are forgotten. */
  forgetUnconfirmed: (askedBefore: Date) =>
    db
      .deleteFrom('mailSubscriptions')
      .where('agencyId', '=', agencyId)
      .where('confirmedAt', 'is', null)
      .where('askedAt', '<', askedBefore)
      .execute(),
  /** Confirmed ones that were not told anything since `before`, at most so many. */
  toTell: (before: Date, limit: number) =>
    db
      .selectFrom('mailSubscriptions')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('confirmedAt', 'is not', null)
      .where('toldUntil', '<=', before)
      .orderBy('toldUntil')
      .orderBy('id')
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute(),
  count: async (): Promise<number> =>
    Number(
      (
        await db
          .selectFrom('mailSubscriptions')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('agencyId', '=', agencyId)
          .where('confirmedAt', 'is not', null)
          .executeTakeFirstOrThrow()
      ).count,
    ),

  insertMail: (row: Omit<SubscriptionMailRow, 'agencyId'>) =>
    db
      .insertInto('subscriptionMails')
      .values({ ...row, agencyId })
      .execute(),
  mailsOf: (subscriptionId: string) =>
    db
      .selectFrom('subscriptionMails')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('subscriptionId', '=', subscriptionId)
      .orderBy('createdAt')
      .execute(),
  /** Takes one mail that is due; out of others' reach until `until`. */
  async claimMail(now: Date, until: Date): Promise<SubscriptionMailRow | undefined> {
    const due = await db
      .selectFrom('subscriptionMails')
      .select('id')
      .where('agencyId', '=', agencyId)
      .where('status', 'in', ['queued', 'sending', 'failed'])
      .where('nextAttemptAt', '<=', now)
      .orderBy('nextAttemptAt')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!due) return undefined;
    return db
      .updateTable('subscriptionMails')
      .set((row) => ({ status: 'sending', attempts: row('attempts', '+', 1), nextAttemptAt: until }))
      .where('agencyId', '=', agencyId)
      .where('id', '=', due.id)
      .returningAll()
      .executeTakeFirst();
  },
  concludeMail: (id: string, attempts: number, change: Partial<Omit<SubscriptionMailRow, 'itemIds'>>) =>
    db
      .updateTable('subscriptionMails')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .where('status', '=', 'sending')
      .execute(),
});
