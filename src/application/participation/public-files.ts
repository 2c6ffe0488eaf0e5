import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { PublicFileRow } from '../../database/participation.ts';
import type { Transaction } from '../../database/store.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { checkFile } from '../access-requests/check-uploads.ts';
import type { Download } from '../access-requests/public-views.ts';
import type { App } from '../app.ts';

export type PublicFileView = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
};

export const publicFileViews = (rows: readonly PublicFileRow[]): readonly PublicFileView[] =>
  rows.map(({ id, name, size, mediaType }) => ({ id, name, size, mediaType }));

type NewFile = {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly owner: { readonly solicitationId: string } | { readonly topicId: string };
  readonly createdBy: string;
};

/** Keeps a file that will be public: as it is, not sealed. */
export async function keepPublicFile(
  app: App,
  tx: Transaction,
  { file, owner, createdBy }: NewFile,
): Promise<Result<PublicFileRow>> {
  const checked = await checkFile(file.name, file.bytes);
  if ('error' in checked) return refuse('upload-refused', checked.error);
  if ('topicId' in owner && !checked.mediaType.startsWith('image/'))
    return refuse('upload-refused', '专题图片请上传 JPG 或者 PNG 文件');
  const { address } = await app.files.put(tx.agencyId, file.bytes);
  const row: PublicFileRow = {
    agencyId: tx.agencyId,
    id: uuid(),
    solicitationId: 'solicitationId' in owner ? owner.solicitationId : null,
    topicId: 'topicId' in owner ? owner.topicId : null,
    name: file.name,
    mediaType: checked.mediaType,
    size: file.bytes.length,
    address,
    sha256: createHash('sha256').update(file.bytes).digest(),
    createdAt: app.now(),
    createdBy,
  };
  await tx.participation.insertFile(row);
  return ok(row);
}

/** The bytes of a file that is, or will be, public. */
export const openPublicFile = async (app: App, row: PublicFileRow): Promise<Download> => ({
  name: row.name,
  mediaType: row.mediaType,
  bytes: await app.files.get(row.agencyId, row.address),
});
