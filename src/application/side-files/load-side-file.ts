import type { SideFileRow } from '../../database/side-files.ts';
import type { Transaction } from '../../database/store.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { foldSideFile, type SideFileState } from '../../domain/side-files/fold-side-file.ts';
import { sideClock } from '../../domain/side-files/side-clock.ts';
import type { NewSideEvent, SideEvent } from '../../domain/side-files/side-file-events.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import { SEALED } from '../access-requests/load-case.ts';
import { NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import type { RecordPerson } from './side-file-input.ts';

/** A side file as a use case works on it: caches, events with their notes opened, and the state folded from them. */
export type LoadedSideFile = {
  readonly row: SideFileRow;
  readonly dataKey: DataKey;
  readonly events: readonly SideEvent[];
  readonly notes: ReadonlyMap<number, unknown>;
  readonly state: SideFileState;
  /** The calendar its due day was counted on; every step counts on the newest. */
  readonly calendar: WorkingCalendar;
};

/** The place the particulars of a person are sealed for. */
export const PERSON = 'record-person';

/** The file, or `NotFound`: another organ's file and none at all answer alike. */
export async function loadSideFile(
  app: App,
  tx: Transaction,
  id: string,
  lock = false,
): Promise<LoadedSideFile> {
  const row = lock ? await tx.sideFiles.findForUpdate(id) : await tx.sideFiles.find(id);
  if (!row) throw new NotFound('没有找到这个关联事项');
  const dataKey = app.keyring.unwrap(row.wrappedKey);
  const calendar = app.calendarOf(row.calendarVersion);
  return { row, dataKey, calendar, ...(await sideEventsOf(tx, id, dataKey)) };
}

/** The events of a file with their notes opened, and what they come to. */
async function sideEventsOf(tx: Transaction, id: string, dataKey: DataKey) {
  const stored = await tx.ledger.ofRequest(id);
  const notes = new Map<number, unknown>();
  const events = stored.map(({ note, facts, ...event }) => {
    if (note) notes.set(event.seq, JSON.parse(dataKey.openText(note, SEALED.note)));
    return { ...event, facts: JSON.parse(facts ?? '{}') } as unknown as SideEvent;
  });
  return { events, notes, state: foldSideFile(events) };
}

/** The person's particulars, opened; whoever shows them records the look. */
export const openPerson = ({ row, dataKey }: LoadedSideFile): RecordPerson | null =>
  row.sealedPerson ? (JSON.parse(dataKey.openText(row.sealedPerson, PERSON)) as RecordPerson) : null;

/** Appends one event of a file to the organ's chain of cases, under the id of the file, its note sealed. */
export const appendSideEvent = (
  tx: Transaction,
  { id, actorId, dataKey }: { id: string; actorId: string | null; dataKey: DataKey },
  event: NewSideEvent,
  note: unknown,
): Promise<number> =>
  tx.ledger.append({
    stream: 'cases',
    requestId: id,
    type: event.type,
    occurredOn: event.occurredOn,
    actorId,
    facts: event.facts,
    note: note === null || note === undefined ? null : dataKey.seal(JSON.stringify(note), SEALED.note),
  });

/** The state after the latest event, with the caches to be written beside it. */
export async function foldAnew(app: App, tx: Transaction, id: string, dataKey: DataKey) {
  const { state } = await sideEventsOf(tx, id, dataKey);
  return { state, caches: sideCachesOf(state, app.calendar) };
}

/** The columns that are caches of the fold: rewritten whenever an event was appended, never changed otherwise. */
export function sideCachesOf(state: SideFileState, calendar: WorkingCalendar) {
  const { opening } = state;
  const clock = sideClock(state, calendar);
  const disputed = opening.kind === 'reconsideration' || opening.kind === 'litigation' ? opening : null;
  return {
    status: state.status,
    role: disputed?.role ?? null,
    body: disputed?.body ?? null,
    caseNumber: disputed?.caseNumber ?? null,
    reviewedFirst: opening.kind === 'litigation' && opening.reviewedFirst,
    receivedOn: opening.receivedOn,
    dueOn: clock?.running ? clock.dueOn : null,
    provisional: (clock?.running && clock.provisional) ?? false,
    calendarVersion: calendar.version,
    stayInForce: state.stayInForce,
    result: state.result,
    concludedOn: state.concludedOn,
    version: state.version,
  } satisfies Partial<SideFileRow>;
}
