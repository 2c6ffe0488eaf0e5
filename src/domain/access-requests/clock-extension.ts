import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import { ARTICLES } from './clock-articles.ts';
import { eventLine } from './clock-lines.ts';
import { type ClockState, note } from './clock-state.ts';

/** Working days an extension may add at most (art. 33 para. 2). */
export const LONGEST_EXTENSION = 20;

const ARTICLE = ARTICLES.replyPeriod;

/**
 * Extends the period (延长答复期限): once, by 1 to 20 working days, before the due day.
 *
 * While a consultation pauses the clock the days join those that remain (`decisions` 3).
 */
export function extendPeriod(state: ClockState, on: PlainDate, days: number): Result<ClockState> {
  const act = `${inChinese(on)}延长答复期限`;
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_EXTENSION) {
    const message = `${act}：延长天数应当为1至${LONGEST_EXTENSION}个工作日的整数，不能是${days}。`;
    return refuse('extension-days', message, ARTICLE);
  }
  if (state.extended) return refuse('extension-only-once', `${act}：本件已经延长过一次。`, ARTICLE);
  if (state.hold !== null) {
    const reason = state.hold === 'fee' ? '缴费' : '补正';
    const message = `${act}：本件正在等待${reason}，期限没有在计算，届时将重新起算，不能延长。`;
    return refuse('extension-while-waiting', message, ARTICLE);
  }
  if (state.endedOn !== null && on >= state.endedOn) {
    const message = `${act}：答复期限于${inChinese(state.endedOn)}届满，延长应当在届满日之前决定并告知申请人。`;
    return refuse('extension-too-late', message, ARTICLE);
  }
  const text = `经政府信息公开工作机构负责人同意并告知申请人，延长答复期限${days}个工作日`;
  // An end set by the return of a consultation, not yet reached, gives way to the added days.
  const extended = { ...state, extended: true, extensionDays: days, endedOn: null };
  return ok(note(extended, eventLine(on, text, ARTICLE)));
}
