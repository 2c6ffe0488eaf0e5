import { parentPort } from 'node:worker_threads';
import { readSheet, type Sheet, UnreadableSheet } from './read-sheet.ts';
import { type SheetTable, writeSheets } from './write-sheet.ts';

/** One file to read, or tables to write. */
export type SheetJob = {
  readonly id: number;
  readonly work:
    | { readonly kind: 'read'; readonly bytes: Uint8Array }
    | { readonly kind: 'write'; readonly tables: readonly SheetTable[] };
};

export type SheetAnswer = { readonly id: number } & (
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** The file is not one we read; for whoever uploaded it. */
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'fault'; readonly reason: string }
);

async function answerTo({ id, work }: SheetJob): Promise<SheetAnswer> {
  try {
    return work.kind === 'read'
      ? { id, kind: 'sheet', sheet: readSheet(work.bytes) }
      : { id, kind: 'bytes', bytes: await writeSheets(work.tables) };
  } catch (error) {
    return error instanceof UnreadableSheet
      ? { id, kind: 'unreadable', message: error.message }
      : { id, kind: 'fault', reason: String(error) };
  }
}

parentPort?.on('message', async (job: SheetJob) => parentPort?.postMessage(await answerTo(job)));
