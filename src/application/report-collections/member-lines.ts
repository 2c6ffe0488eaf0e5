import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow, ReportMessageRow, ReportNoticeRow } from '../../database/report-members.ts';
import type { Transaction } from '../../database/store.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { offeredMemberActions } from '../../domain/report-collections/decide-member.ts';
import { MEMBER_STATUSES, type MemberStatus } from '../../domain/report-collections/member-lifecycle.data.ts';
import type { App } from '../app.ts';
import { contactOf } from './load-collection.ts';

/** How many members stand where. */
export type MemberCounts = Readonly<Record<MemberStatus | 'members', number>>;

export function countMembers(members: readonly Pick<MemberRow, 'status'>[]): MemberCounts {
  const counts = Object.fromEntries(MEMBER_STATUSES.map((it) => [it, 0])) as Record<MemberStatus, number>;
  for (const { status } of members) counts[status] += 1;
  return { members: members.length, ...counts };
}

type SubmissionLine = Awaited<ReturnType<Transaction['reportSubmissions']['current']>>[number];

/** All that is known of the members of a collection, read in five queries however many there are. */
export type MemberNews = {
  readonly members: readonly MemberRow[];
  readonly submissions: ReadonlyMap<string, SubmissionLine>;
  readonly messages: ReadonlyMap<string, readonly ReportMessageRow[]>;
  readonly notices: ReadonlyMap<string, readonly ReportNoticeRow[]>;
};

const grouped = <Row extends { readonly memberId: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, (it) => it.memberId);

export const newsOf = async (tx: Transaction, { id }: CollectionRow): Promise<MemberNews> => ({
  members: await tx.reportMembers.of(id),
  submissions: new Map((await tx.reportSubmissions.current(id)).map((it) => [it.id, it])),
  messages: grouped(await tx.reportMembers.messages(id)),
  notices: grouped(await tx.reportNotices.of(id)),
});

/** Reminders and calls, the latest last. */
const chasesOf = (notices: readonly ReportNoticeRow[]): readonly ReportNoticeRow[] =>
  notices.filter((it) => it.kind === 'chase' || it.kind === 'call');

/** Messages of the organ since the office last wrote. */
function unanswered(messages: readonly ReportMessageRow[]): number {
  const last = messages.findLastIndex((it) => it.sender === 'office');
  return messages.length - 1 - last;
}

const isLate = (today: PlainDate, { dueOn }: CollectionRow, { status }: MemberRow): boolean =>
  today > dueOn && (status === 'awaited' || status === 'returned');

/** One member in the list of its collection. */
export function memberLine(
  app: App,
  collection: CollectionRow,
  member: MemberRow,
  { members, submissions, messages, notices }: MemberNews,
) {
  const submission = submissions.get(member.submissionId ?? '');
  const chases = chasesOf(notices.get(member.id) ?? []);
  const { errors = 0, gaps = 0 } = submission ?? {};
  const standing = { status: member.status, collection: collection.status, errors, gaps };
  return {
    memberId: member.id,
    name: member.name,
    creditCode: member.creditCode,
    platformAgencyId: member.platformAgencyId,
    isOwn: member.isOwn,
    ...contactOf(app, member),
    rulePower: member.rulePower,
    status: member.status,
    reason: member.reason,
    version: member.version,
    offers: [...offeredMemberActions(standing)],
    isLate: isLate(app.today(), collection, member),
    hasLink: member.tokenHash !== null,
    reportedBy: members.find((it) => it.id === member.reportedBy)?.name ?? null,
    reportsFor: members.filter((it) => it.reportedBy === member.id).map((it) => it.name),
    submission: submission
      ? {
          submissionId: submission.id,
          number: submission.number ?? 0,
          way: submission.way,
          handedInAt: submission.handedInAt?.toISOString() ?? '',
          errors,
          warnings: submission.warnings,
          gaps,
        }
      : null,
    lastChasedOn: chases.at(-1)?.onDay ?? null,
    chases: chases.length,
    unanswered: unanswered(messages.get(member.id) ?? []),
  };
}
