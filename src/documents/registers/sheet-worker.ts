import { parentPort } from 'node:worker_threads';
import type { EntryContext } from '../../domain/registers/check-entry.ts';
import { type ReadingOptions, type RegisterReading, readRows } from '../../domain/registers/read-rows.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { readSheet, type Sheet, UnreadableSheet } from './read-sheet.ts';
import { type SheetTable, writeSheets } from './write-sheet.ts';

/** The register whose entries a file is read as. */
export type ReadAs = {
  readonly register: RegisterKind;
  readonly options: ReadingOptions;
  readonly context: EntryContext;
};

/** One file to read, or tables to write. */
export type SheetJob = {
  readonly id: number;
  readonly work:
    | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly as: ReadAs | null }
    | { readonly kind: 'write'; readonly tables: readonly SheetTable[] };
};

export type SheetAnswer = { readonly id: number } & (
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'reading'; readonly reading: RegisterReading }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** The file is not one we read; for whoever uploaded it. */
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'fault'; readonly reason: string }
);

function readEntries({ rows }: Sheet, { register, options, context }: ReadAs): RegisterReading {
  const reading = readRows(register, rows, options, context);
  if (reading) return reading;
  throw new UnreadableSheet('没有找到表头，请使用模板，或者检查表格的第一行是否为列名');
}

async function answerTo({ id, work }: SheetJob): Promise<SheetAnswer> {
  try {
    if (work.kind === 'write') return { id, kind: 'bytes', bytes: await writeSheets(work.tables) };
    const sheet = readSheet(work.bytes);
    return work.as === null
      ? { id, kind: 'sheet', sheet }
      : { id, kind: 'reading', reading: readEntries(sheet, work.as) };
  } catch (error) {
    return error instanceof UnreadableSheet
      ? { id, kind: 'unreadable', message: error.message }
      : { id, kind: 'fault', reason: String(error) };
  }
}

parentPort?.on('message', async (job: SheetJob) => parentPort?.postMessage(await answerTo(job)));
