import { LONGEST_PAUSE_MINUTES, pauseAfter } from '../../domain/notices/retry.ts';
import type { Sending } from '../../messaging/messages.ts';
import type { App } from '../app.ts';

const MINUTE = 60_000;
/** A worker that has not concluded within this time counts as dead. */
const LEASE_MINUTES = 5;

/** What an attempt makes of a waiting message. */
export type AfterAttempt =
  | { readonly status: 'sent'; readonly sentAt: Date; readonly lastError: null }
  | { readonly status: 'given-up'; readonly lastError: string }
  | { readonly status: 'failed'; readonly lastError: string; readonly nextAttemptAt: Date };

/** Now, and until when a message claimed now is out of the reach of other workers. */
export const leaseOf = (app: App): { readonly now: Date; readonly until: Date } => {
  const now = app.now();
  return { now, until: new Date(now.getTime() + LEASE_MINUTES * MINUTE) };
};

/**
 * What becomes of a message after an attempt: sent, tried again after the pause of its attempts, or given up after
 * the last. With `waitsForServer` it waits for a server of ours that is down however long: that is no fault of the
 * address.
 */
export function afterAttempt(
  app: App,
  attempts: number,
  sending: Sending,
  { waitsForServer = false }: { readonly waitsForServer?: boolean } = {},
): AfterAttempt {
  if (sending.outcome === 'accepted') return { status: 'sent', sentAt: app.now(), lastError: null };
  const longest = waitsForServer && sending.outcome === 'unreachable' ? LONGEST_PAUSE_MINUTES : null;
  const pause = sending.outcome === 'never' ? null : (pauseAfter(attempts) ?? longest);
  if (pause === null) return { status: 'given-up', lastError: sending.error };
  const nextAttemptAt = new Date(app.now().getTime() + pause * MINUTE);
  return { status: 'failed', lastError: sending.error, nextAttemptAt };
}
