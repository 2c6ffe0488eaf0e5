import { type Kysely, sql } from 'kysely';
import { LEVEL_VALUES, type RankedWord } from '../domain/search/relevance.ts';
import { type Asked, type Candidate, matches, named } from './search-candidates.ts';
import { nameReader } from './search-names.ts';
import type { Tables } from './tables.ts';

/** More of a text is neither highlighted nor compared with a phrase. */
const LONGEST_TEXT = 200_000;

/** White space and characters nobody sees, which may stand within a phrase. */
const STRIPPED = ' \t\r\n\u3000\u00a0\u200b\u200c\u200d\u2060\ufeff\u00ad';

/** Characters that are Chinese ones in another dress (radicals, circled, compatibility): such a text is read anyway. */
const IN_OTHER_DRESS = '[\u2e80-\u2fdf\u3200-\u33ff\uf900-\ufaff\u{2f800}-\u{2fa1f}]';

/** What a search starts from. */
type Ground = {
  readonly generations: readonly number[];
  /** How many organs have anything to be found. */
  readonly organs: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** In which share of the entries the common ones of the words stand, on average over organs. */
  readonly shares: ReadonlyMap<string, number>;
};

/** How many candidates are read, and in which order. */
type Cut = { readonly limit: number; readonly newestFirst: boolean };

/** What a word adds to the sum of an entry it stands in: all candidates hold it, so the lowest level needs no proof. */
const worth = ({ word, weight, levels }: RankedWord) => {
  const above = levels.filter((level) => level > 1).reverse();
  const values = above.map(
    (level) =>
      sql`when l.levels @@ ${quoted(`${word}/${level}`)}::tsquery then ${weight * LEVEL_VALUES[level]}::int`,
  );
  return sql`case ${sql.join(values, sql` `)} else ${weight * LEVEL_VALUES[1]}::int end`;
};

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Reads the index of words. Every statement runs on the one connection of `searchDoor`. */
const searchReader = (db: Kysely<Tables>) => ({
  ...nameReader(db),

  /** What a search starts from: the generations in force, the years they reach over, how common the words are. */
  async ground(agencyId: string | null, words: readonly string[]): Promise<Ground> {
    const { rows } = await sql<Ground & { shares: Readonly<Record<string, number>> | null }>`
      select
        (select coalesce(array_agg(s.generation), '{}') from search_states s
          where ${agencyId}::uuid is null or s.agency_id = ${agencyId}) as generations,
        (select count(*)::int from search_states) as organs,
        (select coalesce(extract(year from min(e.published_at) at time zone 'Asia/Shanghai'), 0)::int
          from search_entries e) as first_year,
        (select coalesce(extract(year from max(e.published_at) at time zone 'Asia/Shanghai'), -1)::int
          from search_entries e) as last_year,
        (select json_object_agg(w.word, w.share) from (
          select word, avg(share) as share from search_word_shares
          where word = any(${words}::text[]) and (${agencyId}::uuid is null or agency_id = ${agencyId})
          group by word) w) as shares`.execute(db);
    const [{ shares, ...ground }] = rows as [Ground & { shares: Readonly<Record<string, number>> | null }];
    return { ...ground, shares: new Map(Object.entries(shares ?? {})) };
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

  /** Candidates with their sums. The levels of an entry are fetched once, and only of those that are read. */
  async candidates(asked: Asked, words: readonly RankedWord[], cut: Cut): Promise<Candidate[]> {
    const sum = words.length === 0 ? sql`0` : sql`(${sql.join(words.map(worth), sql` + `)})`;
    const order = cut.newestFirst ? sql`order by extract(epoch from e.published_at) desc, e.id` : sql``;
    const { rows } = await sql<Candidate>`
      select c.agency_id, c.source, c.id, c.version, c.published_at, ${sum} as sum
      from (
        select e.agency_id, e.source, e.id, e.version, e.published_at, e.levels from search_entries e
        where ${matches(asked)} ${order} limit ${cut.limit}
      ) c
      cross join lateral (
        select ${words.length === 0 ? sql`null::tsvector` : sql`c.levels || ''::tsvector`} as levels offset 0
      ) l`.execute(db);
    return rows;
  },

  /**
   * Those of the candidates in whose text, described parts or files a stretch of Chinese stands: white space and
   * invisible characters within do not matter. A first sieve before the text itself is read.
   */
  async holding<Found extends Candidate>(
    at: Date,
    found: readonly Found[],
    stretch: string,
  ): Promise<Found[]> {
    const stripped = sql.lit(STRIPPED);
    const { rows } = await sql<{ id: string; version: number }>`
      select item.id, item.version from (${named(db, at, found).selectAll('item')}) item
      where strpos(translate(item.text, ${stripped}, ''), ${stretch}) > 0
        or strpos(translate(concat_ws(chr(1), item.title, item.summary, item.issuer, item.theme,
             array_to_string(item.keywords, chr(1)), item.document_number, item.attachments::text),
             ${stripped}, ''), ${stretch}) > 0
        or item.text ~ ${sql.lit(IN_OTHER_DRESS)}
        or exists (
          select 1 from search_texts t where t.agency_id = item.agency_id and t.item_id = item.id
            and strpos(translate(array_to_string(t.pages, chr(1)), ${stripped}, ''), ${stretch}) > 0)`.execute(
      db,
    );
    const held = new Set(rows.map((it) => `${it.id}/${it.version}`));
    return found.filter((it) => held.has(`${it.id}/${it.version}`));
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

/** Stated with the beginning, which saves a way to the server and back for each search. */
const BEGIN =
  'begin isolation level repeatable read, read only; set local enable_seqscan = off; set local jit = off';

/**
 * Opens the index of words for one search: one connection, one snapshot, so that nothing published or put in force
 * between two statements tears the answer, and no plan that reads whole tables, which the planner takes for cheap
 * because it does not see how long the words are (docs/decisions/0031-search.md).
 */
export const searchDoor =
  (db: Kysely<Tables>) =>
  <Value>(work: (reader: SearchReader) => Promise<Value>): Promise<Value> =>
    db.connection().execute(async (connection) => {
      await sql.raw(BEGIN).execute(connection);
      try {
        return await work(searchReader(connection));
      } finally {
        // Nothing was written: a search that failed ends as one that did not.
        await sql.raw('rollback').execute(connection);
      }
    });
