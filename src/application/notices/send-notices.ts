import type { NoticeRow } from '../../database/notices.ts';
import { LINK_MINUTES } from '../../domain/notices/compose-notice.ts';
import type { NoticeChannel } from '../../domain/notices/notice-kinds.data.ts';
import { NOTICE_DAYS } from '../../domain/notices/retry.ts';
import { ok } from '../../domain/shared/refusal.ts';
import type { Sending } from '../../messaging/messages.ts';
import { type Agency, listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { afterAttempt, leaseOf } from './attempt.ts';
import { NOTICE_DESTINATION } from './enqueue-notices.ts';
import { messageOf } from './message-of-notice.ts';

const MINUTE = 60_000;

/** At most this many in one run of an organ, so that none keeps the others waiting. */
const MOST_IN_A_RUN = 500;

/**
 * Sends what waits in the outbox, organ by organ. May run any number of times and in several processes: a row is
 * claimed by one worker, and a worker that dies leaves it to the next, which sends under the same message id.
 * Returns how many were accepted.
 */
export async function sendNotices(app: App): Promise<number> {
  let accepted = 0;
  for (const agency of await listAgencies(app)) accepted += await sendOf(app, agency);
  return accepted;
}

async function sendOf(app: App, agency: Agency): Promise<number> {
  let accepted = 0;
  // A server that cannot be reached is asked once a run, not once a notice.
  const reachable = new Set<NoticeChannel>(['email', 'sms']);
  for (let count = 0; count < MOST_IN_A_RUN && reachable.size > 0; count += 1) {
    const notice = await claim(app, agency.id, [...reachable]);
    if (!notice) break;
    const sending = staleness(app, notice) ?? (await attempt(app, agency, notice));
    await conclude(app, notice, sending);
    if (sending.outcome === 'accepted') accepted += 1;
    if (sending.outcome === 'unreachable') reachable.delete(notice.channel);
  }
  return accepted;
}

async function claim(
  app: App,
  agencyId: string,
  channels: readonly NoticeChannel[],
): Promise<NoticeRow | undefined> {
  const claimed = await app.store.transaction(agencyId, async (tx) =>
    ok((await tx.notices.claim({ ...leaseOf(app), channels })) ?? null),
  );
  return claimed.ok && claimed.value ? claimed.value : undefined;
}

/** A reminder that comes days late reminds of nothing; a link that has run out opens nothing. */
function staleness(app: App, { kind, createdAt }: NoticeRow): Sending | null {
  const age = app.now().getTime() - createdAt.getTime();
  const most = kind === 'code-link' ? LINK_MINUTES * MINUTE : NOTICE_DAYS * 24 * 60 * MINUTE;
  return age > most ? { outcome: 'never', error: 'too-late' } : null;
}

async function attempt(app: App, agency: Agency, notice: NoticeRow): Promise<Sending> {
  const address = await destinationOf(app, notice);
  const { subject, text } = messageOf(app, agency, notice);
  const { email, sms } = app.messages;
  if (notice.channel === 'email' && email)
    return email.send({ to: address, subject, text, messageId: notice.messageId });
  if (notice.channel === 'sms' && sms) return sms.send({ id: notice.id, mobile: address, text });
  return { outcome: 'unreachable', error: 'channel-not-set-up' };
}

const destinationOf = (app: App, notice: NoticeRow): Promise<string> =>
  app.store.read(notice.agencyId, async (tx) => {
    const request = await tx.requests.find(notice.requestId);
    const submission = request && (await tx.requests.findSubmission(request.submissionId));
    if (!submission) throw new Error('a notice without its submission');
    return app.keyring.unwrap(submission.wrappedKey).openText(notice.sealedDestination, NOTICE_DESTINATION);
  });

/** Records how the attempt ended, unless the lease ran out and another worker took over meanwhile. */
const conclude = (app: App, notice: NoticeRow, sending: Sending) =>
  app.store.transaction(notice.agencyId, async (tx) => {
    await tx.notices.conclude(notice.id, notice.attempts, afterAttempt(app, notice.attempts, sending));
    return ok(null);
  });
