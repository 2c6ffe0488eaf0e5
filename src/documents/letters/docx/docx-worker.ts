import { parentPort } from 'node:worker_threads';
import type { LetterData } from '../../../domain/letters/letter.ts';
import { letterDocx } from './letter-docx.ts';

/** One letter to write as DOCX. */
export type DocxJob = { readonly id: number; readonly letter: LetterData };

export type DocxAnswer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly reason: string };

parentPort?.on('message', async ({ id, letter }: DocxJob) => {
  const answer: DocxAnswer = await letterDocx(letter).then(
    (bytes) => ({ id, ok: true, bytes }),
    (fault: unknown) => ({ id, ok: false, reason: String(fault) }),
  );
  parentPort?.postMessage(answer);
});
