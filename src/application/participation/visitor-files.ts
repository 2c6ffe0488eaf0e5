import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { VisitorFileRow } from '../../database/participation.ts';
import type { Transaction } from '../../database/store.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import type { CheckedUpload } from '../access-requests/check-uploads.ts';
import type { Download } from '../access-requests/public-views.ts';
import type { App } from '../app.ts';
import { VISITOR_SEALED } from './participation-log.ts';

/** Seals what a visitor sent and keeps it with the message or the opinion. */
export async function keepVisitorFiles(
  app: App,
  tx: Transaction,
  files: readonly CheckedUpload[],
  owner: { readonly dataKey: DataKey; readonly messageId?: string; readonly opinionId?: string },
): Promise<void> {
  for (const { name, mediaType, bytes } of files) {
    const sealed = owner.dataKey.seal(bytes, VISITOR_SEALED.file);
    const { address } = await app.files.put(tx.agencyId, sealed);
    await tx.participation.insertVisitorFile({
      agencyId: tx.agencyId,
      id: uuid(),
      messageId: owner.messageId ?? null,
      opinionId: owner.opinionId ?? null,
      sealedName: Buffer.from(owner.dataKey.seal(name, VISITOR_SEALED.fileName)),
      mediaType,
      size: bytes.length,
      address,
      sha256: createHash('sha256').update(bytes).digest(),
      createdAt: app.now(),
    });
  }
}

export type VisitorFileView = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
};

export const visitorFileViews = (
  dataKey: DataKey,
  rows: readonly VisitorFileRow[],
): readonly VisitorFileView[] =>
  rows.map((it) => ({
    id: it.id,
    name: dataKey.openText(it.sealedName, VISITOR_SEALED.fileName),
    size: it.size,
    mediaType: it.mediaType,
  }));

/** The clear bytes; a damaged file throws. */
export async function openVisitorFile(app: App, dataKey: DataKey, row: VisitorFileRow): Promise<Download> {
  const sealed = await app.files.get(row.agencyId, row.address);
  const name = dataKey.openText(row.sealedName, VISITOR_SEALED.fileName);
  return { name, mediaType: row.mediaType, bytes: dataKey.open(sealed, VISITOR_SEALED.file) };
}

/** Records that somebody of staff looked at what a visitor gave of themselves (decision 12). */
export const appendLook = (
  app: App,
  tx: Transaction,
  look: {
    readonly id: string;
    readonly type: 'applicant-revealed' | 'file-opened';
    readonly actorId: string;
    readonly dataKey: DataKey;
    readonly reason?: string;
  },
): Promise<number> =>
  tx.ledger.append({
    stream: 'looks',
    requestId: look.id,
    type: look.type,
    occurredOn: app.today(),
    actorId: look.actorId,
    facts: {},
    note:
      look.reason === undefined
        ? null
        : look.dataKey.seal(JSON.stringify({ reason: look.reason }), VISITOR_SEALED.note),
  });
