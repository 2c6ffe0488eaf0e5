import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../calendar/statutory-calendar.ts';
import { firstWorkingDayOnOrAfter } from '../calendar/working-days.ts';
import type { CaseEvent, NewCaseEvent } from './case-events.ts';
import { type CaseState, isSilent, openConsultations } from './case-state.ts';
import type { Commands } from './commands.ts';
import { decide, offeredActions } from './decide.ts';
import { foldCase } from './fold-case.ts';
import type { Action } from './lifecycle.data.ts';
import type { OutcomeKey } from './outcomes.data.ts';
import { DECIDABLE_OUTCOMES } from './outcomes.ts';
import { type Channel, decideReceipt } from './receipt.ts';
import type { Today } from './today.ts';

/** A case on its way: its events, what they fold to, and the day it is. */
export type Journey = {
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  readonly today: PlainDate;
};

export const worldOn = (today: PlainDate): Today => ({ today, calendar: STATUTORY_CALENDAR });

/** The journey with one more event, recorded by `actorId`. */
export function recorded(journey: Journey, event: NewCaseEvent, actorId: string | null): Journey {
  const seq = (journey.events.at(-1)?.seq ?? 0) + 1;
  const stored = { ...event, seq, recordedAt: `${journey.today}T01:00:00.000Z`, actorId } as CaseEvent;
  const events = [...journey.events, stored];
  return { ...journey, events, state: foldCase(events) };
}

/** A case just registered on `today` by `channel`; the online one has no registrar. */
export function begun(channel: Channel, today: PlainDate): Journey {
  const receipt = decideReceipt({
    channel,
    arrivedOn: today,
    confirmedOn: null,
    confirmationAnnounced: false,
  });
  const registrar = channel === 'online' ? null : 'clerk';
  const submitted = recorded(
    { events: [], state: foldCase([]), today },
    { type: 'submitted', occurredOn: today, facts: { channel, safeOn: receipt.safeOn } },
    registrar,
  );
  if (receipt.legalOn === null) return submitted;
  const facts = { basis: receipt.basis };
  return recorded(submitted, { type: 'received', occurredOn: receipt.legalOn, facts }, registrar);
}

const within = (from: PlainDate, to: PlainDate, dice: number): PlainDate =>
  from >= to ? to : addDays(from, dice % (daysBetween(from, to) + 1));

/** An outcome this case may be answered with; `dice` picks. */
function outcomeFor(state: CaseState, dice: number): OutcomeKey {
  const open = DECIDABLE_OUTCOMES.filter(
    ({ demands }) =>
      (!demands.includes('search-record') || state.searches > 0) &&
      (!demands.includes('clarification-made') || state.clarification?.receivedOn) &&
      (!demands.includes('reasons-requested') || state.reasons?.reasonable === false),
  );
  return open[dice % open.length]?.key ?? 'provided';
}

const earlier = (one: PlainDate, other: PlainDate): PlainDate => [one, other].toSorted()[0] ?? one;

const consultationOver = ({ state, today }: Journey): string =>
  openConsultations(state).find((it) => isSilent(it, today))?.id ?? 'none';

type Builder<A extends Action> = (journey: Journey, dice: number) => Commands[A];

/** A command for each action that is right in itself: whether it may be given now is the table's business. */
const BUILDERS: { readonly [A in Action]: Builder<A> } = {
  'record-contact': (_, dice) => ({ reached: dice % 2 === 0 }),
  'confirm-receipt': ({ state, today }, dice) => ({ on: within(state.safeOn, today, dice) }),
  'take-up': () => ({ departmentId: null, handlerId: 'handler' }),
  reassign: () => ({ departmentId: null, handlerId: 'other-handler' }),
  'request-clarification': (_, dice) => ({ days: 1 + (dice % 20) }),
  'ask-informally': () => ({}),
  'receive-clarification': ({ state, today }, dice) => ({
    on: within(state.clarification?.requestedOn ?? today, today, dice),
    lateAccepted: true,
  }),
  'offer-late-clarification': () => ({}),
  'lapse-clarification': () => ({}),
  'send-consultation': ({ state, today }, dice) => ({
    consultationId: `c${state.consultations.length + 1}`,
    kind: 'third-party',
    deliveredOn: dice % 3 === 2 ? null : today,
  }),
  'record-delivery': ({ state, today }, dice) => {
    const open = openConsultations(state).filter(
      (it) => it.kind !== 'secrecy-authority' && !isSilent(it, today),
    );
    const late = open.find((it) => it.deliveredOn === null) ?? open.find((it) => it.sentOn < today);
    const { id = 'none', sentOn = today, deliveredOn = null } = late ?? {};
    // After an extension only a late day fits: an early one would have ended the pause before it was granted.
    if (state.extension)
      return { consultationId: id, on: deliveredOn === today ? addDays(today, -1) : today };
    const on = within(sentOn, today, dice);
    return { consultationId: id, on: on !== deliveredOn ? on : on === today ? sentOn : today };
  },
  'return-consultation': ({ state, today }, dice) => {
    const open = openConsultations(state);
    const { id = 'none', dueOn = null } = open[dice % open.length] ?? {};
    return { consultationId: id, consents: dice % 2 === 0, on: earlier(dueOn ?? today, today) };
  },
  'time-out-consultation': (journey) => ({ consultationId: consultationOver(journey) }),
  'stop-consultation': ({ state, today }) => {
    const open = openConsultations(state).find(
      (it) => it.kind !== 'secrecy-authority' && !isSilent(it, today),
    );
    return { consultationId: open?.id ?? 'none', ground: 'not-needed', on: today };
  },
  'request-reasons': ({ today }, dice) => ({ count: 2 + (dice % 50), since: addDays(today, -365), days: 5 }),
  'offer-reasons': () => ({}),
  'record-reasons': ({ state, today }, dice) => {
    const answered = state.reasons?.offered || today > (state.reasons?.deadlineOn ?? today);
    return { reasonable: !answered || dice % 2 === 0 };
  },
  'delay-reply': ({ today }) => ({
    until: firstWorkingDayOnOrAfter(addDays(today, 120), STATUTORY_CALENDAR),
  }),
  split: () => ({ requestIds: ['part'] }),
  merge: () => ({ intoId: 'other' }),
  'notice-fee': (_, dice) => ({ basis: 'by-page', count: 31 + dice }),
  'record-payment': ({ state, today }, dice) => {
    const { noticedOn = today, dueOn = today } = state.fee ?? {};
    return { on: within(noticedOn, earlier(dueOn, today), dice) };
  },
  'lapse-fee': () => ({}),
  extend: (_, dice) => ({ days: 1 + (dice % 20) }),
  'list-items': (_, dice) => ({ count: 1 + (dice % 3) }),
  'follow-guide': (_, dice) => ({
    choices: dice % 2 === 0 ? [] : [{ question: 'clear', answer: 'still' }],
  }),
  'record-search': (_, dice) => ({ found: dice % 2 === 0 }),
  draft: ({ state, today }, dice) => ({
    outcome: outcomeFor(state, dice),
    departs: true,
    itemOutcomes: Array.from({ length: state.items }, () => 'provided' as const),
    provideOn: dice % 3 === 0 ? addDays(today, 10) : null,
  }),
  'submit-review': () => ({}),
  'pass-legal-review': () => ({}),
  'pass-secrecy-review': () => ({}),
  'refer-secrecy': ({ state }) => ({ consultationId: `c${state.consultations.length + 1}`, again: true }),
  'return-draft': () => ({}),
  sign: ({ state }) => ({
    letterId: 'letter',
    notices: state.consultations
      .filter((it) => it.consents === false)
      .map(({ id }) => ({ consultationId: id, letterId: `told-${id}` })),
  }),
  'serve-notice': ({ state, today }, dice) => ({
    letterId: state.notices.find((it) => it.servedOn === null)?.letterId ?? 'none',
    method: 'counter',
    on: within(state.decidedOn ?? today, today, dice),
  }),
  'cancel-letter': () => ({}),
  serve: ({ state, today }, dice) => ({
    method: 'post',
    on: within(state.served?.failedOn ?? state.decidedOn ?? today, today, dice),
    carrier: 'ems',
    trackingNumber: 'EE473124829CN',
    trackingReason: '',
  }),
  'record-failed-service': ({ state, today }, dice) => ({
    on: within(state.closedOn ?? state.served?.on ?? today, today, dice),
  }),
  provide: ({ state, today }, dice) => ({ on: within(state.served?.on ?? today, today, dice) }),
  close: () => ({}),
  archive: () => ({ archiveNumber: 'A-1' }),
  withdraw: () => ({ byApplicant: true }),
  correct: ({ events, today }) => ({
    supersedes: 1,
    on: events[0]?.occurredOn ?? today,
    replacement: { applicantKind: 'enterprise' },
  }),
};

/** What the law says to a well-formed command for `action` now. */
export const tried = (action: Action, journey: Journey, dice = 0) =>
  decide(action, journey.state, BUILDERS[action](journey, dice) as never, worldOn(journey.today));

/** The journey after `action`, which must be granted: `dice` picks among the commands it allows. */
export function taken(journey: Journey, action: Action, dice = 0, actorId = 'handler'): Journey {
  const decision = tried(action, journey, dice);
  if (!decision.ok) throw new Error(`${action} on ${journey.today}: ${decision.refusal.message}`);
  return recorded(journey, decision.value, actorId);
}

export const waited = (journey: Journey, days: number): Journey => ({
  ...journey,
  today: addDays(journey.today, days),
});

export const offered = ({ state, today }: Journey): readonly Action[] =>
  offeredActions(state, worldOn(today));

/** One step of a random walk: wait, then take one of the offered actions; withdrawals and mergers are rare, as they are in life. */
export type Move = { readonly wait: number; readonly pick: number; readonly dice: number };

/** One in so many: what does not happen often. */
const RARE: Partial<Record<Action, number>> = {
  withdraw: 20,
  merge: 20,
  correct: 6,
  reassign: 6,
  split: 6,
  'record-search': 3,
  'return-draft': 3,
  'cancel-letter': 3,
};

export function moved(journey: Journey, { wait, pick, dice }: Move): Journey {
  const later = waited(journey, wait);
  const actions = offered(later).filter((it) => dice % (RARE[it] ?? 1) === 0);
  const action = actions[pick % Math.max(1, actions.length)];
  return action ? taken(later, action, dice) : later;
}

/** The journey after the actions in their order, all on the same day. */
export const through = (journey: Journey, ...actions: readonly Action[]): Journey =>
  actions.reduce((at, action) => taken(at, action), journey);
