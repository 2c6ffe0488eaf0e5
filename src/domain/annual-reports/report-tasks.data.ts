import type { ReportStatus } from './report-lifecycle.data.ts';

/** Where a text asked of a department stands: 待供稿 → 已供稿 → 已采用, or returned, cancelled, closed with the report. */
export const REPORT_TASK_STATUSES = [
  'asked',
  'supplied',
  'returned',
  'taken-over',
  'cancelled',
  'closed',
] as const;
export type ReportTaskStatus = (typeof REPORT_TASK_STATUSES)[number];

export const REPORT_TASK_STATUS_LABELS: Readonly<Record<ReportTaskStatus, string>> = {
  asked: '待供稿',
  supplied: '已供稿',
  returned: '已退回',
  'taken-over': '已采用',
  cancelled: '已取消',
  closed: '已终止',
};

/** Tasks somebody still has to do something about; the approval of the report closes them. */
export const OPEN_TASK_STATUSES = ['asked', 'supplied', 'returned'] as const satisfies ReportTaskStatus[];

export const REPORT_TASK_ACTIONS = ['supply', 'take-over', 'return', 'cancel'] as const;
export type ReportTaskAction = (typeof REPORT_TASK_ACTIONS)[number];

export const REPORT_TASK_ACTION_LABELS: Readonly<Record<ReportTaskAction, string>> = {
  supply: '供稿',
  'take-over': '采用',
  return: '退回',
  cancel: '取消任务',
};

/** One action: from where to where, who takes it, what it asks, and how the report must stand. */
export type ReportTaskTransition = {
  readonly from: readonly ReportTaskStatus[];
  readonly to: ReportTaskStatus;
  /** Those it was asked of, or who writes the report. */
  readonly by: 'asked' | 'editor';
  /** A reason must be given and is kept. */
  readonly asksReason: boolean;
  /** Where the report must stand; `null`: wherever the task is still open. */
  readonly report: ReportStatus | null;
};

/**
 * The way of a text one department supplies for the report its organ owes (条例第四十九条、第五十条). What was supplied
 * may be replaced until it is taken over; it is taken over only while the report is being written.
 */
export const REPORT_TASK_TRANSITIONS: Readonly<Record<ReportTaskAction, ReportTaskTransition>> = {
  supply: { from: OPEN_TASK_STATUSES, to: 'supplied', by: 'asked', asksReason: false, report: null },
  'take-over': { from: ['supplied'], to: 'taken-over', by: 'editor', asksReason: false, report: 'draft' },
  return: { from: ['supplied'], to: 'returned', by: 'editor', asksReason: true, report: null },
  cancel: { from: OPEN_TASK_STATUSES, to: 'cancelled', by: 'editor', asksReason: true, report: null },
};
