import { addWorkingDays } from '../calendar/working-days.ts';
import { refuse } from '../shared/refusal.ts';
import { referralsOf } from './case-state.ts';
import { type Decider, declined, event, recordedDay } from './decider.ts';

/** The correction came: in time, or late with a good reason the office accepts (art. 30: 无正当理由). */
export const decideClarified: Decider<'receive-clarification'> = (state, { on, lateAccepted }, now) => {
  const { requestedOn = state.safeOn, deadlineOn = on } = state.clarification ?? {};
  const wrong = recordedDay(on, requestedOn, now);
  if (wrong) return declined(wrong);
  const late = on > deadlineOn;
  if (late && !lateAccepted)
    return refuse(
      'clarification-late',
      `补正期限已于${deadlineOn}届满；申请人有正当理由的，请写明理由和认定意见后再登记收到补正，否则按逾期不补正处理`,
      '《条例》第三十条',
    );
  return event({ type: 'clarification-received', occurredOn: on, facts: late ? { late } : {} });
};

/** Reasons for requests beyond what is reasonable in number and frequency (art. 35); the numbers are counted. */
export const decideReasonsRequest: Decider<'request-reasons'> = (
  _,
  { count, since, days },
  { today, calendar },
) => {
  if (!Number.isInteger(days) || days < 1 || days > 60)
    return refuse('reasons-days', '说明理由的期限应当合理，请填写1至60个工作日', '《条例》第三十五条');
  const facts = { count, since, deadlineOn: addWorkingDays(today, days, calendar) };
  return event({ type: 'reasons-requested', occurredOn: today, facts });
};

/** Silence counts as no reason only once the period to answer is over. */
export const decideReasons: Decider<'record-reasons'> = ({ reasons }, facts, { today }) => {
  const { deadlineOn = null, offered = false } = reasons ?? {};
  return !facts.reasonable && !offered && deadlineOn !== null && today <= deadlineOn
    ? refuse(
        'reasons-still-running',
        `申请人说明理由的期限至${deadlineOn}届满，尚未说明的，不能认定理由不合理；已经说明的，请先登记申请人说明的理由`,
        '《条例》第三十五条',
      )
    : event({ type: 'reasons-recorded', occurredOn: today, facts });
};

/**
 * Whether something is a state secret cannot be settled in the organ: the authority is asked (art. 17). What it has
 * determined is asked again for a reason only, because every referral pauses the clock (decision 0050).
 */
export const decideSecrecyReferral: Decider<'refer-secrecy'> = (state, command, { today }) => {
  const { consultationId, again = false } = command;
  if (state.consultations.some((it) => it.id === consultationId))
    return refuse('consultation-known', '该事项已经登记');
  if (referralsOf(state).length > 0 && !again)
    return refuse(
      'secrecy-again',
      '本件已经报请确定过一次；确需再次报请的，请写明新的情况和理由',
      '《条例》第十七条',
    );
  return event({
    type: 'consultation-sent',
    occurredOn: today,
    facts: {
      consultationId,
      kind: 'secrecy-authority',
      deliveredOn: today,
      // No period is set for the authority: its silence means nothing.
      dueOn: null,
    },
  });
};
