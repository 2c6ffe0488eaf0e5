import type { Selectable, Transaction } from 'kysely';
import type { SubscriptionFrequency } from '../domain/subscriptions/frequencies.data.ts';
import type { Tables } from './tables.ts';

export type SubscriptionRow = Selectable<Tables['mailSubscriptions']>;

/** Who may be due: not in a pause, news beyond their mark, last written to before the instant of their frequency. */
type DueFilter = {
  readonly now: Date;
  readonly lastSeq: number;
  readonly before: Readonly<Record<SubscriptionFrequency, Date>>;
  /** Goes on after that subscription; null: from the first. */
  readonly afterId: string | null;
};

/** E-mail subscriptions of an organ, one an address. */
export const subscriptionRepository = (db: Transaction<Tables>, agencyId: string) => {
  const own = () => db.selectFrom('mailSubscriptions').selectAll().where('agencyId', '=', agencyId);
  return {
    find: (id: string) => own().where('id', '=', id).forUpdate().executeTakeFirst(),
    byAsk: (askedId: string) => own().where('askedId', '=', askedId).forUpdate().executeTakeFirst(),
    ofAddress: (addressReference: Buffer) =>
      own().where('addressReference', '=', addressReference).forUpdate().executeTakeFirst(),

    /** Keeps what is asked for an address: a new row, or beside what a known one has. Answers the row's id. */
    async keepAsk(row: Omit<SubscriptionRow, 'agencyId'>): Promise<string> {
      const { askedId, askedColumns, askedFrequency, askedAt } = row;
      const kept = await db
        .insertInto('mailSubscriptions')
        .values({ ...row, agencyId })
        .onConflict((it) =>
          it
            .columns(['agencyId', 'addressReference'])
            .doUpdateSet({ askedId, askedColumns, askedFrequency, askedAt }),
        )
        .returning('id')
        .executeTakeFirstOrThrow();
      return kept.id;
    },

    change: (id: string, change: Partial<Omit<SubscriptionRow, 'agencyId' | 'id'>>) =>
      db
        .updateTable('mailSubscriptions')
        .set(change)
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),

    /** The address and all its mail are gone with it; answers whether there was one. */
    remove: async (id: string): Promise<boolean> => {
      const gone = await db
        .deleteFrom('mailSubscriptions')
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      return gone !== undefined;
    },

    /** Addresses nobody confirmed go; their ids are answered. */
    forgetUnconfirmed: async (askedBefore: Date): Promise<readonly string[]> =>
      (
        await db
          .deleteFrom('mailSubscriptions')
          .where('agencyId', '=', agencyId)
          .where('confirmedAt', 'is', null)
          .where('askedAt', '<', askedBefore)
          .returning('id')
          .execute()
      ).map((it) => it.id),

    /** What confirmed subscribers asked for and did not confirm goes; their subscription stays. */
    forgetAsks: (askedBefore: Date) =>
      db
        .updateTable('mailSubscriptions')
        .set({ askedId: null, askedColumns: null, askedFrequency: null, askedAt: null })
        .where('agencyId', '=', agencyId)
        .where('confirmedAt', 'is not', null)
        .where('askedAt', '<', askedBefore)
        .execute(),

    /** The next confirmed subscriber who may be due and has no digest under way. */
    nextDue: ({ now, lastSeq, before, afterId }: DueFilter): Promise<SubscriptionRow | undefined> =>
      own()
        .where('confirmedAt', 'is not', null)
        .where('toldSeq', '<', lastSeq)
        .where(({ eb, or }) => or([eb('pausedUntil', 'is', null), eb('pausedUntil', '<=', now)]))
        .where(({ eb, or, and, fn }) =>
          or([
            and([
              eb('frequency', '=', 'immediately'),
              or([eb('lastDigestAt', 'is', null), eb('lastDigestAt', '<', before.immediately)]),
            ]),
            ...(['daily', 'weekly'] as const).map((frequency) =>
              and([
                eb('frequency', '=', frequency),
                eb(fn.coalesce('lastDigestAt', 'confirmedAt'), '<', before[frequency]),
              ]),
            ),
          ]),
        )
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('subscriptionMails as mail')
                .select('mail.id')
                .where('mail.agencyId', '=', agencyId)
                .whereRef('mail.subscriptionId', '=', 'mailSubscriptions.id')
                .where('mail.kind', '=', 'digest')
                .where('mail.status', 'in', ['queued', 'sending', 'failed']),
            ),
          ),
        )
        .$if(afterId !== null, (it) => it.where('id', '>', afterId as string))
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst(),

    /** How many have confirmed, by frequency, and how many have not yet. */
    async counts() {
      const rows = await db
        .selectFrom('mailSubscriptions')
        .select(({ fn, eb }) => [
          'frequency',
          eb('confirmedAt', 'is not', null).as('confirmed'),
          fn.countAll<number>().as('count'),
        ])
        .where('agencyId', '=', agencyId)
        .groupBy(['frequency', 'confirmed'])
        .execute();
      return rows.map((it) => ({ ...it, confirmed: Boolean(it.confirmed) }));
    },
  };
};
