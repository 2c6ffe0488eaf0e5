import { parentPort } from 'node:worker_threads';
import type { Result } from '../../../domain/shared/refusal.ts';
import { type ImportedDocument, importDocument } from './import-document.ts';

/** One file to read. */
export type ImportJob = { readonly id: number; readonly name: string; readonly bytes: Uint8Array };

export type ImportAnswer =
  | { readonly id: number; readonly ok: true; readonly result: Result<ImportedDocument> }
  | { readonly id: number; readonly ok: false; readonly reason: string };

parentPort?.on('message', async ({ id, name, bytes }: ImportJob) => {
  const answer: ImportAnswer = await importDocument(name, bytes).then(
    (result) => ({ id, ok: true, result }),
    (fault: unknown) => ({ id, ok: false, reason: String(fault) }),
  );
  parentPort?.postMessage(answer);
});
