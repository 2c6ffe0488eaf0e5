import { parentPort } from 'node:worker_threads';
import { cleanDocument } from './clean/clean-document.ts';
import type { GateAnswer, GateJob } from './gate-jobs.ts';
import { inspectDocument } from './inspect-document.ts';

/** One file at a time: the thread that started this one ends it when it takes too long. */
parentPort?.on('message', async ({ id, task, file }: GateJob) => {
  try {
    const answer: GateAnswer =
      task === 'inspect'
        ? { id, task, reading: await inspectDocument(file) }
        : { id, task, cleaned: cleanDocument(file) };
    parentPort?.postMessage(answer);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    parentPort?.postMessage({ id, task: 'failed', reason } satisfies GateAnswer);
  }
});
