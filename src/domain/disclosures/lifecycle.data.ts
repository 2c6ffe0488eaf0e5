/** Where the working copy of an item stands (信息发布审查 → 保密审查 → 发布 → 复核反馈). */
export const ITEM_STATUSES = [
  'drafting',
  'content-review',
  'secrecy-review',
  'to-publish',
  'scheduled',
  'published',
  'withdrawn',
  'closed',
  'discarded',
] as const;

export type ItemStatus = (typeof ITEM_STATUSES)[number];

export const ITEM_STATUS_LABELS: Readonly<Record<ItemStatus, string>> = {
  drafting: '起草中',
  'content-review': '待信息发布审查',
  'secrecy-review': '待保密审查',
  'to-publish': '待发布',
  scheduled: '定时发布',
  published: '已发布',
  withdrawn: '已撤回',
  closed: '不主动公开',
  discarded: '已作废',
};

export const ITEM_ACTIONS = [
  'save-version',
  'submit',
  'recall',
  'return',
  'pass-content',
  'pass-secrecy',
  'publish',
  'schedule',
  'unschedule',
  'publish-urgently',
  'review-content-late',
  'review-secrecy-late',
  'look-back',
  'revise',
  'change-validity',
  'withdraw',
  'close',
  're-evaluate',
  'discard',
] as const;

export type ItemAction = (typeof ITEM_ACTIONS)[number];

export const ITEM_ACTION_LABELS: Readonly<Record<ItemAction, string>> = {
  'save-version': '保存版本',
  submit: '提交审查',
  recall: '撤回提交',
  return: '退回修改',
  'pass-content': '信息发布审查通过',
  'pass-secrecy': '保密审查通过',
  publish: '发布',
  schedule: '定时发布',
  unschedule: '取消定时发布',
  'publish-urgently': '应急发布（事后补审）',
  'review-content-late': '补办信息发布审查',
  'review-secrecy-late': '补办保密审查',
  'look-back': '登记复核反馈',
  revise: '更正、更新',
  'change-validity': '变更有效性',
  withdraw: '撤回',
  close: '登记为不主动公开',
  're-evaluate': '定期评估审查',
  discard: '作废',
};

type Row = Partial<Record<ItemAction, ItemStatus>>;

/** What may be done with something that is before the public, whatever its working copy goes through. */
const LIVE = { withdraw: 'withdrawn' } as const;

/**
 * What may be done in each status and where it leads (P3, first reviewed then published: 《保密法实施条例》第四十二条).
 * What is not listed is not allowed; guards narrow it further (`decide-item.ts`).
 */
export const ITEM_LIFECYCLE: Readonly<Record<ItemStatus, Row>> = {
  drafting: {
    'save-version': 'drafting',
    submit: 'content-review',
    'publish-urgently': 'published',
    discard: 'discarded',
    ...LIVE,
  },
  'content-review': { 'pass-content': 'secrecy-review', return: 'drafting', recall: 'drafting', ...LIVE },
  'secrecy-review': { 'pass-secrecy': 'to-publish', return: 'drafting', recall: 'drafting', ...LIVE },
  'to-publish': {
    publish: 'published',
    schedule: 'scheduled',
    close: 'closed',
    return: 'drafting',
    recall: 'drafting',
    ...LIVE,
  },
  scheduled: { unschedule: 'to-publish', ...LIVE },
  published: {
    'review-content-late': 'published',
    'review-secrecy-late': 'published',
    'look-back': 'published',
    revise: 'drafting',
    'change-validity': 'published',
    ...LIVE,
  },
  withdrawn: { revise: 'drafting' },
  closed: { 're-evaluate': 'closed' },
  discarded: {},
};
