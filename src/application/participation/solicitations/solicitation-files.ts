import { ok, type Result, refuse } from '../../../domain/shared/refusal.ts';
import type { Download } from '../../access-requests/public-views.ts';
import { type Actor, demand, NotFound } from '../../actor.ts';
import type { App } from '../../app.ts';
import { appendParticipation } from '../participation-log.ts';
import { keepPublicFile, openPublicFile } from '../public-files.ts';
import { lockSolicitation } from './edit-solicitation.ts';

/** Adds an attachment to a draft; not any more once it has been submitted. */
export async function addSolicitationFile(
  app: App,
  actor: Actor,
  solicitationId: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<{ fileId: string }>> {
  demand(actor, 'participation:handle');
  return app.store.transaction<{ fileId: string }>(actor.agencyId, async (tx) => {
    const row = await lockSolicitation(tx, solicitationId);
    if (row.stage !== 'draft') return refuse('not-a-draft', '只有拟稿环节可以添加附件');
    const kept = await keepPublicFile(app, tx, {
      file,
      owner: { solicitationId },
      createdBy: actor.staffId,
    });
    if (!kept.ok) return kept;
    await appendParticipation(app, tx, {
      id: solicitationId,
      type: 'solicitation-file-added',
      actorId: actor.staffId,
      facts: { fileId: kept.value.id },
    });
    return ok({ fileId: kept.value.id });
  });
}

/** Takes an attachment off a draft. */
export async function removeSolicitationFile(
  app: App,
  actor: Actor,
  { solicitationId, fileId }: { readonly solicitationId: string; readonly fileId: string },
): Promise<Result<null>> {
  demand(actor, 'participation:handle');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const row = await lockSolicitation(tx, solicitationId);
    const file = await tx.participation.file(fileId);
    if (file?.solicitationId !== solicitationId) throw new NotFound('没有找到这个文件');
    if (row.stage !== 'draft') return refuse('not-a-draft', '只有拟稿环节可以移除附件');
    await tx.participation.removeFile(fileId);
    await appendParticipation(app, tx, {
      id: solicitationId,
      type: 'solicitation-file-removed',
      actorId: actor.staffId,
      facts: { fileId },
    });
    return ok(null);
  });
}

/** An attachment, for staff: of a draft as well. */
export const openSolicitationFile = (
  app: App,
  actor: Actor,
  { solicitationId, fileId }: { readonly solicitationId: string; readonly fileId: string },
): Promise<Download> => {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const file = await tx.participation.file(fileId);
    if (file?.solicitationId !== solicitationId) throw new NotFound('没有找到这个文件');
    return openPublicFile(app, file);
  });
};
