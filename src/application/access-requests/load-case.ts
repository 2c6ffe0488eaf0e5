import type { AccessRequestRow, SubmissionRow } from '../../database/access-requests.ts';
import type { Transaction } from '../../database/store.ts';
import type { CaseEvent } from '../../domain/access-requests/case-events.ts';
import type { CaseState } from '../../domain/access-requests/case-state.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import { NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import type { ApplicationForm } from './application-form.ts';

/** A case as a use case works on it: caches, events with their notes opened, and the state folded from them. */
export type LoadedCase = {
  readonly row: AccessRequestRow;
  readonly submission: SubmissionRow;
  readonly dataKey: DataKey;
  readonly events: readonly CaseEvent[];
  /** Opened notes by sequence: what staff wrote, which may name people. */
  readonly notes: ReadonlyMap<number, unknown>;
  readonly state: CaseState;
  /** The calendar the case is counted on: a new notice reaches it with its own event (decision 0026). */
  readonly calendar: WorkingCalendar;
};

/** Contexts under which parts of a submission are sealed: one part can never be passed off as another. */
export const SEALED = {
  applicant: 'applicant',
  description: 'description',
  note: 'note',
  letter: 'letter',
  fileName: 'file-name',
  file: 'file',
  comment: 'comment',
} as const;

/** The case, or `NotFound`: another organ's case and none at all answer alike. */
export async function loadCase(app: App, tx: Transaction, id: string, lock = false): Promise<LoadedCase> {
  const row = lock ? await tx.requests.findForUpdate(id) : await tx.requests.find(id);
  if (!row) throw new NotFound('没有找到这件申请');
  const submission = await tx.requests.findSubmission(row.submissionId);
  if (!submission) throw new NotFound('没有找到这件申请');
  const dataKey = app.keyring.unwrap(submission.wrappedKey);
  const { events, notes } = await eventsOf(tx, id, dataKey);
  const calendar = app.calendarOf(row.calendarVersion);
  return { row, submission, dataKey, events, notes, state: foldCase(events), calendar };
}

/** The events of a case with their notes opened. */
export async function eventsOf(tx: Transaction, requestId: string, dataKey: DataKey) {
  const stored = await tx.ledger.ofRequest(requestId);
  const notes = new Map<number, unknown>();
  const events = stored.map(({ note, facts, ...event }) => {
    if (note) notes.set(event.seq, JSON.parse(dataKey.openText(note, SEALED.note)));
    return { ...event, facts: JSON.parse(facts ?? '{}') } as unknown as CaseEvent;
  });
  return { events, notes };
}

/** The applicant's part of the application, opened. The caller logs the look (`reveal-applicant`) where a person sees it. */
export const openApplicant = (loaded: Pick<LoadedCase, 'dataKey' | 'submission'>): ApplicationForm =>
  JSON.parse(loaded.dataKey.openText(loaded.submission.sealedApplicant, SEALED.applicant)) as ApplicationForm;

export const openDescription = (loaded: Pick<LoadedCase, 'dataKey' | 'submission'>): string =>
  loaded.dataKey.openText(loaded.submission.sealedDescription, SEALED.description);
