import type { ImportedDocument } from '../../documents/body/import/import-document.ts';
import { normaliseBody } from '../../documents/body/normal-form.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import { type KeptItemFile, keepItemFile } from './item-files.ts';
import { loadItem } from './load-item.ts';

/** What a file says, its pictures kept as files of the item; nothing of the draft is changed yet. */
export type ImportedDraft = Pick<
  ImportedDocument,
  'html' | 'notes' | 'title' | 'documentNumber' | 'issuer' | 'writtenOn'
> & { readonly files: KeptItemFile[] };

const EXTENSIONS = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
} as const;

/** Reads a DOCX, a saved page or a plain text as a draft of the item, for the clerk to look through and save. */
export async function importDraft(
  app: App,
  actor: Actor,
  itemId: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
  once: Once | null = null,
): Promise<Result<ImportedDraft>> {
  demand(actor, 'disclosures:edit');
  const imported = await app.importDocument(file.name, file.bytes);
  if (!imported.ok) return imported;
  const { html, notes, images, title, documentNumber, issuer, writtenOn } = imported.value;
  return transactOnce<ImportedDraft>(app, actor.agencyId, once, async (tx) => {
    const { state } = await loadItem(app, tx, itemId, true);
    if (state.status !== 'drafting')
      return refuse('not-a-draft', '信息已经提交审查或者发布，不能导入；请先撤回提交，或者使用“更正、更新”');
    const files: KeptItemFile[] = [];
    for (const [at, { fileId, mediaType, bytes }] of images.entries()) {
      const name = `导入的图片${at + 1}.${EXTENSIONS[mediaType]}`;
      const place = { itemId, by: actor.staffId };
      files.push(await keepItemFile(app, tx, place, { name, mediaType, bytes, fileId }));
    }
    return ok({ html, notes, files, title, documentNumber, issuer, writtenOn });
  });
}

/** A pasted text in normal form, before it is put into the editor. Keeps nothing. */
export function normalisePasted(actor: Actor, html: string) {
  demand(actor, 'disclosures:edit');
  const { html: clean, notes } = normaliseBody(html);
  return { html: clean, notes };
}
