import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/store.ts';
import { checkTitle } from '../../domain/access-requests/title.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { foldSideFile } from '../../domain/side-files/fold-side-file.ts';
import { declinedOpening } from '../../domain/side-files/opening-rules.ts';
import type { Opening } from '../../domain/side-files/side-file-events.ts';
import { OPENING_PERMISSIONS } from '../../domain/side-files/side-separation.ts';
import { loadCase } from '../access-requests/load-case.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import { appendSideEvent, foldAnew, PERSON, sideCachesOf } from './load-side-file.ts';
import type { OpenSideFile, RecordPerson } from './side-file-input.ts';

export type OpenedSideFile = { readonly sideFileId: string; readonly number: string };

/** What a new file is made of. */
type NewFile = {
  readonly opening: Opening;
  readonly requestId: string | null;
  readonly parentId: string | null;
  readonly title: string;
  readonly note: unknown;
  readonly person: RecordPerson | null;
};

/**
 * Opens a file beside a case (T37, T39, T40 of `domain-law` 8.3), or a request to correct a record without one
 * (art. 41). Declined while the case is neither ended nor overdue.
 */
export async function openSideFile(
  app: App,
  actor: Actor,
  input: OpenSideFile,
  once: Once | null = null,
): Promise<Result<OpenedSideFile>> {
  demand(actor, OPENING_PERMISSIONS[input.kind]);
  const { code } = await agencyById(app, actor.agencyId);
  return transactOnce<OpenedSideFile>(app, actor.agencyId, once, async (tx) => {
    const linked = input.requestId ? await loadCase(app, tx, input.requestId, true) : null;
    const file = newFile(input, linked?.row.title ?? '');
    const now = { today: app.today(), calendar: app.calendar };
    const refusal = declinedOpening(file.opening, linked?.state ?? null, now);
    if (refusal) return { ok: false, refusal };
    const titled = checkTitle(file.title, file.person?.name ?? null);
    if (!titled.ok) return titled;
    if (await isRegistered(tx, file))
      return refuse('side-file-twice', '本件已经登记过相同案号的关联事项，请核对');
    return ok(await fileSideFile(app, tx, { code, actorId: actor.staffId }, file));
  });
}

function newFile(input: OpenSideFile, caseTitle: string): NewFile {
  if (input.kind === 'record-correction') {
    const { requestId, title, person, record, wanted, evidence, ...opening } = input;
    return { opening, requestId, parentId: null, title, person, note: { record, wanted, evidence } };
  }
  const { requestId, note, ...opening } = input;
  const base = { requestId, parentId: null, title: caseTitle, person: null };
  return { opening, ...base, note: note === '' ? null : { note } };
}

/** The same dispute of the same case, registered by somebody else meanwhile. */
async function isRegistered(tx: Transaction, { opening, requestId }: NewFile): Promise<boolean> {
  if (!requestId || !('caseNumber' in opening)) return false;
  const { rows } = await tx.sideFiles.list({ kind: opening.kind, requestId, offset: 0, limit: 500 });
  return rows.some((it) => it.caseNumber === opening.caseNumber);
}

/** Takes a number, appends the opening and writes the row, all in the caller's transaction. */
export async function fileSideFile(
  app: App,
  tx: Transaction,
  { code, actorId }: { code: string; actorId: string },
  { opening, requestId, parentId, title, note, person }: NewFile,
): Promise<OpenedSideFile> {
  const id = uuid();
  const year = yearOf(app.today());
  const serial = await tx.counters.next('side-file', year);
  const number = `${code.toUpperCase()}-G-${year}-${String(serial).padStart(4, '0')}`;
  const { dataKey, wrapped } = app.keyring.newDataKey();
  const facts = { requestId, parentId, opening };
  const opened = { type: 'side-file-opened' as const, occurredOn: opening.receivedOn, facts };
  const first = foldSideFile([{ ...opened, seq: 0, recordedAt: '', actorId }]);
  await tx.sideFiles.insert({
    agencyId: tx.agencyId,
    id,
    kind: opening.kind,
    requestId,
    parentId,
    number,
    year,
    title,
    wrappedKey: Buffer.from(wrapped),
    sealedPerson: person && Buffer.from(dataKey.seal(JSON.stringify(person), PERSON)),
    ...sideCachesOf(first, app.calendar),
  });
  await appendSideEvent(tx, { id, actorId, dataKey }, opened, note);
  await tx.sideFiles.save(id, (await foldAnew(app, tx, id, dataKey)).caches);
  return { sideFileId: id, number };
}
