import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** The kept totals behind a year's table 3: what was received up to it and did not end before it. */
export const requestTotals = (db: Transaction<Tables>, agencyId: string, year: number) =>
  db
    .selectFrom('requestTotals')
    .select(['receivedYear', 'endedYear', 'applicantKind', 'outcome', 'cases'])
    .where('agencyId', '=', agencyId)
    .where('receivedYear', '<=', year)
    .where((where) => where.or([where('endedYear', '=', 0), where('endedYear', '>=', year)]))
    .execute();
