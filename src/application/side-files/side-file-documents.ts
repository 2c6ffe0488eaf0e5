import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { checkFile } from '../access-requests/check-uploads.ts';
import { keepFile, openFile } from '../access-requests/keep-file.ts';
import type { Download } from '../access-requests/public-views.ts';
import { recordLook } from '../access-requests/record-look.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { loadSideFile } from './load-side-file.ts';

/** Adds a document to a file at any time: notices, answers, decisions, evidence, proofs of service. */
export function addSideDocument(
  app: App,
  actor: Actor,
  sideFileId: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<{ fileId: string }>> {
  demand(actor, 'requests:handle');
  return app.store.transaction<{ fileId: string }>(actor.agencyId, async (tx) => {
    const { dataKey } = await loadSideFile(app, tx, sideFileId, true);
    const checked = await checkFile(file.name, file.bytes);
    if ('error' in checked) return refuse('upload-refused', checked.error);
    const row = await keepFile(app, tx, dataKey, {
      ...file,
      purpose: 'evidence',
      mediaType: checked.mediaType,
      owner: { sideFileId },
      createdBy: actor.staffId,
    });
    return ok({ fileId: row.id });
  });
}

/** A document or letter of a file: papers of a dispute name its parties, so every opening is a recorded look. */
export async function openSideDocument(
  app: App,
  actor: Actor,
  sideFileId: string,
  fileId: string,
): Promise<Download> {
  demand(actor, 'requests:read');
  const opened = await app.store.transaction<Download>(actor.agencyId, async (tx) => {
    const { row, dataKey } = await loadSideFile(app, tx, sideFileId);
    const file = await tx.files.find(fileId);
    if (file?.sideFileId !== sideFileId) throw new NotFound('没有找到这个文件');
    if (row.kind === 'record-correction') demand(actor, 'personal-data:view');
    await recordLook(app, tx, actor, {
      requestId: sideFileId,
      type: file.purpose === 'letter' ? 'letter-opened' : 'file-opened',
      facts: { fileId, purpose: file.purpose },
    });
    return ok(await openFile(app, dataKey, file));
  });
  if (!opened.ok) throw new NotFound('没有找到这个文件');
  return opened.value;
}
