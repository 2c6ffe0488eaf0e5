import { ok, type Result } from '../../../domain/shared/refusal.ts';
import type { Download } from '../../access-requests/public-views.ts';
import { type Actor, demand, NotFound } from '../../actor.ts';
import type { App } from '../../app.ts';
import { appendLook, openVisitorFile } from '../visitor-files.ts';
import type { VisitorPerson } from '../visitor-form.ts';
import { loadMessage, openSender } from './load-message.ts';
import type { MessageText } from './message-input.ts';

/** Shows who wrote a message, and its words as written; the look is recorded with its reason. */
export async function revealSender(
  app: App,
  actor: Actor,
  messageId: string,
  { reason }: { readonly reason: string },
): Promise<Result<VisitorPerson & MessageText>> {
  demand(actor, 'personal-data:view');
  return app.store.transaction(actor.agencyId, async (tx) => {
    const loaded = await loadMessage(app, tx, messageId);
    const look = { id: messageId, type: 'applicant-revealed' as const, actorId: actor.staffId, reason };
    await appendLook(app, tx, { ...look, dataKey: loaded.dataKey });
    return ok({ ...openSender(loaded), ...loaded.text });
  });
}

/** A file that came with a message; that look is recorded. */
export async function openMessageFile(
  app: App,
  actor: Actor,
  { messageId, fileId }: { readonly messageId: string; readonly fileId: string },
): Promise<Download> {
  demand(actor, 'personal-data:view');
  const opened = await app.store.transaction<Download>(actor.agencyId, async (tx) => {
    const { dataKey } = await loadMessage(app, tx, messageId);
    const file = await tx.participation.visitorFile(fileId);
    if (file?.messageId !== messageId) throw new NotFound('没有找到这个文件');
    await appendLook(app, tx, { id: messageId, type: 'file-opened', actorId: actor.staffId, dataKey });
    return ok(await openVisitorFile(app, dataKey, file));
  });
  if (!opened.ok) throw new NotFound('没有找到这个文件');
  return opened.value;
}
