import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Validity } from '../domain/disclosures/kinds.data.ts';
import type { Tables } from './tables.ts';

export type PublishedItemRow = Selectable<Tables['publishedItems']>;
export type Tombstone = {
  readonly id: string;
  readonly title: string;
  readonly indexNumber: string;
  readonly withdrawnAt: Date;
  readonly reason: string | null;
};

/**
 * What the public sees at an instant: the only way to it (`public_items` of migration 0014). Use it as the table
 * `item` of a query: `publicItems(db, at).where('item.agencyId', '=', …)`.
 */
export const publicItems = (db: Kysely<Tables>, at: Date) =>
  db.selectFrom(sql<PublishedItemRow>`public_items(${at})`.as('item'));

/** What a list shows of an item: all but its text. */
const LISTED = [
  'item.id',
  'item.kind',
  'item.columnId',
  'item.columnPath',
  'item.title',
  'item.indexNumber',
  'item.documentNumber',
  'item.issuer',
  'item.writtenOn',
  'item.firstPublishedAt',
  'item.visibleFrom',
  'item.effectiveOn',
  'item.validity',
  'item.summary',
] as const;

export type ListedItem = Pick<
  PublishedItemRow,
  (typeof LISTED)[number] extends `item.${infer Name extends keyof PublishedItemRow}` ? Name : never
>;

/** How a public list is narrowed; all parts are joined by AND. Years are of publication, in China. */
export type PublicFilter = {
  readonly columnId?: string | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly year?: number | undefined;
  readonly validity?: Validity | undefined;
  /** Found in title, number or keywords. */
  readonly words?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};

const escaped = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

const yearOf = sql<number>`extract(year from item.first_published_at at time zone 'Asia/Shanghai')::int`;

function narrowed(
  db: Kysely<Tables>,
  at: Date,
  agencyId: string,
  filter: Omit<PublicFilter, 'offset' | 'limit'>,
) {
  let query = publicItems(db, at).where('item.agencyId', '=', agencyId);
  if (filter.columnId) query = query.where(sql<boolean>`${filter.columnId}::uuid = any(item.column_path)`);
  if (filter.kind) query = query.where('item.kind', 'in', [...filter.kind] as PublishedItemRow['kind'][]);
  if (filter.year) {
    const [from, to] = [filter.year, filter.year + 1].map((it) => new Date(`${it}-01-01T00:00:00+08:00`));
    query = query
      .where('item.firstPublishedAt', '>=', from as Date)
      .where('item.firstPublishedAt', '<', to as Date);
  }
  if (filter.validity) query = query.where('item.validity', '=', filter.validity);
  if (filter.words) {
    const like = escaped(filter.words);
    query = query.where(
      sql<boolean>`(item.title ilike ${like} or item.document_number ilike ${like} or item.index_number ilike ${like}
        or ${filter.words} = any(item.keywords))`,
    );
  }
  return query;
}

/** Reads what the public may read, of any organ; every method takes the instant it is asked for. */
export const publishedItemReader = (db: Kysely<Tables>) => ({
  /** The item as it is public, or `undefined`: unpublished, scheduled, withdrawn and foreign answer alike. */
  find: (at: Date, agencyId: string, id: string): Promise<PublishedItemRow | undefined> =>
    publicItems(db, at)
      .selectAll('item')
      .where('item.agencyId', '=', agencyId)
      .where('item.id', '=', id)
      .executeTakeFirst(),

  tombstone: (at: Date, agencyId: string, id: string): Promise<Tombstone | undefined> =>
    db
      .selectFrom(sql<Tombstone & { agencyId: string }>`public_tombstones(${at})`.as('gone'))
      .select(['gone.id', 'gone.title', 'gone.indexNumber', 'gone.withdrawnAt', 'gone.reason'])
      .where('gone.agencyId', '=', agencyId)
      .where('gone.id', '=', id)
      .executeTakeFirst(),

  /** One page, newest first. */
  list: (at: Date, agencyId: string, filter: PublicFilter): Promise<ListedItem[]> =>
    narrowed(db, at, agencyId, filter)
      .select(LISTED)
      .orderBy('item.firstPublishedAt', 'desc')
      .orderBy('item.id', 'desc')
      .offset(filter.offset)
      .limit(filter.limit)
      .execute(),

  /** How many there are on all pages. */
  async count(at: Date, agencyId: string, filter: PublicFilter): Promise<number> {
    const { total } = await narrowed(db, at, agencyId, filter)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return total;
  },

  /** The newest items of some kinds, or of all. */
  newest: (at: Date, agencyId: string, limit: number, kind?: PublicFilter['kind']): Promise<ListedItem[]> =>
    narrowed(db, at, agencyId, { kind })
      .select(LISTED)
      .orderBy('item.firstPublishedAt', 'desc')
      .orderBy('item.id', 'desc')
      .limit(limit)
      .execute(),

  /** Years in which a column has items, with how many, newest first. */
  years: (at: Date, agencyId: string, filter: Pick<PublicFilter, 'columnId' | 'kind'>) =>
    narrowed(db, at, agencyId, filter)
      .select(({ fn }) => [yearOf.as('year'), fn.countAll<number>().as('count')])
      .groupBy('year')
      .orderBy('year', 'desc')
      .execute(),

  /** How many items each column has, its sub-columns included, and when the newest came. */
  countsByColumn: (at: Date, agencyId: string) =>
    publicItems(db, at)
      .innerJoinLateral(
        sql<{ columnId: string }>`(select unnest(item.column_path) as column_id)`.as('place'),
        (join) => join.onTrue(),
      )
      .select(({ fn }) => [
        'place.columnId',
        fn.countAll<number>().as('count'),
        fn.max('item.firstPublishedAt').as('newest'),
      ])
      .where('item.agencyId', '=', agencyId)
      .groupBy('place.columnId')
      .execute(),

  /** Items that name this one, with how they relate to it. */
  async relatedFrom(at: Date, agencyId: string, id: string) {
    const rows = await publicItems(db, at)
      .select([...LISTED, 'item.relations'])
      .where('item.agencyId', '=', agencyId)
      .where(sql<boolean>`item.relations @> ${JSON.stringify([{ itemId: id }])}::jsonb`)
      .orderBy('item.firstPublishedAt', 'desc')
      .orderBy('item.id', 'desc')
      .execute();
    return rows;
  },

  /** The newest items with the instant they last changed. */
  newestIds: (at: Date, agencyId: string, limit: number) =>
    publicItems(db, at)
      .select(['item.id', 'item.visibleFrom'])
      .where('item.agencyId', '=', agencyId)
      .orderBy('item.firstPublishedAt', 'desc')
      .orderBy('item.id', 'desc')
      .limit(limit)
      .execute(),

  /** Items by id, those that are public. */
  byIds: async (at: Date, agencyId: string, ids: readonly string[]): Promise<ListedItem[]> =>
    ids.length === 0
      ? []
      : publicItems(db, at)
          .select(LISTED)
          .where('item.agencyId', '=', agencyId)
          .where('item.id', 'in', [...ids])
          .execute(),
});

/** Writes published versions; only the publishing use cases do. */
export const publishedItemRepository = (db: Transaction<Tables>, agencyId: string) => ({
  /** The version that is newest, whatever its state and instant; what was cancelled before its instant counts for nothing. */
  latest: (id: string): Promise<PublishedItemRow | undefined> =>
    db
      .selectFrom('publishedItems')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .where((it) =>
        it.or([it('supersededFrom', 'is', null), it('supersededFrom', '>', it.ref('visibleFrom'))]),
      )
      .orderBy('version', 'desc')
      .executeTakeFirst(),
  version: (id: string, version: number): Promise<PublishedItemRow | undefined> =>
    db
      .selectFrom('publishedItems')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst(),
  versions: (id: string) =>
    db
      .selectFrom('publishedItems')
      .select(['version', 'state', 'visibleFrom', 'supersededFrom', 'reason', 'title'])
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .orderBy('version')
      .execute(),
  insert: (row: PublishedItemRow) =>
    db
      .insertInto('publishedItems')
      .values({
        ...row,
        attachments: JSON.stringify(row.attachments),
        relations: JSON.stringify(row.relations),
        details: JSON.stringify(row.details),
      })
      .execute(),
  /** From that instant another version is seen; `null`: this one is the newest again. */
  supersede: (id: string, version: number, from: Date | null) =>
    db
      .updateTable('publishedItems')
      .set({ supersededFrom: from })
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .where('version', '=', version)
      .execute(),
});
