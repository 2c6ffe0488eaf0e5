import { sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Tables } from './tables.ts';

/** What the ledger knows of a year besides the tables; counts, nothing personal. */
export type ReportFactsRow = {
  readonly published: readonly { readonly kind: string; readonly count: number }[];
  /** How often each event of an item happened in the year. */
  readonly itemEvents: readonly { readonly type: string; readonly count: number }[];
  readonly sentByChannels: number;
  readonly letters: { readonly received: number; readonly answered: number };
};

/** Counts of a year, by days in China. */
export async function reportFacts(
  db: Transaction<Tables>,
  agencyId: string,
  { from, to }: { from: PlainDate; to: PlainDate },
): Promise<ReportFactsRow> {
  const start = sql<Date>`(${from}::date)::timestamp at time zone 'Asia/Shanghai'`;
  const end = sql<Date>`(${to}::date + 1)::timestamp at time zone 'Asia/Shanghai'`;
  const count = sql<string>`count(*)`.as('count');
  const published = await db
    .selectFrom('publishedItems')
    .select(['kind', sql<string>`count(distinct id)`.as('count')])
    .where('agencyId', '=', agencyId)
    .where('firstPublishedAt', '>=', start)
    .where('firstPublishedAt', '<', end)
    .groupBy('kind')
    .orderBy('kind')
    .execute();
  const itemEvents = await db
    .selectFrom('events')
    .select(['type', count])
    .where('agencyId', '=', agencyId)
    .where('stream', '=', 'disclosures')
    .where('occurredOn', '>=', from)
    .where('occurredOn', '<=', to)
    .groupBy('type')
    .execute();
  const sent = await db
    .selectFrom('channelLog')
    .select(count)
    .where('agencyId', '=', agencyId)
    .where('happenedAt', '>=', start)
    .where('happenedAt', '<', end)
    .executeTakeFirstOrThrow();
  const letters = await db
    .selectFrom('visitorMessages')
    .select([count, sql<string>`count(answered_at)`.as('answered')])
    .where('agencyId', '=', agencyId)
    .where('kind', '=', 'letter')
    .where('receivedOn', '>=', from)
    .where('receivedOn', '<=', to)
    .executeTakeFirstOrThrow();
  const counted = <Row extends { readonly count: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, count: Number(row.count) }));
  return {
    published: counted(published),
    itemEvents: counted(itemEvents),
    sentByChannels: Number(sent.count),
    letters: { received: Number(letters.count), answered: Number(letters.answered) },
  };
}
