import { ok, type Result, refuse } from '../shared/refusal.ts';
import type { Permission } from '../staff/roles.data.ts';
import {
  REPORT_ACTION_LABELS,
  REPORT_ACTIONS,
  REPORT_STATUS_LABELS,
  REPORT_TRANSITIONS,
  type ReportAction,
  type ReportStatus,
} from './report-lifecycle.data.ts';

/** Where a report stands and who brought it there; ids of staff, `null` where nobody did yet. */
export type ReportStanding = {
  readonly status: ReportStatus;
  readonly writtenBy: string | null;
  readonly reviewedBy: string | null;
};

/** Who acts, and what he or she may. */
export type ReportActor = { readonly staffId: string; readonly permissions: ReadonlySet<Permission> };

/** Whether this person has one of the permissions an action asks. */
export const mayReport = (action: ReportAction, { permissions }: Pick<ReportActor, 'permissions'>): boolean =>
  REPORT_TRANSITIONS[action].permissions.some((it) => permissions.has(it));

/** Nobody reviews what he wrote, nobody approves what he wrote or reviewed. */
function separated(
  action: ReportAction,
  { writtenBy, reviewedBy }: ReportStanding,
  staffId: string,
): boolean {
  if (action === 'review') return writtenBy !== staffId;
  return action !== 'approve' || (writtenBy !== staffId && reviewedBy !== staffId);
}

/** The status an action leads to, or the reason why it is not to be had now. */
export function decideReport(
  action: ReportAction,
  standing: ReportStanding,
  { staffId, reason }: { staffId: string; reason: string },
): Result<ReportStatus> {
  const { from, to, asksReason } = REPORT_TRANSITIONS[action];
  const label = REPORT_ACTION_LABELS[action];
  if (!from.includes(standing.status))
    return refuse(
      'report-not-there',
      `本年度报告现为“${REPORT_STATUS_LABELS[standing.status]}”，不能${label}；${label}应在“${from.map((it) => REPORT_STATUS_LABELS[it]).join('”或者“')}”时进行`,
    );
  if (!separated(action, standing, staffId))
    return refuse('same-person', `编制、审核、审定应当由不同的人办理，请由其他有权限的人员${label}`);
  if (asksReason && reason.trim() === '') return refuse('reason-missing', `${label}应当写明理由`);
  return ok(to);
}

/** Exactly the actions this person may take now, in the order of the table. */
export const offeredReportActions = (standing: ReportStanding, actor: ReportActor): readonly ReportAction[] =>
  REPORT_ACTIONS.filter(
    (action) =>
      mayReport(action, actor) && decideReport(action, standing, { staffId: actor.staffId, reason: '有' }).ok,
  );
