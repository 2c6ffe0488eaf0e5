import type { CaseEvent, CaseEventType } from './case-events.ts';
import { BLANK_CASE, type CaseState, type Consultation } from './case-state.ts';
import type { ClockEvent } from './clock-events.ts';

type EventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;
type Step<Type extends CaseEventType> = (state: CaseState, event: EventOf<Type>) => Partial<CaseState>;

const ticking = (state: CaseState, event: ClockEvent) => ({ clockEvents: [...state.clockEvents, event] });

const ended = (state: CaseState, id: string, change: Partial<Consultation>): readonly Consultation[] =>
  state.consultations.map((it) => (it.id === id ? { ...it, ...change } : it));

/** The case ends without a reply: the clock stops and the outcome stands. */
const ending = (state: CaseState, event: CaseEvent, change: Partial<CaseState>) => ({
  ...change,
  decidedOn: event.occurredOn,
  ...(state.receivedOn ? ticking(state, { type: 'stopped', on: event.occurredOn }) : {}),
});

/** What each event changes; an event that is not a transition leaves the status alone. */
const STEPS: { readonly [Type in CaseEventType]: Step<Type> } = {
  submitted: (_, { facts, actorId }) => ({
    status: 'to-confirm',
    channel: facts.channel,
    safeOn: facts.safeOn,
    registrarId: actorId,
  }),
  'contact-recorded': () => ({}),
  received: (state, { occurredOn, facts }) => ({
    status: 'received',
    receivedOn: occurredOn,
    receiptBasis: facts.basis,
    ...ticking(state, { type: 'received', on: occurredOn }),
  }),
  assigned: (state, { facts }) => ({
    ...facts,
    status: state.status === 'received' ? 'in-hand' : state.status,
  }),
  'clarification-requested': (state, { occurredOn, facts }) => ({
    status: 'awaiting-clarification',
    clarification: { requestedOn: occurredOn, deadlineOn: facts.deadlineOn, receivedOn: null },
    ...ticking(state, { type: 'clarification-requested', on: occurredOn }),
  }),
  'informal-inquiry-sent': () => ({}),
  'clarification-received': (state, { occurredOn }) => ({
    status: 'in-hand',
    clarification: state.clarification && { ...state.clarification, receivedOn: occurredOn },
    ...ticking(state, { type: 'clarification-received', on: occurredOn }),
  }),
  'clarification-lapsed': (state, event) =>
    ending(state, event, { status: 'lapsed', outcome: 'no-correction' }),
  'consultation-sent': (state, { occurredOn, facts }) => ({
    consultations: [
      ...state.consultations,
      {
        id: facts.consultationId,
        kind: facts.kind,
        sentOn: occurredOn,
        deliveredOn: facts.deliveredOn,
        dueOn: facts.dueOn,
        endedOn: null,
        consents: null,
      },
    ],
    ...ticking(state, { type: 'consultation-sent', on: occurredOn, id: facts.consultationId }),
  }),
  'consultation-returned': (state, { occurredOn, facts }) => ({
    consultations: ended(state, facts.consultationId, { endedOn: occurredOn, consents: facts.consents }),
    ...ticking(state, { type: 'consultation-returned', on: occurredOn, id: facts.consultationId }),
  }),
  'consultation-timed-out': (state, { occurredOn, facts }) => ({
    consultations: ended(state, facts.consultationId, { endedOn: occurredOn }),
    ...ticking(state, { type: 'consultation-returned', on: occurredOn, id: facts.consultationId }),
  }),
  'reasons-requested': (_, { occurredOn }) => ({ reasons: { requestedOn: occurredOn, reasonable: null } }),
  'reasons-recorded': (state, { facts }) => ({
    reasons: state.reasons && { ...state.reasons, reasonable: facts.reasonable },
  }),
  'fee-noticed': (state, { occurredOn, facts }) => ({
    status: 'awaiting-fee',
    fee: { noticedOn: occurredOn, amountYuan: facts.amountYuan, dueOn: facts.dueOn, paidOn: null },
    ...ticking(state, { type: 'fee-noticed', on: occurredOn }),
  }),
  'fee-paid': (state, { occurredOn }) => ({
    status: 'in-hand',
    fee: state.fee && { ...state.fee, paidOn: occurredOn },
    ...ticking(state, { type: 'fee-paid', on: occurredOn }),
  }),
  'fee-lapsed': (state, event) => ending(state, event, { status: 'lapsed', outcome: 'fee-unpaid' }),
  extended: (state, { occurredOn, facts }) => ({
    extension: { on: occurredOn, days: facts.days },
    ...ticking(state, { type: 'extended', on: occurredOn, days: facts.days }),
  }),
  'search-recorded': (state) => ({ searches: state.searches + 1 }),
  drafted: (_, { facts, actorId, seq }) => ({
    status: 'drafted',
    draft: { outcome: facts.outcome, seq },
    drafterId: actorId,
    reviewerIds: [],
    passed: { legal: false, secrecy: false },
  }),
  'review-submitted': () => ({
    status: 'in-review',
    passed: { legal: false, secrecy: false },
    reviewerIds: [],
  }),
  'review-passed': (state, { facts, actorId }) => {
    const passed = { ...state.passed, [facts.review]: true };
    return {
      passed,
      reviewerIds: actorId ? [...state.reviewerIds, actorId] : state.reviewerIds,
      status: passed.legal && passed.secrecy ? 'to-sign' : 'in-review',
    };
  },
  'draft-returned': () => ({ status: 'in-hand', passed: { legal: false, secrecy: false } }),
  signed: (_, { occurredOn, facts }) => ({
    status: 'signed',
    letterId: facts.letterId,
    outcome: facts.outcome,
    decidedOn: occurredOn,
  }),
  served: (state, { occurredOn, facts }) => ({
    status: 'served',
    served: { on: occurredOn, method: facts.method },
    ...ticking(state, { type: 'stopped', on: occurredOn }),
  }),
  closed: () => ({ status: 'closed' }),
  archived: (_, { facts }) => ({ status: 'archived', archiveNumber: facts.archiveNumber }),
  withdrawn: (state, event) => ending(state, event, { status: 'withdrawn', outcome: 'withdrawn' }),
  'query-code-reissued': () => ({}),
  corrected: () => ({}),
};

function step(state: CaseState, event: CaseEvent): CaseState {
  const apply = STEPS[event.type] as Step<CaseEventType>;
  return { ...state, ...apply(state, event as never) };
}

/** The events that still count: what a `corrected` event supersedes stands on its true day; the latest correction wins. */
function standing(events: readonly CaseEvent[]): CaseEvent[] {
  const corrections = new Map<number, CaseEvent['occurredOn']>();
  for (const event of events.toSorted((a, b) => a.seq - b.seq)) {
    if (event.type === 'corrected') corrections.set(event.facts.supersedes, event.facts.replacementOn);
  }
  return events.map((event) => {
    const correctedOn = corrections.get(event.seq);
    return correctedOn ? { ...event, occurredOn: correctedOn } : event;
  });
}

/**
 * The state of a case: a fold over its events by the day they occurred, then by their place in the chain (decision 12).
 * The same events always give the same state; columns of the database are caches of it.
 */
export function foldCase(events: readonly CaseEvent[]): CaseState {
  const ordered = standing(events).sort((a, b) =>
    a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : a.seq - b.seq,
  );
  const state = ordered.reduce(step, BLANK_CASE);
  return { ...state, version: Math.max(0, ...events.map((it) => it.seq)) };
}
