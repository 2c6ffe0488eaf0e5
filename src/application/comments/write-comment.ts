import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Role } from '../../domain/staff/roles.data.ts';
import { loadCase, SEALED } from '../access-requests/load-case.ts';
import { type Actor, demand, permissionsOf } from '../actor.ts';
import type { App } from '../app.ts';

/** What a colleague writes beside a case, and whom it calls. */
export const WriteComment = z.strictObject({
  text: z.string().trim().min(1, '请填写留言').max(2000, '留言不超过2000个字'),
  mentions: z.array(z.uuid()).max(20, '一次最多提醒20人').default([]),
});
export type WriteComment = z.infer<typeof WriteComment>;

/** A comment is sealed for its own place: it can be passed off neither as another nor as a note of the file. */
export const commentContext = (commentId: string): string => `${SEALED.comment}/${commentId}`;

/** Everybody of the organ who may read its cases, and is therefore called by nobody in vain. */
export async function readersOf(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const posts = (await tx.staff.withPosts(tx.agencyId)).filter((it) => it.disabledAt === null);
  const readers = posts.filter((it) => permissionsOf([it.role as Role]).has('requests:read'));
  return new Map(readers.map((it) => [it.id, it.name]));
}

/**
 * Writes a comment. It is sealed with the key of the case and stands in no letter, export or page for applicants; the
 * chain of administration keeps that it was written, and the digest of its sealed bytes, so that it can be neither
 * changed nor denied.
 */
export function writeComment(
  app: App,
  actor: Actor,
  requestId: string,
  { text, mentions }: WriteComment,
): Promise<Result<{ commentId: string }>> {
  demand(actor, 'requests:read');
  return app.store.transaction<{ commentId: string }>(actor.agencyId, async (tx) => {
    const { dataKey } = await loadCase(app, tx, requestId);
    const readers = await readersOf(tx);
    const called = [...new Set(mentions)].filter((it) => it !== actor.staffId);
    if (called.some((it) => !readers.has(it)))
      return refuse('cannot-be-called', '只能提醒本机关有权查看本件的在岗人员');
    const id = uuid();
    const sealedText = Buffer.from(dataKey.seal(text, commentContext(id)));
    await tx.comments.insert({
      agencyId: actor.agencyId,
      id,
      requestId,
      authorId: actor.staffId,
      sealedText,
      writtenAt: app.now(),
      struckAt: null,
      struckBy: null,
      sealedStrikeReason: null,
    });
    await tx.comments.mention(id, requestId, called);
    await tx.ledger.append({
      stream: 'administration',
      requestId,
      type: 'commented',
      occurredOn: app.today(),
      actorId: actor.staffId,
      facts: {
        commentId: id,
        sha256: createHash('sha256').update(sealedText).digest('hex'),
        mentions: called,
      },
      note: null,
    });
    return ok({ commentId: id });
  });
}
