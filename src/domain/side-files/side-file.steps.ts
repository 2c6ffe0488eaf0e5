import { plainDate } from '../calendar/plain-date.ts';
import { foldSideFile, type SideFileState } from './fold-side-file.ts';
import type { NewSideEvent, Opening, SideEvent } from './side-file-events.ts';

/** An opening of each kind, received on a Monday, 2025-06-16. */
export const OPENINGS: { readonly [Kind in Opening['kind']]: Extract<Opening, { kind: Kind }> } = {
  reconsideration: {
    kind: 'reconsideration',
    role: 'original-actor',
    body: '青禾区人民政府',
    caseNumber: '青政复〔2025〕12号',
    procedure: 'ordinary',
    receivedOn: plainDate('2025-06-16'),
  },
  litigation: {
    kind: 'litigation',
    role: 'original-actor',
    body: '青禾区人民法院',
    caseNumber: '（2025）青01行初8号',
    reviewedFirst: false,
    receivedOn: plainDate('2025-06-16'),
  },
  're-decision': {
    kind: 're-decision',
    source: 'reconsideration',
    receivedOn: plainDate('2025-06-16'),
    ordered: { order: 'redo', dueOn: plainDate('2025-07-15') },
  },
  'request-to-proactive': {
    kind: 'request-to-proactive',
    ground: 'suggestion',
    applicants: 1,
    receivedOn: plainDate('2025-06-16'),
  },
  'record-correction': { kind: 'record-correction', receivedOn: plainDate('2025-06-16') },
};

/** The events of a file in the order given, numbered from 1, the opening first. */
export const eventsOf = (opening: Opening, ...steps: readonly NewSideEvent[]): SideEvent[] => {
  const opened: NewSideEvent = {
    type: 'side-file-opened',
    occurredOn: opening.receivedOn,
    facts: { requestId: null, parentId: null, opening },
  };
  return [opened, ...steps].map(
    (event, index) =>
      ({ ...event, seq: index + 1, recordedAt: '2025-06-16T01:00:00Z', actorId: 'somebody' }) as SideEvent,
  );
};

export const stateOf = (opening: Opening, ...steps: readonly NewSideEvent[]): SideFileState =>
  foldSideFile(eventsOf(opening, ...steps));

/** A step without particulars on a day. */
export const stepOn = (type: NewSideEvent['type'], on: string, facts: object = {}): NewSideEvent =>
  ({ type, occurredOn: plainDate(on), facts }) as NewSideEvent;
