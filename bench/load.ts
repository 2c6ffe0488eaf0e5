import { setTimeout as sleep } from 'node:timers/promises';

/** What one measurement found. Times are milliseconds. */
export type Measured = {
  readonly perSecond: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time a piece of work took, by process: the one measured, and the database server. */
  readonly cpu: number;
  readonly databaseCpu: number;
};

export type Plan = {
  readonly workers: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  /** Processor time used so far by what is measured, and by the database server. */
  readonly clocks: { readonly cpu: () => number; readonly databaseCpu: () => number };
};

/**
 * Lets each worker do one piece of work after another. Work that ends during the warm-up or after the time is not
 * counted; any failure ends the whole measurement, so that no error is ever counted as a fast answer.
 */
export async function measure(plan: Plan, work: (worker: number) => Promise<void>): Promise<Measured> {
  const { clocks } = plan;
  let phase: 'warm-up' | 'counting' | 'over' = 'warm-up';
  const latencies: number[] = [];
  const run = async (worker: number): Promise<void> => {
    while (phase !== 'over') {
      const began = performance.now();
      await work(worker);
      if (phase === 'counting') latencies.push(performance.now() - began);
    }
  };
  const all = Promise.all(Array.from({ length: plan.workers }, (_, worker) => run(worker)));
  await Promise.race([all, sleep(plan.warmUpSeconds * 1000)]);
  const began = performance.now();
  const before = { cpu: clocks.cpu(), databaseCpu: clocks.databaseCpu() };
  phase = 'counting';
  await Promise.race([all, sleep(plan.seconds * 1000)]);
  phase = 'over';
  const seconds = (performance.now() - began) / 1000;
  const count = latencies.length;
  const each = (now: number, then: number): number => (now - then) / count;
  const cpu = each(clocks.cpu(), before.cpu);
  const databaseCpu = each(clocks.databaseCpu(), before.databaseCpu);
  await all;
  return summary(latencies, { seconds, cpu, databaseCpu });
}

/**
 * Does each piece of work once, as many at a time as there are workers, for work that is used up by being done. There
 * is no warm-up; the end is the end of the last piece.
 */
export async function measureBatch<Piece>(
  { workers, clocks }: Pick<Plan, 'workers' | 'clocks'>,
  pieces: readonly Piece[],
  work: (piece: Piece) => Promise<void>,
): Promise<Measured> {
  const left = [...pieces];
  const latencies: number[] = [];
  const run = async (): Promise<void> => {
    for (let piece = left.shift(); piece !== undefined; piece = left.shift()) {
      const began = performance.now();
      await work(piece);
      latencies.push(performance.now() - began);
    }
  };
  const began = performance.now();
  const before = { cpu: clocks.cpu(), databaseCpu: clocks.databaseCpu() };
  await Promise.all(Array.from({ length: workers }, run));
  const seconds = (performance.now() - began) / 1000;
  const each = (now: number, then: number): number => (now - then) / pieces.length;
  return summary(latencies, {
    seconds,
    cpu: each(clocks.cpu(), before.cpu),
    databaseCpu: each(clocks.databaseCpu(), before.databaseCpu),
  });
}

type Spent = { readonly seconds: number; readonly cpu: number; readonly databaseCpu: number };

function summary(latencies: readonly number[], { seconds, cpu, databaseCpu }: Spent): Measured {
  const count = latencies.length;
  if (count === 0) throw new Error('nothing was finished in the time of the measurement');
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(count - 1, Math.floor(count * share))] ?? 0;
  return { perSecond: count / seconds, median: at(0.5), p95: at(0.95), p99: at(0.99), cpu, databaseCpu };
}
