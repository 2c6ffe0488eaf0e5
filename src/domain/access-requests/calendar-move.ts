import type { PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { type CaseState, openConsultations } from './case-state.ts';
import type { ClockEvent } from './clock-events.ts';
import { REPLY_DAYS } from './clock-state.ts';
import { clarificationNoticeEnd, feePaymentEnd, thirdPartyOpinionEnd } from './other-periods.ts';
import { readClock } from './reply-clock.ts';

/** A day of a case that a new calendar moves. `reply`: the organ's own; `safe`: the inner one the desk warns by. */
export type DayMove = {
  readonly what: 'reply' | 'safe' | 'fee' | 'consultation';
  readonly oldOn: PlainDate;
  readonly newOn: PlainDate;
  /** Which consultation, where several run. */
  readonly consultationId?: string;
};

/** A day told to the applicant in a letter. */
export type ToldDay = {
  readonly what: 'reply' | 'fee';
  readonly toldOn: PlainDate;
  readonly nowOn: PlainDate;
  readonly letterNumber: string;
};

/**
 * What a new calendar does to a case. `held`: an act that was lawful on the calendar of its day would not be on the
 * new one, or the clock could not be read any more; such a case stays on its calendar until a person has looked.
 */
export type CalendarMove =
  | { readonly kind: 'still' }
  | { readonly kind: 'moved'; readonly moves: readonly DayMove[] }
  | { readonly kind: 'held'; readonly reason: string };

type Calendars = { readonly from: WorkingCalendar; readonly to: WorkingCalendar };

const held = (reason: string): CalendarMove => ({ kind: 'held', reason });

/** The due day of some events, `null` where none runs, `undefined` where they cannot be read. */
function dueOf(events: readonly ClockEvent[], calendar: WorkingCalendar): PlainDate | null | undefined {
  if (events.length === 0) return null;
  const reading = readClock(events, calendar);
  return reading.ok ? reading.value.replyDueOn : undefined;
}

/** Why an act of the past would be judged otherwise on the new calendar, or `null`. */
function judgedOtherwise(events: readonly ClockEvent[], { from, to }: Calendars): string | null {
  const [receipt] = events;
  for (const [index, event] of events.entries()) {
    if (event.type === 'clarification-requested' && receipt) {
      const late = (calendar: WorkingCalendar) =>
        event.on > clarificationNoticeEnd(receipt.on, calendar).lastOn;
      if (late(from) !== late(to)) return `${event.on}告知补正是否在7个工作日内，按新日历结论不同`;
    }
    const before = events.slice(0, index);
    const [was, would] = [dueOf(before, from), dueOf(before, to)];
    if (was && would && event.on <= was && event.on > would)
      return `${event.on}的事项原在期限内，按新日历已在期限（${would}）之后`;
  }
  return null;
}

const moved = (
  what: DayMove['what'],
  oldOn: PlainDate | null | undefined,
  newOn: PlainDate | null | undefined,
): DayMove[] => (oldOn && newOn && oldOn !== newOn ? [{ what, oldOn, newOn }] : []);

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** The inner due day, counted from the day the system or the post had the request (decision 2). */
function safeDueOf(state: CaseState, calendar: WorkingCalendar): PlainDate | null | undefined {
  if (state.receivedOn === null) return addWorkingDays(state.safeOn, REPLY_DAYS, calendar);
  return dueOf(
    state.clockEvents.map((it) => (it.type === 'received' ? { ...it, on: state.safeOn } : it)),
    calendar,
  );
}

/**
 * Periods of others, named to them in a letter: the organ stands by the day it named, so they may move later and
 * never earlier. The reply period is the organ's own duty and moves both ways.
 */
function periodsOfOthers(state: CaseState, { to }: Calendars): DayMove[] {
  const fee =
    state.fee && state.fee.paidOn === null && state.status === 'awaiting-fee'
      ? moved('fee', state.fee.dueOn, later(state.fee.dueOn, feePaymentEnd(state.fee.noticedOn, to).lastOn))
      : [];
  const opinions = openConsultations(state).flatMap((it) => {
    if (it.deliveredOn === null || it.dueOn === null) return [];
    // No law sets a period for an organ asked under art. 11: its letter names the day, counted from the letter.
    const from = it.kind === 'other-organ' ? it.sentOn : it.deliveredOn;
    const newOn = later(it.dueOn, thirdPartyOpinionEnd(from, to).lastOn);
    return moved('consultation', it.dueOn, newOn).map((move) => ({ ...move, consultationId: it.id }));
  });
  return [...fee, ...opinions];
}

/** What moving a case from one calendar to another does to its days. */
export function calendarMove(state: CaseState, calendars: Calendars): CalendarMove {
  const { from, to } = calendars;
  const events = state.clockEvents.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const [was, would] = [dueOf(events, from), dueOf(events, to)];
  if (would === undefined) return held('按新日历无法连续计算期限，已经办理的事项需要人工核对');
  const otherwise = judgedOtherwise(events, calendars);
  if (otherwise) return held(otherwise);
  const moves = [
    ...moved('reply', was, would),
    ...moved('safe', safeDueOf(state, from), safeDueOf(state, to)),
    ...periodsOfOthers(state, calendars),
  ];
  return moves.length > 0 ? { kind: 'moved', moves } : { kind: 'still' };
}
