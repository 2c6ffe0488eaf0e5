import type { SideFileKind } from './kinds.data.ts';

/** The states of side files; each kind uses some of them. */
export const SIDE_STATUSES = [
  'to-answer',
  'awaiting-result',
  'judged',
  'appealed',
  'to-perform',
  'to-examine',
  'to-publish',
  'to-sign-answer',
  'to-serve-answer',
  'concluded',
] as const;

export type SideStatus = (typeof SIDE_STATUSES)[number];

export const SIDE_STATUS_LABELS: Readonly<Record<SideStatus, string>> = {
  'to-answer': '待提交答复、答辩',
  'awaiting-result': '待决定、裁判',
  judged: '已裁判，待生效',
  appealed: '上诉审理中',
  'to-perform': '待履行',
  'to-examine': '待审核核实',
  'to-publish': '待公开',
  'to-sign-answer': '待签发告知书',
  'to-serve-answer': '待送达告知书',
  concluded: '已了结',
};

export const SIDE_ACTIONS = [
  'file-answer',
  'record-decision',
  'record-judgment',
  'record-appeal',
  'record-effect',
  'record-performance',
  'accept-proposal',
  'decline-proposal',
  'record-publication',
  'verify-record',
  'sign-answer',
  'serve-answer',
  'record-told',
  'order-stay',
  'lift-stay',
  'withdraw-file',
  'amend-opening',
  'revoke-step',
] as const;

export type SideAction = (typeof SIDE_ACTIONS)[number];

export const SIDE_ACTION_LABELS: Readonly<Record<SideAction, string>> = {
  'file-answer': '登记提交答复、答辩材料',
  'record-decision': '登记复议决定',
  'record-judgment': '登记裁判结果',
  'record-appeal': '登记上诉',
  'record-effect': '登记裁判生效',
  'record-performance': '登记履行情况',
  'accept-proposal': '审核属实，转主动公开',
  'decline-proposal': '审核不属实，不转主动公开',
  'record-publication': '登记主动公开',
  'verify-record': '登记核实情况',
  'sign-answer': '签发告知书',
  'serve-answer': '登记告知书送达',
  'record-told': '登记不予更正的告知',
  'order-stay': '登记停止执行（暂停公开）',
  'lift-stay': '登记恢复执行',
  'withdraw-file': '登记申请人撤回',
  'amend-opening': '更正登记事项',
  'revoke-step': '撤销上一步登记',
};

type Row = Partial<Record<SideAction, SideStatus>>;
type Table = Partial<Record<SideStatus, Row>>;

/** While a dispute runs its stay may come and go, and what was registered wrong is put right. */
const RUNNING = (status: SideStatus): Row => ({
  'order-stay': status,
  'lift-stay': status,
  'amend-opening': status,
  'revoke-step': status,
});

/** A stay may outlast the dispute; a result recorded wrong is revoked. */
const OVER: Row = { 'lift-stay': 'concluded', 'revoke-step': 'concluded' };

/**
 * What may be done in each status of each kind, and where it leads (decision 1; T37–T40 of `domain-law` 8.3).
 * What is not listed is not allowed. `revoke-step` leads back to where the file stood before: the fold knows.
 */
export const SIDE_LIFECYCLE: Readonly<Record<SideFileKind, Table>> = {
  reconsideration: {
    'to-answer': {
      'file-answer': 'awaiting-result',
      'record-decision': 'concluded',
      ...RUNNING('to-answer'),
    },
    'awaiting-result': { 'record-decision': 'concluded', ...RUNNING('awaiting-result') },
    concluded: OVER,
  },
  litigation: {
    'to-answer': { 'file-answer': 'awaiting-result', 'record-judgment': 'judged', ...RUNNING('to-answer') },
    'awaiting-result': { 'record-judgment': 'judged', ...RUNNING('awaiting-result') },
    judged: { 'record-appeal': 'appealed', 'record-effect': 'concluded', ...RUNNING('judged') },
    appealed: { 'record-judgment': 'judged', ...RUNNING('appealed') },
    concluded: OVER,
  },
  're-decision': {
    'to-perform': { 'record-performance': 'concluded', 'amend-opening': 'to-perform' },
    concluded: { 'revoke-step': 'to-perform' },
  },
  'request-to-proactive': {
    'to-examine': {
      'accept-proposal': 'to-publish',
      'decline-proposal': 'concluded',
      'withdraw-file': 'concluded',
      'amend-opening': 'to-examine',
    },
    'to-publish': { 'record-publication': 'concluded', 'revoke-step': 'to-examine' },
    concluded: { 'revoke-step': 'concluded' },
  },
  'record-correction': {
    'to-examine': {
      'verify-record': 'to-sign-answer',
      'withdraw-file': 'concluded',
      'amend-opening': 'to-examine',
    },
    'to-sign-answer': {
      'sign-answer': 'to-serve-answer',
      'record-told': 'concluded',
      'revoke-step': 'to-examine',
    },
    'to-serve-answer': { 'serve-answer': 'concluded' },
    concluded: { 'revoke-step': 'concluded' },
  },
};

/** Where each kind begins. */
export const FIRST_STATUS: Readonly<Record<SideFileKind, SideStatus>> = {
  reconsideration: 'to-answer',
  litigation: 'to-answer',
  're-decision': 'to-perform',
  'request-to-proactive': 'to-examine',
  'record-correction': 'to-examine',
};
