import { addWorkingDays } from '../calendar/working-days.ts';
import { refuse } from '../shared/refusal.ts';
import { type CaseState, isSilent, openConsultations } from './case-state.ts';
import { FEE_PAYMENT_DAYS } from './clock-fee.ts';
import { type Decider, declined, event, recordedDay } from './decider.ts';
import { feeOf } from './fee-tariff.ts';
import { OPINION_DAYS } from './opinion-period.ts';

const findOpen = (state: CaseState, id: string) => openConsultations(state).find((it) => it.id === id);

/**
 * Sends a consultation. Its period runs from the day after the other side received the letter (arts. 32, 34), which
 * is rarely known at once: only a letter handed over on the spot was received on the day of sending.
 */
export const decideConsultation: Decider<'send-consultation'> = (state, command, { today, calendar }) => {
  const { consultationId, deliveredOn } = command;
  if (state.consultations.some((it) => it.id === consultationId))
    return refuse('consultation-known', '该征求意见事项已经登记');
  if (deliveredOn !== null && deliveredOn < today)
    return refuse('day-too-early', '对方收到日期不能早于发出日期');
  if (deliveredOn !== null && deliveredOn > today)
    return refuse('day-in-future', '对方收到日期不能晚于今天；尚未收到的，待收到后再登记');
  // No law sets a period for an organ asked under art. 11: the letter does, by naming the day.
  const from = command.kind === 'other-organ' ? today : deliveredOn;
  const dueOn = from && addWorkingDays(from, OPINION_DAYS, calendar);
  return event({ type: 'consultation-sent', occurredOn: today, facts: { ...command, dueOn } });
};

/** Records when the other side received the letter: from the day after, its 15 working days run (arts. 32, 34). */
export const decideDelivery: Decider<'record-delivery'> = (state, { consultationId, on }, now) => {
  const open = findOpen(state, consultationId);
  if (!open || open.kind === 'secrecy-authority')
    return refuse('no-open-consultation', '没有这一项正在征求意见的事项');
  // Its silence is a fact by now, and no other day of receipt undoes it.
  if (isSilent(open, now.today))
    return refuse(
      'opinion-period-over',
      `征求意见期限已于${open.dueOn}届满，不能再更改对方收到日期；请登记逾期未反馈`,
      '《条例》第三十二条、第三十四条',
    );
  const wrong = recordedDay(on, open.sentOn, now);
  if (wrong) return declined(wrong);
  if (open.deliveredOn === on) return refuse('delivery-known', `已经登记对方于${on}收到`);
  // The day it became known, not the day itself: what was recorded last counts, however the days lie.
  const from = open.kind === 'other-organ' ? open.sentOn : on;
  const dueOn = addWorkingDays(from, OPINION_DAYS, now.calendar);
  // The extension was granted while this consultation paused the clock; an earlier end of it would undo that.
  if (state.extension && dueOn < state.extension.on)
    return refuse(
      'extension-before',
      `按该日期计算，征求意见期限于${dueOn}届满，早于延长答复期限的决定（${state.extension.on}），请核对`,
      '《条例》第三十三条',
    );
  const facts = { consultationId, deliveredOn: on, dueOn };
  return event({ type: 'consultation-delivered', occurredOn: now.today, facts });
};

/** Records an opinion; one that came after its period no longer pauses anything. */
export const decideOpinion: Decider<'return-consultation'> = (state, { on, ...facts }, now) => {
  const open = findOpen(state, facts.consultationId);
  if (!open) return refuse('no-open-consultation', '没有这一项正在征求意见的事项');
  const wrong = recordedDay(on, open.sentOn, now);
  if (wrong) return declined(wrong);
  if (open.dueOn !== null && on > open.dueOn)
    return refuse(
      'opinion-too-late',
      `征求意见期限已于${open.dueOn}届满，之后收到的意见不再使期限暂停；请登记逾期未反馈，意见可以作为材料存入本件`,
      '《条例》第三十二条、第三十四条',
    );
  return event({ type: 'consultation-returned', occurredOn: on, facts });
};

/** Silence ends the pause on the last day of the period, whenever somebody notices it (arts. 32, 34). */
export const decideTimeOut: Decider<'time-out-consultation'> = (state, { consultationId }, { today }) => {
  const open = findOpen(state, consultationId);
  if (!open) return refuse('no-open-consultation', '没有这一项正在征求意见的事项');
  if (open.dueOn === null || !isSilent(open, today))
    return refuse(
      'consultation-running',
      open.dueOn === null
        ? '尚未登记对方收到征求意见书的日期，征求意见期限还没有起算'
        : `征求意见期限至${open.dueOn}届满`,
      '《条例》第三十二条、第三十四条',
    );
  return event({ type: 'consultation-timed-out', occurredOn: open.dueOn, facts: { consultationId } });
};

/** Sends a fee notice; the amount follows from the tariff and is never typed. */
export const decideFee: Decider<'notice-fee'> = (_, { basis, count }, { today, calendar }) => {
  if (!Number.isSafeInteger(count) || count < 1) return refuse('fee-count', '请填写件数或者页数');
  const amountYuan = feeOf(
    basis === 'by-item' ? { by: 'item', item: count } : { by: 'page', pages: count },
  ).yuan;
  if (amountYuan === 0)
    return refuse(
      'fee-free',
      '未超过免费的数量（每月10件以内、每件30页以内），不得收费',
      '国办函〔2020〕109号',
    );
  const dueOn = addWorkingDays(today, FEE_PAYMENT_DAYS, calendar);
  return event({ type: 'fee-noticed', occurredOn: today, facts: { basis, count, amountYuan, dueOn } });
};

/** Paid in time counts, however late the receipt of the bank is entered: only the day of payment is judged. */
export const decidePayment: Decider<'record-payment'> = (state, { on }, now) => {
  const { noticedOn = state.safeOn, dueOn = now.today } = state.fee ?? {};
  const wrong = recordedDay(on, noticedOn, now);
  if (wrong) return declined(wrong);
  if (on > dueOn)
    return refuse('fee-overdue', `缴费期限已于${dueOn}届满，应当按逾期未缴费处理`, '国办函〔2020〕109号');
  return event({ type: 'fee-paid', occurredOn: on, facts: {} });
};
