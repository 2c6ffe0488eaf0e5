import type { PlainDate } from '../calendar/plain-date.ts';
import type { DayFact, WorkingCalendar } from '../calendar/working-calendar.ts';
import { firstWorkingDayOnOrAfter, nextDay, workingDaysBetween } from '../calendar/working-days.ts';
import type { ClockTraceLine } from './clock-events.ts';
import { countedLine, idleLine, offLine } from './clock-lines.ts';

/** Working days for the reply, without extension (art. 33 para. 2). */
export const REPLY_DAYS = 20;

/** A consultation whose opinion is still out. `late`: sent after the period had ended, so it moves nothing. */
export type OpenConsultation = { readonly id: string | null; readonly late: boolean };

/** Where the clock stands after some events. Days are walked through `walkedTo`, included. */
export type ClockState = {
  readonly receivedOn: PlainDate;
  readonly walkedTo: PlainDate;
  /** Working days counted in the running period. */
  readonly used: number;
  readonly extensionDays: number;
  /** Working days by which a reasonable delay (art. 35) lengthens the period. */
  readonly delayDays: number;
  /** An extension was granted, even where a restart has since voided its days. */
  readonly extended: boolean;
  /** What a restart is waited for. */
  readonly hold: 'clarification' | 'fee' | null;
  readonly open: readonly OpenConsultation[];
  /** The one clarification of art. 30 was asked in time. */
  readonly clarified: boolean;
  /** Letters asking for help after the 7 working days that are still unanswered. */
  readonly lateLetters: number;
  readonly feeNoticedOn: PlainDate | null;
  /** The last day of payment the notice names; payment through it is in time whatever the calendar becomes. */
  readonly feeNamedOn: PlainDate | null;
  /** The last day of the period, once the count has reached it. */
  readonly endedOn: PlainDate | null;
  readonly stoppedOn: PlainDate | null;
  readonly provisional: boolean;
  readonly notices: readonly string[];
  readonly lines: readonly ClockTraceLine[];
};

/** The clock as it starts on the legal day of receipt, which itself is not counted. */
export const startedOn = (receivedOn: PlainDate): ClockState => ({
  receivedOn,
  walkedTo: receivedOn,
  used: 0,
  extensionDays: 0,
  delayDays: 0,
  extended: false,
  hold: null,
  open: [],
  clarified: false,
  lateLetters: 0,
  feeNoticedOn: null,
  feeNamedOn: null,
  endedOn: null,
  stoppedOn: null,
  provisional: false,
  notices: [],
  lines: [],
});

/** Working days of the whole period. */
export const periodOf = (state: ClockState): number => REPLY_DAYS + state.extensionDays + state.delayDays;

/** Working days still to count. */
export const leftOf = (state: ClockState): number => periodOf(state) - state.used;

/** A consultation that counts is open, so no day is counted (art. 33 para. 3). */
export const isPaused = (state: ClockState): boolean => state.open.some((it) => !it.late);

/** Whether the last day of the period lies before `day`. */
export const isOver = (state: ClockState, day: PlainDate): boolean =>
  state.endedOn !== null && state.endedOn < day;

/** What holds the count on; `null` where it runs. */
export function idleOf(state: ClockState): 'clarification' | 'fee' | 'consultation' | null {
  if (state.hold !== null) return state.hold;
  return isPaused(state) ? 'consultation' : null;
}

/** The state with one more line of the proof. */
export const note = (state: ClockState, line: ClockTraceLine): ClockState => ({
  ...state,
  lines: [...state.lines, line],
});

/** Counting begins anew on the first working day after the event (art. 30; 109号 第六条). */
export const restarted = (state: ClockState): ClockState => ({
  ...state,
  hold: null,
  used: 0,
  extensionDays: 0,
  delayDays: 0,
  endedOn: null,
});

/**
 * The state when the last open consultation is back on `day`.
 *
 * Where the letter went out on the very last day of the period nothing is left to count: the reply is
 * then due on the day of return itself, or on the first working day after it (decision 0011).
 */
export function resumed(state: ClockState, day: PlainDate, calendar: WorkingCalendar): ClockState {
  if (state.hold !== null || state.endedOn !== null || isPaused(state) || leftOf(state) > 0) return state;
  const endedOn = firstWorkingDayOnOrAfter(day, calendar);
  return { ...state, endedOn, provisional: state.provisional || calendar.factOf(endedOn).provisional };
}

/** The state with every day through `day` judged: counted, off, or not counted at all. */
export function walkTo(state: ClockState, day: PlainDate, calendar: WorkingCalendar): ClockState {
  if (day <= state.walkedTo) return state;
  const idle = idleOf(state);
  if (idle === null) return { ...countThrough(state, day, calendar), walkedTo: day };
  const workingDays = workingDaysBetween(state.walkedTo, day, calendar);
  const stretch = { on: nextDay(state.walkedTo), until: day, workingDays };
  return { ...note(state, idleLine(idle, stretch)), walkedTo: day };
}

/** Counts until the period is used up, at the latest through `last`; `null` counts to the end. */
export function countThrough(
  state: ClockState,
  last: PlainDate | null,
  calendar: WorkingCalendar,
): ClockState {
  if (state.endedOn !== null) return state;
  const lines = [...state.lines];
  const judged: DayFact[] = [];
  let { used, walkedTo } = state;
  while (used < periodOf(state) && (last === null || walkedTo < last)) {
    walkedTo = nextDay(walkedTo);
    const fact = calendar.factOf(walkedTo);
    judged.push(fact);
    if (fact.working) used += 1;
    lines.push(fact.working ? countedLine(walkedTo, used, fact) : offLine(walkedTo, fact));
  }
  return {
    ...state,
    used,
    walkedTo,
    lines,
    endedOn: used === periodOf(state) ? walkedTo : null,
    provisional: state.provisional || judged.some((fact) => fact.provisional),
    notices: withNotices(state.notices, judged),
  };
}

function withNotices(known: readonly string[], judged: readonly DayFact[]): readonly string[] {
  const all = new Set(known);
  for (const { notice } of judged) if (notice !== null) all.add(notice);
  return [...all];
}
