import { type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { EntryStatus } from '../domain/registers/entry-lifecycle.data.ts';
import type { RegisterKind } from '../domain/registers/register-kinds.data.ts';
import { insertRecords } from './insert-records.ts';
import type { Tables } from './tables.ts';

export type RegisterEntryRow = Selectable<Tables['registerEntries']>;

/** How the list of the console is narrowed; every part is optional. */
export type EntryFilter = {
  readonly register: RegisterKind;
  readonly status?: EntryStatus | undefined;
  readonly year?: number | undefined;
  readonly words?: string | undefined;
  readonly importId?: string | undefined;
  /** What is past its day, or to be taken back. */
  readonly awaits?: 'overdue' | 'withdrawal' | undefined;
  readonly today: PlainDate;
  readonly offset: number;
  readonly limit: number;
};

/** Entries of the registers as they are worked on, of one organ. */
export const registerRepository = (db: Transaction<Tables>, agencyId: string) => {
  const entries = () => db.selectFrom('registerEntries').where('agencyId', '=', agencyId);
  return {
    insert: (rows: readonly Omit<RegisterEntryRow, 'agencyId'>[]) =>
      insertRecords(
        db,
        'register_entries',
        rows.map((it) => ({ ...it, agencyId })),
      ),
    find: (id: string) => entries().selectAll().where('id', '=', id).executeTakeFirst(),
    /** The entry, locked until the transaction ends. */
    findForUpdate: (id: string) => entries().selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    /** Entries by their ids, locked, in the order of the ids. */
    findManyForUpdate: (ids: readonly string[]) =>
      entries()
        .selectAll()
        .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
        .orderBy('id')
        .forUpdate()
        .execute(),
    /** Entries of an import that wait as they were imported, locked: whoever changed one since gave it a version. */
    untouchedOfImport: (importId: string) =>
      entries()
        .selectAll()
        .where('importId', '=', importId)
        .where('status', '=', 'entered')
        .where(sql<boolean>`version = (select seq from events where events.agency_id = ${agencyId}
          and stream = 'administration' and type = 'register-entries-imported' and request_id = ${importId})`)
        .orderBy('id')
        .forUpdate()
        .execute(),
    findMany: (ids: readonly string[]) =>
      entries()
        .selectAll()
        .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
        .orderBy('decidedOn')
        .orderBy('number')
        .execute(),
    save: (id: string, change: Partial<Omit<RegisterEntryRow, 'fields'>> & { fields?: string }) =>
      db
        .updateTable('registerEntries')
        .set(change as never)
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),
    saveMany: (ids: readonly string[], change: Partial<Omit<RegisterEntryRow, 'fields'>>) =>
      db
        .updateTable('registerEntries')
        .set(change)
        .where('agencyId', '=', agencyId)
        .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
        .execute(),
    /** Marks entries as published, each under its next version; what is public until then was computed before. */
    markPublished: (ids: readonly string[], version: number) =>
      db
        .updateTable('registerEntries')
        .set({
          status: 'published',
          dueOn: null,
          publicVersion: sql<number>`last_version + 1`,
          lastVersion: sql<number>`last_version + 1`,
          version,
        })
        .where('agencyId', '=', agencyId)
        .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
        .execute(),

    /** Which of these numbers stand in the register, struck entries left out. */
    known: async (register: RegisterKind, numbers: readonly string[]) =>
      entries()
        .select(['id', 'number'])
        .where('register', '=', register)
        .where('status', '<>', 'struck')
        .where(sql<boolean>`number = any(${[...numbers]}::text[])`)
        .execute(),

    /** One page, what is to be done first by its day, then the newest decision; and how many there are. */
    async list(filter: EntryFilter): Promise<{ rows: RegisterEntryRow[]; total: number }> {
      const matching = narrowed(entries(), filter);
      const rows = await matching
        .selectAll()
        .orderBy(sql`least(due_on, withdraw_due_on) asc nulls last`)
        .orderBy('decidedOn', 'desc')
        .orderBy('id', 'desc')
        .offset(filter.offset)
        .limit(filter.limit)
        .execute();
      const { total } = await matching
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return { rows, total };
    },

    /** How many entries of a register stand in each status, and how many wait past their day. */
    async counts(register: RegisterKind, today: PlainDate) {
      const of = () => entries().where('register', '=', register);
      const statuses = await of()
        .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
        .groupBy('status')
        .execute();
      const late = await of()
        .select([
          sql<number>`count(*) filter (where due_on < ${today})`.as('overdue'),
          sql<number>`count(*) filter (where withdraw_due_on is not null)`.as('withdrawal'),
        ])
        .executeTakeFirstOrThrow();
      return { statuses, ...late };
    },

    /** What table 2 counts of a year: every decision made in it that is not struck. */
    decidedIn: (year: number) =>
      entries()
        .select(['id', 'register', 'decidedOn', 'result'])
        .where('status', '<>', 'struck')
        .where('decidedOn', '>=', `${year}-01-01` as PlainDate)
        .where('decidedOn', '<=', `${year}-12-31` as PlainDate)
        .orderBy('decidedOn')
        .orderBy('number')
        .execute(),

    /** Days of decisions whose entries still wait for publication. */
    waitingDays: () =>
      entries()
        .select(['register', 'decidedOn', 'dueOn'])
        .distinct()
        .where('lastVersion', '=', 0)
        .where('dueOn', 'is not', null)
        .execute(),
    /** Counts the period of the waiting entries of a day anew. */
    moveDueDays: (register: RegisterKind, decidedOn: PlainDate, dueOn: PlainDate) =>
      db
        .updateTable('registerEntries')
        .set({ dueOn })
        .where('agencyId', '=', agencyId)
        .where('register', '=', register)
        .where('decidedOn', '=', decidedOn)
        .where('lastVersion', '=', 0)
        .where('dueOn', 'is not', null)
        .execute(),
  };
};

type Entries = ReturnType<typeof entriesQuery>;
const entriesQuery = (db: Transaction<Tables>, agencyId: string) =>
  db.selectFrom('registerEntries').where('agencyId', '=', agencyId);

function narrowed(query: Entries, filter: EntryFilter): Entries {
  let matching = query.where('register', '=', filter.register);
  if (filter.status) matching = matching.where('status', '=', filter.status);
  if (filter.importId) matching = matching.where('importId', '=', filter.importId);
  if (filter.year)
    matching = matching
      .where('decidedOn', '>=', `${filter.year}-01-01` as PlainDate)
      .where('decidedOn', '<=', `${filter.year}-12-31` as PlainDate);
  if (filter.words) {
    const like = `%${filter.words.replaceAll(/[\\%_]/g, '\\$&')}%`;
    matching = matching.where(
      sql<boolean>`(number ilike ${like} or title ilike ${like} or party_name ilike ${like})`,
    );
  }
  if (filter.awaits === 'overdue') matching = matching.where('dueOn', '<', filter.today);
  if (filter.awaits === 'withdrawal') matching = matching.where('withdrawDueOn', 'is not', null);
  return matching;
}
