import type { Worker } from 'node:worker_threads';
import type { CompileAnswer, CompileJob } from './typst-worker.ts';

type Numbered = { readonly id: number };

/** One worker thread that is started when first needed and replaced when it dies. */
export type CompilerThread<Job extends Numbered = CompileJob, Answer extends Numbered = CompileAnswer> = {
  /** A job a dying thread was at is tried once more on a new one. Rejects with `CompilerClosed` after `end`. */
  run(job: Omit<Job, 'id'>): Promise<Answer>;
  /** Ends the thread; open jobs reject. A later `run` starts it anew. */
  end(): Promise<void>;
};

/** The thread was ended on purpose. */
export class CompilerClosed extends Error {
  override readonly name = 'CompilerClosed';
}

type Waiting<Answer> = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: Error) => void;
};

/** A thread that takes longer than this over what waits is taken for hung and replaced. */
const LONGEST_WAIT_MS = 60_000;

/** A thread whose workers `start` makes; none runs before the first job. */
export function createCompilerThread<
  Job extends Numbered = CompileJob,
  Answer extends Numbered = CompileAnswer,
>(start: () => Worker): CompilerThread<Job, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let worker: Worker | null = null;
  let last = 0;

  const answerTo = ({ id }: Answer): Waiting<Answer> | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    // An idle thread must not keep the process alive, one at work must.
    if (waiting.size === 0) worker?.unref();
    return one;
  };
  const lose = (lost: Worker, fault: Error): void => {
    if (worker !== lost) return;
    worker = null;
    const open = [...waiting.values()];
    waiting.clear();
    for (const one of open) one.reject(fault);
  };
  const started = (): Worker => {
    const fresh = start();
    fresh.on('message', (answer: Answer) => answerTo(answer)?.resolve(answer));
    fresh.on('error', (fault: Error) => lose(fresh, fault));
    fresh.on('exit', (code) => lose(fresh, new Error(`the typesetting thread ended with ${code}`)));
    return fresh;
  };
  const attempt = (job: Omit<Job, 'id'>): Promise<Answer> => {
    const id = ++last;
    const target = worker ?? started();
    worker = target;
    const clock = setTimeout(() => void target.terminate(), LONGEST_WAIT_MS);
    return new Promise<Answer>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      target.ref();
      target.postMessage({ id, ...job });
    }).finally(() => clearTimeout(clock));
  };
  return {
    run: (job) =>
      attempt(job).catch((fault: unknown) => {
        if (fault instanceof CompilerClosed) throw fault;
        return attempt(job);
      }),
    async end() {
      const ending = worker;
      if (!ending) return;
      lose(ending, new CompilerClosed('the typesetting thread was closed'));
      await ending.terminate();
    },
  };
}
