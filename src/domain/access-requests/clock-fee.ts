import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import { ARTICLES } from './clock-articles.ts';
import { voidedExtension } from './clock-clarification.ts';
import { eventLine } from './clock-lines.ts';
import { type ClockState, isOver, note, REPLY_DAYS, restarted } from './clock-state.ts';

/** Working days for the payment, from the day after the notice reached the applicant (109号 第六条). */
export const FEE_PAYMENT_DAYS = 20;

const ARTICLE = ARTICLES.feeNotice;

/** A fee notice (收费通知) within the reply period stops the clock until payment. One a request. */
export function noticeFee(
  state: ClockState,
  { on, dueOn = null }: { readonly on: PlainDate; readonly dueOn?: PlainDate | null | undefined },
  calendar: WorkingCalendar,
): Result<ClockState> {
  const act = `${inChinese(on)}发出收费通知`;
  if (state.feeNoticedOn !== null) {
    const earlier = inChinese(state.feeNoticedOn);
    return refuse('fee-only-once', `${act}：本件已于${earlier}发出收费通知，不能再次通知。`, ARTICLE);
  }
  if (state.hold !== null) {
    const message = `${act}：本件正在等待补正，申请内容明确之前不能通知收费。`;
    return refuse('fee-while-waiting', message, ARTICLE);
  }
  if (isOver(state, on)) {
    const due = inChinese(state.endedOn ?? on);
    const message = `${act}：答复期限已于${due}届满，收费通知应当在期限内发出。`;
    return refuse('fee-after-due', message, ARTICLE);
  }
  const lastDay = inChinese(addWorkingDays(on, FEE_PAYMENT_DAYS, calendar));
  const text = `收费通知送达申请人（最迟${lastDay}缴费），期限停止计算`;
  // The notice voids the end of the period where it goes out on the due day itself.
  const held = { ...state, hold: 'fee', feeNoticedOn: on, feeNamedOn: dueOn, endedOn: null } as const;
  return ok(note(held, eventLine(on, text, ARTICLE)));
}

/** Payment in time: a fresh period from the day after (109号 第六条). */
export function payFee(state: ClockState, on: PlainDate, calendar: WorkingCalendar): Result<ClockState> {
  const act = `${inChinese(on)}缴费`;
  if (state.hold !== 'fee' || state.feeNoticedOn === null) {
    return refuse('fee-not-noticed', `${act}：此前没有尚待缴费的收费通知。`, ARTICLE);
  }
  const counted = addWorkingDays(state.feeNoticedOn, FEE_PAYMENT_DAYS, calendar);
  const lastDay = state.feeNamedOn && state.feeNamedOn > counted ? state.feeNamedOn : counted;
  if (on > lastDay) {
    const message = `${act}：缴费期限已于${inChinese(lastDay)}届满，逾期未缴费视为放弃申请，期限不再重新计算。`;
    return refuse('fee-paid-late', message, ARTICLE);
  }
  const text = `申请人完成缴费，答复期限自次日起重新计算${REPLY_DAYS}个工作日${voidedExtension(state)}`;
  return ok(note(restarted(state), eventLine(on, text, ARTICLE)));
}
