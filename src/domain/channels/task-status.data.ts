/** What is to be done at an account: an item published, or one withdrawn here taken down there. */
export const TASK_KINDS = ['publish', 'take-down'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];
export const TASK_KIND_LABELS: Readonly<Record<TaskKind, string>> = { publish: '发布', 'take-down': '撤下' };

/**
 * How a task stands. `uncertain`: the platform gave no answer to the one call that must not be repeated, and could
 * not be found to have the article; a person looks. `to-do`: a person has to take the article down.
 */
export const TASK_STATUSES = [
  'queued',
  'sending',
  'submitting',
  'submitted',
  'checking',
  'uncertain',
  'published',
  'failed',
  'to-do',
  'done',
  'cancelled',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];
export const TASK_STATUS_LABELS: Readonly<Record<TaskStatus, string>> = {
  queued: '待发送',
  sending: '正在发送',
  submitting: '正在提交',
  submitted: '平台处理中',
  checking: '正在核对',
  uncertain: '待人工核对',
  published: '已发布',
  failed: '发送失败',
  'to-do': '待撤下',
  done: '已撤下',
  cancelled: '已取消',
};
