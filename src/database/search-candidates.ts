import { type Kysely, sql } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Validity } from '../domain/disclosures/kinds.data.ts';
import { publicItems } from './published-items.ts';
import type { Tables } from './tables.ts';

/** An entry that matches; `sum` is its sum of weight × value. Whether anybody may see it is not yet asked. */
export type Candidate = {
  readonly agencyId: string;
  readonly source: string;
  readonly id: string;
  readonly version: number;
  readonly publishedAt: Date;
  readonly sum: number;
};

/** The candidates that the public may see now, in exactly the version the index has. */
export const named = (db: Kysely<Tables>, at: Date, found: readonly Candidate[]) =>
  publicItems(db, at).innerJoin(
    sql<{ agencyId: string; id: string; version: number }>`unnest(
      ${found.map((it) => it.agencyId)}::uuid[], ${found.map((it) => it.id)}::uuid[],
      ${found.map((it) => it.version)}::int[])`.as<'asked'>(sql`asked(agency_id, id, version)`),
    (join) =>
      join
        .onRef('asked.agencyId', '=', 'item.agencyId')
        .onRef('asked.id', '=', 'item.id')
        .onRef('asked.version', '=', 'item.version'),
  );

/** What of the index is asked: the generations in force, and a condition on the lexemes, as text of a `tsquery`. */
export type Asked = {
  readonly generations: readonly number[];
  readonly expression: string;
  readonly at: Date;
  readonly today: PlainDate;
  readonly validity: Validity | null;
};

/** The condition on an entry `e`. */
export const matches = ({ generations, expression, at, today, validity }: Asked) => sql`
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
