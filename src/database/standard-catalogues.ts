import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { publicItems } from './published-items.ts';
import type { Tables } from './tables.ts';

export type StandardCatalogueRow = Selectable<Tables['standardCatalogues']>;
export type StandardEntryRow = Selectable<Tables['standardEntries']>;

/** An item the public sees that names an entry of a catalogue. */
export type ItemOfEntry = {
  readonly entryId: string;
  readonly id: string;
  readonly title: string;
  readonly visibleFrom: Date;
};

/** What the public sees for the entries of an organ's catalogues. */
export const catalogueReader = (db: Kysely<Tables>) => ({
  /** Every item that names an entry, the newest first. */
  itemsByEntry: (at: Date, agencyId: string): Promise<ItemOfEntry[]> =>
    publicItems(db, at)
      .innerJoinLateral(
        sql<{
          entryId: string;
        }>`(select jsonb_array_elements_text(item.details -> 'catalogueEntryIds')::uuid as entry_id)`.as(
          'named',
        ),
        (join) => join.onTrue(),
      )
      .select(['named.entryId', 'item.id', 'item.title', 'item.visibleFrom'])
      .where('item.agencyId', '=', agencyId)
      .orderBy('item.visibleFrom', 'desc')
      .execute(),
});

/** Standard catalogues of one organ and their entries. */
export const standardCatalogueRepository = (db: Transaction<Tables>, agencyId: string) => ({
  all: () =>
    db.selectFrom('standardCatalogues').selectAll().where('agencyId', '=', agencyId).orderBy('id').execute(),
  insert: (row: Omit<StandardCatalogueRow, 'agencyId'>) =>
    db
      .insertInto('standardCatalogues')
      .values({ ...row, agencyId })
      .execute(),
  /** Lets one transaction at a time change the catalogues. */
  lock: () =>
    sql`select pg_advisory_xact_lock(hashtextextended(${`${agencyId}/standard-catalogues`}, 0))`.execute(db),
  save: (id: string, change: Partial<Pick<StandardCatalogueRow, 'label' | 'version'>>) =>
    db
      .updateTable('standardCatalogues')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute(),

  /** Entries in use, of one catalogue or of all, in their order. */
  entries: (catalogueId?: string) =>
    db
      .selectFrom('standardEntries')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('retiredAt', 'is', null)
      .$if(catalogueId !== undefined, (query) => query.where('catalogueId', '=', catalogueId ?? ''))
      .orderBy('catalogueId')
      .orderBy('position')
      .orderBy('id')
      .execute(),
  insertEntry: (row: Omit<StandardEntryRow, 'agencyId'>) =>
    db
      .insertInto('standardEntries')
      .values({ ...row, agencyId })
      .execute(),
  saveEntry: (id: string, change: Partial<Omit<StandardEntryRow, 'agencyId' | 'id' | 'catalogueId'>>) =>
    db
      .updateTable('standardEntries')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute(),
});
