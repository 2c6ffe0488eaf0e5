import type { ImportedDocument } from '../../documents/body/import/import-document.ts';
import { normaliseBody } from '../../documents/body/normal-form.ts';
import { createNoteBook, joinNotes } from '../../documents/body/notes.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { inspectFile } from '../release-gate/inspect-file.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import { itemFileType, type KeptItemFile, keepItemFile } from './item-files.ts';
import { loadItem } from './load-item.ts';

/** What a file says, its pictures kept as files of the item; nothing of the draft is changed yet. */
export type ImportedDraft = Pick<
  ImportedDocument,
  'html' | 'notes' | 'title' | 'documentNumber' | 'addressee' | 'issuer' | 'writtenOn'
> & {
  /** Pictures of the text. */
  readonly files: KeptItemFile[];
  /** Files that lay inside the file. */
  readonly attachments: KeptItemFile[];
  /** The names the text gives its attachments (附件说明). */
  readonly attachmentNames: readonly string[];
};

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
  const { images, embedded, attachments: attachmentNames, ...head } = imported.value;
  const { inside, notes } = await readable(embedded, head.notes);
  for (const it of inside) await inspectFile(app, it.bytes, it.name, it.mediaType);
  return transactOnce<ImportedDraft>(app, actor.agencyId, once, async (tx) => {
    const { state } = await loadItem(app, tx, itemId, true);
    if (state.status !== 'drafting')
      return refuse('not-a-draft', '信息已经提交审查或者发布，不能导入；请先撤回提交，或者使用“更正、更新”');
    const place = { itemId, by: actor.staffId };
    const files: KeptItemFile[] = [];
    for (const [at, { fileId, mediaType, bytes }] of images.entries()) {
      const name = `导入的图片${at + 1}.${EXTENSIONS[mediaType]}`;
      files.push(await keepItemFile(app, tx, place, { name, mediaType, bytes, fileId }));
    }
    const attachments: KeptItemFile[] = [];
    for (const it of inside) attachments.push(await keepItemFile(app, tx, place, it));
    return ok({ ...head, notes, files, attachments, attachmentNames: [...attachmentNames] });
  });
}

type Inside = ImportedDocument['embedded'][number] & { readonly mediaType: string };

/** The files inside that may be published by what they are; the others are told to be uploaded by hand. */
async function readable(embedded: ImportedDocument['embedded'], before: ImportedDocument['notes']) {
  const book = createNoteBook();
  const inside: Inside[] = [];
  for (const it of embedded) {
    const type = await itemFileType(it.name, it.bytes);
    if (type.ok) inside.push({ ...it, mediaType: type.value });
    else book.note('embedded-file', it.name);
  }
  const kept = before.filter((it) => inside.length > 0 || it.code !== 'embedded-taken');
  return { inside, notes: joinNotes(kept, book.all()) };
}

/** A pasted text in normal form, before it is put into the editor. Keeps nothing. */
export function normalisePasted(actor: Actor, html: string) {
  demand(actor, 'disclosures:edit');
  const { html: clean, notes } = normaliseBody(html);
  return { html: clean, notes };
}
