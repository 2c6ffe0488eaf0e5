import { Worker } from 'node:worker_threads';
import { askWorker, within } from '../threads/ask-worker.ts';
import type { Cleaned } from './clean/clean-document.ts';
import type { GateAnswer, GateJob } from './gate-jobs.ts';
import type { GateFile } from './inspect-document.ts';
import type { Reading } from './reading.ts';

/** Looks into files in a thread of its own, where one made to be slow or large harms nobody else. */
export type ReleaseGate = {
  /** Never rejects over a file: what cannot be looked into in ten seconds is a leak of its own. */
  inspect(file: GateFile): Promise<Reading>;
  /** A copy without what its reader does not see, or why there can be none. */
  clean(file: GateFile): Promise<Cleaned>;
  close(): Promise<void>;
};

/** The longest a file may take, in milliseconds, and the memory of the thread, in megabytes. */
const LIMITS = { file: 10_000, start: 20_000, memory: 1_024 } as const;

/** Opens the gate; its thread starts with the first file. */
export function createReleaseGate(longest: number = LIMITS.file): ReleaseGate {
  let worker: Worker | null = null;
  let last = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const started = async (): Promise<Worker> => {
    if (worker) return worker;
    const fresh = new Worker(workerFile(), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.memory },
    });
    fresh.on('exit', () => {
      if (worker === fresh) worker = null;
    });
    // A thread that fails between two files is replaced; without a listener its fault would end the program.
    fresh.on('error', () => undefined);
    // The clock of a file starts when the thread has read its libraries.
    await within(LIMITS.start, new Promise((resolve) => fresh.once('online', resolve)));
    worker = fresh;
    return fresh;
  };
  const run = async (job: Omit<GateJob, 'id'>): Promise<GateAnswer> => {
    const target = await started();
    last += 1;
    target.ref();
    try {
      return await within(longest, askWorker<GateJob, GateAnswer>(target, { id: last, ...job }));
    } catch (fault) {
      worker = null;
      await target.terminate();
      return { id: last, task: 'failed', reason: fault instanceof Error ? fault.message : '' };
    } finally {
      target.unref();
    }
  };
  /** One file after another: what one costs is not charged to the next. */
  const inTurn = (job: Omit<GateJob, 'id'>): Promise<GateAnswer> => {
    const mine = queue.then(() => run(job));
    queue = mine.catch(() => undefined);
    return mine;
  };
  return {
    inspect: async (file) => {
      const answer = await inTurn({ task: 'inspect', file });
      return answer.task === 'inspect' ? answer.reading : notInspected(file);
    },
    clean: async (file) => {
      const answer = await inTurn({ task: 'clean', file });
      return answer.task === 'clean' ? answer.cleaned : { ok: false, reason: '文件不能自动清理' };
    },
    close: async () => {
      await queue;
      await worker?.terminate();
    },
  };
}

const notInspected = ({ name }: GateFile): Reading => ({
  segments: [],
  leaks: [{ code: 'slow-file', where: name, excerpt: '' }],
});

/** Beside this file, as TypeScript from source and as JavaScript from the build. */
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./gate-worker.${extension}`, import.meta.url);
}
