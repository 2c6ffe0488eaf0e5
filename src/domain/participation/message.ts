import type { Refusal } from '../shared/refusal.ts';
import type { MessageKind } from './message-kinds.data.ts';
import {
  MESSAGE_ACTIONS,
  MESSAGE_LIFECYCLE,
  type MessageAction,
  type MessageStatus,
} from './message-lifecycle.data.ts';

/** What decides the next step of a message. */
export type MessageState = {
  readonly kind: MessageKind;
  readonly status: MessageStatus;
  /** Who drafted the answer that waits for review. */
  readonly answerBy: string | null;
  /** Whether a public answer stands on the portal now. */
  readonly isPublic: boolean;
  /** Whether the sender agreed that question and answer be published. */
  readonly consents: boolean;
};

const refusal = (code: string, message: string): Refusal => ({ code, message, article: null });

/** Why the step cannot be taken now by this person, or `null`. */
export function declinedMessageStep(
  action: MessageAction,
  state: MessageState,
  staffId: string,
): Refusal | null {
  if (MESSAGE_LIFECYCLE[state.kind][state.status][action] === undefined)
    return refusal('action-not-allowed', '当前环节不能执行该操作，请刷新页面查看最新进展');
  if (action === 'release-answer' && state.answerBy === staffId)
    return refusal('separation-of-duties', '拟写答复的人不能审查自己的答复，请由其他人员审查');
  if (action === 'take-down' && !state.isPublic)
    return refusal('not-public', '这封来信的答复没有公开，不需要撤下');
  return null;
}

/** The steps the table offers this person now. */
export const offeredMessageSteps = (state: MessageState, staffId: string): readonly MessageAction[] =>
  MESSAGE_ACTIONS.filter((action) => declinedMessageStep(action, state, staffId) === null);

/** Publication of a letter rests on the consent of whoever wrote it (《个人信息保护法》第二十五条). */
export const mayPublish = ({ kind, consents }: Pick<MessageState, 'kind' | 'consents'>): Refusal | null =>
  kind === 'letter' && consents
    ? null
    : {
        code: 'no-consent',
        message: '来信人没有同意公开，只能答复本人',
        article: '《中华人民共和国个人信息保护法》第二十五条',
      };
