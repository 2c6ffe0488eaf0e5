import type { PlainDate } from '../calendar/plain-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { ok, type Refusal, type Result, refuse } from '../shared/refusal.ts';
import type { NewCaseEvent } from './case-events.ts';
import type { CaseState } from './case-state.ts';
import type { ClockEvent } from './clock-events.ts';
import { LONGEST_EXTENSION } from './clock-extension.ts';
import type { Commands } from './commands.ts';
import {
  decideClarified,
  decideReasons,
  decideReasonsRequest,
  decideSecrecyReferral,
} from './decide-answers.ts';
import { checkAnswers, decideGuide } from './decide-guide.ts';
import {
  decideCancellation,
  decideFailedService,
  decideNoticeService,
  decideService,
} from './decide-service.ts';
import {
  decideConsultation,
  decideDelivery,
  decideFee,
  decideOpinion,
  decidePayment,
  decideTimeOut,
} from './decide-waits.ts';
import { type Decider, declined, event, recordedDay } from './decider.ts';
import { guard } from './guards.ts';
import { ACTIONS, type Action, LIFECYCLE } from './lifecycle.data.ts';
import { lackingFor } from './outcome-grounds.ts';
import { readClock } from './reply-clock.ts';
import { decideStop } from './stopped-consultations.ts';
import type { Today } from './today.ts';

const decideAssignment: Decider<'take-up' | 'reassign'> = (_, facts, { today }) =>
  event({ type: 'assigned', occurredOn: today, facts });

const decideClarification: Decider<'request-clarification'> = (_, { days }, { today, calendar }) => {
  if (!Number.isInteger(days) || days < 1 || days > 60)
    return refuse('clarification-days', '补正期限应当合理，请填写1至60个工作日', '《条例》第三十条');
  return event({
    type: 'clarification-requested',
    occurredOn: today,
    facts: { deadlineOn: addWorkingDays(today, days, calendar) },
  });
};

const decideExtension: Decider<'extend'> = (_, { days }, { today }) => {
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_EXTENSION) {
    return refuse('extension-too-long', '延长的期限为1至20个工作日', '《条例》第三十三条第二款');
  }
  return event({ type: 'extended', occurredOn: today, facts: { days } });
};

const decideDraft: Decider<'draft'> = (state, command, { today }) => {
  const { outcome, provideOn = null, departs = false } = command;
  const unanswered = checkAnswers(state, command);
  if (unanswered) return declined(unanswered);
  const lacking = lackingFor(outcome, state);
  if (lacking) return declined(lacking);
  return event({
    type: 'drafted',
    occurredOn: today,
    facts: { outcome, provideOn, ...(departs ? { departs } : {}) },
  });
};

const onDay = (on: PlainDate, notBefore: PlainDate, now: Today, then: NewCaseEvent): Result<NewCaseEvent> => {
  const wrong = recordedDay(on, notBefore, now);
  return wrong ? declined(wrong) : event(then);
};

const DECIDERS: { readonly [A in Action]: Decider<A> } = {
  'record-contact': (_, facts, { today }) => event({ type: 'contact-recorded', occurredOn: today, facts }),
  'confirm-receipt': (state, { on }, now) =>
    onDay(on, state.safeOn, now, { type: 'received', occurredOn: on, facts: { basis: '双方确认之日' } }),
  'take-up': decideAssignment,
  reassign: decideAssignment,
  'request-clarification': decideClarification,
  'ask-informally': (_, __, { today }) =>
    event({ type: 'informal-inquiry-sent', occurredOn: today, facts: {} }),
  'receive-clarification': decideClarified,
  'offer-late-clarification': (_, __, { today }) =>
    event({ type: 'late-clarification-offered', occurredOn: today, facts: {} }),
  'lapse-clarification': (_, __, { today }) =>
    event({ type: 'clarification-lapsed', occurredOn: today, facts: {} }),
  'send-consultation': decideConsultation,
  'record-delivery': decideDelivery,
  'return-consultation': decideOpinion,
  'time-out-consultation': decideTimeOut,
  'stop-consultation': decideStop,
  'request-reasons': decideReasonsRequest,
  'offer-reasons': (_, __, { today }) => event({ type: 'reasons-offered', occurredOn: today, facts: {} }),
  'record-reasons': decideReasons,
  'delay-reply': (_, facts, { today }) => event({ type: 'reply-delayed', occurredOn: today, facts }),
  'notice-fee': decideFee,
  'record-payment': decidePayment,
  'lapse-fee': (_, __, { today }) => event({ type: 'fee-lapsed', occurredOn: today, facts: {} }),
  extend: decideExtension,
  split: (_, facts, { today }) => event({ type: 'split-off', occurredOn: today, facts }),
  merge: (_, facts, { today }) => event({ type: 'merged', occurredOn: today, facts }),
  'list-items': (_, facts, { today }) => event({ type: 'items-listed', occurredOn: today, facts }),
  'follow-guide': decideGuide,
  'record-search': (_, facts, { today }) => event({ type: 'search-recorded', occurredOn: today, facts }),
  draft: decideDraft,
  'submit-review': (_, __, { today }) => event({ type: 'review-submitted', occurredOn: today, facts: {} }),
  'pass-legal-review': (_, __, { today }) =>
    event({ type: 'review-passed', occurredOn: today, facts: { review: 'legal' } }),
  'pass-secrecy-review': (_, __, { today }) =>
    event({ type: 'review-passed', occurredOn: today, facts: { review: 'secrecy' } }),
  'refer-secrecy': decideSecrecyReferral,
  'return-draft': (state, _, { today }) =>
    event({
      type: 'draft-returned',
      occurredOn: today,
      facts: { from: state.status === 'to-sign' ? 'signing' : 'review' },
    }),
  sign: (state, { letterId, reauthenticated = true, notices = [] }, { today }) => {
    const outcome = state.status === 'lapsed' ? state.outcome : state.draft?.outcome;
    return outcome
      ? event({
          type: 'signed',
          occurredOn: today,
          facts: { letterId, outcome, reauthenticated, ...(notices.length > 0 ? { notices } : {}) },
        })
      : refuse('no-draft', '没有可以签发的文稿');
  },
  'cancel-letter': decideCancellation,
  serve: decideService,
  'record-failed-service': decideFailedService,
  'serve-notice': decideNoticeService,
  provide: (state, { on }, now) =>
    onDay(on, state.served?.on ?? state.safeOn, now, { type: 'provided', occurredOn: on, facts: {} }),
  close: (_, __, { today }) => event({ type: 'closed', occurredOn: today, facts: {} }),
  archive: (_, facts, { today }) => event({ type: 'archived', occurredOn: today, facts }),
  withdraw: (_, facts, { today }) => event({ type: 'withdrawn', occurredOn: today, facts }),
  correct: (_, { supersedes, on, replacement }, { today }) =>
    event({
      type: 'corrected',
      occurredOn: today,
      facts: { supersedes, replacementOn: on, replacement },
    }),
};

const NOT_ALLOWED: Refusal = {
  code: 'action-not-allowed',
  message: '当前办理状态下不能执行该操作，请刷新页面查看最新进展',
  article: null,
};

/** Why the table or a guard declines `action` now, whatever the command says, or `null` where it is offered. */
export const declinedByTable = (action: Action, state: CaseState, now: Today): Refusal | null =>
  LIFECYCLE[state.status][action] === undefined ? NOT_ALLOWED : guard(action, state, now);

/** The event that `action` leads to, or why it cannot be taken. Whether the person may is asked elsewhere. */
export function decide<A extends Action>(
  action: A,
  state: CaseState,
  command: Commands[A],
  now: Today,
): Result<NewCaseEvent> {
  const refusal = declinedByTable(action, state, now);
  if (refusal) return declined(refusal);
  const decision = DECIDERS[action](state, command, now);
  return decision.ok ? lawfulClock(state, decision.value, now) : decision;
}

const CLOCK_TYPES: Partial<Record<NewCaseEvent['type'], ClockEvent['type']>> = {
  received: 'received',
  'clarification-requested': 'clarification-requested',
  'clarification-received': 'clarification-received',
  'consultation-sent': 'consultation-sent',
  'consultation-returned': 'consultation-returned',
  'consultation-timed-out': 'consultation-returned',
  'consultation-stopped': 'consultation-returned',
  'fee-noticed': 'fee-noticed',
  'fee-paid': 'fee-paid',
  'reply-delayed': 'delayed',
  extended: 'extended',
};

/** A last wall: the clock itself must be able to read the case with the new event in it. */
function lawfulClock(state: CaseState, decided: NewCaseEvent, { calendar }: Today): Result<NewCaseEvent> {
  const type = CLOCK_TYPES[decided.type];
  if (!type) return ok(decided);
  const facts = decided.facts as { consultationId?: string; days?: number; until?: PlainDate };
  const tick = {
    type,
    on: decided.occurredOn,
    ...(facts.consultationId ? { id: facts.consultationId } : {}),
    ...(facts.days ? { days: facts.days } : {}),
    ...(facts.until ? { until: facts.until } : {}),
  };
  const reading = readClock([...state.clockEvents, tick as ClockEvent], calendar);
  return reading.ok ? ok(decided) : reading;
}

/** The actions the table and the guards offer now, in the order screens show them. */
export const offeredActions = (state: CaseState, now: Today): readonly Action[] =>
  ACTIONS.filter((action) => declinedByTable(action, state, now) === null);
