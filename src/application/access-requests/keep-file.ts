import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { FileRow } from '../../database/files.ts';
import type { Transaction } from '../../database/store.ts';
import type { FilePurpose } from '../../database/tables.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import type { App } from '../app.ts';
import { SEALED } from './load-case.ts';
import type { Download } from './public-views.ts';

type NewFile = {
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly owner: {
    readonly submissionId?: string;
    readonly draftId?: string;
    readonly requestId?: string;
    /** A document of a file beside a case, sealed with the key of that file. */
    readonly sideFileId?: string;
  };
  readonly createdBy: string | null;
};

/**
 * Seals a file, puts its bytes into the organ's store and records it in the transaction. A crash between the
 * two leaves bytes that nothing names, never a record without bytes.
 */
export async function keepFile(app: App, tx: Transaction, dataKey: DataKey, file: NewFile): Promise<FileRow> {
  const sealed = dataKey.seal(file.bytes, SEALED.file);
  const { address } = await app.files.put(tx.agencyId, sealed);
  const row: FileRow = {
    agencyId: tx.agencyId,
    id: uuid(),
    submissionId: file.owner.submissionId ?? null,
    draftId: file.owner.draftId ?? null,
    requestId: file.owner.requestId ?? null,
    sideFileId: file.owner.sideFileId ?? null,
    purpose: file.purpose,
    sealedName: Buffer.from(dataKey.seal(file.name, SEALED.fileName)),
    mediaType: file.mediaType,
    size: file.bytes.length,
    address,
    sha256: createHash('sha256').update(file.bytes).digest(),
    createdAt: app.now(),
    createdBy: file.createdBy,
  };
  await tx.files.insert(row);
  return row;
}

export const fileName = (dataKey: DataKey, row: Pick<FileRow, 'sealedName'>): string =>
  dataKey.openText(row.sealedName, SEALED.fileName);

/** The clear bytes of a stored file; a damaged one throws. */
export async function openFile(app: App, dataKey: DataKey, row: FileRow): Promise<Download> {
  const sealed = await app.files.get(row.agencyId, row.address);
  return { name: fileName(dataKey, row), mediaType: row.mediaType, bytes: dataKey.open(sealed, SEALED.file) };
}
