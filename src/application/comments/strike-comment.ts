import { z } from 'zod';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { loadCase } from '../access-requests/load-case.ts';
import { type Actor, demand, Forbidden, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { commentContext } from './write-comment.ts';

/** Why a comment is struck out. */
export const StrikeComment = z.strictObject({
  reason: z.string().trim().min(2, '请填写删除的原因').max(200, '删除的原因不超过200个字'),
});

/**
 * Strikes a comment out: its author or the head of the office, with a reason. Its words are shown to nobody any more;
 * that it stood there, who struck it out and why stays on the page and in the chain.
 */
export function strikeComment(
  app: App,
  actor: Actor,
  { requestId, commentId, reason }: { requestId: string; commentId: string; reason: string },
): Promise<Result<null>> {
  demand(actor, 'requests:read');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const { dataKey } = await loadCase(app, tx, requestId);
    const found = await tx.comments.find(commentId);
    if (!found || found.requestId !== requestId) throw new NotFound('没有找到这条留言');
    if (found.authorId !== actor.staffId && !actor.roles.includes('ogi-head'))
      throw new Forbidden('requests:read');
    if (found.struckAt !== null) return refuse('already-struck', '这条留言已经删除');
    await tx.comments.strike(commentId, {
      struckAt: app.now(),
      struckBy: actor.staffId,
      sealedStrikeReason: Buffer.from(dataKey.seal(reason, commentContext(commentId))),
    });
    await tx.ledger.append({
      stream: 'administration',
      requestId,
      type: 'comment-struck',
      occurredOn: app.today(),
      actorId: actor.staffId,
      facts: { commentId },
      note: null,
    });
    return ok(null);
  });
}
