import type { Transaction } from '../../database/store.ts';
import type { SubscriptionMailRow } from '../../database/subscription-mails.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { MOST_FAILURES, PAUSE_DAYS } from '../../domain/subscriptions/subscription-rules.ts';
import type { Mail, Sending } from '../../messaging/messages.ts';
import { type Agency, listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { type AfterAttempt, afterAttempt, leaseOf } from '../notices/attempt.ts';
import { record } from '../staff/passwords.ts';
import { messageOfSubscription } from './message-of-subscription.ts';
import { offersSubscriptions } from './subscriber.ts';

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
  const claimed = await app.store.transaction(agencyId, async (tx) =>
    ok((await tx.subscriptionMails.claim(leaseOf(app))) ?? null),
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
    // A server of ours that is down is no fault of the subscriber: news waits for it however long.
    const change = afterAttempt(app, mail.attempts, sending, { waitsForServer: true });
    const isMine = await tx.subscriptionMails.conclude(mail.id, mail.attempts, change);
    if (isMine && mail.kind === 'digest') await settle(app, tx, mail, change.status);
    return ok(null);
  });

/**
 * Moves the mark of the subscriber behind what was accepted. After a message that was given up the mark stays, so that
 * its items come with the next; none is tried for a while, and a mailbox that refuses again and again is forgotten.
 */
async function settle(
  app: App,
  tx: Transaction,
  { subscriptionId, newsUntil }: SubscriptionMailRow,
  status: AfterAttempt['status'],
): Promise<void> {
  const row = status === 'failed' ? undefined : await tx.subscriptions.find(subscriptionId);
  if (!row) return;
  if (status === 'sent') {
    await tx.subscriptions.change(row.id, { toldSeq: newsUntil, failures: 0, pausedUntil: null });
  } else if (row.failures + 1 >= MOST_FAILURES) {
    await tx.subscriptions.remove(row.id);
    await record(tx, app, null, 'subscription-ended', { subscriptionId: row.id, reason: 'undeliverable' });
  } else {
    const pausedUntil = new Date(app.now().getTime() + PAUSE_DAYS * 24 * 3_600_000);
    await tx.subscriptions.change(row.id, { failures: row.failures + 1, pausedUntil });
  }
}
