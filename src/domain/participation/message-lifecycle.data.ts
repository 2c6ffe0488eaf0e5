import type { MessageKind } from './message-kinds.data.ts';

export const MESSAGE_STATUSES = [
  'received',
  'passed-on',
  'answer-in-review',
  'answered',
  'set-aside',
] as const;

export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

export const MESSAGE_STATUS_LABELS: Readonly<Record<MessageStatus, string>> = {
  received: '待转办',
  'passed-on': '办理中',
  'answer-in-review': '答复待审查',
  answered: '已答复',
  'set-aside': '不作为有效留言',
};

export const MESSAGE_ACTIONS = [
  'pass-on',
  'draft-answer',
  'return-answer',
  'release-answer',
  'answer-error',
  'set-aside',
  'take-down',
] as const;

export type MessageAction = (typeof MESSAGE_ACTIONS)[number];

export const MESSAGE_ACTION_LABELS: Readonly<Record<MessageAction, string>> = {
  'pass-on': '转办',
  'draft-answer': '拟写答复',
  'return-answer': '退回修改',
  'release-answer': '审查通过并答复',
  'answer-error': '答复纠错',
  'set-aside': '不作为有效留言',
  'take-down': '撤下公开的答复',
};

type Steps = Readonly<Partial<Record<MessageAction, MessageStatus>>>;

/**
 * What may be done at each status. A letter's answer is drafted by one person and released by another; a report of
 * an error, whose answer is not published, is answered at once.
 */
export const MESSAGE_LIFECYCLE: Readonly<Record<MessageKind, Readonly<Record<MessageStatus, Steps>>>> = {
  letter: {
    received: { 'pass-on': 'passed-on', 'draft-answer': 'answer-in-review', 'set-aside': 'set-aside' },
    'passed-on': { 'pass-on': 'passed-on', 'draft-answer': 'answer-in-review', 'set-aside': 'set-aside' },
    'answer-in-review': { 'return-answer': 'passed-on', 'release-answer': 'answered' },
    answered: { 'take-down': 'answered' },
    'set-aside': {},
  },
  'site-error': {
    received: { 'pass-on': 'passed-on', 'answer-error': 'answered', 'set-aside': 'set-aside' },
    'passed-on': { 'pass-on': 'passed-on', 'answer-error': 'answered', 'set-aside': 'set-aside' },
    'answer-in-review': {},
    answered: {},
    'set-aside': {},
  },
};

/** The statuses in which nothing is left to be done. */
export const MESSAGE_ENDED: ReadonlySet<MessageStatus> = new Set(['answered', 'set-aside']);
