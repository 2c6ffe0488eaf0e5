import type { PlainDate } from '../calendar/plain-date.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { CaseState } from './case-state.ts';
import { readClock } from './reply-clock.ts';
import type { Today } from './today.ts';

/** A reply that is or was late: the day it was due, how many working days it is past it, whether that was explained. */
export type Overdue = { readonly dueOn: PlainDate; readonly lateDays: number; readonly explained: boolean };

/** Whether the reply period has passed without a reply, or the reply came after it; `null` where it is in time. */
export function overdueOf(state: CaseState, { today, calendar }: Today): Overdue | null {
  const reading = state.receivedOn === null ? null : readClock(state.clockEvents, calendar);
  const dueOn = reading?.ok ? reading.value.replyDueOn : null;
  const end = state.clockEvents.find((it) => it.type === 'stopped')?.on ?? today;
  if (dueOn === null || end <= dueOn) return null;
  const lateDays = Math.max(1, workingDaysBetween(dueOn, end, calendar));
  return { dueOn, lateDays, explained: state.overdueExplainedOn !== null };
}

/** A case replied to late is closed only with an explanation of why (情况说明): nobody is told off, it is written down. */
export function unexplained(state: CaseState, now: Today): Refusal | null {
  const overdue = overdueOf(state, now);
  return overdue && !overdue.explained
    ? {
        code: 'overdue-unexplained',
        message: `答复期限于${overdue.dueOn}届满，本件逾期${overdue.lateDays}个工作日答复；请先填写逾期情况说明再办结`,
        article: '《条例》第三十三条',
      }
    : null;
}
