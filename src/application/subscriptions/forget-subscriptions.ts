import { ok } from '../../domain/shared/refusal.ts';
import { REMEMBERED_DAYS } from '../../domain/subscriptions/subscription-rules.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';
import { askedNotBefore } from './confirm-subscription.ts';

const DAY = 24 * 3_600_000;

/** Forgets addresses nobody confirmed in time, and what was sent long ago. Returns how many addresses went. */
export async function forgetSubscriptions(app: App): Promise<number> {
  let forgotten = 0;
  for (const { id: agencyId } of await listAgencies(app)) {
    await app.store.transaction<null>(agencyId, async (tx) => {
      const ids = await tx.subscriptions.forgetUnconfirmed(askedNotBefore(app));
      for (const subscriptionId of ids)
        await record(tx, app, null, 'subscription-ended', { subscriptionId, reason: 'not-confirmed' });
      await tx.subscriptions.forgetAsks(askedNotBefore(app));
      await tx.subscriptionMails.forgetEnded(new Date(app.now().getTime() - REMEMBERED_DAYS * DAY));
      forgotten += ids.length;
      return ok(null);
    });
  }
  return forgotten;
}
