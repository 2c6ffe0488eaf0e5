import { ok, type Result, refuse } from '../shared/refusal.ts';
import type { CollectionStatus } from './collection.ts';
import {
  MEMBER_ACTION_LABELS,
  MEMBER_ACTIONS,
  MEMBER_STATUS_LABELS,
  MEMBER_TRANSITIONS,
  type MemberAction,
  type MemberStatus,
} from './member-lifecycle.data.ts';

/** Where a member stands: its status, whether its collection is at work, and what its submission leaves open. */
export type MemberStanding = {
  readonly status: MemberStatus;
  readonly collection: CollectionStatus;
  /** Error findings of the submission that counts. */
  readonly errors: number;
  /** Cells nobody could read and nobody filled in. */
  readonly gaps: number;
};

/** The status an action leads to, or the reason why it is not to be had now (条例第四十九条、第五十条). */
export function decideMember(
  action: MemberAction,
  { status, collection, errors, gaps }: MemberStanding,
  reason: string,
): Result<MemberStatus> {
  const { from, to, asksReason } = MEMBER_TRANSITIONS[action];
  const label = MEMBER_ACTION_LABELS[action];
  if (collection === 'closed')
    return refuse('collection-closed', `本年度汇总已经结束，重新开启以后才能${label}`);
  if (!from.includes(status))
    return refuse(
      'member-not-there',
      `该单位现为“${MEMBER_STATUS_LABELS[status]}”，不能${label}；${label}应在“${from.map((it) => MEMBER_STATUS_LABELS[it]).join('”或者“')}”时进行`,
    );
  if (action === 'accept' && gaps > 0)
    return refuse('cells-open', `还有${gaps}格没有读出数字，请先逐格补录并写明依据，或者退回报送单位`);
  const blank = reason.trim() === '';
  if (action === 'accept' && errors > 0 && blank)
    return refuse('reason-missing', `报告还有${errors}处错误，仍要接收的，应当写明理由`);
  if (asksReason && blank) return refuse('reason-missing', `${label}应当写明理由`);
  return ok(to);
}

/** Exactly the actions that are to be had now, in the order of the table; a reason is taken as given. */
export const offeredMemberActions = (standing: MemberStanding): readonly MemberAction[] =>
  MEMBER_ACTIONS.filter((action) => decideMember(action, standing, '有').ok);
