import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { SubmittedReportRow } from '../../database/report-submissions.ts';
import type { Transaction } from '../../database/store.ts';
import { checkReport } from '../../domain/annual-reports/checks/check-report.ts';
import type { ReportToCheck } from '../../domain/annual-reports/checks/report-to-check.ts';
import {
  type CollectedReading,
  type FilledCell,
  figuresOfReading,
  fillFigures,
  gapsIn,
  readingToCheck,
} from '../../domain/report-collections/collected-reading.ts';

/** What is kept of a report beside what was read: its figures with what was filled in, and what the checker says. */
export type Judged = Pick<
  SubmittedReportRow,
  'reading' | 'figures' | 'filled' | 'findings' | 'errors' | 'warnings' | 'gaps'
>;

/** The report of the same organ accepted the year before, where there is one. */
async function acceptedBefore(
  tx: Transaction,
  { year }: CollectionRow,
  { nameKey }: MemberRow,
): Promise<ReportToCheck | null> {
  const last = await tx.reportCollections.ofYear(year - 1);
  const member = last && (await tx.reportMembers.named(last.id, nameKey));
  if (member?.status !== 'accepted' || member.submissionId === null) return null;
  const submission = await tx.reportSubmissions.find(member.submissionId);
  return submission ? readingToCheck(submission.reading, submission.filled) : null;
}

/** Checks a report of a member as it now stands, compared with the one accepted the year before (F1–F8). */
export async function judgeReading(
  tx: Transaction,
  { collection, member }: { readonly collection: CollectionRow; readonly member: MemberRow },
  reading: CollectedReading,
  filled: readonly FilledCell[] = [],
): Promise<Judged> {
  const previous = await acceptedBefore(tx, collection, member);
  const { rulePower } = member;
  const findings = checkReport(readingToCheck(reading, filled), { previous, settings: { rulePower } });
  const figures = fillFigures(figuresOfReading(reading), filled);
  const count = (severity: string) => findings.filter((it) => it.severity === severity).length;
  return {
    reading,
    figures,
    filled,
    findings,
    errors: count('error'),
    warnings: count('warning'),
    gaps: gapsIn(figures).length,
  };
}
