import { Worker } from 'node:worker_threads';
import { type Result, refuse } from '../../../domain/shared/refusal.ts';
import { createCompilerThread } from '../../letters/compiler-thread.ts';
import type { ImportedDocument } from './import-document.ts';
import type { ImportAnswer, ImportJob } from './import-worker.ts';

/** Files as drafts, read in a thread of their own: a long document takes a second, a hostile one for ever. */
export type DocumentImporter = {
  /** By the name of the file. Refuses what cannot be read. */
  import(name: string, bytes: Uint8Array): Promise<Result<ImportedDocument>>;
  /** Ends the thread. */
  close(): Promise<void>;
};

export function createDocumentImporter(): DocumentImporter {
  const thread = createCompilerThread<ImportJob, ImportAnswer>(
    () => new Worker(workerFile(), { execArgv: [] }),
  );
  return {
    async import(name, bytes) {
      const answer = await thread.run({ name, bytes }).catch(() => null);
      if (answer?.ok) return answer.result;
      return refuse(
        'import-not-read',
        '文件的内容读不出来。请在 Word 或者 WPS 中另存为新的 .docx 文件后再导入。',
      );
    },
    close: () => thread.end(),
  };
}

/** Beside this file, as TypeScript from source and as JavaScript from the build. */
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./import-worker.${extension}`, import.meta.url);
}
