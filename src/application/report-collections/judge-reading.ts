import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { OtherText, SubmittedReportRow } from '../../database/report-submissions.ts';
import type { Transaction } from '../../database/store.ts';
import { checkReport } from '../../domain/annual-reports/checks/check-report.ts';
import { carryOverNoteIn } from '../../domain/annual-reports/sections.ts';
import {
  type CollectedReading,
  type FilledCell,
  figuresOfReading,
  fillFigures,
  gapsIn,
  readingToCheck,
} from '../../domain/report-collections/collected-reading.ts';
import { likeMembers, neighbourOf, reportBefore } from './compared-with.ts';

/** What is kept of a report beside what was read: its figures with what was filled in, and what the checker says. */
export type Judged = Pick<
  SubmittedReportRow,
  'reading' | 'figures' | 'filled' | 'findings' | 'errors' | 'warnings' | 'gaps'
>;

export type JudgedIn = { readonly collection: CollectionRow; readonly member: MemberRow };

type Beside = {
  readonly filled?: readonly FilledCell[];
  /** Reports of the other members that are in; none while an organ looks at what it has not handed in. */
  readonly others?: readonly OtherText[];
};

/**
 * Checks a report of a member as it now stands: by itself (F1–F8), against the report of the same organ of the year
 * before, and its text against those of the other members (N2).
 */
export async function judgeReading(
  tx: Transaction,
  at: JudgedIn,
  reading: CollectedReading,
  { filled = [], others = [] }: Beside = {},
): Promise<Judged> {
  const report = readingToCheck(reading, filled);
  const findings = checkReport(report, {
    previous: await reportBefore(tx, at),
    neighbours: likeMembers(report, others).map(neighbourOf),
    settings: { rulePower: at.member.rulePower, carryOverNote: carryOverNoteIn(report.sections) },
  });
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

/** Texts of the other members whose reports are in. */
export const othersIn = (tx: Transaction, { collection, member }: JudgedIn): Promise<OtherText[]> =>
  tx.reportSubmissions.textsOfOthers(collection.id, member.id);

/**
 * Judges those again whose text is like a report that came or went, while they are still to be looked at: whichever
 * came first, both are told. An accepted one stays as it was judged.
 */
export async function judgeLikeMembers(
  tx: Transaction,
  { collection, member }: JudgedIn,
  readings: readonly CollectedReading[],
): Promise<void> {
  const others = await othersIn(tx, { collection, member });
  const waiting = others.filter((it) => it.status === 'received');
  const like = readings.flatMap((it) => likeMembers(it, waiting));
  for (const memberId of new Set(like.map((it) => it.memberId))) {
    const other = await tx.reportMembers.findForUpdate(memberId);
    const row = other?.submissionId ? await tx.reportSubmissions.find(other.submissionId) : undefined;
    if (!other || !row) continue;
    const at = { collection, member: other };
    const beside = { filled: row.filled, others: await othersIn(tx, at) };
    await tx.reportSubmissions.save(row.id, await judgeReading(tx, at, row.reading, beside));
  }
}
