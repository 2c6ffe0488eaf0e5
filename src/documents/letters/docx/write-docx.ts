import { Worker } from 'node:worker_threads';
import type { LetterData } from '../../../domain/letters/letter.ts';
import { createCompilerThread } from '../compiler-thread.ts';
import type { DocxAnswer, DocxJob } from './docx-worker.ts';

/** Letters as DOCX, written in a thread of their own: the library needs some ten milliseconds at a stretch. */
export type DocxWriter = {
  write(letter: LetterData): Promise<Uint8Array>;
  /** Ends the thread. */
  close(): Promise<void>;
};

export function createDocxWriter(): DocxWriter {
  const thread = createCompilerThread<DocxJob, DocxAnswer>(() => new Worker(workerFile(), { execArgv: [] }));
  return {
    async write(letter) {
      const answer = await thread.run({ letter });
      if (!answer.ok) throw new Error(`the letter cannot be written as DOCX: ${answer.reason}`);
      return answer.bytes;
    },
    close: () => thread.end(),
  };
}

/** Beside this file, as TypeScript from source and as JavaScript from the build. */
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./docx-worker.${extension}`, import.meta.url);
}
