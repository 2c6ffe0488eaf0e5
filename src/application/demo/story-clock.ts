import { AsyncLocalStorage } from 'node:async_hooks';

/** A clock that shows another instant to whatever runs within `at`, and the real one to everything else. */
export type StoryClock = {
  readonly now: () => Date;
  /** Runs `work` at that instant; what runs beside it, such as another organ's step, has its own. */
  at<Value>(instant: Date, work: () => Promise<Value>): Promise<Value>;
};

/** `real`: the clock outside of any story. */
export function createStoryClock(real: () => Date = () => new Date()): StoryClock {
  const told = new AsyncLocalStorage<Date>();
  return { now: () => told.getStore() ?? real(), at: (instant, work) => told.run(instant, work) };
}
