import { ok, type Refusal, type Result } from '../shared/refusal.ts';
import type { ItemCommands, ItemNow } from './item-commands.ts';
import { EVENT_OF_ITEM_ACTION, type NewItemEvent } from './item-events.ts';
import type { ItemState } from './item-state.ts';
import { KIND_TRAITS } from './kinds.data.ts';
import { ITEM_ACTIONS, ITEM_LIFECYCLE, type ItemAction } from './lifecycle.data.ts';

const refusal = (code: string, message: string, article: string | null = null): Refusal => ({
  code,
  message,
  article,
});

const REVIEW_FIRST = '《保密法实施条例》第四十二条';

type Guard = (state: ItemState) => Refusal | null;

const onlyProactive: Guard = ({ openness }) =>
  openness === 'proactive'
    ? null
    : refusal('not-proactive', '公开属性不是主动公开，不能发布；请登记为不主动公开，或者退回修改公开属性');

const onlyLive: Guard = ({ live }) => (live ? null : refusal('not-live', '没有正在公开的内容'));

const GUARDS: Partial<Record<ItemAction, Guard>> = {
  publish: onlyProactive,
  schedule: onlyProactive,
  close: ({ openness, firstPublishedAt }) => {
    if (openness === 'proactive')
      return refusal('is-proactive', '公开属性是主动公开，应当发布', '《条例》第十九条');
    return firstPublishedAt ? refusal('was-public', '已经公开过的信息请用“撤回”，并写明理由') : null;
  },
  discard: ({ firstPublishedAt }) =>
    firstPublishedAt ? refusal('was-public', '已经公开过的信息不能作废，请用“撤回”，并写明理由') : null,
  withdraw: onlyLive,
  'change-validity': ({ kind }) =>
    KIND_TRAITS[kind].validity ? null : refusal('no-validity', '这类信息没有有效性，不需要变更'),
  'look-back': ({ lookBack }) =>
    lookBack ? null : refusal('looked-back-already', '最近一次发布已经登记过复核反馈'),
  'review-content-late': ({ late }) =>
    late.content ? null : refusal('no-late-review', '没有需要补办的信息发布审查'),
  'review-secrecy-late': ({ late }) =>
    late.secrecy ? null : refusal('no-late-review', '没有需要补办的保密审查', REVIEW_FIRST),
};

/** Why the table or a guard declines `action` now, whatever the command says, or `null` where it is offered. */
export function declinedItemAction(action: ItemAction, state: ItemState): Refusal | null {
  if (ITEM_LIFECYCLE[state.status][action] === undefined)
    return refusal('action-not-allowed', '当前状态下不能执行该操作，请刷新页面查看最新进展');
  return GUARDS[action]?.(state) ?? null;
}

/** The actions the table and the guards offer now, in the order screens show them. */
export const offeredItemActions = (state: ItemState): readonly ItemAction[] =>
  ITEM_ACTIONS.filter((action) => declinedItemAction(action, state) === null);

type Check<A extends ItemAction> = (
  state: ItemState,
  command: ItemCommands[A],
  now: ItemNow,
) => Refusal | null;

/** What was reviewed must be what goes on: the digest binds a review to exactly those bytes. */
const sameBytes = ({ named }: ItemState, { digest }: { readonly digest: string }): Refusal | null =>
  named?.digest === digest
    ? null
    : refusal('content-changed', '内容与审查时不一致，请退回后重新提交审查', REVIEW_FIRST);

const correctionSaid = (state: ItemState, { correction }: { readonly correction: string | null }) =>
  state.firstPublishedAt && !correction
    ? refusal('correction-unexplained', '已经公开过的信息重新发布，应当写明更正、更新的理由')
    : null;

/** 公开满三年 is a habit, not a law: the day is asked for, and it must lie ahead. */
const reEvaluationAhead = (on: string | null, { today }: ItemNow): Refusal | null =>
  on !== null && on > today
    ? null
    : refusal(
        're-evaluation-day',
        '请填写下次评估审查的日期，应当晚于今天：对因情势变化可以公开的信息应当公开',
        '《条例》第十八条',
      );

const CHECKS: { readonly [A in ItemAction]?: Check<A> } = {
  submit: (_, { formedOn }, { today }) =>
    formedOn > today ? refusal('formed-later', '形成或者变更之日不能晚于今天', '《条例》第二十六条') : null,
  'pass-content': (state, command) => sameBytes(state, command),
  'pass-secrecy': (state, command) => sameBytes(state, command),
  publish: (state, command) => sameBytes(state, command) ?? correctionSaid(state, command),
  schedule: (state, command, now) =>
    sameBytes(state, command) ??
    correctionSaid(state, command) ??
    (command.visibleFrom > now.at
      ? null
      : refusal('scheduled-in-the-past', '定时发布的时间应当晚于现在；需要马上公开的，请用“发布”')),
  'publish-urgently': (state, command) => correctionSaid(state, command),
  'review-content-late': (state, command) => sameBytes(state, command),
  'review-secrecy-late': (state, command) => sameBytes(state, command),
  revise: (_, { changedOn }, { today }) =>
    changedOn > today ? refusal('changed-later', '变更之日不能晚于今天', '《条例》第二十六条') : null,
  close: (_, { reEvaluateOn }, now) => reEvaluationAhead(reEvaluateOn, now),
  're-evaluate': (_, { result, reEvaluateOn }, now) =>
    result === 'stays' ? reEvaluationAhead(reEvaluateOn, now) : null,
};

/** The event that `action` leads to, or why it cannot be taken. Whether the person may is asked elsewhere. */
export function decideItemAction<A extends ItemAction>(
  action: A,
  state: ItemState,
  command: ItemCommands[A],
  now: ItemNow,
): Result<NewItemEvent> {
  const declined = declinedItemAction(action, state) ?? CHECKS[action]?.(state, command, now);
  if (declined) return { ok: false, refusal: declined };
  return ok({
    type: EVENT_OF_ITEM_ACTION[action],
    occurredOn: now.today,
    facts: command,
  } as unknown as NewItemEvent);
}
