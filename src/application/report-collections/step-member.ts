import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { SubmittedReportRow } from '../../database/report-submissions.ts';
import type { Transaction } from '../../database/store.ts';
import { decideMember } from '../../domain/report-collections/decide-member.ts';
import {
  MEMBER_TRANSITIONS,
  type MemberAction,
} from '../../domain/report-collections/member-lifecycle.data.ts';
import { mayLeave, mayReportFor } from '../../domain/report-collections/reported-by.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { contactOf, lockCollection, lockMember, recordAct, touchCollection } from './load-collection.ts';
import { queueNotice } from './queue-notice.ts';
import { writeMessageRow } from './write-message.ts';

/** One step of a member by the office; handing in has use cases of its own. */
export type MemberStep = {
  readonly memberId: string;
  readonly action: Exclude<MemberAction, 'hand-in'>;
  readonly expectedVersion: number;
  readonly reason: string;
  /** With a return: the findings of the checker go along. */
  readonly withFindings?: boolean;
  /** With an excuse: the member whose report holds its figures (合并报送). */
  readonly reportedBy?: string | null;
};

/** Takes a member one step on its way, exactly where the table offers it; whoever is returned a report is told. */
export async function stepMember(
  app: App,
  actor: Actor,
  year: number,
  step: MemberStep,
): Promise<Result<{ version: number }>> {
  demand(actor, 'reports:collect');
  const reason = step.reason.trim();
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year);
    const member = await lockMember(tx, collection, step.memberId, step.expectedVersion);
    const submission = await countingOf(tx, member);
    const { errors = 0, gaps = 0 } = submission ?? {};
    const standing = { status: member.status, collection: collection.status, errors, gaps };
    const decided = decideMember(step.action, standing, reason);
    if (!decided.ok) return decided;
    const by = await reporterOf(tx, { collection, member, step });
    if (!by.ok) return by;
    const version = member.version + 1;
    const reportedBy = by.value?.id ?? null;
    await tx.reportMembers.save(member.id, { status: decided.value, reason, reportedBy, version });
    await recordAct(app, tx, {
      type: `report-member-${step.action}`,
      subjectId: member.id,
      actorId: actor.staffId,
      facts: factsOf(reason, submission, reportedBy),
    });
    if (step.action === 'return') await tellReturn(app, tx, actor, { collection, member, submission, step });
    if (movesSums(step.action)) await touchCollection(tx, collection);
    return ok({ version });
  });
}

/** What the chain keeps of a step: why, on which submission with how many errors, who reports instead. */
const factsOf = (
  reason: string,
  submission: SubmittedReportRow | undefined,
  reportedBy: string | null,
): object => ({
  ...(reason && { reason }),
  ...(submission && { submissionId: submission.id, errors: submission.errors }),
  ...(reportedBy && { reportedBy }),
});

type Leaving = { readonly collection: CollectionRow; readonly member: MemberRow; readonly step: MemberStep };

/** With an excuse: the member that reports for this one, if any. One that reports for others is not excused. */
async function reporterOf(
  tx: Transaction,
  { collection, member, step }: Leaving,
): Promise<Result<MemberRow | null>> {
  if (step.action !== 'excuse') return ok(null);
  const members = await tx.reportMembers.of(collection.id);
  const leaves = mayLeave(member, members);
  if (!leaves.ok) return leaves;
  if (!step.reportedBy) return ok(null);
  const by = members.find((it) => it.id === step.reportedBy);
  if (!by) return refuse('unknown-member', '没有找到一并报送的单位');
  const may = mayReportFor(member, by);
  return may.ok ? ok(by) : may;
}

/** Whether a step changes what the sums are made of, or who is still missing. */
const movesSums = (action: MemberAction): boolean =>
  [MEMBER_TRANSITIONS[action].to, ...MEMBER_TRANSITIONS[action].from].some(
    (it) => it === 'accepted' || it === 'excused',
  );

const countingOf = async (tx: Transaction, { submissionId }: MemberRow) =>
  submissionId === null ? undefined : tx.reportSubmissions.find(submissionId);

type Returned = {
  readonly collection: CollectionRow;
  readonly member: MemberRow;
  readonly submission: SubmittedReportRow | undefined;
  readonly step: MemberStep;
};

/** The reason stands in the dialogue, with the findings where the office says so, and is announced by e-mail. */
async function tellReturn(
  app: App,
  tx: Transaction,
  actor: Actor,
  { collection, member, submission, step }: Returned,
): Promise<void> {
  await writeMessageRow(app, tx, {
    member,
    sender: 'office',
    text: step.reason.trim(),
    findings: step.withFindings ? (submission?.findings ?? []) : [],
    staffId: actor.staffId,
  });
  if (contactOf(app, member).email !== null && member.tokenHash !== null)
    await queueNotice(app, tx, actor, { collection, member, kind: 'return', note: step.reason.trim() });
}
