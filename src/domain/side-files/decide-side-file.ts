import { recordedDay } from '../access-requests/decider.ts';
import type { Today } from '../access-requests/today.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { ok, type Refusal, type Result, refuse } from '../shared/refusal.ts';
import type { SideFileState } from './fold-side-file.ts';
import { SIDE_ACTIONS, SIDE_LIFECYCLE, type SideAction } from './lifecycle.data.ts';
import { wrongOpening } from './opening-rules.ts';
import type { SideCommands } from './side-commands.ts';
import { type DisputeOrder, EVENT_OF_SIDE_ACTION, type NewSideEvent } from './side-file-events.ts';

type Now = Pick<Today, 'today'>;
type Guard = (state: SideFileState) => Refusal | null;
type Check<A extends SideAction> = (
  state: SideFileState,
  command: SideCommands[A],
  now: Now,
) => Refusal | null;

const refusal = (code: string, message: string, article: string | null = null): Refusal => ({
  code,
  message,
  article,
});

const GUARDS: Partial<Record<SideAction, Guard>> = {
  'order-stay': (state) =>
    state.stayInForce ? refusal('stay-in-force', '停止执行（暂停公开）已经登记，尚未恢复') : null,
  'lift-stay': (state) =>
    state.stayInForce ? null : refusal('no-stay', '没有正在生效的停止执行（暂停公开）'),
  'record-appeal': (state) =>
    state.appeals > 0
      ? refusal('second-instance-final', '第二审裁判是终审裁判，不能再上诉', '《行政诉讼法》第七条')
      : null,
  'sign-answer': ({ finding }) =>
    finding === 'accurate'
      ? refusal(
          'no-letter-for-finding',
          '不予更正的答复没有格式文书，请另行制作书面答复，送达后用“登记不予更正的告知”登记文号',
          '《条例》第四十一条',
        )
      : null,
  'record-told': ({ finding }) =>
    finding === 'accurate'
      ? null
      : refusal('letter-demanded', '予以更正或者转送的，应当签发告知书并送达', '《条例》第四十一条'),
  'revoke-step': ({ lastStep, ordered }) => {
    if (!lastStep)
      return refusal('nothing-to-revoke', '还没有可以撤销的登记；登记事项有误的，请用“更正登记事项”');
    const opensAnother =
      ordered !== null &&
      (lastStep.type === 'side-decision-recorded' || lastStep.type === 'side-effect-recorded');
    return opensAnother
      ? refusal(
          're-decision-opened',
          '已经据此建立责令重作的关联事项，不能撤销；期限有误的，请在该关联事项中更正',
        )
      : null;
  },
};

/** An order follows only from a result against the organ, and its day from the day of that result. */
function wrongOrder(ordered: DisputeOrder | null, result: string | null, on: PlainDate): Refusal | null {
  if (!ordered) return null;
  if (result !== 'corrected')
    return refusal('order-without-correction', '结果不是纠正的，不会责令重作或者判决公开，请核对');
  return ordered.order === 'redo' && ordered.dueOn < on
    ? refusal('order-day-too-early', '决定、裁判确定的履行期限不能早于作出或者生效之日')
    : null;
}

const CHECKS: { readonly [A in SideAction]?: Check<A> } = {
  'record-decision': (_, { ordered, result, on }) => wrongOrder(ordered, result, on),
  'record-effect': ({ result }, { ordered, on }) => wrongOrder(ordered, result, on),
  'amend-opening': ({ opening: before }, { opening }, now) =>
    before.kind === opening.kind
      ? wrongOpening(opening, now)
      : refusal('kind-changed', '更正登记事项不能改变关联事项的种类'),
};

/** Why the table or a guard declines `action` now, whatever the command says, or `null` where it is offered. */
export function declinedSideAction(action: SideAction, state: SideFileState): Refusal | null {
  if (SIDE_LIFECYCLE[state.opening.kind][state.status]?.[action] === undefined)
    return refusal('action-not-allowed', '当前办理状态下不能执行该操作，请刷新页面查看最新进展');
  return GUARDS[action]?.(state) ?? null;
}

/** The actions the table and the guards offer now, in the order screens show them. */
export const offeredSideActions = (state: SideFileState): readonly SideAction[] =>
  SIDE_ACTIONS.filter((action) => declinedSideAction(action, state) === null);

/** A stay may be ordered and lifted at any time since the file began; other steps follow each other. */
const notBefore = (action: SideAction, state: SideFileState): PlainDate =>
  action === 'order-stay' || action === 'lift-stay' ? state.opening.receivedOn : state.lastOn;

/** The event that `action` leads to, or why it cannot be taken. Whether the person may is asked elsewhere. */
export function decideSideAction<A extends SideAction>(
  action: A,
  state: SideFileState,
  command: SideCommands[A],
  now: Now & Pick<Today, 'calendar'>,
): Result<NewSideEvent> {
  const declined = declinedSideAction(action, state);
  if (declined) return { ok: false, refusal: declined };
  const { on = now.today, ...facts } = command as { on?: PlainDate };
  const wrong = recordedDay(on, notBefore(action, state), now) ?? CHECKS[action]?.(state, command, now);
  if (wrong) return { ok: false, refusal: wrong };
  if (action === 'revoke-step') return revoked(state, now);
  return ok({ type: EVENT_OF_SIDE_ACTION[action], occurredOn: on, facts } as NewSideEvent);
}

const revoked = ({ lastStep }: SideFileState, { today }: Now): Result<NewSideEvent> =>
  lastStep
    ? ok({ type: 'side-step-revoked', occurredOn: today, facts: { supersedes: lastStep.seq } })
    : refuse('nothing-to-revoke', '还没有可以撤销的登记');
