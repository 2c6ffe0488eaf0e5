import type { Permission } from '../staff/roles.data.ts';
import type { Action } from './lifecycle.data.ts';

/** The queues of the desk, in the order the screens show them. */
export const QUEUES = [
  'todo',
  'to-confirm',
  'to-assign',
  'mine',
  'deputised',
  'legal-review',
  'secrecy-review',
  'to-sign',
  'to-serve',
  'to-close',
  'consultations-due',
  'waits-due',
  'overdue',
  'mentions',
  'to-archive',
  'open',
] as const;

export type Queue = (typeof QUEUES)[number];

export const QUEUE_LABELS: Readonly<Record<Queue, string>> = {
  todo: '待我办理',
  'to-confirm': '待确认收到',
  'to-assign': '待分办',
  mine: '我承办的',
  deputised: '代他人办理',
  'legal-review': '待法制审核',
  'secrecy-review': '待保密审查',
  'to-sign': '待签发',
  'to-serve': '待送达',
  'to-close': '待办结',
  'consultations-due': '征求意见到期',
  'waits-due': '补正、缴费到期',
  overdue: '逾期',
  mentions: '提到我的',
  'to-archive': '待归档',
  open: '全部在办',
};

/** Why a case lies in a queue, in words for its row; a queue that mixes reasons names them row by row. */
export const QUEUE_REASONS: Readonly<Record<Queue, string>> = {
  todo: '',
  'to-confirm': '申请已到达，待与申请人确认收到',
  'to-assign': '已收到，待拟题并分给承办人',
  mine: '由您承办',
  deputised: '承办人不在岗，由您代办',
  'legal-review': '已提交审核，待法制审核',
  'secrecy-review': '已提交审核，待保密审查',
  'to-sign': '审核已通过，待签发',
  'to-serve': '已签发，待送达申请人',
  'to-close': '已送达，待办结',
  'consultations-due': '征求意见的期限临近或者已过，或者送达日期没有登记',
  'waits-due': '补正或者缴费的期限临近或者已过',
  overdue: '答复期限已经届满',
  mentions: '同事在内部留言中提到您',
  'to-archive': '已办结，待归档',
  open: '正在办理',
};

/** Whose queue it is: whoever holds one of these permissions has it on the desk. */
export const QUEUE_PERMISSIONS: Readonly<Record<Queue, readonly Permission[]>> = {
  todo: ['requests:read'],
  'to-confirm': ['requests:register'],
  'to-assign': ['requests:assign'],
  mine: ['requests:handle'],
  deputised: ['requests:handle'],
  'legal-review': ['requests:review-legal'],
  'secrecy-review': ['requests:review-secrecy'],
  'to-sign': ['requests:sign'],
  'to-serve': ['requests:serve'],
  'to-close': ['requests:serve'],
  'consultations-due': ['requests:handle', 'requests:assign'],
  'waits-due': ['requests:handle', 'requests:assign'],
  overdue: ['requests:read'],
  mentions: ['requests:read'],
  'to-archive': ['requests:archive'],
  open: ['requests:read'],
};

/** The step that takes a case out of a queue; where it depends on the case, the page of the case offers it. */
export const QUEUE_STEPS: Partial<Readonly<Record<Queue, Action>>> = {
  'to-confirm': 'confirm-receipt',
  'to-assign': 'take-up',
  'legal-review': 'pass-legal-review',
  'secrecy-review': 'pass-secrecy-review',
  'to-sign': 'sign',
  'to-serve': 'serve',
  'to-close': 'close',
  'to-archive': 'archive',
};

/** Working days before its end at which a wait counts as running out. */
export const WAIT_WARNING_DAYS = 3;

/** The queues of a person with these permissions. */
export const queuesOf = (permissions: ReadonlySet<Permission>): readonly Queue[] =>
  QUEUES.filter((queue) => QUEUE_PERMISSIONS[queue].some((it) => permissions.has(it)));
