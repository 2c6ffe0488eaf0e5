import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { RegisterKind } from '../domain/registers/register-kinds.data.ts';
import { insertRecords } from './insert-records.ts';
import type { Tables } from './tables.ts';

export type PublishedEntryRow = Selectable<Tables['publishedRegisterEntries']>;

/** How a public register is narrowed; all parts are joined by AND. The year is that of the decision. */
export type PublicEntryFilter = {
  readonly register: RegisterKind;
  readonly year?: number | undefined;
  /** Found in number, title or name of the party. */
  readonly words?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};

/**
 * What the public sees of the registers at an instant: the only way to it (`public_register_entries` of migration
 * 0017). Used by page, list, search, export and API alike.
 */
const publicEntries = (db: Kysely<Tables>, at: Date) =>
  db.selectFrom(sql<PublishedEntryRow>`public_register_entries(${at})`.as('entry'));

const escaped = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

function narrowed(
  db: Kysely<Tables>,
  at: Date,
  agencyId: string,
  filter: Omit<PublicEntryFilter, 'offset' | 'limit'>,
) {
  let query = publicEntries(db, at)
    .where('entry.agencyId', '=', agencyId)
    .where('entry.register', '=', filter.register);
  if (filter.year)
    query = query
      .where('entry.decidedOn', '>=', `${filter.year}-01-01` as PlainDate)
      .where('entry.decidedOn', '<=', `${filter.year}-12-31` as PlainDate);
  if (filter.words) {
    const like = escaped(filter.words);
    query = query.where(
      sql<boolean>`(entry.number ilike ${like} or entry.title ilike ${like} or entry.party_name ilike ${like})`,
    );
  }
  return query;
}

/** Reads what is public of the registers; no organ needs to be acted for. */
export const publishedRegisterReader = (db: Kysely<Tables>) => ({
  /** One page, the newest decision first, and how many there are. */
  async list(at: Date, agencyId: string, filter: PublicEntryFilter) {
    const matching = narrowed(db, at, agencyId, filter);
    const rows: PublishedEntryRow[] = await matching
      .selectAll('entry')
      .orderBy('entry.decidedOn', 'desc')
      .orderBy('entry.id', 'desc')
      .offset(filter.offset)
      .limit(filter.limit)
      .execute();
    const { total } = await matching
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return { rows, total };
  },

  /** Years in which decisions of a register are public, the newest first. */
  async years(at: Date, agencyId: string, register: RegisterKind): Promise<number[]> {
    const rows = await narrowed(db, at, agencyId, { register })
      .select(sql<number>`extract(year from entry.decided_on)::int`.as('year'))
      .distinct()
      .orderBy('year', 'desc')
      .execute();
    return rows.map((it) => it.year);
  },

  /** How many entries of each register are public, and since when the newest is. */
  counts: (at: Date, agencyId: string) =>
    publicEntries(db, at)
      .select(({ fn }) => [
        'entry.register',
        fn.countAll<number>().as('count'),
        fn.max('entry.visibleFrom').as('newest'),
      ])
      .where('entry.agencyId', '=', agencyId)
      .groupBy('entry.register')
      .execute(),

  find: (at: Date, agencyId: string, id: string): Promise<PublishedEntryRow | undefined> =>
    publicEntries(db, at)
      .selectAll('entry')
      .where('entry.agencyId', '=', agencyId)
      .where('entry.id', '=', id)
      .executeTakeFirst(),

  /** What stands in the place of an entry that was withdrawn. */
  tombstone: (at: Date, agencyId: string, id: string): Promise<PublishedEntryRow | undefined> =>
    db
      .selectFrom(sql<PublishedEntryRow>`public_register_tombstones(${at})`.as('gone'))
      .selectAll('gone')
      .where('gone.agencyId', '=', agencyId)
      .where('gone.id', '=', id)
      .executeTakeFirst(),

  /** The withdrawals of a register, the newest first. */
  tombstones: (at: Date, agencyId: string, register: RegisterKind): Promise<PublishedEntryRow[]> =>
    db
      .selectFrom(sql<PublishedEntryRow>`public_register_tombstones(${at})`.as('gone'))
      .selectAll('gone')
      .where('gone.agencyId', '=', agencyId)
      .where('gone.register', '=', register)
      .orderBy('gone.visibleFrom', 'desc')
      .limit(100)
      .execute(),
});

/** Writes published versions; only the use cases of review and withdrawal do. */
export const publishedRegisterRepository = (db: Transaction<Tables>, agencyId: string) => ({
  insert: (rows: readonly Omit<PublishedEntryRow, 'agencyId'>[]) =>
    insertRecords(
      db,
      'published_register_entries',
      rows.map((it) => ({ ...it, agencyId })),
    ),
  /** When each of these was first published. */
  async firstPublished(ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    if (ids.length === 0) return new Map();
    const rows = await db
      .selectFrom('publishedRegisterEntries')
      .select(({ fn }) => ['id', fn.min('firstPublishedAt').as('at')])
      .where('agencyId', '=', agencyId)
      .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
      .groupBy('id')
      .execute();
    return new Map(rows.map((it) => [it.id, it.at]));
  },
});
