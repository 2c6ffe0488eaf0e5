import type { Selectable, Transaction } from 'kysely';
import { outbox } from './outbox.ts';
import type { Tables } from './tables.ts';

export type SubscriptionMailRow = Selectable<Tables['subscriptionMails']>;

/** The outbox of subscriptions. */
export const subscriptionMailRepository = (db: Transaction<Tables>, agencyId: string) => ({
  ...outbox(db, agencyId, 'subscriptionMails'),

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
