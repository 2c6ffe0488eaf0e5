import type { Worker } from 'node:worker_threads';

/** A question put to a thread and its answer bear the same number. */
type Numbered = { readonly id: number };

/** Puts one question to a thread; rejects where the thread ends or faults before it has answered. */
export function askWorker<Job extends Numbered, Answer extends Numbered>(
  worker: Worker,
  job: Job,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const done = () => {
      worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
    };
    const onMessage = (answer: Answer) => {
      if (answer.id !== job.id) return;
      done();
      resolve(answer);
    };
    const onEnd = () => {
      done();
      reject(new Error('the thread ended before it answered'));
    };
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
    worker.postMessage(job);
  });
}

/** What `work` gives, or a rejection after so many milliseconds; the work itself is not stopped. */
export async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it takes too long')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
