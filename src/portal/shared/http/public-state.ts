import type { App } from '../../../application/app.ts';

/** How long the database's word for what it shows is believed, in milliseconds; half of the two seconds promised. */
const BELIEVED = 1000;

type Watched = Pick<App, 'store' | 'now' | 'today'>;

/**
 * Tells, at the cost of one small statement a second, whether anything the public sees may have changed: while the
 * word stays the same, copies of pages are good. What this process wrote itself changes it at once.
 */
export function createPublicState({ store, now, today }: Watched): () => Promise<string> {
  let stored = { word: Promise.resolve(''), at: Number.NEGATIVE_INFINITY, clock: Number.NaN };
  return async () => {
    const at = performance.now();
    const clock = now().getTime();
    // A clock that was set, as tests do, tells of scheduled publications at once.
    const jumped = !(Math.abs(clock - stored.clock) < BELIEVED);
    if (jumped || at - stored.at >= BELIEVED) {
      stored = { word: store.publicState.stored(new Date(clock)), at, clock };
    }
    const asked = stored;
    try {
      return `${store.publicState.committed()} ${await asked.word} ${today()}`;
    } catch (error) {
      if (stored === asked) stored = { ...asked, at: Number.NEGATIVE_INFINITY };
      throw error;
    }
  };
}

const states = new WeakMap<App['store'], () => Promise<string>>();

/** The word for what an application shows the public now. */
export function publicStateOf(app: App): Promise<string> {
  const known = states.get(app.store) ?? createPublicState(app);
  states.set(app.store, known);
  return known();
}
