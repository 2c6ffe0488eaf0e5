import { type Selectable, sql, type Transaction } from 'kysely';
import type { ReportSections } from '../domain/annual-reports/sections.ts';
import type { MemberStatus } from '../domain/report-collections/member-lifecycle.data.ts';
import type { Tables } from './tables.ts';

export type SubmittedReportRow = Selectable<Tables['reportSubmissions']>;

/** The texts of a member's report, by which reports are compared with each other. */
export type OtherText = {
  readonly memberId: string;
  readonly name: string;
  readonly status: MemberStatus;
  readonly sections: ReportSections;
};

const JSON_COLUMNS = ['reading', 'figures', 'filled', 'findings'] as const;

/** The jsonb columns of a change as text. */
const written = (change: Partial<SubmittedReportRow>) => ({
  ...change,
  ...Object.fromEntries(
    JSON_COLUMNS.flatMap((it) => (change[it] === undefined ? [] : [[it, JSON.stringify(change[it])]])),
  ),
});

/** Reports handed in to a collection, each a version that stays; acts for one organ. */
export const reportSubmissionRepository = (db: Transaction<Tables>, agencyId: string) => {
  const own = () => db.selectFrom('reportSubmissions').selectAll().where('agencyId', '=', agencyId);
  /** Without what was read: short enough for lists of a whole collection. */
  const lines = () =>
    db
      .selectFrom('reportSubmissions')
      .select([
        'id', 'memberId', 'number', 'way', 'fileName', 'fileSize', 'fileSha256', 'handedInAt', 'byStaff',
        'errors', 'warnings', 'gaps', 'figures',
      ]) // biome-ignore format: one list
      .where('agencyId', '=', agencyId)
      .where('number', 'is not', null);
  return {
    insert: (row: SubmittedReportRow) =>
      db
        .insertInto('reportSubmissions')
        .values(written(row) as never)
        .execute(),
    find: (id: string) => own().where('id', '=', id).executeTakeFirst(),
    draftOf: (memberId: string) =>
      own().where('memberId', '=', memberId).where('number', 'is', null).executeTakeFirst(),
    linesOf: (memberId: string) =>
      lines().where('memberId', '=', memberId).orderBy('number', 'desc').execute(),
    /** The submission that counts of every member, by its figures. */
    current: (collectionId: string) =>
      lines()
        .where('collectionId', '=', collectionId)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('reportMembers')
              .select('reportMembers.id')
              .where('reportMembers.agencyId', '=', agencyId)
              .whereRef('reportMembers.submissionId', '=', 'reportSubmissions.id'),
          ),
        )
        .execute(),
    /** Name and texts of every other member whose report is in, in the order of the list. */
    textsOfOthers: (collectionId: string, memberId: string): Promise<OtherText[]> =>
      db
        .selectFrom('reportMembers')
        .innerJoin('reportSubmissions', (on) =>
          on
            .onRef('reportSubmissions.agencyId', '=', 'reportMembers.agencyId')
            .onRef('reportSubmissions.id', '=', 'reportMembers.submissionId'),
        )
        .select([
          'reportMembers.id as memberId',
          'reportMembers.name',
          'reportMembers.status',
          sql<ReportSections>`section_texts`.as('sections'),
        ])
        .where('reportMembers.agencyId', '=', agencyId)
        .where('reportMembers.collectionId', '=', collectionId)
        .where('reportMembers.id', '<>', memberId)
        .where('reportMembers.status', 'in', ['received', 'accepted'])
        .orderBy('reportMembers.place')
        .orderBy('reportMembers.id')
        .execute(),
    lastNumber: async (memberId: string): Promise<number> =>
      (
        await db
          .selectFrom('reportSubmissions')
          .select(({ fn }) => fn.max('number').as('last'))
          .where('agencyId', '=', agencyId)
          .where('memberId', '=', memberId)
          .executeTakeFirst()
      )?.last ?? 0,
    save: (id: string, change: Partial<SubmittedReportRow>) =>
      db
        .updateTable('reportSubmissions')
        .set(written(change) as never)
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),
    /** What was looked at and not handed in goes without a trace. */
    removeDraft: (memberId: string) =>
      db
        .deleteFrom('reportSubmissions')
        .where('agencyId', '=', agencyId)
        .where('memberId', '=', memberId)
        .where('number', 'is', null)
        .returning('fileAddress')
        .executeTakeFirst(),
  };
};
