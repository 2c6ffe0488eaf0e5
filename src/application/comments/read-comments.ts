import type { CommentRow } from '../../database/comments.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import { loadCase } from '../access-requests/load-case.ts';
import { veilOf } from '../access-requests/veil.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { commentContext, readersOf } from './write-comment.ts';

/** The comments of a case, oldest first, and the colleagues who may be called; struck ones without their words, names covered. */
export function readComments(app: App, actor: Actor, requestId: string) {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const veil = await veilOf(tx, loaded);
    const names = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
    const nameOf = (id: string) => names.get(id) ?? '已离岗人员';
    const mentions = await tx.comments.mentionsIn(requestId);
    const colleagues = [...(await readersOf(tx))].filter(([id]) => id !== actor.staffId);
    const comments = (await tx.comments.ofRequest(requestId)).map((row) => {
      const called = mentions.filter((it) => it.commentId === row.id);
      return {
        id: row.id,
        author: nameOf(row.authorId),
        writtenAt: row.writtenAt.toISOString(),
        called: called.map((it) => nameOf(it.staffId)),
        unread: called.some((it) => it.staffId === actor.staffId && it.readAt === null),
        mayStrike:
          row.struckAt === null && (row.authorId === actor.staffId || actor.roles.includes('ogi-head')),
        ...veil(wordsOf(loaded.dataKey, row, nameOf)),
      };
    });
    return { comments, colleagues: colleagues.map(([id, name]) => ({ id, name })) };
  });
}

function wordsOf(dataKey: DataKey, row: CommentRow, nameOf: (id: string) => string) {
  const context = commentContext(row.id);
  if (row.struckAt === null || !row.sealedStrikeReason || !row.struckBy)
    return { text: dataKey.openText(row.sealedText, context), struck: null };
  return {
    text: null,
    struck: {
      by: nameOf(row.struckBy),
      at: row.struckAt.toISOString(),
      reason: dataKey.openText(row.sealedStrikeReason, context),
    },
  };
}

/** Remembers that this person has seen what called them in a case. */
export const markMentionsRead = (app: App, actor: Actor, requestId: string): Promise<Result<null>> => {
  demand(actor, 'requests:read');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    if (!(await tx.requests.find(requestId))) throw new NotFound('没有找到这件申请');
    await tx.comments.markRead(requestId, actor.staffId, app.now());
    return ok(null);
  });
};

/** How many cases call for this person. */
export const unreadMentions = (app: App, actor: Actor): Promise<{ unread: number }> => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => ({ unread: await tx.comments.unread(actor.staffId) }));
};
