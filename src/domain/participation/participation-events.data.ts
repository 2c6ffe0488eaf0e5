import { TOPIC_ACTION_LABELS, type TopicAction } from '../topics/topic.ts';
import { MESSAGE_ACTION_LABELS, type MessageAction } from './message-lifecycle.data.ts';
import { SOLICITATION_ACTION_LABELS, type SolicitationAction } from './solicitation-stages.data.ts';

/** What the chain of participation records beside the steps of the lifecycles. */
export const PARTICIPATION_NOTES = {
  'participation-set': '修改互动交流设置',
  'solicitation-drafted': '拟制征集',
  'solicitation-edited': '修改征集稿',
  'solicitation-file-added': '添加附件',
  'solicitation-file-removed': '移除附件',
  'results-edited': '整理采纳情况',
  'opinion-received': '收到意见',
  'opinions-settled': '归类意见',
  'opinions-exported': '导出意见',
  'message-received': '收到留言',
  'topic-drafted': '拟制专题',
  'topic-edited': '修改专题',
  'topic-picture-added': '添加图片',
} as const;

export type ParticipationEventType =
  | keyof typeof PARTICIPATION_NOTES
  | `solicitation-step-${SolicitationAction}`
  | `message-step-${MessageAction}`
  | `topic-step-${TopicAction}`;

const steps = (prefix: string, labels: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(labels).map(([action, label]) => [`${prefix}-step-${action}`, label]));

/** The words for the course of a solicitation, a message or a topic. */
export const PARTICIPATION_EVENT_LABELS: Readonly<Record<string, string>> = {
  ...PARTICIPATION_NOTES,
  ...steps('solicitation', SOLICITATION_ACTION_LABELS),
  ...steps('message', MESSAGE_ACTION_LABELS),
  ...steps('topic', TOPIC_ACTION_LABELS),
};
