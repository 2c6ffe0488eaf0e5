import type { Selectable, Transaction } from 'kysely';
import type { RollUpSnapshot } from '../domain/report-collections/roll-up-snapshot.ts';
import type { Database } from './connect.ts';
import type { Tables } from './tables.ts';

export type CollectionRow = Selectable<Tables['reportCollections']>;
export type AdjustmentRow = Selectable<Tables['reportAdjustments']>;
export type RollUpRow = Selectable<Tables['reportRollUps']>;

/** Collections of annual reports, corrections of their sums, and their closed versions; acts for one organ. */
export const reportCollectionRepository = (db: Transaction<Tables>, agencyId: string) => {
  const own = () => db.selectFrom('reportCollections').selectAll().where('agencyId', '=', agencyId);
  return {
    list: () => own().orderBy('year', 'desc').execute(),
    ofYear: (year: number) => own().where('year', '=', year).executeTakeFirst(),
    ofYearForUpdate: (year: number) => own().where('year', '=', year).forUpdate().executeTakeFirst(),
    insert: (row: CollectionRow) => db.insertInto('reportCollections').values(row).execute(),
    save: (id: string, change: Partial<CollectionRow>) =>
      db
        .updateTable('reportCollections')
        .set(change)
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),

    adjustments: (collectionId: string): Promise<AdjustmentRow[]> =>
      db
        .selectFrom('reportAdjustments')
        .selectAll()
        .where('agencyId', '=', agencyId)
        .where('collectionId', '=', collectionId)
        .where('removedAt', 'is', null)
        .orderBy('createdAt')
        .orderBy('id')
        .execute(),
    /** Whether a correction names this member as the one that leads, also one that was taken back. */
    leads: async (memberId: string): Promise<boolean> =>
      (await db
        .selectFrom('reportAdjustments')
        .select('id')
        .where('agencyId', '=', agencyId)
        .where('leadingMemberId', '=', memberId)
        .limit(1)
        .executeTakeFirst()) !== undefined,
    insertAdjustment: (row: AdjustmentRow) => db.insertInto('reportAdjustments').values(row).execute(),
    removeAdjustment: (
      id: string,
      change: Pick<AdjustmentRow, 'removedAt' | 'removedBy' | 'removalReason'>,
    ) =>
      db
        .updateTable('reportAdjustments')
        .set(change)
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .where('removedAt', 'is', null)
        .returning('cell')
        .executeTakeFirst(),

    close: ({ snapshot, ...row }: RollUpRow) =>
      db
        .insertInto('reportRollUps')
        .values({ ...row, snapshot: JSON.stringify(snapshot) })
        .execute(),
    /** The closed versions of a year without their contents, the newest first. */
    versions: (collectionId: string) =>
      db
        .selectFrom('reportRollUps')
        .select(['revision', 'sha256', 'reason', 'closedAt'])
        .where('agencyId', '=', agencyId)
        .where('collectionId', '=', collectionId)
        .orderBy('revision', 'desc')
        .execute(),
    /** The newest closed version of a year, whether or not its collection is open again. */
    newest: (year: number): Promise<RollUpRow | undefined> =>
      db
        .selectFrom('reportRollUps')
        .selectAll()
        .where('agencyId', '=', agencyId)
        .where('year', '=', year)
        .orderBy('revision', 'desc')
        .limit(1)
        .executeTakeFirst(),
    publish: ({ data, ...row }: Selectable<Tables['publishedRollUps']>) =>
      db
        .insertInto('publishedRollUps')
        .values({ ...row, data: JSON.stringify(data) })
        .execute(),
    published: () =>
      db
        .selectFrom('publishedRollUps')
        .select(['year', 'revision', 'publishedAt'])
        .where('agencyId', '=', agencyId)
        .orderBy('year', 'desc')
        .orderBy('revision', 'desc')
        .execute(),
  };
};

/** A published roll-up as everybody reads it. */
export type PublishedRollUpRow = Omit<Selectable<Tables['publishedRollUps']>, 'data'> & {
  readonly data: RollUpSnapshot;
};

/** What the public reads; no organ needs to be acted for. */
export const publishedRollUpReader = (db: Database) => ({
  /** The newest version of each year. */
  list: (agencyId: string) =>
    db
      .selectFrom('publishedRollUps')
      .distinctOn('year')
      .select(['year', 'revision', 'title', 'publishedAt'])
      .where('agencyId', '=', agencyId)
      .orderBy('year', 'desc')
      .orderBy('revision', 'desc')
      .execute(),
  /** The newest version of a year. */
  find: (agencyId: string, year: number): Promise<PublishedRollUpRow | undefined> =>
    db
      .selectFrom('publishedRollUps')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('year', '=', year)
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst(),
});
