import { type Kysely, sql } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { type Asked, type Candidate, matches } from './search-candidates.ts';
import type { Tables } from './tables.ts';

/** Reads entries by what they are called: numbers, titles, and what others searched for. */
export const nameReader = (db: Kysely<Tables>) => ({
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
});
