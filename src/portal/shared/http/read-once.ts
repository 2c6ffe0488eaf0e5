import type { App } from '../../../application/app.ts';
import { publicStateOf } from './public-state.ts';

/** More is not remembered; an organ has a few dozen such things. */
const MOST = 2000;
/** Nothing is remembered longer than this, in milliseconds, whatever the database says. */
const LONGEST = 60_000;

type Known = {
  readonly state: string;
  readonly until: number;
  readonly values: Map<string, Promise<unknown>>;
};

const known = new WeakMap<App['store'], Known>();

/**
 * What many pages of an organ show alike, read once while nothing public changes: with it a page that is not kept
 * costs little more than its own rows (decision 0036). `key` names what is read and of whom. Faults are not kept.
 */
export async function readOnce<Value>(app: App, key: string, read: () => Promise<Value>): Promise<Value> {
  const state = await publicStateOf(app);
  const at = performance.now();
  let current = known.get(app.store);
  if (current?.state !== state || at >= current.until || current.values.size >= MOST) {
    current = { state, until: at + LONGEST, values: new Map() };
    known.set(app.store, current);
  }
  const { values } = current;
  const there = values.get(key) as Promise<Value> | undefined;
  if (there) return there;
  const reading = read();
  values.set(key, reading);
  reading.catch(() => values.delete(key));
  return reading;
}
