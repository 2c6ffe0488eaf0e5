import { type RawBuilder, type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { DUE_ON, type Place } from './desk.ts';
import type { Tables } from './tables.ts';

type AccessRequestRow = Selectable<Tables['accessRequests']>;

/** How the case list is narrowed; every part is optional and they are joined by AND. */
export type CaseFilter = {
  readonly open?: boolean;
  readonly status?: string;
  readonly handlerId?: string;
  /** Year of arrival. */
  readonly year?: number;
  /** Part of the number or of the title. */
  readonly text?: string;
  /** Hashed words of the sealed description; all must occur. Joined with `text` by OR. */
  readonly words?: readonly Uint8Array[];
  readonly after?: ListPlace | null;
  readonly limit: number;
};

/** Where the next page begins, and in which half of the list: open cases come first. */
export type ListPlace = Place & { readonly ended: boolean };

export type CasePage = {
  readonly rows: AccessRequestRow[];
  readonly next: ListPlace | null;
  /** How many there are in all; counting stops one above `LONGEST_TOTAL`. */
  readonly total: number;
};

/** Totals above this are told as “more than”: nobody reads the ten-thousandth line, and counting it costs time. */
export const LONGEST_TOTAL = 10_000;

// Written out, not bound: only a condition the planner can read lets it use the partial indexes.
const OPEN = sql<boolean>`status not in ('closed', 'lapsed', 'withdrawn', 'archived')`;
const ENDED = sql<boolean>`status in ('closed', 'lapsed', 'withdrawn', 'archived')`;

/** One page of the list: open cases by their due day, then the ended ones, the latest first. */
export async function casePage(
  db: Transaction<Tables>,
  agencyId: string,
  filter: CaseFilter,
): Promise<CasePage> {
  if (filter.text) return searched(db, agencyId, filter);
  const { after = null, limit, open } = filter;
  const rows = open === false || after?.ended ? [] : await half(db, agencyId, filter, false);
  const openRows = rows.length;
  if (open !== true && rows.length <= limit)
    rows.push(...(await half(db, agencyId, { ...filter, limit: limit - openRows }, true)));
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const next = last && { ended: limit > openRows, key: last.sortedBy, id: last.id };
  const shown = rows.slice(0, limit).map(({ sortedBy: _, ...row }) => row);
  return { rows: shown, next: next ?? null, total: await totalOf(db, agencyId, filter) };
}

/** The open or the ended cases behind a place, one more than fits on the page. */
function half(db: Transaction<Tables>, agencyId: string, filter: CaseFilter, ended: boolean) {
  const { after, limit } = filter;
  const key = ended ? sql<PlainDate>`arrived_on` : DUE_ON;
  let query = narrowed(db, agencyId, filter)
    .selectAll()
    .select(key.as('sortedBy'))
    .where(ended ? ENDED : OPEN);
  if (after && after.ended === ended)
    query = query.where(
      sql<boolean>`(${key}, id) ${sql.raw(ended ? '<' : '>')} (${after.key}::date, ${after.id}::uuid)`,
    );
  const direction = ended ? 'desc' : 'asc';
  return query
    .orderBy(key, direction)
    .orderBy('id', direction)
    .limit(limit + 1)
    .execute();
}

/** Both halves for themselves: each can be counted in its own partial index. */
async function totalOf(db: Transaction<Tables>, agencyId: string, filter: CaseFilter): Promise<number> {
  const halfOf = (condition: RawBuilder<boolean>) =>
    narrowed(db, agencyId, filter).where(condition).select(sql<number>`1`.as('one'));
  const { open } = filter;
  const both = halfOf(OPEN).unionAll(halfOf(ENDED));
  const found = open === undefined ? both : halfOf(open ? OPEN : ENDED);
  const { total } = await db
    .selectFrom(
      db
        .selectFrom(found.as('halves'))
        .select('one')
        .limit(LONGEST_TOTAL + 1)
        .as('found'),
    )
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/**
 * One page of what a search finds. Every title has to be looked at, so it is done once: the matches are kept for the
 * count and for the page.
 */
async function searched(db: Transaction<Tables>, agencyId: string, filter: CaseFilter): Promise<CasePage> {
  const { after = null, limit, open } = filter;
  let matching = narrowed(db, agencyId, filter).select([
    'id',
    ENDED.as('ended'),
    sql<PlainDate>`case when ${ENDED} then arrived_on else ${DUE_ON} end`.as('key'),
  ]);
  if (open !== undefined) matching = matching.where(open ? OPEN : ENDED);
  const behind = after
    ? sql<boolean>`case when ended then ${!after.ended} or (key, id) < (${after.key}::date, ${after.id}::uuid)
        else ${!after.ended} and (key, id) > (${after.key}::date, ${after.id}::uuid) end`
    : sql<boolean>`true`;
  const { rows: found } = await sql<ListPlace & { total: number }>`
    with found as materialized (${matching})
    select id, ended, key, (select count(*) from found) as total from found where ${behind}
    order by ended, case when not ended then key end, case when not ended then id end, key desc, id desc
    limit ${limit + 1}`.execute(db);
  const page = found.slice(0, limit);
  const rows = await db
    .selectFrom('accessRequests')
    .selectAll()
    .where('agencyId', '=', agencyId)
    .where(sql<boolean>`id = any(${sql.val(page.map((it) => it.id))}::uuid[])`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    rows: page.flatMap((it) => byId.get(it.id) ?? []),
    next: last ? { ended: last.ended, key: last.key, id: last.id } : null,
    total: found[0]?.total ?? 0,
  };
}

function narrowed(db: Transaction<Tables>, agencyId: string, filter: CaseFilter) {
  const { status, handlerId, year, text, words = [] } = filter;
  let query = db.selectFrom('accessRequests').where('agencyId', '=', agencyId);
  if (status) query = query.where('status', '=', status);
  if (handlerId) query = query.where('handlerId', '=', handlerId);
  if (year)
    query = query
      .where('arrivedOn', '>=', `${year}-01-01` as PlainDate)
      .where('arrivedOn', '<=', `${year}-12-31` as PlainDate);
  return text ? query.where(matches(agencyId, text, words)) : query;
}

function matches(agencyId: string, text: string, words: readonly Uint8Array[]): RawBuilder<boolean> {
  // Folding a title costs more than looking through it, and Chinese has no cases to fold.
  const title = /[a-z]/i.test(text) ? sql`lower(title)` : sql`title`;
  const plain = sql`strpos(${title}, ${text.toLowerCase()}) > 0 or strpos(number, ${text.toUpperCase()}) > 0`;
  if (words.length === 0) return sql`(${plain})`;
  return sql`(${plain} or id in (
    select request_id from description_words
    where description_words.agency_id = ${agencyId} and word in (${sql.join(words.map((it) => Buffer.from(it)))})
    group by request_id having count(*) = ${words.length}))`;
}
