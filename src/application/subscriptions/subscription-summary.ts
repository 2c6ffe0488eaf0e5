import {
  SUBSCRIPTION_FREQUENCIES,
  SUBSCRIPTION_FREQUENCY_LABELS,
} from '../../domain/subscriptions/frequencies.data.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { errorWords } from '../notices/error-words.ts';
import { offersSubscriptions } from './subscriber.ts';

/** Words for the codes that only messages to subscribers know. */
const OWN_WORDS: Readonly<Record<string, string>> = { 'not-written': '邮件没有生成，详见系统日志' };

/** How many people are subscribed and what could not be delivered; who they are nobody is told. */
export function subscriptionSummary(app: App, actor: Actor) {
  demand(actor, actor.permissions.has('agency:manage') ? 'agency:manage' : 'disclosures:manage');
  return app.store.read(actor.agencyId, async (tx) => {
    const counts = await tx.subscriptions.counts();
    const sum = (rows: typeof counts) => rows.reduce((total, it) => total + it.count, 0);
    const confirmed = counts.filter((it) => it.confirmed);
    const unsent = await tx.subscriptionMails.unsent();
    return {
      offered: offersSubscriptions(app),
      subscribers: sum(confirmed),
      unconfirmed: sum(counts.filter((it) => !it.confirmed)),
      byFrequency: SUBSCRIPTION_FREQUENCIES.map((frequency) => ({
        frequency,
        label: SUBSCRIPTION_FREQUENCY_LABELS[frequency],
        count: sum(confirmed.filter((it) => it.frequency === frequency)),
      })),
      lastSentAt: (await tx.subscriptionMails.lastSent())?.toISOString() ?? null,
      waiting: unsent
        .filter((it) => it.status !== 'failed' && it.status !== 'given-up')
        .reduce((total, it) => total + it.count, 0),
      undelivered: unsent
        .filter((it) => it.status === 'failed' || it.status === 'given-up')
        .map(({ status, lastError, count, latest }) => ({
          givenUp: status === 'given-up',
          reason: OWN_WORDS[lastError ?? ''] ?? errorWords(lastError ?? ''),
          count,
          latestAt: latest.toISOString(),
        })),
    };
  });
}
