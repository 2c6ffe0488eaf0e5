import type { PlainDate } from '../calendar/plain-date.ts';
import { ok, type Refusal, type Result } from '../shared/refusal.ts';
import type { NewCaseEvent } from './case-events.ts';
import type { CaseState } from './case-state.ts';
import type { Commands } from './commands.ts';
import type { Action } from './lifecycle.data.ts';
import type { Today } from './today.ts';

/** The event an action leads to, or why the command is declined; the table and the guards were asked before. */
export type Decider<A extends Action> = (
  state: CaseState,
  command: Commands[A],
  now: Today,
) => Result<NewCaseEvent>;

/** The decision for an event. */
export const event = (it: NewCaseEvent): Result<NewCaseEvent> => ok(it);

/** The decision against one. */
export const declined = (refusal: Refusal): Result<never> => ({ ok: false, refusal });

/** What is wrong with a day recorded afterwards: it lies in the future, or before what it follows. */
export function recordedDay(on: PlainDate, notBefore: PlainDate, { today }: Today): Refusal | null {
  if (on > today)
    return { code: 'day-in-future', message: `日期${on}晚于今天，不能登记尚未发生的事项`, article: null };
  if (on < notBefore)
    return {
      code: 'day-too-early',
      message: `日期${on}早于${notBefore}，先后顺序不符，请核对`,
      article: null,
    };
  return null;
}
