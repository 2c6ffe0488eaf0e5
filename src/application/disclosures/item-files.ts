import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/store.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Download } from '../access-requests/public-views.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { inspectFile } from '../release-gate/inspect-file.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import { type StoredDownload, storedDownload } from '../shared/stored-download.ts';
import { uploadedFileName } from './file-name.ts';
import { loadItem } from './load-item.ts';

const MEGABYTE = 1024 * 1024;
/** Largest file of an item in bytes; a video (视频解读) is larger than a document. */
export const ITEM_FILE_LIMITS = { document: 50 * MEGABYTE, video: 200 * MEGABYTE } as const;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** What may be published, by what the bytes are; the name and the browser's word are not believed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'application/pdf': ['pdf'],
  [`${OFFICE}.wordprocessingml.document`]: ['docx'],
  [`${OFFICE}.spreadsheetml.sheet`]: ['xlsx'],
  [`${OFFICE}.presentationml.presentation`]: ['pptx'],
  'application/zip': ['zip'],
  'video/mp4': ['mp4'],
};
const TEXTS: Readonly<Record<string, string>> = { txt: 'text/plain', csv: 'text/csv' };
const WANTED = '请上传 JPG、PNG、GIF、PDF、DOCX、XLSX、PPTX、TXT、CSV、ZIP 或者 MP4 文件';

export type KeptItemFile = {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
};

/** Media type by content and ending together, or why the file is not taken. */
export async function itemFileType(name: string, bytes: Uint8Array): Promise<Result<string>> {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  if (bytes.length === 0) return refuse('upload-refused', `“${name}”是空文件，请重新选择`);
  const limit = ending === 'mp4' ? ITEM_FILE_LIMITS.video : ITEM_FILE_LIMITS.document;
  if (bytes.length > limit)
    return refuse('upload-refused', `“${name}”超过${limit / MEGABYTE}MB，请压缩后再上传`);
  const sniffed = await fileTypeFromBuffer(bytes);
  const text = TEXTS[ending];
  if (!sniffed && text && !bytes.includes(0)) return ok(text);
  const endings = sniffed && ALLOWED[sniffed.mime];
  if (!sniffed || !endings) return refuse('upload-refused', `“${name}”不是可以公开的格式。${WANTED}`);
  return endings.includes(ending)
    ? ok(sniffed.mime)
    : refuse('upload-refused', `“${name}”的扩展名与内容不符，请检查后重新上传`);
}

/** Keeps bytes as a file of an item, under `fileId` where a text names it already. */
export async function keepItemFile(
  app: App,
  tx: Transaction,
  { itemId, by }: { readonly itemId: string; readonly by: string },
  file: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly mediaType: string;
    readonly fileId?: string;
  },
): Promise<KeptItemFile> {
  const { name, bytes, mediaType, fileId = uuid() } = file;
  const { address } = await app.files.put(tx.agencyId, bytes);
  const sha256 = createHash('sha256').update(bytes).digest();
  const kept = { name, mediaType, size: bytes.length };
  const origin = { id: fileId, itemId, address, sha256, createdAt: app.now(), createdBy: by };
  await tx.disclosures.insertFile({ ...origin, ...kept });
  return { fileId, ...kept, sha256: sha256.toString('hex') };
}

/** Adds a picture or an attachment to a draft. The checks look into it before anything is published. */
export async function addItemFile(
  app: App,
  actor: Actor,
  itemId: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
  once: Once | null = null,
): Promise<Result<KeptItemFile>> {
  demand(actor, 'disclosures:edit');
  const { bytes } = file;
  const name = uploadedFileName(file.name);
  const mediaType = await itemFileType(name, bytes);
  if (!mediaType.ok) return mediaType;
  // Looked into now, so that the checks of the item, which hold its row, find the judgement ready.
  await inspectFile(app, bytes, name, mediaType.value);
  return transactOnce<KeptItemFile>(app, actor.agencyId, once, async (tx) => {
    const { state } = await loadItem(app, tx, itemId, true);
    if (state.status !== 'drafting')
      return refuse(
        'not-a-draft',
        '信息已经提交审查或者发布，不能添加附件；请先撤回提交，或者使用“更正、更新”',
      );
    return ok(
      await keepItemFile(app, tx, { itemId, by: actor.staffId }, { name, bytes, mediaType: mediaType.value }),
    );
  });
}

/** A file of an item, for staff who may read items. */
export async function openItemFile(
  app: App,
  actor: Actor,
  itemId: string,
  fileId: string,
): Promise<Download> {
  demand(actor, 'disclosures:read');
  const file = await app.store.read(actor.agencyId, (tx) => tx.disclosures.file(fileId));
  if (file?.itemId !== itemId) throw new NotFound('没有找到这个文件');
  const bytes = await app.files.get(actor.agencyId, file.address);
  return { name: file.name, mediaType: file.mediaType, bytes };
}

/** A file of an item as the public sees it: only while the item and this file of it are public. */
export async function openPublicFile(
  app: App,
  agencyId: string,
  itemId: string,
  fileId: string,
): Promise<StoredDownload | null> {
  const item = await app.store.publicItems.find(app.now(), agencyId, itemId);
  const file = item?.attachments.find((it) => it.fileId === fileId);
  if (!file) return null;
  return storedDownload(app, agencyId, { ...file, address: file.sha256 });
}
