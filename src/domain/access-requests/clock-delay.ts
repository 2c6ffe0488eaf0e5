import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import { ARTICLES } from './clock-articles.ts';
import { eventLine } from './clock-lines.ts';
import { type ClockState, isOver, leftOf, note } from './clock-state.ts';

const ARTICLE = ARTICLES.massRequests;

/**
 * Sets the reasonable later day of art. 35 (延迟答复): the reply is due on `until`, a working day later than
 * the due day that stands. While a consultation pauses the clock, the days through `until` remain to be counted.
 */
export function delayReply(
  state: ClockState,
  on: PlainDate,
  until: PlainDate,
  calendar: WorkingCalendar,
): Result<ClockState> {
  const act = `${inChinese(on)}确定延迟答复期限`;
  if (state.hold !== null)
    return refuse('delay-while-waiting', `${act}：期限没有在计算，不能延迟。`, ARTICLE);
  if (state.delayDays > 0)
    return refuse('delay-only-once', `${act}：本件已经确定过延迟答复的期限。`, ARTICLE);
  if (isOver(state, on)) {
    const message = `${act}：答复期限已于${inChinese(state.endedOn ?? on)}届满，延迟应当在期限内确定并告知申请人。`;
    return refuse('delay-too-late', message, ARTICLE);
  }
  if (!calendar.factOf(until).working)
    return refuse('delay-to-day-off', `${act}：${inChinese(until)}不是工作日，请改为工作日。`, ARTICLE);
  const delayDays = workingDaysBetween(on, until, calendar) - leftOf(state);
  if (until <= on || delayDays <= 0) {
    const due = inChinese(addWorkingDays(on, Math.max(leftOf(state), 1), calendar));
    return refuse('delay-not-later', `${act}：延迟的期限应当晚于现在的答复期限（${due}）。`, ARTICLE);
  }
  const text = `申请人说明的理由合理，确定延迟至${inChinese(until)}答复并告知申请人`;
  return ok(note({ ...state, delayDays, endedOn: null }, eventLine(on, text, ARTICLE)));
}
