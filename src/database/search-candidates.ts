import { sql, type Transaction } from 'kysely';
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
export const named = (db: Transaction<Tables>, at: Date, found: readonly Candidate[]) =>
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
