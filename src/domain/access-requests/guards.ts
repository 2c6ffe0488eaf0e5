import type { PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Refusal } from '../shared/refusal.ts';
import { type CaseState, isSilent, openConsultations } from './case-state.ts';
import type { ClockReading } from './clock-events.ts';
import type { Action } from './lifecycle.data.ts';
import { clarificationNoticeEnd } from './other-periods.ts';
import { unexplained } from './overdue.ts';
import { readClock } from './reply-clock.ts';
import { referredTwice, secrecyOpen } from './secrecy-guards.ts';
import type { Today } from './today.ts';

type Guard = (state: CaseState, now: Today) => Refusal | null;

const refusal = (code: string, message: string, article: string | null = null): Refusal => ({
  code,
  message,
  article,
});

/** The clock of the case as it stands; `null` before receipt. A stored case whose clock cannot be read is a fault. */
export function clockOf(state: CaseState, calendar: WorkingCalendar): ClockReading | null {
  if (state.receivedOn === null) return null;
  const reading = readClock(state.clockEvents, calendar);
  if (!reading.ok) throw new Error(`clock of a stored case cannot be read: ${reading.refusal.code}`);
  return reading.value;
}

/** The last day on which a request for corrections still touches the clock. */
export const clarificationNoticeDueOn = (receivedOn: PlainDate, calendar: WorkingCalendar): PlainDate =>
  clarificationNoticeEnd(receivedOn, calendar).lastOn;

const withinNotice = (state: CaseState, { today, calendar }: Today): boolean =>
  state.receivedOn !== null && today <= clarificationNoticeDueOn(state.receivedOn, calendar);

const mayAskClarification: Guard = (state, now) => {
  if (state.clarification) {
    return refusal('clarification-once', '本件已经告知过补正，补正要求应当一次性告知', '《条例》第三十条');
  }
  if (!withinNotice(state, now)) {
    return refusal(
      'clarification-too-late',
      '已超过收到申请后7个工作日，不能再以补正重新起算期限；可以发补充说明联系函，答复期限不变',
      '《条例》第三十条',
    );
  }
  return null;
};

const mayAskInformally: Guard = (state, now) =>
  mayAskClarification(state, now) === null
    ? refusal('clarification-available', '仍在7个工作日内，应当以补正告知书一次性告知', '《条例》第三十条')
    : null;

const clarificationOver: Guard = (state, { today }) =>
  state.clarification && today > state.clarification.deadlineOn
    ? null
    : refusal('clarification-still-running', '补正期限尚未届满，不能按逾期不补正处理', '《条例》第三十条');

const hasOpenConsultation: Guard = (state) =>
  openConsultations(state).length > 0 ? null : refusal('no-open-consultation', '没有正在征求意见的事项');

const noOpenConsultation: Guard = (state) =>
  openConsultations(state).length === 0
    ? null
    : refusal(
        'consultation-open',
        '征求意见尚未结束，应当在收到意见或者期限届满后再拟稿',
        '《条例》第三十二条、第三十四条',
      );

/** The day of receipt is not known yet, or may turn out to have been another one. */
const someDeliveryOpen: Guard = (state, { today }) =>
  openConsultations(state).some(
    (it) =>
      it.kind !== 'secrecy-authority' &&
      !isSilent(it, today) &&
      (it.deliveredOn === null || it.sentOn < today),
  )
    ? null
    : refusal('no-open-consultation', '没有正在征求意见的事项');

/** Asked of somebody outside, and its period has not run out. */
const someStoppable: Guard = (state, { today }) =>
  openConsultations(state).some((it) => it.kind !== 'secrecy-authority' && !isSilent(it, today))
    ? null
    : refusal('no-open-consultation', '没有正在征求意见的事项');

const someConsultationOver: Guard = (state, { today }) =>
  openConsultations(state).some((it) => isSilent(it, today))
    ? null
    : refusal('consultation-running', '征求意见的15个工作日期限尚未届满', '《条例》第三十二条、第三十四条');

const mayExtend: Guard = (state, { today, calendar }) => {
  if (state.extension) return refusal('extension-once', '答复期限只能延长一次', '《条例》第三十三条第二款');
  if (state.delayedUntil)
    return refusal('delay-set', '本件已经按第三十五条确定延迟答复的期限，不再延长', '《条例》第三十五条');
  const silent = openConsultations(state).find((it) => isSilent(it, today));
  if (silent) {
    return refusal(
      'consultation-overdue',
      `征求意见期限已于${silent.dueOn}届满，答复期限自次日起已经继续计算；请先登记逾期未反馈，再决定是否延长`,
      '《条例》第三十二条、第三十四条',
    );
  }
  // Its fifteen days may be over already: then the period runs, and nobody knows until when.
  if (openConsultations(state).some((it) => it.dueOn === null && it.kind !== 'secrecy-authority')) {
    return refusal(
      'delivery-unrecorded',
      '征求意见书的送达日期还没有登记，无法确定答复期限；请先登记对方收到日期，再决定是否延长',
      '《条例》第三十二条、第三十三条',
    );
  }
  const due = clockOf(state, calendar)?.replyDueOn ?? null;
  if (due !== null && today >= due) {
    return refusal(
      'reply-due',
      `答复期限至${due}届满，延长应当在届满前作出并告知申请人`,
      '《条例》第三十三条第二款',
    );
  }
  return null;
};

const mayNoticeFee: Guard = (state, { today, calendar }) => {
  if (state.fee) return refusal('fee-once', '本件已经发过收费通知，不能重复收费', '国办函〔2020〕109号');
  const clock = clockOf(state, calendar);
  if (clock?.state !== 'running')
    return refusal('fee-not-now', '征求意见期间不能发收费通知，请待意见反馈后再发', '国办函〔2020〕109号');
  if (clock.replyDueOn !== null && today > clock.replyDueOn) {
    return refusal('fee-too-late', '收费通知应当在申请处理期限内发出', '国办函〔2020〕109号');
  }
  return null;
};

const reasonsPending: Guard = (state) =>
  state.reasons && state.reasons.reasonable === null
    ? null
    : refusal('no-reasons-asked', '尚未要求申请人说明理由，或者已经认定', '《条例》第三十五条');

/** Art. 35: the reasons are reasonable, and 20 working days will not do. */
const mayDelay: Guard = (state, { today, calendar }) => {
  if (state.reasons?.reasonable !== true)
    return refusal(
      'delay-without-reasons',
      '只有要求申请人说明理由并认定理由合理的，才能确定延迟答复的期限',
      '《条例》第三十五条',
    );
  if (state.delayedUntil) return refusal('delay-once', '本件已经确定过延迟答复的期限', '《条例》第三十五条');
  const due = clockOf(state, calendar)?.replyDueOn ?? null;
  return due !== null && today > due
    ? refusal(
        'reply-overdue',
        `答复期限已于${due}届满，延迟应当在期限内确定并告知申请人`,
        '《条例》第三十五条',
      )
    : null;
};

/** Parts become requests of their own before anything was asked of others or charged for the whole. */
const maySplit: Guard = (state) => {
  if (state.consultations.length > 0 || state.fee)
    return refusal('split-too-late', '本件已经征求意见或者发过收费通知，不能再拆分；请在一件中逐项答复');
  return state.splitFrom ? refusal('split-once', '本件是拆分登记的，不再拆分') : null;
};

const feeOver: Guard = (state, { today }) =>
  state.fee && today > state.fee.dueOn
    ? null
    : refusal('fee-still-running', '20个工作日的缴费期限尚未届满', '国办函〔2020〕109号');

const GUARDS: Partial<Record<Action, Guard>> = {
  'request-clarification': (state, now) => mayAskClarification(state, now) ?? noOpenConsultation(state, now),
  'ask-informally': mayAskInformally,
  'offer-late-clarification': clarificationOver,
  'lapse-clarification': clarificationOver,
  'send-consultation': (state, { today, calendar }) => {
    const due = clockOf(state, calendar)?.replyDueOn ?? null;
    return due !== null && today > due
      ? refusal(
          'reply-overdue',
          `答复期限已于${due}届满，征求意见不再影响期限，请尽快答复`,
          '《条例》第三十三条',
        )
      : null;
  },
  'record-delivery': someDeliveryOpen,
  'return-consultation': hasOpenConsultation,
  'time-out-consultation': (state, now) =>
    hasOpenConsultation(state, now) ?? someConsultationOver(state, now),
  'stop-consultation': someStoppable,
  'request-reasons': (state) =>
    state.reasons ? refusal('reasons-once', '本件已经要求申请人说明理由', '《条例》第三十五条') : null,
  'offer-reasons': reasonsPending,
  'record-reasons': reasonsPending,
  'delay-reply': (state, now) => mayDelay(state, now) ?? noOpenConsultation(state, now),
  split: maySplit,
  // A merged case is closed by it, so it owes what every closing owes.
  merge: (state, now) => noOpenConsultation(state, now) ?? unexplained(state, now),
  'notice-fee': mayNoticeFee,
  'lapse-fee': feeOver,
  extend: mayExtend,
  draft: noOpenConsultation,
  'pass-legal-review': (state) => (state.passed.legal ? refusal('review-passed', '法制审核已经通过') : null),
  'refer-secrecy': (state, now) =>
    secrecyOpen(state) ?? referredTwice(state) ?? noOpenConsultation(state, now),
  'pass-secrecy-review': (state) => secrecyOpen(state),
  'cancel-letter': (state) =>
    state.served
      ? refusal('already-served', '答复书已经送达或者交邮，不能作废；确有错误的，应当另行作出决定予以更正')
      : null,
  'record-failed-service': (state) =>
    state.served?.method === 'post' && state.served.failedOn === null
      ? null
      : refusal('nothing-returned', '只有邮寄送达的文书才会被退回'),
  'serve-notice': (state) =>
    state.notices.some((it) => it.servedOn === null)
      ? null
      : refusal('no-notice', '没有等待送达第三方的告知书', '《条例》第三十二条'),
  provide: (state) =>
    state.promisedOn && !state.providedOn
      ? null
      : refusal(
          'nothing-promised',
          '答复没有另定提供信息的时间，或者已经提供',
          '《条例》第三十六条第（二）项',
        ),
  close: (state, now) =>
    state.promisedOn && !state.providedOn
      ? refusal(
          'not-provided',
          `答复承诺于${state.promisedOn}提供信息，应当先登记提供信息再办结`,
          '《条例》第三十六条第（二）项',
        )
      : unexplained(state, now),
};

/** Why `action` cannot be taken now although the status would allow it, or `null`. */
export const guard = (action: Action, state: CaseState, now: Today): Refusal | null =>
  GUARDS[action]?.(state, now) ?? null;
