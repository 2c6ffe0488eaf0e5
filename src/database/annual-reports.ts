import type { Selectable, Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Database } from './connect.ts';
import { reportFacts } from './report-facts.ts';
import { requestTotals } from './request-totals.ts';
import type { Tables } from './tables.ts';

export type AnnualReportRow = Selectable<Tables['annualReports']>;
export type PublishedReportRow = Selectable<Tables['publishedReports']>;

/** Annual reports in the making; jsonb columns take text. */
export const annualReportRepository = (db: Transaction<Tables>, agencyId: string) => ({
  find: (year: number) =>
    db
      .selectFrom('annualReports')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('year', '=', year)
      .executeTakeFirst(),
  /** The newest published report of any organ, which everybody may read. */
  publishedBy: (otherId: string, year: number) =>
    db
      .selectFrom('publishedReports')
      .select(['data', 'version'])
      .where('agencyId', '=', otherId)
      .where('year', '=', year)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst(),
  findForUpdate: (year: number) =>
    db
      .selectFrom('annualReports')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('year', '=', year)
      .forUpdate()
      .executeTakeFirst(),
  list: () =>
    db
      .selectFrom('annualReports')
      .select(['year', 'status', 'version'])
      .where('agencyId', '=', agencyId)
      .orderBy('year', 'desc')
      .execute(),
  insert: (row: AnnualReportRow) => db.insertInto('annualReports').values(row).execute(),
  save: (year: number, change: Partial<AnnualReportRow>) =>
    db
      .updateTable('annualReports')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('year', '=', year)
      .execute(),
  /** Counts of a year that the text of its report may speak of. */
  facts: (days: { from: PlainDate; to: PlainDate }) => reportFacts(db, agencyId, days),
  /** The kept totals table 3 of a year is made of. */
  totals: (year: number) => requestTotals(db, agencyId, year),
  publish: (row: PublishedReportRow) => db.insertInto('publishedReports').values(row).execute(),
});

/** What the public reads; no organ needs to be acted for. */
export const publishedRepository = (db: Database) => ({
  /** The newest version of each year's report. */
  reports: (agencyId: string) =>
    db
      .selectFrom('publishedReports')
      .distinctOn('year')
      .select(['year', 'version', 'title', 'publishedAt'])
      .where('agencyId', '=', agencyId)
      .orderBy('year', 'desc')
      .orderBy('version', 'desc')
      .execute(),
  /** One version of a year's report, or the newest. */
  report: (agencyId: string, year: number, version?: number) =>
    db
      .selectFrom('publishedReports')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('year', '=', year)
      .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst(),
  /** All versions of one year's report, the newest first. */
  reportVersions: (agencyId: string, year: number) =>
    db
      .selectFrom('publishedReports')
      .select(['version', 'publishedAt', 'reason'])
      .where('agencyId', '=', agencyId)
      .where('year', '=', year)
      .orderBy('version', 'desc')
      .execute(),
  letterProof: (token: string) =>
    db
      .selectFrom('publishedLetterProofs')
      .innerJoin('agencies', 'agencies.id', 'publishedLetterProofs.agencyId')
      .select([
        'publishedLetterProofs.number',
        'publishedLetterProofs.title',
        'signedOn',
        'pdfSha256',
        'sealWay',
        'sealedSha256',
        'cancelledOn',
        'agencies.name as agencyName',
        'agencies.code as agencyCode',
      ])
      .where('token', '=', token)
      .orderBy('publishedLetterProofs.version', 'desc')
      .limit(1)
      .executeTakeFirst(),
});
