import { Worker } from 'node:worker_threads';
import type { ReadReport } from '../../../domain/annual-reports/read-report.ts';
import { type Result, refuse } from '../../../domain/shared/refusal.ts';
import { askWorker, within } from '../../threads/ask-worker.ts';
import type { ReadAnswer, ReadJob } from './reader-worker.ts';

/** Reads reports in a thread of its own, where a file made to be slow or large harms nobody else. */
export type ReportReader = {
  /** Never rejects over a file: one that takes too long or too much memory is refused. Files are read in turn. */
  read(bytes: Uint8Array, fileName: string): Promise<Result<ReadReport>>;
  close(): Promise<void>;
};

/**
 * Milliseconds a file and the start of the thread may take, and megabytes of objects, old and young, the thread may hold:
 * with what lies outside of these, the whole program stays below 500 MB whatever it is given.
 */
const LIMITS = { file: 8_000, converted: 40_000, start: 20_000, memory: 192, young: 24 } as const;
/** How files of old formats begin, which another program converts first. */
const OLD_FORMATS = ['\u00d0\u00cf\u0011\u00e0', '{\\rtf'];
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.text';

const tooSlow = (): Result<never> => refuse('too-slow', '文件过于复杂，在限定的时间和内存内不能读取。');

/** A reader whose thread starts with the first file; `longest` is the time a file may take, in milliseconds. */
export function createReportReader(longest: number = LIMITS.file): ReportReader {
  let worker: Worker | null = null;
  let last = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const started = async (): Promise<Worker> => {
    if (worker) return worker;
    const fresh = new Worker(workerFile(), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.memory, maxYoungGenerationSizeMb: LIMITS.young },
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
  const run = async (bytes: Uint8Array, fileName: string): Promise<Result<ReadReport>> => {
    const target = await started();
    last += 1;
    const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
    const isOld = OLD_FORMATS.some((mark) => head.startsWith(mark)) || head.includes(OPEN_DOCUMENT);
    target.ref();
    try {
      const limit = isOld ? Math.max(longest, LIMITS.converted) : longest;
      return (await within(limit, askWorker<ReadJob, ReadAnswer>(target, { id: last, bytes, fileName })))
        .report;
    } catch {
      worker = null;
      await target.terminate();
      return tooSlow();
    } finally {
      target.unref();
    }
  };
  return {
    read: (bytes, fileName) => {
      const mine = queue.then(() => run(bytes, fileName));
      queue = mine.catch(() => undefined);
      return mine;
    },
    close: async () => {
      await queue;
      await worker?.terminate();
    },
  };
}

/** Beside this file, as TypeScript from source and as JavaScript from the build. */
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./reader-worker.${extension}`, import.meta.url);
}
