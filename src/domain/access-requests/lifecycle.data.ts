/** The states of the main case (decision 1); waits such as an open consultation do not leave `in-hand`. */
export const STATUSES = [
  'to-confirm',
  'received',
  'in-hand',
  'awaiting-clarification',
  'awaiting-fee',
  'drafted',
  'in-review',
  'to-sign',
  'signed',
  'served',
  'closed',
  'lapsed',
  'withdrawn',
  'archived',
] as const;

export type Status = (typeof STATUSES)[number];

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  'to-confirm': '待确认收到',
  received: '待分办',
  'in-hand': '承办中',
  'awaiting-clarification': '待补正',
  'awaiting-fee': '待缴费',
  drafted: '已拟稿',
  'in-review': '审核中',
  'to-sign': '待签发',
  signed: '待送达',
  served: '已送达',
  closed: '已办结',
  lapsed: '视为放弃',
  withdrawn: '已撤回',
  archived: '已归档',
};

export const ACTIONS = [
  'record-contact',
  'confirm-receipt',
  'take-up',
  'reassign',
  'request-clarification',
  'ask-informally',
  'receive-clarification',
  'offer-late-clarification',
  'lapse-clarification',
  'send-consultation',
  'record-delivery',
  'return-consultation',
  'time-out-consultation',
  'request-reasons',
  'offer-reasons',
  'record-reasons',
  'delay-reply',
  'notice-fee',
  'record-payment',
  'lapse-fee',
  'extend',
  'split',
  'merge',
  'record-search',
  'draft',
  'submit-review',
  'pass-legal-review',
  'refer-secrecy',
  'pass-secrecy-review',
  'return-draft',
  'sign',
  'cancel-letter',
  'serve',
  'record-failed-service',
  'provide',
  'close',
  'archive',
  'withdraw',
  'correct',
] as const;

export type Action = (typeof ACTIONS)[number];

export const ACTION_LABELS: Readonly<Record<Action, string>> = {
  'record-contact': '登记联系情况',
  'confirm-receipt': '确认收到',
  'take-up': '受理分办',
  reassign: '改派',
  'request-clarification': '告知补正',
  'ask-informally': '发补充说明联系函',
  'receive-clarification': '登记收到补正',
  'offer-late-clarification': '登记逾期提交的补正',
  'lapse-clarification': '逾期不补正，不再处理',
  'send-consultation': '征求意见',
  'record-delivery': '登记对方收到日期',
  'return-consultation': '登记反馈意见',
  'time-out-consultation': '登记逾期未反馈',
  'request-reasons': '要求说明理由',
  'offer-reasons': '登记申请人说明的理由',
  'record-reasons': '认定说明的理由',
  'delay-reply': '确定延迟答复期限',
  'notice-fee': '发收费通知',
  'record-payment': '登记缴费',
  'lapse-fee': '逾期未缴费，不再处理',
  extend: '延长答复期限',
  split: '拆分登记',
  merge: '并入另一件办理',
  'record-search': '登记检索记录',
  draft: '拟稿',
  'submit-review': '提交审核',
  'pass-legal-review': '法制审核通过',
  'refer-secrecy': '报请保密确定',
  'pass-secrecy-review': '保密审查通过',
  'return-draft': '退回修改',
  sign: '签发',
  'cancel-letter': '文书作废',
  serve: '登记送达',
  'record-failed-service': '登记退件',
  provide: '登记提供信息',
  close: '办结',
  archive: '归档',
  withdraw: '登记撤回申请',
  correct: '更正记录',
};

type Row = Partial<Record<Action, Status>>;

/** What may be done while a request is worked on, whatever stage the reply has reached. */
const EXTENDABLE = (status: Status): Row => ({
  reassign: status,
  extend: status,
  withdraw: 'withdrawn',
  correct: status,
});

/**
 * What may be done in each status, and where it leads (`domain-law` 8.3, decision 1). What is not listed is not allowed.
 *
 * `in-review` is left for `to-sign` once both reviews have passed: the fold sees to it.
 */
export const LIFECYCLE: Readonly<Record<Status, Row>> = {
  'to-confirm': {
    'record-contact': 'to-confirm',
    'confirm-receipt': 'received',
    withdraw: 'withdrawn',
    correct: 'to-confirm',
  },
  received: { 'take-up': 'in-hand', merge: 'closed', withdraw: 'withdrawn', correct: 'received' },
  'in-hand': {
    'request-clarification': 'awaiting-clarification',
    'ask-informally': 'in-hand',
    'send-consultation': 'in-hand',
    'record-delivery': 'in-hand',
    'return-consultation': 'in-hand',
    'time-out-consultation': 'in-hand',
    'request-reasons': 'in-hand',
    'offer-reasons': 'in-hand',
    'record-reasons': 'in-hand',
    'delay-reply': 'in-hand',
    'notice-fee': 'awaiting-fee',
    split: 'in-hand',
    merge: 'closed',
    'record-search': 'in-hand',
    draft: 'drafted',
    ...EXTENDABLE('in-hand'),
  },
  'awaiting-clarification': {
    reassign: 'awaiting-clarification',
    'receive-clarification': 'in-hand',
    'offer-late-clarification': 'awaiting-clarification',
    'lapse-clarification': 'lapsed',
    withdraw: 'withdrawn',
    correct: 'awaiting-clarification',
  },
  'awaiting-fee': {
    reassign: 'awaiting-fee',
    'record-payment': 'in-hand',
    'lapse-fee': 'lapsed',
    withdraw: 'withdrawn',
    correct: 'awaiting-fee',
  },
  drafted: {
    'record-search': 'drafted',
    draft: 'drafted',
    'submit-review': 'in-review',
    ...EXTENDABLE('drafted'),
  },
  'in-review': {
    'pass-legal-review': 'in-review',
    'refer-secrecy': 'in-review',
    'return-consultation': 'in-review',
    'pass-secrecy-review': 'in-review',
    'return-draft': 'in-hand',
    ...EXTENDABLE('in-review'),
  },
  'to-sign': { sign: 'signed', 'return-draft': 'in-hand', ...EXTENDABLE('to-sign') },
  // A cancelled reply is drafted anew; a letter about a lapse leads back to `lapsed`: the fold sees to it.
  signed: { 'cancel-letter': 'in-hand', serve: 'served', correct: 'signed' },
  served: { 'record-failed-service': 'signed', provide: 'served', close: 'closed', correct: 'served' },
  closed: { 'record-failed-service': 'signed', archive: 'archived', correct: 'closed' },
  // The applicant is told in a letter of its own (R21, R22), signed and served like a reply.
  lapsed: { sign: 'signed', correct: 'lapsed' },
  withdrawn: { archive: 'archived', correct: 'withdrawn' },
  archived: {},
};

/** Statuses in which the request has come to its end; every other one is open. */
export const ENDED: ReadonlySet<Status> = new Set(['closed', 'lapsed', 'withdrawn', 'archived']);
