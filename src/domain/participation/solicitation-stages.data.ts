/** How far a solicitation has been decided; whether it is open follows from the day (`solicitation-status.ts`). */
export const SOLICITATION_STAGES = [
  'draft',
  'in-review',
  'approved',
  'results-in-review',
  'results-published',
  'withdrawn',
] as const;

export type SolicitationStage = (typeof SOLICITATION_STAGES)[number];

export const SOLICITATION_ACTIONS = [
  'submit',
  'return',
  'approve',
  'submit-results',
  'return-results',
  'publish-results',
  'withdraw',
] as const;

export type SolicitationAction = (typeof SOLICITATION_ACTIONS)[number];

export const SOLICITATION_ACTION_LABELS: Readonly<Record<SolicitationAction, string>> = {
  submit: '提交审查',
  return: '退回修改',
  approve: '审查通过',
  'submit-results': '提交采纳情况审查',
  'return-results': '退回采纳情况',
  'publish-results': '公布采纳情况',
  withdraw: '撤回征集',
};

/** What may be done at each stage, and where it leads. */
export const SOLICITATION_LIFECYCLE: Readonly<
  Record<SolicitationStage, Readonly<Partial<Record<SolicitationAction, SolicitationStage>>>>
> = {
  draft: { submit: 'in-review' },
  'in-review': { return: 'draft', approve: 'approved' },
  approved: { 'submit-results': 'results-in-review', withdraw: 'withdrawn' },
  'results-in-review': { 'return-results': 'approved', 'publish-results': 'results-published' },
  'results-published': {},
  withdrawn: {},
};

/** What everybody sees of the course of a solicitation. */
export const SOLICITATION_STATUSES = [
  'draft',
  'in-review',
  'scheduled',
  'open',
  'closed',
  'results-in-review',
  'results-published',
  'withdrawn',
] as const;

export type SolicitationStatus = (typeof SOLICITATION_STATUSES)[number];

export const SOLICITATION_STATUS_LABELS: Readonly<Record<SolicitationStatus, string>> = {
  draft: '拟稿',
  'in-review': '待审查',
  scheduled: '待开始',
  open: '征集中',
  closed: '已结束，待公布采纳情况',
  'results-in-review': '采纳情况待审查',
  'results-published': '已公布采纳情况',
  withdrawn: '已撤回',
};
