import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays, nextDay, workingDaysBetween } from '../calendar/working-days.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import { ARTICLES } from './clock-articles.ts';
import { receiveClarification, requestClarification } from './clock-clarification.ts';
import { returnConsultation, sendConsultation } from './clock-consultation.ts';
import { delayReply } from './clock-delay.ts';
import type { ClockEvent, ClockReading, ClockTraceLine } from './clock-events.ts';
import { extendPeriod } from './clock-extension.ts';
import { noticeFee, payFee } from './clock-fee.ts';
import { dueLine, eventLine, openIdleLine } from './clock-lines.ts';
import {
  type ClockState,
  countThrough,
  idleOf,
  isOver,
  leftOf,
  note,
  periodOf,
  REPLY_DAYS,
  startedOn,
  walkTo,
} from './clock-state.ts';

const RECEIPT = `${ARTICLES.receipt}、第三十三条第二款`;

/**
 * Reads the reply clock (答复期限) off the events of a case, with the proof of every day.
 *
 * Arts. 30–34 of the Regulations and 109号: 20 working days from the day after receipt; clarification
 * and payment start it anew; consultations are not counted; one extension. Events are taken in the
 * order of their days, on one day in the order given. A sequence that cannot have happened is refused.
 */
export function readClock(events: readonly ClockEvent[], calendar: WorkingCalendar): Result<ClockReading> {
  const [first, ...others] = events.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  if (first === undefined)
    return refuse('no-receipt', '没有收到申请的记录，无法计算期限。', ARTICLES.receipt);
  if (first.type !== 'received') {
    const message = `${inChinese(first.on)}的事项发生在收到申请之前，无法计算期限。`;
    return refuse('before-receipt', message, ARTICLES.receipt);
  }
  const text = `收到申请，自次日起计算${REPLY_DAYS}个工作日`;
  let state = note(startedOn(first.on), eventLine(first.on, text, RECEIPT));
  for (const event of others) {
    const next = apply(walkTo(state, event.on, calendar), event, calendar);
    if (!next.ok) return next;
    state = next.value;
  }
  return ok(readingOf(state, calendar));
}

function apply(state: ClockState, event: ClockEvent, calendar: WorkingCalendar): Result<ClockState> {
  const { on } = event;
  if (state.stoppedOn !== null) {
    const message = `${inChinese(on)}的事项发生在${inChinese(state.stoppedOn)}办结之后，期限已经停止计算。`;
    return refuse('after-stop', message, ARTICLES.replyPeriod);
  }
  switch (event.type) {
    case 'received': {
      const message = `${inChinese(on)}收到申请：本件已于${inChinese(state.receivedOn)}收到，不能再次收到。`;
      return refuse('second-receipt', message, ARTICLES.receipt);
    }
    case 'clarification-requested':
      return requestClarification(state, on, calendar);
    case 'clarification-received':
      return receiveClarification(state, on);
    case 'consultation-sent':
      return sendConsultation(state, on, event.id ?? null);
    case 'consultation-returned':
      return returnConsultation(
        state,
        { on, id: event.id ?? null, stopped: event.stopped ?? false },
        calendar,
      );
    case 'fee-noticed':
      return noticeFee(state, event, calendar);
    case 'fee-paid':
      return payFee(state, on, calendar);
    case 'extended':
      return extendPeriod(state, on, event.days);
    case 'delayed':
      return delayReply(state, on, event.until, calendar);
    case 'stopped':
      return ok(stop(state, on));
  }
}

/** The reply was served or the case ended otherwise; said whether that was in time. */
function stop(state: ClockState, on: PlainDate): ClockState {
  const late = isOver(state, on) ? `；答复期限已于${inChinese(state.endedOn ?? on)}届满，系逾期办结` : '';
  const line = eventLine(on, `作出答复或者以其他方式办结，期限停止计算${late}`, ARTICLES.replyPeriod);
  return note({ ...state, stoppedOn: on }, line);
}

function readingOf(state: ClockState, calendar: WorkingCalendar): ClockReading {
  const end = endOf(state, calendar);
  const idle = idleOf(state);
  return {
    replyDueOn: end.dueOn,
    state: stateOf(state),
    provisional: end.provisional,
    usedDays: state.used,
    periodDays: periodOf(state),
    extensionDays: state.extensionDays,
    calendarVersion: calendar.version,
    notices: end.notices,
    trace:
      state.stoppedOn === null && idle !== null
        ? [...end.lines, openIdleLine(idle, nextDay(state.walkedTo), leftOf(state))]
        : end.lines,
  };
}

function stateOf(state: ClockState): ClockReading['state'] {
  if (state.stoppedOn !== null) return 'stopped';
  const idle = idleOf(state);
  if (idle === null) return 'running';
  return idle === 'consultation' ? 'paused' : 'waiting';
}

type End = Pick<ClockState, 'provisional' | 'notices' | 'lines'> & { readonly dueOn: PlainDate | null };

/** The due day with what it adds to the proof. A stopped clock counts no further day, it names the end. */
function endOf(state: ClockState, calendar: WorkingCalendar): End {
  if (idleOf(state) !== null) return { ...state, dueOn: null };
  if (state.stoppedOn !== null) {
    const dueOn = state.endedOn ?? addWorkingDays(state.walkedTo, leftOf(state), calendar);
    const fact = calendar.factOf(dueOn);
    const lines = withDue(state.lines, dueLine(dueOn, leftOf(state), fact));
    return { ...state, dueOn, lines, provisional: state.provisional || fact.provisional };
  }
  const counted = countThrough(state, null, calendar);
  const dueOn = counted.endedOn ?? counted.walkedTo;
  return { ...counted, dueOn, lines: withDue(counted.lines, dueLine(dueOn, 0, calendar.factOf(dueOn))) };
}

/** The due line stands after everything of its day and before what came later. */
function withDue(lines: readonly ClockTraceLine[], due: ClockTraceLine): readonly ClockTraceLine[] {
  const at = lines.findLastIndex((line) => line.on <= due.on) + 1;
  return [...lines.slice(0, at), due, ...lines.slice(at)];
}

/**
 * Working days left until the due day, for the desk: 0 on the due day itself, negative once it is
 * past (at least −1, also on the weekend after). `null` where no due day runs.
 */
export function remainingDays(
  reading: ClockReading,
  asOf: PlainDate,
  calendar: WorkingCalendar,
): number | null {
  const { replyDueOn: due, state } = reading;
  if (due === null || state === 'stopped') return null;
  if (asOf <= due) return workingDaysBetween(asOf, due, calendar);
  return -Math.max(1, workingDaysBetween(due, asOf, calendar));
}
