import { type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Tables } from './tables.ts';

/** An entry of the index as the application makes it. */
export type SearchEntry = Omit<
  Selectable<Tables['searchEntries']>,
  'agencyId' | 'generation' | 'words' | 'levels'
> & {
  readonly words: readonly string[];
  /** Those of the words that carry a level. */
  readonly levels: readonly string[];
};
export type SearchText = Omit<Selectable<Tables['searchTexts']>, 'agencyId'>;

/** The public version an entry was made of, if somebody sees it at `at` or will see it. */
export const standing = (db: Transaction<Tables>, at: Date) =>
  db
    .selectFrom('publishedItems as seen')
    .select('seen.version')
    .whereRef('seen.agencyId', '=', sql.ref('searchEntries.agencyId'))
    .whereRef('seen.id', '=', sql.ref('searchEntries.id'))
    .whereRef('seen.version', '=', sql.ref('searchEntries.version'))
    .where('seen.state', '=', 'published')
    .where((seen) =>
      seen.or([seen('seen.supersededFrom', 'is', null), seen('seen.supersededFrom', '>', at)]),
    );

/** Writes the index of words of one organ (migration 0015). */
export const searchIndexRepository = (db: Transaction<Tables>, agencyId: string) => {
  const ofItem = (source: string, id: string) =>
    db
      .deleteFrom('searchEntries')
      .where('agencyId', '=', agencyId)
      .where('source', '=', source)
      .where('id', '=', id);
  const state = () => db.selectFrom('searchStates').selectAll().where('agencyId', '=', agencyId);
  return {
    /**
     * The generations that are written now: the one searched, and the one being built. The row stays locked against
     * a change of generations until the transaction ends, but not against others that write entries, nor against the
     * building, which only notes its place in the row.
     */
    async generations(): Promise<readonly number[]> {
      const found = (await state().forKeyShare().executeTakeFirst()) ?? (await this.begin());
      return [found.generation, ...(found.nextGeneration === null ? [] : [found.nextGeneration])];
    },
    /** The first entry of an organ. */
    async begin() {
      await db
        .insertInto('searchStates')
        .values({
          agencyId,
          generation: sql<number>`nextval('search_generations')`,
          nextGeneration: null,
          doneTo: null,
          startedAt: null,
        })
        .onConflict((conflict) => conflict.column('agencyId').doNothing())
        .execute();
      return state().forKeyShare().executeTakeFirstOrThrow();
    },
    /** Puts an entry into a generation, in place of what stood there under the same id and version. */
    put: async (generation: number, { words, levels, ...entry }: SearchEntry) => {
      const row = {
        ...entry,
        words: sql`array_to_tsvector(${words}::text[])`,
        levels: sql`array_to_tsvector(${levels}::text[])`,
      };
      await db
        .insertInto('searchEntries')
        .values({ agencyId, generation, ...row })
        .onConflict((conflict) =>
          conflict.columns(['agencyId', 'generation', 'source', 'id', 'version']).doUpdateSet(row),
        )
        .execute();
    },
    /** Removes all entries of what is public no more. */
    remove: (source: string, id: string) => ofItem(source, id).execute(),
    /** Removes the entries of versions of an item that nobody sees any more at `at`. */
    removeFormer: (id: string, before: number, at: Date) =>
      ofItem('item', id)
        .where('version', '<', before)
        .where(({ not, exists }) => not(exists(standing(db, at))))
        .execute(),

    texts: (fileIds: readonly string[]): Promise<SearchText[]> =>
      fileIds.length === 0
        ? Promise.resolve([])
        : db
            .selectFrom('searchTexts')
            .select(['fileId', 'itemId', 'state', 'pages', 'attempts'])
            .where('agencyId', '=', agencyId)
            .where('fileId', 'in', [...fileIds])
            .execute(),
    putText: (text: SearchText) =>
      db
        .insertInto('searchTexts')
        .values({ agencyId, ...text })
        .onConflict((conflict) => conflict.columns(['agencyId', 'fileId']).doUpdateSet({ ...text }))
        .execute(),
    addSearches: (month: PlainDate, words: string, searches: number) =>
      db
        .insertInto('searchCounts')
        .values({ agencyId, month, words, searches })
        .onConflict((conflict) =>
          conflict
            .columns(['agencyId', 'month', 'words'])
            .doUpdateSet({ searches: sql<number>`search_counts.searches + ${searches}` }),
        )
        .execute(),

    forgetTexts: (itemId: string) =>
      db.deleteFrom('searchTexts').where('agencyId', '=', agencyId).where('itemId', '=', itemId).execute(),
  };
};
