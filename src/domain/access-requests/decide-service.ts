import type { PlainDate } from '../calendar/plain-date.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import type { CaseState } from './case-state.ts';
import { type Decider, declined, event, recordedDay } from './decider.ts';
import { clockOf } from './guards.ts';
import {
  isPostalCarrier,
  isPostalNumber,
  judgeService,
  SERVICE_ARTICLE,
  type ServiceCommand,
  type ServiceVerdict,
} from './service.ts';
import type { Today } from './today.ts';

/**
 * Whether a service on that day meets the reply period. A letter returned by the post and served again keeps the
 * day it was posted first (国办公开办函〔2016〕235号); where the clock was stopped otherwise, no period runs.
 */
export function verdictOf(state: CaseState, on: PlainDate, { calendar }: Today): ServiceVerdict {
  const clock = clockOf(state, calendar);
  const counts = state.served !== null || clock?.state !== 'stopped';
  return judgeService(state.served?.on ?? on, counts ? (clock?.replyDueOn ?? null) : null, calendar);
}

/** Records how the reply reached the applicant; by post only the postal enterprise counts (235号). */
export const decideService: Decider<'serve'> = (state, command, now) => {
  const on = command.method === 'online' ? now.today : command.on;
  const notBefore = state.served?.failedOn ?? state.decidedOn ?? state.safeOn;
  const wrong = recordedDay(on, notBefore, now) ?? wrongPost(command);
  if (wrong) return declined(wrong);
  const facts = { method: command.method, letterId: state.letterId ?? '', ...verdictOf(state, on, now) };
  const carrier = command.method === 'post' && isPostalCarrier(command.carrier) ? command.carrier : null;
  return event({
    type: 'served',
    occurredOn: on,
    facts: { ...facts, ...(carrier ? { carrier } : {}) },
  });
};

/**
 * Records how a notice (L09) reached its third party: from that day its time to seek a remedy runs, so the same ways
 * and proofs are asked for as for the reply (art. 32, 235号).
 */
export const decideNoticeService: Decider<'serve-notice'> = (state, command, now) => {
  const { letterId, method, on } = command;
  const notice = state.notices.find((it) => it.letterId === letterId);
  if (!notice) return refuse('no-notice', '没有这一份告知第三方的文书');
  if (notice.servedOn) return refuse('notice-served', `这份告知书已经登记于${notice.servedOn}送达`);
  const wrong = recordedDay(on, state.decidedOn ?? state.safeOn, now) ?? wrongPost(command);
  if (wrong) return declined(wrong);
  const carrier = method === 'post' && isPostalCarrier(command.carrier) ? { carrier: command.carrier } : {};
  return event({ type: 'notice-served', occurredOn: on, facts: { letterId, method, ...carrier } });
};

/** Why what is said of the post is no service by it, or `null` (235号). */
export function wrongPost(command: ServiceCommand): Refusal | null {
  if (command.method !== 'post') return null;
  if (!isPostalCarrier(command.carrier))
    return {
      code: 'courier-not-allowed',
      message: '邮寄送达应当通过邮政企业（中国邮政挂号信、邮政特快专递），不得使用其他快递企业',
      article: SERVICE_ARTICLE,
    };
  if (!isPostalNumber(command.trackingNumber) && command.trackingReason === '')
    return {
      code: 'tracking-number-unusual',
      message: `邮件号码“${command.trackingNumber}”不符合13位编码规则（两个字母、九位数字含校验位、两个字母），请核对；确无误的，请写明理由`,
      article: null,
    };
  return null;
}

/** The post brought the letter back: it is served again by other means, the day of posting still counts (235号). */
export const decideFailedService: Decider<'record-failed-service'> = (state, { on }, now) => {
  if (!state.letterId) return refuse('no-letter', '没有可以登记退件的文书');
  const wrong = recordedDay(on, state.closedOn ?? state.served?.on ?? state.safeOn, now);
  if (wrong) return declined(wrong);
  return event({ type: 'service-failed', occurredOn: on, facts: { letterId: state.letterId } });
};

/** Takes a signed letter back before it was served; its number stays used. */
export const decideCancellation: Decider<'cancel-letter'> = ({ letterId }, _, { today }) =>
  letterId
    ? event({ type: 'letter-cancelled', occurredOn: today, facts: { letterId } })
    : refuse('no-letter', '没有可以作废的文书');
