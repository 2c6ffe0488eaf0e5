import { type Kysely, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Validity } from '../domain/disclosures/kinds.data.ts';
import { LEVEL_VALUES, type RankedWord } from '../domain/search/relevance.ts';
import { type Candidate, named } from './search-candidates.ts';
import type { Tables } from './tables.ts';

/** More of a text is neither highlighted nor compared with a phrase. */
const LONGEST_TEXT = 200_000;

/** What of the index is asked: the generations in force, and a condition on the lexemes, as text of a `tsquery`. */
export type Asked = {
  readonly generations: readonly number[];
  readonly expression: string;
  readonly at: Date;
  readonly today: PlainDate;
  readonly validity: Validity | null;
};

/** How many candidates are read, and in which order. */
export type Cut = { readonly limit: number; readonly newestFirst: boolean };

const matches = ({ generations, expression, at, today, validity }: Asked) => sql`
  e.words @@ ${expression}::tsquery
  -- The sum keeps the planner from other indexes than that of the words.
  and e.generation + 0 = any(${generations}::int[])
  and e.published_at <= ${at}
  ${
    validity === null
      ? sql``
      : sql`and case when e.validity in ('valid', 'amended') and e.expires_on < ${today}
          then 'expired' else e.validity end = ${validity}`
  }`;

const worth = ({ word, weight, levels }: RankedWord) => {
  const values = [...levels].reverse().map(
    (level) => sql`when w.words @@ ${quoted(level === 1 ? word : `${word}/${level}`)}::tsquery
      then ${weight * LEVEL_VALUES[level]}::int`,
  );
  return sql`case ${sql.join(values, sql` `)} else 0 end`;
};

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Reads the index of words. Every statement runs on the one connection of `searchDoor`. */
const searchReader = (db: Transaction<Tables>) => ({
  /** The generations in force, of one organ or of all. */
  async generations(agencyId: string | null): Promise<readonly number[]> {
    let query = db.selectFrom('searchStates').select('generation');
    if (agencyId !== null) query = query.where('agencyId', '=', agencyId);
    return (await query.execute()).map((it) => it.generation);
  },

  /** In which share of the entries common words stand, on average over organs. */
  async shares(agencyId: string | null, words: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (words.length === 0) return new Map();
    let query = db
      .selectFrom('searchWordShares')
      .select(({ fn }) => ['word', fn.avg<number>('share').as('share')])
      .where('word', 'in', [...words])
      .groupBy('word');
    if (agencyId !== null) query = query.where('agencyId', '=', agencyId);
    return new Map((await query.execute()).map((it) => [it.word, Number(it.share)]));
  },

  /**
   * How many entries match, exactly up to `cap`; beyond it estimated from how far into the table the first `cap` reach.
   */
  async count(asked: Asked, cap: number): Promise<{ count: number; exact: boolean }> {
    const { rows } = await sql<{ found: number; reached: number | null; pages: number }>`
      select count(*)::int as found, max((f.place::text::point)[0])::int as reached,
        (pg_relation_size('search_entries') / current_setting('block_size')::int)::int as pages
      from (select e.ctid as place from search_entries e where ${matches(asked)} limit ${cap + 1}) f`.execute(
      db,
    );
    const { found, reached, pages } = rows[0] ?? { found: 0, reached: 0, pages: 0 };
    if (found <= cap) return { count: found, exact: true };
    return { count: Math.max(found, Math.round((found * pages) / ((reached ?? 0) + 1))), exact: false };
  },

  /** Candidates with their sums. The words of an entry are unpacked once, and only of those that are read. */
  async candidates(asked: Asked, words: readonly RankedWord[], cut: Cut): Promise<Candidate[]> {
    const sum = words.length === 0 ? sql`0` : sql`(${sql.join(words.map(worth), sql` + `)})`;
    const order = cut.newestFirst ? sql`order by extract(epoch from e.published_at) desc, e.id` : sql``;
    const { rows } = await sql<Candidate>`
      select c.agency_id, c.source, c.id, c.version, c.published_at, ${sum} as sum
      from (
        select e.agency_id, e.source, e.id, e.version, e.published_at, e.words from search_entries e
        where ${matches(asked)} ${order} limit ${cut.limit}
      ) c
      cross join lateral (select ${words.length === 0 ? sql`null::tsvector` : sql`c.words || ''::tsvector`} as words offset 0) w`.execute(
      db,
    );
    return rows;
  },

  /** The years of the oldest and the newest entry. */
  async years(): Promise<{ first: number; last: number }> {
    const { rows } = await sql<{ first: number | null; last: number | null }>`
      select extract(year from min(published_at) at time zone 'Asia/Shanghai')::int as first,
        extract(year from max(published_at) at time zone 'Asia/Shanghai')::int as last
      from search_entries`.execute(db);
    const { first, last } = rows[0] ?? { first: null, last: null };
    return { first: first ?? 0, last: last ?? -1 };
  },

  /** Entries whose document or index number is exactly this one, or begins with it. */
  async numbered(agencyId: string | null, key: string, at: Date): Promise<Candidate[]> {
    const { rows } = await sql<Candidate>`
      select e.agency_id, e.source, e.id, e.version, e.published_at, 0 as sum from search_entries e
      where (e.number_key = ${key} or e.index_key = ${key}) and e.published_at <= ${at}
        and (${agencyId}::uuid is null or e.agency_id = ${agencyId})
        and e.generation = (select s.generation from search_states s where s.agency_id = e.agency_id)
      order by e.published_at desc limit 10`.execute(db);
    return rows;
  },

  /** Entries whose numbers begin with `key`, and those whose title holds it anywhere, the newest first. */
  async beginning(agencyId: string | null, key: string, at: Date, limit: number): Promise<Candidate[]> {
    const like = `${key.replaceAll(/[\\%_]/g, '\\$&')}%`;
    const { rows } = await sql<Candidate>`
      select e.agency_id, e.source, e.id, e.version, e.published_at, 0 as sum from search_entries e
      where (e.number_key like ${like} or e.index_key like ${like}) and e.published_at <= ${at}
        and (${agencyId}::uuid is null or e.agency_id = ${agencyId})
        and e.generation = (select s.generation from search_states s where s.agency_id = e.agency_id)
      order by e.published_at desc limit ${limit}`.execute(db);
    return rows;
  },
  async titled(asked: Asked, infix: string, limit: number): Promise<Candidate[]> {
    const { rows } = await sql<Candidate>`
      select c.agency_id, c.source, c.id, c.version, c.published_at, 0 as sum
      from (
        select e.agency_id, e.source, e.id, e.version, e.published_at, e.title_key from search_entries e
        where ${matches(asked)} order by extract(epoch from e.published_at) desc limit 500
      ) c
      where strpos(c.title_key, ${infix}) > 0 limit ${limit}`.execute(db);
    return rows;
  },

  /** What was searched for at least `least` times since a month, holding `infix`, most often first. */
  async searched(
    agencyId: string,
    infix: string,
    since: PlainDate,
    least: number,
  ): Promise<readonly string[]> {
    const rows = await db
      .selectFrom('searchCounts')
      .select('words')
      .where('agencyId', '=', agencyId)
      .where('month', '>=', since)
      .where(sql<boolean>`strpos(words, ${infix}) > 0`)
      .groupBy('words')
      .having(({ fn }) => fn.sum('searches'), '>=', least)
      .orderBy(({ fn }) => fn.sum('searches'), 'desc')
      .limit(5)
      .execute();
    return rows.map((it) => it.words);
  },

  /** Those of the items that the public may see at `at`, in the very version named. */
  async visible<Found extends Candidate>(at: Date, found: readonly Found[]): Promise<Found[]> {
    if (found.length === 0) return [];
    const rows = await named(db, at, found).select(['item.id', 'item.version']).execute();
    const seen = new Map(rows.map((it) => [it.id, it.version]));
    return found.filter((it) => seen.get(it.id) === it.version);
  },

  /** What a page of results shows of items, of those the public may see at `at`. */
  details: (at: Date, found: readonly Candidate[]) =>
    named(db, at, found)
      .innerJoin('agencies', 'agencies.id', 'item.agencyId')
      .select([
        'item.agencyId',
        'item.id',
        'item.version',
        'item.kind',
        'item.columnId',
        'item.title',
        'item.indexNumber',
        'item.documentNumber',
        'item.issuer',
        'item.writtenOn',
        'item.firstPublishedAt',
        'item.validity',
        'item.theme',
        'item.keywords',
        'item.summary',
        'item.attachments',
        'agencies.code as agencyCode',
        'agencies.name as agencyName',
        sql<string>`left(item.text, ${LONGEST_TEXT})`.as('text'),
      ])
      .execute(),

  /** Items of any organ with files that are still to be read, those tried least first. */
  waiting: (limit: number) =>
    db
      .selectFrom('searchTexts')
      .select(['agencyId', 'itemId'])
      .where('state', '=', 'waiting')
      .groupBy(['agencyId', 'itemId'])
      .orderBy(({ fn }) => fn.min('attempts'))
      .limit(limit)
      .execute(),

  /** What the named files say. */
  fileTexts: (fileIds: readonly string[]) =>
    fileIds.length === 0
      ? Promise.resolve([])
      : db
          .selectFrom('searchTexts')
          .select(['fileId', 'pages'])
          .where('fileId', 'in', [...fileIds])
          .where('state', '=', 'read')
          .execute(),
});

export type SearchReader = ReturnType<typeof searchReader>;
export type FoundItem = Awaited<ReturnType<SearchReader['details']>>[number];

/**
 * Opens the index of words for one search: one connection, and no plan that reads whole tables, which the planner
 * takes for cheap because it does not see how long the words are (docs/decisions/0031-search.md).
 */
export const searchDoor =
  (db: Kysely<Tables>) =>
  <Value>(work: (reader: SearchReader) => Promise<Value>): Promise<Value> =>
    db.transaction().execute(async (trx) => {
      await sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(
        trx,
      );
      return work(searchReader(trx));
    });
