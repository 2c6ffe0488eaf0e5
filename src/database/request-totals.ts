import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type RequestTotalsTables = {
  /** Cases by the years they were received and ended in, kind of applicant and outcome (decision 0045). */
  requestTotals: {
    agencyId: string;
    receivedYear: number;
    endedYear: number;
    applicantKind: string;
    outcome: string;
    cases: number;
  };
};

/** The kept totals behind a year's table 3: what was received up to it and did not end before it. */
export const requestTotals = (db: Transaction<Tables>, agencyId: string, year: number) =>
  db
    .selectFrom('requestTotals')
    .select(['receivedYear', 'endedYear', 'applicantKind', 'outcome', 'cases'])
    .where('agencyId', '=', agencyId)
    .where('receivedYear', '<=', year)
    .where((where) => where.or([where('endedYear', '=', 0), where('endedYear', '>=', year)]))
    .execute();
