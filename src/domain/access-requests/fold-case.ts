import type { CaseEvent, CaseEventType } from './case-events.ts';
import { BLANK_CASE, type CaseState, type Consultation } from './case-state.ts';
import type { ClockEvent } from './clock-events.ts';
import { DUE_DAY_STEPS } from './due-day-events.ts';

type EventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;
type Step<Type extends CaseEventType> = (state: CaseState, event: EventOf<Type>) => Partial<CaseState>;

const ticking = (state: CaseState, event: ClockEvent) => ({ clockEvents: [...state.clockEvents, event] });

const changed = (state: CaseState, id: string, change: Partial<Consultation>): readonly Consultation[] =>
  state.consultations.map((it) => (it.id === id ? { ...it, ...change } : it));

/** The case ends without a reply: the clock stops and the outcome stands. */
const ending = (state: CaseState, event: CaseEvent, change: Partial<CaseState>) => ({
  ...change,
  decidedOn: event.occurredOn,
  ...(state.receivedOn ? ticking(state, { type: 'stopped', on: event.occurredOn }) : {}),
});

const NOT_PASSED = { legal: false, secrecy: false };

const isStopped = (state: CaseState): boolean => state.clockEvents.some((it) => it.type === 'stopped');

/** What each event changes; an event that is not a transition leaves the status alone. */
const STEPS: { readonly [Type in CaseEventType]: Step<Type> } = {
  submitted: (_, { facts, actorId }) => ({
    status: 'to-confirm',
    channel: facts.channel,
    applicantKind: facts.applicantKind ?? null,
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
  'late-clarification-offered': () => ({}),
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
  'consultation-delivered': (state, { facts: { consultationId, ...days } }) => ({
    consultations: changed(state, consultationId, days),
  }),
  'late-opinion-received': () => ({}),
  'consultation-returned': (state, { occurredOn, facts }) => ({
    consultations: changed(state, facts.consultationId, { endedOn: occurredOn, consents: facts.consents }),
    ...ticking(state, { type: 'consultation-returned', on: occurredOn, id: facts.consultationId }),
  }),
  'consultation-timed-out': (state, { occurredOn, facts }) => ({
    consultations: changed(state, facts.consultationId, { endedOn: occurredOn }),
    ...ticking(state, { type: 'consultation-returned', on: occurredOn, id: facts.consultationId }),
  }),
  'consultation-stopped': (state, { occurredOn, facts }) => ({
    consultations: changed(state, facts.consultationId, { endedOn: occurredOn, stopped: facts.ground }),
    ...ticking(state, {
      type: 'consultation-returned',
      on: occurredOn,
      id: facts.consultationId,
      stopped: true,
    }),
  }),
  'reasons-requested': (_, { occurredOn, facts }) => ({
    reasons: {
      requestedOn: occurredOn,
      deadlineOn: facts.deadlineOn ?? null,
      count: facts.count ?? null,
      since: facts.since ?? null,
      reasonable: null,
      offered: false,
    },
  }),
  'reasons-offered': (state) => ({ reasons: state.reasons && { ...state.reasons, offered: true } }),
  'reasons-recorded': (state, { facts }) => ({
    reasons: state.reasons && { ...state.reasons, reasonable: facts.reasonable },
  }),
  'reply-delayed': (state, { occurredOn, facts }) => ({
    delayedUntil: facts.until,
    ...ticking(state, { type: 'delayed', on: occurredOn, until: facts.until }),
  }),
  'split-off': (state, { facts }) => ({ splitOff: [...state.splitOff, ...facts.requestIds] }),
  'split-from': (_, { facts }) => ({ splitFrom: facts.requestId }),
  merged: (state, event) => ({
    ...ending(state, event, { status: 'closed', outcome: 'merged' }),
    mergedInto: event.facts.intoId,
  }),
  absorbed: () => ({}),
  'fee-noticed': (state, { occurredOn, facts }) => ({
    status: 'awaiting-fee',
    fee: { noticedOn: occurredOn, amountYuan: facts.amountYuan, dueOn: facts.dueOn, paidOn: null },
    ...ticking(state, { type: 'fee-noticed', on: occurredOn, dueOn: facts.dueOn }),
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
  'items-listed': (_, { facts }) => ({ items: facts.count }),
  'guide-followed': (_, { facts, seq }) => ({ guide: { outcome: facts.outcome, seq } }),
  'search-recorded': (state) => ({ searches: state.searches + 1 }),
  'file-cleared': () => ({}),
  drafted: (_, { facts, actorId, seq }) => ({
    status: 'drafted',
    draft: { outcome: facts.outcome, seq },
    promisedOn: facts.provideOn ?? null,
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
  signed: (state, { occurredOn, facts }) => ({
    status: 'signed',
    letterId: facts.letterId,
    outcome: facts.outcome,
    // The letter that tells of a lapse comes after the end of the case.
    decidedOn: state.status === 'lapsed' ? state.decidedOn : occurredOn,
    notices: (facts.notices ?? []).map((it) => ({ ...it, servedOn: null, method: null })),
  }),
  'notice-served': (state, { occurredOn, facts }) => ({
    notices: state.notices.map((it) =>
      it.letterId === facts.letterId ? { ...it, servedOn: occurredOn, method: facts.method } : it,
    ),
  }),
  provided: (_, { occurredOn }) => ({ providedOn: occurredOn }),
  'letter-sealed': () => ({}),
  'letter-cancelled': (state) =>
    isStopped(state)
      ? { status: 'lapsed', letterId: null, notices: [] }
      : {
          status: 'in-hand',
          letterId: null,
          notices: [],
          outcome: null,
          decidedOn: null,
          passed: NOT_PASSED,
        },
  served: (state, { occurredOn, facts }) => ({
    status: 'served',
    served: { on: state.served?.on ?? occurredOn, method: facts.method, failedOn: null },
    ...(isStopped(state) ? {} : ticking(state, { type: 'stopped', on: occurredOn })),
  }),
  'service-failed': (state, { occurredOn }) => ({
    status: 'signed',
    served: state.served && { ...state.served, failedOn: occurredOn },
  }),
  closed: (_, { occurredOn }) => ({ status: 'closed', closedOn: occurredOn }),
  archived: (_, { facts }) => ({ status: 'archived', archiveNumber: facts.archiveNumber }),
  withdrawn: (state, event) => ending(state, event, { status: 'withdrawn', outcome: 'withdrawn' }),
  'query-code-reissued': () => ({}),
  ...DUE_DAY_STEPS,
  corrected: () => ({}),
};

function step(state: CaseState, event: CaseEvent): CaseState {
  const apply = STEPS[event.type] as Step<CaseEventType>;
  return { ...state, ...apply(state, event as never) };
}

/** A service corrected away from the post keeps nothing of the post. */
function withoutStrayCarrier<Facts extends object>(facts: Facts): Facts {
  const { method, carrier, ...rest } = facts as { method?: string; carrier?: string };
  return method !== undefined && method !== 'post' && carrier ? ({ ...rest, method } as Facts) : facts;
}

/** The events that still count: what a `corrected` event supersedes stands on its true day; the latest correction wins. */
export function standing(events: readonly CaseEvent[]): CaseEvent[] {
  const corrections = new Map<number, Extract<CaseEvent, { type: 'corrected' }>['facts']>();
  for (const event of events.toSorted((a, b) => a.seq - b.seq)) {
    if (event.type !== 'corrected') continue;
    const earlier = corrections.get(event.facts.supersedes)?.replacement;
    const replacement = { ...earlier, ...event.facts.replacement };
    corrections.set(event.facts.supersedes, { ...event.facts, replacement });
  }
  return events.map((event) => {
    const correction = corrections.get(event.seq);
    if (!correction) return event;
    const facts = withoutStrayCarrier({ ...event.facts, ...correction.replacement });
    return { ...event, occurredOn: correction.replacementOn, facts } as CaseEvent;
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
