import type { Transaction } from '../../database/store.ts';
import { normaliseBody } from '../../documents/body/normal-form.ts';
import type { BodyNote } from '../../documents/body/notes.ts';
import type { ItemAttachment, ItemContent } from '../../domain/disclosures/item-content.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import type { ItemContentInput } from './item-input.ts';
import { loadItem } from './load-item.ts';

/** The working copy as kept: its new revision, its text in normal form, and what was dropped from it. */
export type SavedDraft = {
  readonly revision: number;
  readonly body: string;
  readonly notes: readonly BodyNote[];
};

/** Attachments as the files say they are; the name alone may be written by the clerk. */
async function attachmentsOf(
  tx: Transaction,
  itemId: string,
  wanted: ItemContentInput['attachments'],
): Promise<Result<readonly ItemAttachment[]>> {
  const files = new Map((await tx.disclosures.filesOf(itemId)).map((it) => [it.id, it]));
  const attachments: ItemAttachment[] = [];
  for (const { fileId, name, use } of wanted) {
    const file = files.get(fileId);
    if (!file) return refuse('file-unknown', `附件“${name}”没有上传成功，请重新上传`);
    const { mediaType, size } = file;
    attachments.push({ fileId, name, mediaType, size, sha256: file.sha256.toString('hex'), use });
  }
  return ok(attachments);
}

/**
 * Saves the working copy, as often as somebody types (自动保存). Nothing rests on a working copy, so it is not an
 * event; what is submitted or saved as a version is. Throws `Outdated` where somebody else saved meanwhile.
 */
export function saveDraft(
  app: App,
  actor: Actor,
  itemId: string,
  { content, revision }: { readonly content: ItemContentInput; readonly revision: number },
  once: Once | null = null,
): Promise<Result<SavedDraft>> {
  demand(actor, 'disclosures:edit');
  return transactOnce<SavedDraft>(app, actor.agencyId, once, async (tx) => {
    const loaded = await loadItem(app, tx, itemId, true);
    if (loaded.state.status !== 'drafting')
      return refuse(
        'not-a-draft',
        '信息已经提交审查或者发布，不能直接修改；请先撤回提交，或者使用“更正、更新”',
      );
    if (loaded.revision !== revision) throw new Outdated(loaded.revision, '这份草稿');
    const attachments = await attachmentsOf(tx, itemId, content.attachments);
    if (!attachments.ok) return attachments;
    const { html, notes } = normaliseBody(content.body);
    const kept: ItemContent = { ...content, body: html, attachments: attachments.value };
    await tx.disclosures.saveDraft(itemId, revision, kept, actor.staffId, app.now());
    const { kind, columnId, title } = content;
    await tx.disclosures.save(itemId, { kind, columnId, title, updatedAt: app.now() });
    return ok({ revision: revision + 1, body: html, notes });
  });
}
