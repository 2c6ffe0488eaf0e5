import { sql, type Transaction } from 'kysely';
import { publicItems } from './published-items.ts';
import type { Tables } from './tables.ts';

/** What one subscriber is to be told next. */
type NewsFor = {
  readonly subscriptionId: string;
  /** Their mark: what lies beyond it was not told yet. */
  readonly after: number;
  /** Empty: every column. */
  readonly columnIds: readonly string[];
  readonly limit: number;
};

/** The order in which items became public, read through the one rule of visibility. */
export const itemNewsRepository = (db: Transaction<Tables>, agencyId: string) => ({
  /**
   * Numbers what has become public by `at` and was not numbered, or had gone and is back, and marks what has gone.
   * One at a time for an organ. Answers the highest number.
   */
  async gather(at: Date): Promise<number> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${agencyId}/item-news`}, 0))`.execute(db);
    const standing = publicItems(db, at).select('item.id').where('item.agencyId', '=', agencyId);
    await db
      .updateTable('itemNews')
      .set({ gone: true })
      .where('agencyId', '=', agencyId)
      .where('gone', '=', false)
      .where(({ not, exists }) =>
        not(exists(standing.where('item.id', '=', sql.ref<string>('itemNews.itemId')))),
      )
      .execute();
    const last = await this.last();
    await db
      .insertInto('itemNews')
      .columns(['agencyId', 'itemId', 'seq', 'gone'])
      .expression(
        publicItems(db, at)
          .leftJoin('itemNews as known', (join) =>
            join.onRef('known.agencyId', '=', 'item.agencyId').onRef('known.itemId', '=', 'item.id'),
          )
          .where('item.agencyId', '=', agencyId)
          .where(({ or, eb }) => or([eb('known.itemId', 'is', null), eb('known.gone', '=', true)]))
          .select([
            'item.agencyId',
            'item.id',
            sql<number>`${last}::bigint + row_number() over (order by item.visible_from, item.id)`.as('seq'),
            sql<boolean>`false`.as('gone'),
          ]),
      )
      .onConflict((it) =>
        it.columns(['agencyId', 'itemId']).doUpdateSet((row) => ({
          seq: row.ref('excluded.seq'),
          gone: false,
        })),
      )
      .execute();
    return this.last();
  },

  /** The highest number given out; 0: none yet. */
  last: async (): Promise<number> =>
    (
      await db
        .selectFrom('itemNews')
        .select(({ fn }) => fn.max('seq').as('last'))
        .where('agencyId', '=', agencyId)
        .executeTakeFirst()
    )?.last ?? 0,

  /** Public items beyond the mark of a subscriber, in their columns, that no message sent to them named. */
  newsFor(at: Date, { subscriptionId, after, columnIds, limit }: NewsFor) {
    let query = publicItems(db, at)
      .innerJoin('itemNews as news', (join) =>
        join.onRef('news.agencyId', '=', 'item.agencyId').onRef('news.itemId', '=', 'item.id'),
      )
      .where('item.agencyId', '=', agencyId)
      .where('news.seq', '>', after)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('subscriptionMails as mail')
              .select('mail.id')
              .where('mail.agencyId', '=', agencyId)
              .where('mail.subscriptionId', '=', subscriptionId)
              .where('mail.status', '=', 'sent')
              .where(sql<boolean>`item.id = any(mail.item_ids)`),
          ),
        ),
      );
    if (columnIds.length > 0)
      query = query.where(sql<boolean>`item.column_path && ${[...columnIds]}::uuid[]`);
    return query.select(['item.id', 'news.seq']).orderBy('news.seq').limit(limit).execute();
  },

  /** Those of the items that are public, as a message names them. */
  publicAmong: (at: Date, ids: readonly string[]) =>
    publicItems(db, at)
      .select([
        'item.id',
        'item.title',
        'item.columnId',
        'item.columnPath',
        'item.documentNumber',
        'item.firstPublishedAt',
      ])
      .where('item.agencyId', '=', agencyId)
      .where(sql<boolean>`item.id = any(${[...ids]}::uuid[])`)
      .execute(),

  /** They were left out of a message, for they are not public: news once more, should they come back. */
  markGone: (ids: readonly string[]) =>
    db
      .updateTable('itemNews')
      .set({ gone: true })
      .where('agencyId', '=', agencyId)
      .where(sql<boolean>`item_id = any(${[...ids]}::uuid[])`)
      .execute(),
});
