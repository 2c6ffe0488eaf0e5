import type { AccessRequestRow } from '../../database/access-requests.ts';
import type { Transaction } from '../../database/store.ts';
import type { NewCaseEvent } from '../../domain/access-requests/case-events.ts';
import type { CaseState } from '../../domain/access-requests/case-state.ts';
import { REPLY_DAYS } from '../../domain/access-requests/clock-state.ts';
import { clockOf } from '../../domain/access-requests/guards.ts';
import { readClock } from '../../domain/access-requests/reply-clock.ts';
import { waitOf } from '../../domain/access-requests/waits.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import { SEALED } from './load-case.ts';

/** An event with what staff wrote beside it; `null` where nothing was. */
export type NotedEvent = { readonly event: NewCaseEvent; readonly note: unknown };

/** Appends one event of a case to the organ's chain, its note sealed with the key of the submission. */
export const appendEvent = (
  tx: Transaction,
  requestId: string,
  actorId: string | null,
  { event, note }: NotedEvent,
  dataKey: DataKey,
): Promise<number> =>
  tx.ledger.append({
    stream: 'cases',
    requestId,
    type: event.type,
    occurredOn: event.occurredOn,
    actorId,
    facts: event.facts,
    note: note === null || note === undefined ? null : dataKey.seal(JSON.stringify(note), SEALED.note),
  });

type Caches = Partial<Pick<AccessRequestRow, 'applicantKind'>> &
  Pick<
    AccessRequestRow,
    | 'status'
    | 'safeOn'
    | 'receivedOn'
    | 'replyDueOn'
    | 'safeDueOn'
    | 'clockState'
    | 'provisional'
    | 'extensionDays'
    | 'departmentId'
    | 'handlerId'
    | 'outcome'
    | 'decidedOn'
    | 'servedOn'
    | 'waitsFor'
    | 'waitsUntil'
    | 'legalPassed'
    | 'secrecyPassed'
    | 'calendarVersion'
    | 'version'
  >;

/** The columns that are caches of the fold: rewritten whenever an event was appended, never changed otherwise. */
export function cachesOf(state: CaseState, calendar: WorkingCalendar): Caches {
  const clock = clockOf(state, calendar);
  const wait = waitOf(state);
  return {
    ...(state.applicantKind ? { applicantKind: state.applicantKind } : {}),
    safeOn: state.safeOn,
    status: state.status,
    receivedOn: state.receivedOn,
    replyDueOn: clock?.replyDueOn ?? null,
    safeDueOn: safeDueOn(state, calendar),
    clockState: clock?.state ?? null,
    provisional: clock?.provisional ?? false,
    extensionDays: state.extension?.days ?? 0,
    departmentId: state.departmentId,
    handlerId: state.handlerId,
    outcome: state.outcome,
    decidedOn: state.decidedOn,
    servedOn: state.served?.on ?? null,
    waitsFor: wait?.for ?? null,
    waitsUntil: wait?.until ?? null,
    legalPassed: state.passed.legal,
    secrecyPassed: state.passed.secrecy,
    calendarVersion: calendar.version,
    version: state.version,
  };
}

/** The due day counted from the safe day (decision 2): the desk warns by it; `null` while nothing runs. */
function safeDueOn(state: CaseState, calendar: WorkingCalendar): PlainDate | null {
  if (state.receivedOn === null) return addWorkingDays(state.safeOn, REPLY_DAYS, calendar);
  const events = state.clockEvents.map((it) => (it.type === 'received' ? { ...it, on: state.safeOn } : it));
  const reading = readClock(events, calendar);
  return reading.ok ? reading.value.replyDueOn : null;
}
