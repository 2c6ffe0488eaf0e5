import { clockOf } from '../../domain/access-requests/guards.ts';
import { ENDED } from '../../domain/access-requests/lifecycle.data.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { laidOut } from '../../domain/letters/letter-layout.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import { currentLayout } from '../agencies/letter-layout.ts';
import type { App } from '../app.ts';
import { appendBeside } from '../calendar/note-case-event.ts';
import { letterOfFile, lookAtLetter } from '../consultations/letters-with-code.ts';
import { admit, clearedEvent } from '../release-gate/case-files.ts';
import type { ActionInput } from './action-commands.ts';
import { checkFile } from './check-uploads.ts';
import { composeDraft, composeLatest } from './compose-case-letter.ts';
import { keepFile, openFile } from './keep-file.ts';
import { loadCase } from './load-case.ts';
import type { Download } from './public-views.ts';
import { recordLook } from './record-look.ts';

/**
 * Adds material to be provided, or evidence, to an open case. Material passes the release gate: what its reader would not
 * see stops it, personal data in its text wants a reason, which is recorded.
 */
export function addCaseFile(
  app: App,
  actor: Actor,
  requestId: string,
  file: {
    readonly purpose: 'reply-material' | 'evidence';
    readonly name: string;
    readonly bytes: Uint8Array;
    /** Why material may go to the applicant although something in it gave warning. */
    readonly reason?: string;
  },
): Promise<Result<{ fileId: string }>> {
  // Whoever serves a reply adds the evidence of it.
  demand(
    actor,
    file.purpose === 'evidence' && actor.permissions.has('requests:serve')
      ? 'requests:serve'
      : 'requests:handle',
  );
  return app.store.transaction<{ fileId: string }>(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId, true);
    if (ENDED.has(loaded.state.status)) return refuse('case-ended', '本件已经结束，不能再添加材料');
    const checked = await checkFile(file.name, file.bytes);
    if ('error' in checked) return refuse('upload-refused', checked.error);
    const { reason = '', ...kept } = file;
    const { mediaType } = checked;
    const admitted =
      file.purpose === 'reply-material'
        ? await admit(app, { ...kept, mediaType }, loaded.events, reason)
        : ok({ toRecord: null });
    if (!admitted.ok) return admitted;
    const { toRecord } = admitted.value;
    const row = await keepFile(app, tx, loaded.dataKey, {
      ...kept,
      mediaType,
      owner: { submissionId: loaded.submission.id, requestId },
      createdBy: actor.staffId,
    });
    if (toRecord) await appendBeside(tx, loaded, actor.staffId, clearedEvent(app, row.id, toRecord, reason));
    return ok({ fileId: row.id });
  });
}

/**
 * A file of a case. Letters are addressed to people, evidence and material name them: every opening is a look. Proofs of
 * identity and what the applicant sent are for those alone who may see personal data.
 */
export async function openCaseFile(
  app: App,
  actor: Actor,
  requestId: string,
  fileId: string,
): Promise<Download> {
  demand(actor, 'requests:read');
  const result = await app.store.transaction<Download>(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const file = await tx.files.find(fileId);
    if (!file || file.submissionId !== loaded.submission.id) throw new NotFound('没有找到这个文件');
    if (file.purpose === 'identity-proof' || file.purpose === 'applicant-upload')
      demand(actor, 'personal-data:view');
    const letter = await letterOfFile(tx, file);
    if (letter) await lookAtLetter(app, tx, actor, { loaded, letter });
    else
      await recordLook(app, tx, actor, {
        requestId,
        type: file.purpose === 'letter' ? 'letter-opened' : 'file-opened',
        facts: { fileId, purpose: file.purpose },
      });
    return ok(await openFile(app, loaded.dataKey, file));
  });
  if (!result.ok) throw new NotFound('没有找到这个文件');
  return result.value;
}

/** The reply as it would be signed now, as text for the preview; refused with all that is still missing. */
export async function previewReply(
  app: App,
  actor: Actor,
  requestId: string,
  draft: ActionInput<'draft'> | null,
): Promise<Result<LetterData>> {
  demand(actor, 'requests:read');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.read(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const letter = draft ? composeDraft(agency, loaded, draft) : composeLatest(agency, loaded);
    return letter.ok ? ok(laidOut(letter.value, await currentLayout(tx))) : letter;
  });
}

/** The clock of a case for the printed proof (期限计算书). */
export const caseClock = (app: App, actor: Actor, requestId: string) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const { state, row, calendar } = await loadCase(app, tx, requestId);
    const reading = clockOf(state, calendar);
    if (!reading) throw new NotFound('本件尚未确认收到，还没有期限计算书');
    return { number: row.number, reading };
  });
};
