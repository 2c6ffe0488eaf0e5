import { Worker } from 'node:worker_threads';
import type { RegisterReading } from '../../domain/registers/read-rows.ts';
import { createCompilerThread } from '../letters/compiler-thread.ts';
import { type Sheet, UnreadableSheet } from './read-sheet.ts';
import type { ReadAs, SheetAnswer, SheetJob } from './sheet-worker.ts';
import type { SheetTable } from './write-sheet.ts';

/** Spreadsheets read and written in a thread of their own: ten thousand rows take seconds, and a file is not trusted. */
export type Sheets = {
  /** Throws `UnreadableSheet` where the file is none. */
  read(bytes: Uint8Array): Promise<Sheet>;
  /** The entries of a register a file holds, each checked. Throws `UnreadableSheet`, also where it has no headers. */
  readEntries(bytes: Uint8Array, as: ReadAs): Promise<RegisterReading>;
  write(tables: readonly SheetTable[]): Promise<Uint8Array>;
  /** Ends the thread. */
  close(): Promise<void>;
};

/** Most memory the thread takes before it is ended, in MiB. */
const MEMORY = { maxOldGenerationSizeMb: 768 };

export function createSheets(): Sheets {
  const thread = createCompilerThread<SheetJob, SheetAnswer>(
    () => new Worker(workerFile(), { execArgv: [], resourceLimits: MEMORY }),
  );
  const readWith = async (bytes: Uint8Array, as: ReadAs | null): Promise<SheetAnswer> => {
    const answer = await thread.run({ work: { kind: 'read', bytes, as } }).catch(() => null);
    if (answer === null) throw new UnreadableSheet('文件过大或者过于复杂，请分成几个文件后重新上传');
    if (answer.kind === 'unreadable') throw new UnreadableSheet(answer.message);
    return answer;
  };
  return {
    async read(bytes) {
      const answer = await readWith(bytes, null);
      if (answer.kind !== 'sheet') throw new Error('the sheet cannot be read');
      return answer.sheet;
    },
    async readEntries(bytes, as) {
      const answer = await readWith(bytes, as);
      if (answer.kind !== 'reading') throw new Error('the entries cannot be read');
      return answer.reading;
    },
    async write(tables) {
      const answer = await thread.run({ work: { kind: 'write', tables } });
      if (answer.kind !== 'bytes') throw new Error('the sheet cannot be written');
      return answer.bytes;
    },
    close: () => thread.end(),
  };
}

/** Beside this file, as TypeScript from source and as JavaScript from the build. */
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./sheet-worker.${extension}`, import.meta.url);
}
