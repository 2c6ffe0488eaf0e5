import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long the event loop was held up, in milliseconds. */
export type HeldUp = {
  /** By the clock on the wall: on a machine with other work this counts waiting for a processor as well. */
  readonly longest: number;
  readonly p99: number;
  /** Longest stretch of this thread's own processor time between two turns of the loop: what we do to it. */
  readonly ownLongest: number;
  readonly seconds: number;
};

/** Watches the loop of this process while `work` runs. */
export async function watchLoop(work: () => Promise<unknown>): Promise<HeldUp> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await sleep(50);
  delay.reset();
  let last = process.threadCpuUsage();
  let ownLongest = 0;
  const timer = setInterval(() => {
    const { user, system } = process.threadCpuUsage(last);
    last = process.threadCpuUsage();
    ownLongest = Math.max(ownLongest, (user + system) / 1000);
  }, 1);
  const began = performance.now();
  try {
    await work();
  } finally {
    clearInterval(timer);
    delay.disable();
  }
  const seconds = (performance.now() - began) / 1000;
  return { longest: delay.max / 1e6, p99: delay.percentile(99) / 1e6, ownLongest, seconds };
}
