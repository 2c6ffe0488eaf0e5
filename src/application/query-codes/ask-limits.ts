import { createAttemptLimit } from '../access-requests/attempt-limit.ts';
import type { App } from '../app.ts';

type Limits = Readonly<
  Record<'byPair' | 'byNumber' | 'byAddress' | 'byOrgan' | 'links', ReturnType<typeof createAttemptLimit>>
>;

const limits = new WeakMap<App, Limits>();

/**
 * How often anybody may ask within a quarter of an hour: three times for a number from one address, ten times for a
 * number from anywhere, ten times from one address, three hundred times of one organ; thirty dead links from one
 * address. Asks are counted whether or not they match: the count tells nothing either.
 */
export function askLimits(app: App): Limits {
  const known = limits.get(app);
  if (known) return known;
  const made: Limits = {
    byPair: createAttemptLimit(3, 15, app.now),
    byNumber: createAttemptLimit(10, 15, app.now),
    byAddress: createAttemptLimit(10, 15, app.now),
    byOrgan: createAttemptLimit(300, 15, app.now),
    links: createAttemptLimit(30, 15, app.now),
  };
  limits.set(app, made);
  return made;
}
