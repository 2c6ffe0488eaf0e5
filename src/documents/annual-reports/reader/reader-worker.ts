import { parentPort } from 'node:worker_threads';
import type { ReadReport } from '../../../domain/annual-reports/read-report.ts';
import { type Result, refuse } from '../../../domain/shared/refusal.ts';
import { readReport } from './read-report.ts';

/** One file to read. */
export type ReadJob = { readonly id: number; readonly bytes: Uint8Array; readonly fileName: string };

export type ReadAnswer = { readonly id: number; readonly report: Result<ReadReport> };

/** A file that trips a library over is refused like any other that cannot be read. */
async function read({ bytes, fileName }: ReadJob): Promise<Result<ReadReport>> {
  try {
    return await readReport(bytes, fileName);
  } catch {
    return refuse('unreadable-file', '文件数据残缺，不能读取。');
  }
}

// A library may give up on a broken part of a file while nobody waits for it any more; the file itself is answered.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', async (job: ReadJob) => {
  const answer: ReadAnswer = { id: job.id, report: await read(job) };
  parentPort?.postMessage(answer);
});
