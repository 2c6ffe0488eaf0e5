import type { Selectable, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type SubscriptionMailRow = Selectable<Tables['subscriptionMails']>;

/** The outbox of subscriptions. */
export const subscriptionMailRepository = (db: Transaction<Tables>, agencyId: string) => ({
  insert: (row: Omit<SubscriptionMailRow, 'agencyId'>) =>
    db
      .insertInto('subscriptionMails')
      .values({ ...row, agencyId })
      .execute(),

  ofSubscription: (subscriptionId: string): Promise<SubscriptionMailRow[]> =>
    db
      .selectFrom('subscriptionMails')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('subscriptionId', '=', subscriptionId)
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),

  /** Takes one mail that is due; out of others' reach until `until`. */
  async claim(now: Date, until: Date): Promise<SubscriptionMailRow | undefined> {
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

  /** Which items it names from now on. */
  keepItems: (id: string, itemIds: readonly string[]) =>
    db
      .updateTable('subscriptionMails')
      .set({ itemIds: [...itemIds] })
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute(),

  /** There is nothing left to say in it. */
  remove: (id: string) =>
    db.deleteFrom('subscriptionMails').where('agencyId', '=', agencyId).where('id', '=', id).execute(),

  /** How the attempt ended; `false`: another worker took over, or the subscription is gone. */
  async conclude(
    id: string,
    attempts: number,
    change: Partial<Pick<SubscriptionMailRow, 'status' | 'nextAttemptAt' | 'lastError' | 'sentAt'>>,
  ): Promise<boolean> {
    const concluded = await db
      .updateTable('subscriptionMails')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .where('status', '=', 'sending')
      .returning('id')
      .executeTakeFirst();
    return concluded !== undefined;
  },

  /** Confirmations written to a subscriber since then. */
  async confirmationsSince(subscriptionId: string, since: Date): Promise<number> {
    const { count } = await db
      .selectFrom('subscriptionMails')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('agencyId', '=', agencyId)
      .where('subscriptionId', '=', subscriptionId)
      .where('kind', '=', 'confirmation')
      .where('createdAt', '>', since)
      .executeTakeFirstOrThrow();
    return count;
  },

  /** Waiting, to be tried again and given up, with the latest fault of each. */
  unsent: () =>
    db
      .selectFrom('subscriptionMails')
      .select(({ fn }) => [
        'status',
        'lastError',
        fn.countAll<number>().as('count'),
        fn.max('createdAt').as('latest'),
      ])
      .where('agencyId', '=', agencyId)
      .where('status', '!=', 'sent')
      .groupBy(['status', 'lastError'])
      .execute(),

  /** When a message was last accepted. */
  lastSent: async (): Promise<Date | null> =>
    (
      await db
        .selectFrom('subscriptionMails')
        .select(({ fn }) => fn.max('sentAt').as('last'))
        .where('agencyId', '=', agencyId)
        .executeTakeFirst()
    )?.last ?? null,

  /** Messages that ended before then are remembered no longer. */
  forgetEnded: (createdBefore: Date) =>
    db
      .deleteFrom('subscriptionMails')
      .where('agencyId', '=', agencyId)
      .where('status', 'in', ['sent', 'given-up'])
      .where('createdAt', '<', createdBefore)
      .execute(),
});
