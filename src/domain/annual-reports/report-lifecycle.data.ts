import type { Permission } from '../staff/roles.data.ts';

/** Where the report of a year stands: 编制 → 审核 → 审定 → 发布. */
export const REPORT_STATUSES = ['draft', 'submitted', 'reviewed', 'approved', 'published'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const REPORT_STATUS_LABELS: Readonly<Record<ReportStatus, string>> = {
  draft: '编制中',
  submitted: '待审核',
  reviewed: '待审定',
  approved: '已审定',
  published: '已发布',
};

export const REPORT_ACTIONS = [
  'submit',
  'recall',
  'return',
  'review',
  'approve',
  'reopen',
  'publish',
  'correct',
] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

export const REPORT_ACTION_LABELS: Readonly<Record<ReportAction, string>> = {
  submit: '送审',
  recall: '撤回送审',
  return: '退回修改',
  review: '审核通过',
  approve: '审定',
  reopen: '取消审定',
  publish: '发布',
  correct: '更正报告',
};

/** One action: from where to where, who may, and what it asks. */
export type ReportTransition = {
  readonly from: readonly ReportStatus[];
  readonly to: ReportStatus;
  /** One of these permissions is enough. */
  readonly permissions: readonly [Permission, ...Permission[]];
  /** A reason must be given and is kept. */
  readonly asksReason: boolean;
  /** The year must be over and no error may stand (条例第四十九条；F1–F8). */
  readonly asksSoundness: boolean;
};

const WITHOUT = { asksReason: false, asksSoundness: false } as const;

/**
 * The way of a report. The figures are frozen with the approval; a published report is corrected by a new version
 * with its reason, and both stay on record (条例第四十九条、第五十条；国办公开办函〔2021〕30号).
 */
export const REPORT_TRANSITIONS: Readonly<Record<ReportAction, ReportTransition>> = {
  submit: {
    from: ['draft'],
    to: 'submitted',
    permissions: ['reports:edit'],
    asksReason: false,
    asksSoundness: true,
  },
  recall: { from: ['submitted'], to: 'draft', permissions: ['reports:edit'], ...WITHOUT },
  return: {
    from: ['submitted', 'reviewed'],
    to: 'draft',
    permissions: ['reports:review', 'reports:approve'],
    asksReason: true,
    asksSoundness: false,
  },
  review: {
    from: ['submitted'],
    to: 'reviewed',
    permissions: ['reports:review'],
    asksReason: false,
    asksSoundness: true,
  },
  approve: {
    from: ['reviewed'],
    to: 'approved',
    permissions: ['reports:approve'],
    asksReason: false,
    asksSoundness: true,
  },
  reopen: {
    from: ['approved'],
    to: 'draft',
    permissions: ['reports:approve'],
    asksReason: true,
    asksSoundness: false,
  },
  publish: { from: ['approved'], to: 'published', permissions: ['reports:publish'], ...WITHOUT },
  correct: {
    from: ['published'],
    to: 'draft',
    permissions: ['reports:edit', 'reports:approve'],
    asksReason: true,
    asksSoundness: false,
  },
};
