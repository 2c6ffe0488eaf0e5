import type { PlainDate } from '../calendar/plain-date.ts';
import type { DisputeResult, RecordFinding } from './kinds.data.ts';
import {
  FIRST_STATUS,
  SIDE_ACTIONS,
  SIDE_LIFECYCLE,
  type SideAction,
  type SideStatus,
} from './lifecycle.data.ts';
import {
  type DisputeOrder,
  EVENT_OF_SIDE_ACTION,
  type Opening,
  type SideEvent,
  type SideEventType,
} from './side-file-events.ts';

/** All that the events of a side file say, free of personal data. */
export type SideFileState = {
  readonly opening: Opening;
  readonly requestId: string | null;
  /** The dispute whose result opened this file; `null` where it was opened by hand. */
  readonly parentId: string | null;
  readonly status: SideStatus;
  readonly answeredOn: PlainDate | null;
  readonly stayInForce: boolean;
  /** What was decided last; it counts once the file is concluded. */
  readonly result: DisputeResult | null;
  readonly resultOn: PlainDate | null;
  readonly appeals: number;
  readonly ordered: DisputeOrder | null;
  readonly finding: RecordFinding | null;
  readonly verifierId: string | null;
  readonly letterId: string | null;
  readonly concludedOn: PlainDate | null;
  /** The latest step that still counts, opening and its amendments aside. */
  readonly lastStep: { readonly seq: number; readonly type: SideEventType } | null;
  /** The day before which no further step can have happened. */
  readonly lastOn: PlainDate;
  /** Sequence of the latest event: the version that `If-Match` names. */
  readonly version: number;
};

const ACTION_OF_EVENT = new Map<SideEventType, SideAction>(
  SIDE_ACTIONS.map((action) => [EVENT_OF_SIDE_ACTION[action], action]),
);

/** Stays and amendments come beside the course of a file; they do not date it. */
const BESIDE: ReadonlySet<SideEventType> = new Set([
  'side-stay-ordered',
  'side-stay-lifted',
  'side-file-amended',
]);

/** What an event changes beside the status, which the table of the lifecycle says. */
function changeOf(state: SideFileState, event: SideEvent): Partial<SideFileState> {
  switch (event.type) {
    case 'side-file-amended':
      return { opening: event.facts.opening };
    case 'side-answer-filed':
      return { answeredOn: event.occurredOn };
    case 'side-stay-ordered':
      return { stayInForce: true };
    case 'side-stay-lifted':
      return { stayInForce: false };
    case 'side-decision-recorded':
      return { result: event.facts.result, resultOn: event.occurredOn, ordered: event.facts.ordered };
    case 'side-judgment-recorded':
      return { result: event.facts.result, resultOn: event.occurredOn };
    case 'side-appeal-recorded':
      return { appeals: state.appeals + 1 };
    case 'side-effect-recorded':
      return { ordered: event.facts.ordered };
    case 'side-record-verified':
      return { finding: event.facts.finding, verifierId: event.actorId };
    case 'side-answer-signed':
      return { letterId: event.facts.letterId };
    default:
      return {};
  }
}

function step(state: SideFileState, event: SideEvent): SideFileState {
  const action = ACTION_OF_EVENT.get(event.type);
  const status = (action && SIDE_LIFECYCLE[state.opening.kind][state.status]?.[action]) ?? state.status;
  const concludes = status === 'concluded' && state.status !== 'concluded';
  const amends = event.type === 'side-file-amended';
  return {
    ...state,
    ...changeOf(state, event),
    status,
    ...(concludes ? { concludedOn: event.occurredOn } : {}),
    ...(amends ? {} : { lastStep: { seq: event.seq, type: event.type } }),
    lastOn: BESIDE.has(event.type) ? state.lastOn : event.occurredOn,
  };
}

/**
 * The state of a side file: a fold over its events in the order of the chain, without the steps that were revoked.
 * Throws a `RangeError` where the first event is not its opening, which is a fault of the ledger.
 */
export function foldSideFile(events: readonly SideEvent[]): SideFileState {
  const revoked = new Set(
    events.flatMap((it) => (it.type === 'side-step-revoked' ? [it.facts.supersedes] : [])),
  );
  const [opened, ...steps] = events.filter((it) => it.type !== 'side-step-revoked' && !revoked.has(it.seq));
  if (opened?.type !== 'side-file-opened') throw new RangeError('a side file begins with its opening');
  const { opening, requestId, parentId } = opened.facts;
  const first: SideFileState = {
    opening,
    requestId,
    parentId,
    status: FIRST_STATUS[opening.kind],
    answeredOn: null,
    stayInForce: false,
    result: null,
    resultOn: null,
    appeals: 0,
    ordered: null,
    finding: null,
    verifierId: null,
    letterId: null,
    concludedOn: null,
    lastStep: null,
    lastOn: opening.receivedOn,
    version: 0,
  };
  const state = steps.reduce(step, first);
  return { ...state, version: Math.max(...events.map((it) => it.seq)) };
}
