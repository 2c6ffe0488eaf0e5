import type { Transaction } from '../../database/store.ts';
import type { SubscriptionMailRow } from '../../database/subscription-mails.ts';
import { LONGEST_PAUSE_MINUTES, pauseAfter } from '../../domain/notices/retry.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { MOST_FAILURES, PAUSE_DAYS } from '../../domain/subscriptions/subscription-rules.ts';
import type { Mail, Sending } from '../../messaging/messages.ts';
import { type Agency, listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';
import { messageOfSubscription } from './message-of-subscription.ts';
import { offersSubscriptions } from './subscriber.ts';

const MINUTE = 60_000;
/** A claimed message is its worker's for so long; longer than the mail server is waited for. */
const LEASE_MINUTES = 5;
/** At most this many in one run of an organ, so that none keeps the others waiting. */
const MOST_IN_A_RUN = 500;

/**
 * Sends what waits in the outbox of subscriptions. May run any number of times and in several processes; a message is
 * one worker's at a time, and a repeat carries the same message id. A message that cannot even be written is put back
 * like one that was refused, and its fault is thrown when all others had their turn. Returns how many were accepted.
 */
export async function sendSubscriptionMails(app: App): Promise<number> {
  if (!offersSubscriptions(app)) return 0;
  let accepted = 0;
  const faults: unknown[] = [];
  for (const agency of await listAgencies(app))
    for (let count = 0; count < MOST_IN_A_RUN; count += 1) {
      const sending = await sendNext(app, agency, (fault) => faults.push(fault));
      if (sending?.outcome === 'accepted') accepted += 1;
      // A server that cannot be reached is asked once a run, not once a message.
      if (sending === null || sending.outcome === 'unreachable') break;
    }
  if (faults.length > 0)
    throw new AggregateError(faults, 'some messages to subscribers could not be written');
  return accepted;
}

type Written = { readonly mail: SubscriptionMailRow; readonly message: Mail | null };

/** Claims, writes, sends and records one message; `null`: none waits. */
async function sendNext(
  app: App,
  agency: Agency,
  onFault: (fault: unknown) => void,
): Promise<Sending | null> {
  const mail = await claim(app, agency.id);
  if (!mail) return null;
  let sending: Sending;
  try {
    const { message } = await write(app, agency, mail);
    if (!message) return { outcome: 'later', error: 'nothing-to-say' };
    sending = (await app.messages.email?.send(message)) ?? {
      outcome: 'unreachable',
      error: 'channel-not-set-up',
    };
  } catch (fault) {
    onFault(fault);
    sending = { outcome: 'later', error: 'not-written' };
  }
  await conclude(app, agency.id, mail, sending);
  return sending;
}

async function claim(app: App, agencyId: string): Promise<SubscriptionMailRow | null> {
  const until = new Date(app.now().getTime() + LEASE_MINUTES * MINUTE);
  const claimed = await app.store.transaction(agencyId, async (tx) =>
    ok((await tx.subscriptionMails.claim(app.now(), until)) ?? null),
  );
  return claimed.ok ? claimed.value : null;
}

/** The message, or none: then it leaves the outbox, and its subscriber has nothing to be told up to here. */
async function write(app: App, agency: Agency, mail: SubscriptionMailRow): Promise<Written> {
  const written = await app.store.transaction<Written>(agency.id, async (tx) => {
    const row = await tx.subscriptions.find(mail.subscriptionId);
    if (!row) return ok({ mail, message: null });
    const message = await messageOfSubscription(app, tx, agency, { row, mail });
    if (!message) {
      await tx.subscriptionMails.remove(mail.id);
      if (mail.kind === 'digest') await tx.subscriptions.change(row.id, { toldSeq: mail.newsUntil });
    }
    return ok({ mail, message });
  });
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value;
}

/** Records how the attempt ended, unless another worker took over or the subscription ended meanwhile. */
const conclude = (app: App, agencyId: string, mail: SubscriptionMailRow, sending: Sending) =>
  app.store.transaction<null>(agencyId, async (tx) => {
    const change = changeAfter(app, mail, sending);
    const isMine = await tx.subscriptionMails.conclude(mail.id, mail.attempts, change);
    if (isMine && mail.kind === 'digest') await settle(app, tx, mail, change.status);
    return ok(null);
  });

type Change = Partial<Pick<SubscriptionMailRow, 'nextAttemptAt' | 'lastError' | 'sentAt'>> & {
  readonly status: 'sent' | 'failed' | 'given-up';
};

function changeAfter(app: App, { attempts }: SubscriptionMailRow, sending: Sending): Change {
  if (sending.outcome === 'accepted') return { status: 'sent', sentAt: app.now(), lastError: null };
  // A server of ours that is down is no fault of the subscriber: news waits for it however long.
  const longest = sending.outcome === 'unreachable' ? LONGEST_PAUSE_MINUTES : null;
  const pause = sending.outcome === 'never' ? null : (pauseAfter(attempts) ?? longest);
  if (pause === null) return { status: 'given-up', lastError: sending.error };
  const nextAttemptAt = new Date(app.now().getTime() + pause * MINUTE);
  return { status: 'failed', lastError: sending.error, nextAttemptAt };
}

/**
 * Moves the mark of the subscriber behind what was accepted. After a message that was given up the mark stays, so that
 * its items come with the next; none is tried for a while, and a mailbox that refuses again and again is forgotten.
 */
async function settle(
  app: App,
  tx: Transaction,
  { subscriptionId, newsUntil }: SubscriptionMailRow,
  status: Change['status'],
): Promise<void> {
  const row = status === 'failed' ? undefined : await tx.subscriptions.find(subscriptionId);
  if (!row) return;
  if (status === 'sent') {
    await tx.subscriptions.change(row.id, { toldSeq: newsUntil, failures: 0, pausedUntil: null });
  } else if (row.failures + 1 >= MOST_FAILURES) {
    await tx.subscriptions.remove(row.id);
    await record(tx, app, null, 'subscription-ended', { subscriptionId: row.id, reason: 'undeliverable' });
  } else {
    const pausedUntil = new Date(app.now().getTime() + PAUSE_DAYS * 24 * 60 * MINUTE);
    await tx.subscriptions.change(row.id, { failures: row.failures + 1, pausedUntil });
  }
}
