import { type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { ItemContent } from '../domain/disclosures/item-content.ts';
import type { ItemStatus } from '../domain/disclosures/lifecycle.data.ts';
import type { Tables } from './tables.ts';

export type DisclosureItemRow = Selectable<Tables['disclosureItems']>;
export type DisclosureVersionRow = Selectable<Tables['disclosureVersions']>;
export type DisclosureFileRow = Selectable<Tables['disclosureFiles']>;

/** How the list of the console is narrowed. */
export type ItemFilter = {
  readonly statuses?: readonly ItemStatus[] | undefined;
  readonly columnId?: string | undefined;
  readonly kind?: string | undefined;
  readonly authorId?: string | undefined;
  readonly words?: string | undefined;
  /** What somebody must still do, whatever the status. */
  readonly awaits?: 'late-review' | 'look-back' | 're-evaluation' | 'overdue' | undefined;
  readonly today: PlainDate;
  readonly offset: number;
  readonly limit: number;
};

/** Information items as they are worked on, their drafts, frozen versions and files, of one organ. */
export const disclosureRepository = (db: Transaction<Tables>, agencyId: string) => {
  const items = () => db.selectFrom('disclosureItems').where('agencyId', '=', agencyId);
  const versions = (itemId: string) =>
    db.selectFrom('disclosureVersions').where('agencyId', '=', agencyId).where('itemId', '=', itemId);
  return {
    insert: (row: DisclosureItemRow) => db.insertInto('disclosureItems').values(row).execute(),
    find: (id: string) => items().selectAll().where('id', '=', id).executeTakeFirst(),
    /** The item, locked until the transaction ends. */
    findForUpdate: (id: string) => items().selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    /** Rewrites the caches. */
    save: (id: string, change: Partial<DisclosureItemRow>) =>
      db
        .updateTable('disclosureItems')
        .set(change)
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),

    async list(filter: ItemFilter): Promise<{ rows: DisclosureItemRow[]; total: number }> {
      const matching = narrowed(items(), filter);
      const rows = await matching
        .selectAll()
        .orderBy(sql`due_on asc nulls last`)
        .orderBy('updatedAt', 'desc')
        .orderBy('id')
        .offset(filter.offset)
        .limit(filter.limit)
        .execute();
      const { total } = await matching
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return { rows, total };
    },

    /** How many items stand in each status. */
    counts: () =>
      items()
        .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
        .groupBy('status')
        .execute(),
    /** Scheduled items whose instant has come but is not recorded yet. */
    comeBy: (at: Date) =>
      items().select('id').where('status', '=', 'scheduled').where('liveFrom', '<=', at).execute(),
    /** Items whose period still runs and was counted on another calendar. */
    countedBefore: (calendarVersion: string) =>
      items()
        .select('id')
        .where('dueOn', 'is not', null)
        .where('calendarVersion', '<>', calendarVersion)
        .execute(),
    all: () => items().selectAll().orderBy('id').execute(),

    insertDraft: (itemId: string, content: ItemContent, savedBy: string, savedAt: Date) =>
      db
        .insertInto('disclosureDrafts')
        .values({
          agencyId,
          itemId,
          revision: 1,
          content: JSON.stringify(content),
          savedBy,
          savedAt,
          writerIds: [savedBy],
        })
        .execute(),
    draft: (itemId: string) =>
      db
        .selectFrom('disclosureDrafts')
        .selectAll()
        .where('agencyId', '=', agencyId)
        .where('itemId', '=', itemId)
        .executeTakeFirst(),
    /** Overwrites the working copy if it still is at `revision`; answers whether it was. `by` is `null` where nobody wrote. */
    async saveDraft(
      itemId: string,
      revision: number,
      content: ItemContent,
      by: string | null,
      savedAt: Date,
    ) {
      const { numUpdatedRows } = await db
        .updateTable('disclosureDrafts')
        .set(({ ref }) => ({
          revision: revision + 1,
          content: JSON.stringify(content),
          savedAt,
          ...(by !== null && {
            savedBy: by,
            writerIds: sql<string[]>`array(select distinct unnest(${ref('writerIds')} || ${by}::uuid))`,
          }),
        }))
        .where('agencyId', '=', agencyId)
        .where('itemId', '=', itemId)
        .where('revision', '=', revision)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    /** What stands in the working copy was reviewed and published: who wrote it may review what comes next. */
    forgetWriters: (itemId: string) =>
      db
        .updateTable('disclosureDrafts')
        .set({ writerIds: [] })
        .where('agencyId', '=', agencyId)
        .where('itemId', '=', itemId)
        .execute(),

    insertVersion: (row: Omit<DisclosureVersionRow, 'agencyId'>) =>
      db
        .insertInto('disclosureVersions')
        .values({ ...row, agencyId, content: JSON.stringify(row.content) })
        .execute(),
    version: (itemId: string, number: number) =>
      versions(itemId).selectAll().where('number', '=', number).executeTakeFirst(),
    latestVersion: (itemId: string) =>
      versions(itemId).selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst(),
    versions: (itemId: string) =>
      versions(itemId).select(['number', 'digest', 'savedBy', 'savedAt']).orderBy('number', 'desc').execute(),

    insertFile: (row: Omit<DisclosureFileRow, 'agencyId'>) =>
      db
        .insertInto('disclosureFiles')
        .values({ ...row, agencyId })
        .execute(),
    file: (id: string) =>
      db
        .selectFrom('disclosureFiles')
        .selectAll()
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .executeTakeFirst(),
    filesOf: (itemId: string) =>
      db
        .selectFrom('disclosureFiles')
        .selectAll()
        .where('agencyId', '=', agencyId)
        .where('itemId', '=', itemId)
        .orderBy('createdAt')
        .orderBy('id')
        .execute(),
  };
};

type Items = ReturnType<typeof itemsQuery>;
const itemsQuery = (db: Transaction<Tables>, agencyId: string) =>
  db.selectFrom('disclosureItems').where('agencyId', '=', agencyId);

function narrowed(query: Items, filter: ItemFilter): Items {
  let matching = query;
  if (filter.statuses) matching = matching.where('status', 'in', [...filter.statuses]);
  if (filter.columnId) matching = matching.where('columnId', '=', filter.columnId);
  if (filter.kind) matching = matching.where('kind', '=', filter.kind as DisclosureItemRow['kind']);
  if (filter.authorId) matching = matching.where('authorId', '=', filter.authorId);
  if (filter.words) {
    const like = `%${filter.words.replaceAll(/[\\%_]/g, '\\$&')}%`;
    matching = matching.where(sql<boolean>`(title ilike ${like} or index_number ilike ${like})`);
  }
  switch (filter.awaits) {
    case 'late-review':
      return matching.where('lateReview', '=', true);
    case 'look-back':
      return matching.where('lookBack', '=', true).where('liveVersion', 'is not', null);
    case 're-evaluation':
      return matching.where('reEvaluateOn', '<=', filter.today);
    case 'overdue':
      return matching.where('dueOn', '<', filter.today);
    default:
      return matching;
  }
}
