import { type Selectable, sql, type Transaction } from 'kysely';
import { standing } from './search-index.ts';
import type { Tables } from './tables.ts';

/** Of so many entries the shares of words are taken. */
const SAMPLE = 3000;

const indexable = (db: Transaction<Tables>, agencyId: string, at: Date) =>
  db
    .selectFrom('publishedItems')
    .where('agencyId', '=', agencyId)
    .where('state', '=', 'published')
    .where((row) => row.or([row('supersededFrom', 'is', null), row('supersededFrom', '>', at)]));

const stateOf = (db: Transaction<Tables>, agencyId: string) =>
  db.selectFrom('searchStates').selectAll().where('agencyId', '=', agencyId);

/** Builds the next generation of the index of one organ beside the one that is searched. */
export const searchRebuildRepository = (db: Transaction<Tables>, agencyId: string) => ({
  /** Locks the state of the index for a change of generations, once those who write entries are done. */
  stateForUpdate: () => stateOf(db, agencyId).forUpdate().executeTakeFirst(),
  state: () => stateOf(db, agencyId).executeTakeFirst(),
  changeState: (change: Partial<Omit<Selectable<Tables['searchStates']>, 'agencyId'>>) =>
    db.updateTable('searchStates').set(change).where('agencyId', '=', agencyId).execute(),
  /** A number no generation of any organ has had. */
  async newGeneration(): Promise<number> {
    const { rows } = await sql<{
      number: number;
    }>`select nextval('search_generations')::int as number`.execute(db);
    return (rows[0] as { number: number }).number;
  },
  /** Public versions somebody sees now or will see, by id, after `after`. */
  indexable: (after: string | null, at: Date, limit: number) =>
    indexable(db, agencyId, at)
      .selectAll()
      .where('id', '>', after ?? '00000000-0000-0000-0000-000000000000')
      .orderBy('id')
      .orderBy('version')
      .limit(limit)
      .execute(),
  /** Those of one item. */
  indexableOf: (id: string, at: Date) =>
    indexable(db, agencyId, at).selectAll().where('id', '=', id).orderBy('version').execute(),
  /** How many rows `indexable` has in all. */
  async countIndexable(at: Date): Promise<number> {
    const counted = indexable(db, agencyId, at).select(({ fn }) => fn.countAll<number>().as('count'));
    return (await counted.executeTakeFirstOrThrow()).count;
  },
  /** Removes from a generation what was withdrawn or replaced while it was being built. */
  removeGone: (generation: number, at: Date) =>
    db
      .deleteFrom('searchEntries')
      .where('agencyId', '=', agencyId)
      .where('generation', '=', generation)
      .where('source', '=', 'item')
      .where(({ not, exists }) => not(exists(standing(db, at))))
      .execute(),
  /** Removes a part of what generations other than `kept` hold; answers how many entries went. */
  async removeOthers(kept: readonly number[], limit: number): Promise<number> {
    const { numDeletedRows } = await db
      .deleteFrom('searchEntries')
      .where('agencyId', '=', agencyId)
      .where(({ eb, refTuple, selectFrom }) =>
        eb(
          refTuple('generation', 'source', 'id', 'version'),
          'in',
          selectFrom('searchEntries as old')
            .select(['old.generation', 'old.source', 'old.id', 'old.version'])
            .where('old.agencyId', '=', agencyId)
            .where('old.generation', 'not in', [...kept])
            .limit(limit)
            .$asTuple('generation', 'source', 'id', 'version'),
        ),
      )
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
  /** Takes anew from a sample in which share of the entries the common words stand. */
  async refreshShares(generation: number, least: number): Promise<void> {
    await db.deleteFrom('searchWordShares').where('agencyId', '=', agencyId).execute();
    await sql`
      with sampled as (
        select words from search_entries
        where agency_id = ${agencyId} and generation = ${generation}
        order by hashint8(('x' || substr(md5(id::text), 1, 8))::bit(32)::int) limit ${SAMPLE}
      ), counted as (
        select word.lexeme, count(*)::real as entries
        from sampled cross join lateral unnest(sampled.words) word
        where word.lexeme !~ '[/=]' and char_length(word.lexeme) > 1
        group by word.lexeme
      )
      insert into search_word_shares (agency_id, word, share)
      select ${agencyId}, lexeme, entries / (select count(*) from sampled) from counted
      where entries / (select count(*) from sampled) >= ${least}`.execute(db);
  },
});
