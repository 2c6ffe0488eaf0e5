import { dayInChina } from '../calendar/plain-date.ts';
import type { ItemEvent, ItemEventType } from './item-events.ts';
import { EVENT_OF_ITEM_ACTION } from './item-events.ts';
import type { ItemState, LateReviews } from './item-state.ts';
import { ITEM_ACTIONS, ITEM_LIFECYCLE, type ItemAction, type ItemStatus } from './lifecycle.data.ts';

const ACTION_OF_EVENT = new Map<ItemEventType, ItemAction>(
  ITEM_ACTIONS.map((action) => [EVENT_OF_ITEM_ACTION[action], action]),
);

const NO_REVIEWS = { contentReviewerId: null, secrecyReviewerId: null } as const;
const NONE_LATE: LateReviews = { content: false, secrecy: false };

/** A version goes out: it is what the public sees from then on, and feedback is due on it. */
const released = (
  state: ItemState,
  event: Extract<ItemEvent, { type: 'item-published' | 'item-scheduled' | 'item-published-urgently' }>,
): Partial<ItemState> => ({
  named: { contentVersion: event.facts.contentVersion, digest: event.facts.digest },
  live: { publicVersion: event.facts.publicVersion, from: event.facts.visibleFrom },
  publicVersions: event.facts.publicVersion,
  firstPublishedAt: state.firstPublishedAt ?? event.facts.visibleFrom,
  publisherId: event.actorId,
  correction: null,
  beforeSchedule: null,
  lookBack: true,
  late: NONE_LATE,
  lateFailed: false,
  awaiting: false,
  metOn: dayInChina(new Date(event.facts.visibleFrom)),
});

/** Back in the hands of the author: no review of what stood before holds for what comes next. */
const reopened = (named: ItemState['named']): Partial<ItemState> => ({ named, ...NO_REVIEWS });

/** What an event changes beside the status, which the table of the lifecycle says. */
function changeOf(state: ItemState, event: ItemEvent): Partial<ItemState> {
  switch (event.type) {
    case 'item-submitted': {
      const { contentVersion, digest, openness, formedOn } = event.facts;
      return {
        ...NO_REVIEWS,
        named: { contentVersion, digest },
        openness,
        formedOn: state.firstPublishedAt ? state.formedOn : formedOn,
        submitterId: event.actorId,
      };
    }
    case 'item-recalled':
    case 'item-returned':
      return reopened(state.named);
    case 'item-content-passed':
      return { contentReviewerId: event.actorId };
    case 'item-secrecy-passed':
      return { secrecyReviewerId: event.actorId };
    case 'item-published':
      return released(state, event);
    case 'item-scheduled': {
      const { live, firstPublishedAt, correction, lookBack, late, lateFailed } = state;
      const beforeSchedule = { live, firstPublishedAt, correction, lookBack, late, lateFailed };
      return { ...released(state, event), beforeSchedule };
    }
    case 'item-published-urgently':
      return {
        ...released(state, event),
        formedOn: state.firstPublishedAt ? state.formedOn : event.facts.formedOn,
        submitterId: state.authorId,
        ...NO_REVIEWS,
        late: { content: true, secrecy: true },
      };
    case 'item-revised':
      return {
        ...reopened(null),
        correction: event.facts.remark,
        formedOn: event.facts.changedOn,
        awaiting: true,
        metOn: null,
      };
    default:
      return laterChange(state, event);
  }
}

/** What happens to something that is out already, or will never go out. */
function laterChange(state: ItemState, event: ItemEvent): Partial<ItemState> {
  switch (event.type) {
    case 'item-unscheduled':
      return { ...state.beforeSchedule, beforeSchedule: null, awaiting: true, metOn: null };
    case 'item-content-reviewed-late':
      return {
        contentReviewerId: event.actorId,
        late: { ...state.late, content: false },
        lateFailed: state.lateFailed || !event.facts.passed,
      };
    case 'item-secrecy-reviewed-late':
      return {
        secrecyReviewerId: event.actorId,
        late: { ...state.late, secrecy: false },
        lateFailed: state.lateFailed || !event.facts.passed,
      };
    case 'item-looked-back':
      return { lookBack: false };
    case 'item-validity-changed':
      return {
        live: { publicVersion: event.facts.publicVersion, from: event.facts.visibleFrom },
        publicVersions: event.facts.publicVersion,
      };
    case 'item-withdrawn':
      return {
        ...NO_REVIEWS,
        live: null,
        publicVersions: event.facts.publicVersion,
        lookBack: false,
        late: NONE_LATE,
        lateFailed: false,
        awaiting: false,
      };
    case 'item-closed':
      return {
        openness: event.facts.openness,
        reEvaluateOn: event.facts.reEvaluateOn,
        awaiting: false,
        metOn: event.occurredOn,
      };
    case 'item-re-evaluated':
      return event.facts.result === 'opens'
        ? { ...reopened(null), reEvaluateOn: null, awaiting: true, metOn: null, formedOn: event.occurredOn }
        : { reEvaluateOn: event.facts.reEvaluateOn };
    case 'item-discarded':
      return { awaiting: false };
    case 'item-finding-overruled':
      return { overruled: new Set([...state.overruled, event.facts.key]) };
    default:
      return {};
  }
}

function statusAfter(state: ItemState, event: ItemEvent): ItemStatus {
  if (event.type === 'item-came-public') return state.status === 'scheduled' ? 'published' : state.status;
  if (event.type === 'item-re-evaluated' && event.facts.result === 'opens') return 'drafting';
  // An amending or repealing item changes this one whatever its working copy goes through.
  if (event.type === 'item-validity-changed') return state.status;
  const action = ACTION_OF_EVENT.get(event.type);
  return (action && ITEM_LIFECYCLE[state.status][action]) ?? state.status;
}

/** What was scheduled is published once its instant has come, whether the job has recorded it or not. */
const cameOut = (state: ItemState, at: string): ItemState =>
  state.status === 'scheduled' && state.live !== null && state.live.from <= at
    ? { ...state, status: 'published' }
    : state;

function step(state: ItemState, event: ItemEvent): ItemState {
  // Decided before that instant, recorded a moment after it: a cancelled publication stays cancelled.
  const before = event.type === 'item-unscheduled' ? state : cameOut(state, event.recordedAt);
  return {
    ...before,
    ...changeOf(before, event),
    status: statusAfter(before, event),
    version: event.seq,
  };
}

/**
 * The state of an item at an instant: a fold over its events in the order of the chain. What was scheduled is
 * published once its instant has come, whether the job has recorded it or not.
 *
 * @param now ISO 8601, UTC, as events record it.
 * Throws a `RangeError` where the first event is not its creation, which is a fault of the ledger.
 */
export function foldItem(events: readonly ItemEvent[], now: string): ItemState {
  const [created, ...rest] = events;
  if (created?.type !== 'item-created') throw new RangeError('an item begins with its creation');
  const first: ItemState = {
    kind: created.facts.kind,
    status: 'drafting',
    authorId: created.actorId,
    formedOn: created.facts.formedOn,
    named: null,
    openness: 'proactive',
    submitterId: null,
    writerIds: new Set(),
    ...NO_REVIEWS,
    publisherId: null,
    live: null,
    publicVersions: 0,
    firstPublishedAt: null,
    correction: null,
    beforeSchedule: null,
    late: NONE_LATE,
    lateFailed: false,
    lookBack: false,
    reEvaluateOn: null,
    awaiting: true,
    metOn: null,
    overruled: new Set(),
    version: created.seq,
  };
  return cameOut(rest.reduce(step, first), now);
}
