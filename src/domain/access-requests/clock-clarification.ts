import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import { ARTICLES } from './clock-articles.ts';
import { eventLine } from './clock-lines.ts';
import { type ClockState, note, REPLY_DAYS, restarted } from './clock-state.ts';

/** Working days from receipt within which the one clarification may be asked (art. 30). */
export const CLARIFICATION_NOTICE_DAYS = 7;

const ARTICLE = ARTICLES.clarification;

/**
 * Asks the applicant to clarify (补正告知).
 *
 * Within 7 working days of receipt and only once it stops the clock. Asked later it is a letter for
 * help and moves nothing: the organ's delay may not cost the applicant time.
 */
export function requestClarification(
  state: ClockState,
  on: PlainDate,
  calendar: WorkingCalendar,
): Result<ClockState> {
  const act = `${inChinese(on)}告知补正`;
  if (state.clarified) {
    return refuse('clarification-only-once', `${act}：本件已经告知过补正，补正事项应当一次性告知。`, ARTICLE);
  }
  const lastDay = addWorkingDays(state.receivedOn, CLARIFICATION_NOTICE_DAYS, calendar);
  if (on > lastDay) {
    const text = `告知补正已超过收到申请之日起${CLARIFICATION_NOTICE_DAYS}个工作日（最迟${inChinese(lastDay)}），不影响答复期限`;
    return ok(note({ ...state, lateLetters: state.lateLetters + 1 }, eventLine(on, text, ARTICLE)));
  }
  if (state.hold === 'fee') {
    return refuse('clarification-while-fee-open', `${act}：本件正在等待缴费，不能同时告知补正。`, ARTICLE);
  }
  const day = workingDaysBetween(state.receivedOn, on, calendar);
  const text = `告知申请人补正（收到申请之日起第${day}个工作日，不超过${CLARIFICATION_NOTICE_DAYS}个工作日），期限停止计算`;
  return ok(note({ ...state, hold: 'clarification', clarified: true }, eventLine(on, text, ARTICLE)));
}

/** The clarified request arrives: a fresh period from the day after (art. 30). */
export function receiveClarification(state: ClockState, on: PlainDate): Result<ClockState> {
  if (state.hold === 'clarification') {
    const text = `收到补正，答复期限自次日起重新计算${REPLY_DAYS}个工作日${voidedExtension(state)}`;
    return ok(note(restarted(state), eventLine(on, text, ARTICLE)));
  }
  if (state.lateLetters === 0) {
    const message = `${inChinese(on)}收到补正：此前没有尚待答复的补正告知。`;
    return refuse('clarification-not-requested', message, ARTICLE);
  }
  const text = '收到补充说明；告知补正已经超期，答复期限不重新计算';
  return ok(note({ ...state, lateLetters: state.lateLetters - 1 }, eventLine(on, text, ARTICLE)));
}

/** What a proof says where a restart takes an extension with it. */
export const voidedExtension = (state: ClockState): string =>
  state.extensionDays > 0 ? '，此前已计天数和延长的期限不再计入' : '，此前已计天数不再计入';
