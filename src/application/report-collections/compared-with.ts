import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { OtherText } from '../../database/report-submissions.ts';
import type { Transaction } from '../../database/store.ts';
import { USUAL_CHECKS } from '../../domain/annual-reports/checks/check-report.ts';
import { checkLikeness, mayBeLike } from '../../domain/annual-reports/checks/likeness.ts';
import type { ReportToCheck } from '../../domain/annual-reports/checks/report-to-check.ts';
import { readingToCheck } from '../../domain/report-collections/collected-reading.ts';
import type { PublishedReport } from '../annual-reports/published-reports.ts';

type Compared = { readonly collection: CollectionRow; readonly member: MemberRow };

/**
 * The report of the same organ of the year before: as it published it on this platform, else as it was accepted in the
 * collection of that year; `null` where neither is known.
 */
export const reportBefore = async (tx: Transaction, at: Compared): Promise<ReportToCheck | null> =>
  (await publishedBefore(tx, at)) ?? (await acceptedBefore(tx, at));

async function publishedBefore(
  tx: Transaction,
  { collection, member }: Compared,
): Promise<ReportToCheck | null> {
  const agencyId = member.isOwn ? tx.agencyId : member.platformAgencyId;
  const year = collection.year - 1;
  // What an organ published for a whole government is not its own.
  if (member.isOwn && (await tx.reports.find(year))?.figuresFrom === 'roll-up') return null;
  const row = agencyId === null ? undefined : await tx.reports.publishedBy(agencyId, year);
  if (!row) return null;
  const { figures, sections, agencyName } = row.data as Pick<
    PublishedReport,
    'figures' | 'sections' | 'agencyName'
  >;
  return { agency: agencyName, year, ...figures, sections };
}

async function acceptedBefore(
  tx: Transaction,
  { collection, member }: Compared,
): Promise<ReportToCheck | null> {
  const last = await tx.reportCollections.ofYear(collection.year - 1);
  const before = last && (await tx.reportMembers.named(last.id, member.nameKey));
  if (before?.status !== 'accepted' || before.submissionId === null) return null;
  const submission = await tx.reportSubmissions.find(before.submissionId);
  return submission ? readingToCheck(submission.reading, submission.filled) : null;
}

/** Near-identical reports that are named: with more of them the text is a pattern, and three show it. */
const MOST_NAMED = 3;

/** Another member by the name the office knows it by. */
export const neighbourOf = ({ name, sections }: OtherText): ReportToCheck => ({
  agency: name,
  year: null,
  table2: null,
  table3: null,
  table4: null,
  sections,
});

/** Members whose text this one's is, but for numbers and names: the first few in the order of the list (N2). */
export function likeMembers(report: ReportToCheck, others: readonly OtherText[]): readonly OtherText[] {
  const isCandidate = mayBeLike(report);
  const found: OtherText[] = [];
  for (const other of others) {
    if (found.length === MOST_NAMED) break;
    const neighbour = neighbourOf(other);
    if (!isCandidate(neighbour)) continue;
    const asked = { with: neighbour, code: 'N2', most: USUAL_CHECKS.likenessMost } as const;
    if (checkLikeness(report, asked).length > 0) found.push(other);
  }
  return found;
}
