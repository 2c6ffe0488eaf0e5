import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type ColumnRow = Selectable<Tables['disclosureColumns']>;
export type ColumnSettingsRow = Selectable<Tables['columnSettings']>;

const ofAgency = (db: Kysely<Tables>, agencyId: string) =>
  db.selectFrom('disclosureColumns').where('agencyId', '=', agencyId);

/** The tree of any organ, as the portal shows it; nothing in it is secret. */
export const columnReader = (db: Kysely<Tables>) => ({
  /** All columns, retired ones included: an old address still finds where its items went. */
  ofAgency: (agencyId: string): Promise<ColumnRow[]> =>
    ofAgency(db, agencyId).selectAll().orderBy('position').orderBy('id').execute(),
});

/** The columns of one organ and what they follow from. */
export const columnRepository = (db: Transaction<Tables>, agencyId: string) => ({
  all: () => columnReader(db).ofAgency(agencyId),
  insert: (row: ColumnRow) => db.insertInto('disclosureColumns').values(row).execute(),
  save: (
    id: string,
    change: Partial<Omit<ColumnRow, 'agencyId' | 'id' | 'key' | 'kinds' | 'article' | 'createdAt'>>,
  ) =>
    db
      .updateTable('disclosureColumns')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute(),

  settings: () =>
    db.selectFrom('columnSettings').selectAll().where('agencyId', '=', agencyId).executeTakeFirst(),
  /** Lets one transaction at a time change the tree, which may have no row to lock yet. */
  lock: () => sql`select pg_advisory_xact_lock(hashtextextended(${`${agencyId}/columns`}, 0))`.execute(db),
  saveSettings: (row: Omit<ColumnSettingsRow, 'agencyId'>) =>
    db
      .insertInto('columnSettings')
      .values({ ...row, agencyId })
      .onConflict((it) => it.column('agencyId').doUpdateSet(row))
      .execute(),
  /** Another version of the tree. */
  raiseVersion: (version: number) =>
    db.updateTable('columnSettings').set({ version }).where('agencyId', '=', agencyId).execute(),

  /** How many items are placed in each column: those worked on, and those only earlier versions of which stand there. */
  itemCounts: () =>
    db
      .selectFrom('disclosureItems')
      .select(({ fn }) => ['columnId', fn.countAll<number>().as('count')])
      .where('agencyId', '=', agencyId)
      .where('status', '<>', 'discarded')
      .groupBy('columnId')
      .execute(),
  /** Where the published versions of a column are found from now on; what they say stays. */
  setPath: (columnId: string, path: readonly string[]) =>
    db
      .updateTable('publishedItems')
      .set({ columnPath: [...path] })
      .where('agencyId', '=', agencyId)
      .where('columnId', '=', columnId)
      .execute(),
});
