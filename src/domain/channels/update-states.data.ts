/** Where the periods and the limits come from. */
export const INSPECTION = '国办秘函〔2019〕19号';

/** How a column stands. */
export const UPDATE_STATES = ['fresh', 'due-soon', 'stale', 'blank', 'unlimited'] as const;
export type UpdateState = (typeof UPDATE_STATES)[number];
export const UPDATE_STATE_LABELS: Readonly<Record<UpdateState, string>> = {
  fresh: '正常',
  'due-soon': '即将到期',
  stale: '未及时更新',
  blank: '空白栏目',
  unlimited: '不限周期',
};

/** The rules by which a whole site fails. */
export const VETO_KEYS = [
  'first-level-stale',
  'columns-stale',
  'columns-blank',
  'home-stale',
  'letters-unanswered',
  'accounts-stale',
] as const;
export type VetoKey = (typeof VETO_KEYS)[number];
