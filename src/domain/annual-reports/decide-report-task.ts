import type { PlainDate } from '../calendar/plain-date.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import { REPORT_STATUS_LABELS, type ReportStatus } from './report-lifecycle.data.ts';
import {
  REPORT_TASK_ACTION_LABELS,
  REPORT_TASK_ACTIONS,
  REPORT_TASK_STATUS_LABELS,
  REPORT_TASK_TRANSITIONS,
  type ReportTaskAction,
  type ReportTaskStatus,
} from './report-tasks.data.ts';

/** Where a task stands, and where the report it is for. */
export type ReportTaskStanding = { readonly status: ReportTaskStatus; readonly report: ReportStatus };

/** What the acting person is to a task; one may be both. */
export type ReportTaskParty = { readonly isAsked: boolean; readonly isEditor: boolean };

/** Whether this person is the one who takes an action. */
export const mayStepTask = (action: ReportTaskAction, { isAsked, isEditor }: ReportTaskParty): boolean =>
  REPORT_TASK_TRANSITIONS[action].by === 'asked' ? isAsked : isEditor;

/** The status an action leads to, or the reason why it is not to be had now. */
export function decideReportTask(
  action: ReportTaskAction,
  { status, report }: ReportTaskStanding,
  reason: string,
): Result<ReportTaskStatus> {
  const { from, to, asksReason, report: needed } = REPORT_TASK_TRANSITIONS[action];
  const label = REPORT_TASK_ACTION_LABELS[action];
  if (!from.includes(status))
    return refuse(
      'report-task-not-there',
      `这项供稿任务现为“${REPORT_TASK_STATUS_LABELS[status]}”，不能${label}`,
    );
  if (needed !== null && report !== needed)
    return refuse(
      'report-not-draft',
      `本年度报告现为“${REPORT_STATUS_LABELS[report]}”，退回编制以后才能${label}`,
    );
  if (asksReason && reason.trim() === '') return refuse('reason-missing', `${label}应当写明理由`);
  return ok(to);
}

/** Exactly the actions this person may take now, in the order of the table. */
export const offeredTaskActions = (
  standing: ReportTaskStanding,
  party: ReportTaskParty,
): readonly ReportTaskAction[] =>
  REPORT_TASK_ACTIONS.filter(
    (action) => mayStepTask(action, party) && decideReportTask(action, standing, '有').ok,
  );

/** Whether those asked are late: the day has passed, and nothing that stands was supplied. */
export const isTaskOverdue = (
  { status, dueOn }: { readonly status: ReportTaskStatus; readonly dueOn: PlainDate },
  today: PlainDate,
): boolean => (status === 'asked' || status === 'returned') && dueOn < today;

/** A section's text with what was supplied under it, in a paragraph of its own. */
export const withSupplied = (section: string, supplied: string): string =>
  section.trim() === '' ? supplied : `${section.trimEnd()}\n${supplied}`;
