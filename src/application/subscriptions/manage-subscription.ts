import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { SUBSCRIPTION_FREQUENCIES } from '../../domain/subscriptions/frequencies.data.ts';
import type { Subscribed } from '../../domain/subscriptions/subscription-rules.ts';
import { maskEmail } from '../access-requests/mask.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { publicColumns } from '../columns/find-columns.ts';
import { record } from '../staff/passwords.ts';
import { EVERYTHING } from './ask-for-subscription.ts';
import { idOfToken, openAddress } from './subscriber.ts';

const DEAD = refuse('link-dead', '链接不正确，或者订阅已经退订');

async function confirmed(app: App, tx: Transaction, token: string) {
  const id = idOfToken(app, tx.agencyId, 'subscription', token);
  const row = id === null ? undefined : await tx.subscriptions.find(id);
  return row?.confirmedAt ? row : null;
}

/** A subscription as its owner sees it; the address masked, for links are forwarded. */
export type OwnSubscription = Subscribed & { readonly address: string };

export const ownSubscription = (app: App, agency: Agency, token: string): Promise<Result<OwnSubscription>> =>
  app.store.read(agency.id, async (tx) => {
    const row = await confirmed(app, tx, token);
    if (!row) return DEAD;
    const { columnIds, frequency } = row;
    return ok({ columnIds, frequency, address: maskEmail(openAddress(app, row)) });
  });

/** What the form sends: which of the present columns stay, one more or none, how often. */
export const ChangeSubscription = z.strictObject({
  keep: z.array(z.union([z.literal(EVERYTHING), z.uuid()])),
  add: z.union([z.literal(''), z.literal(EVERYTHING), z.uuid()], { error: '请选择要增加的栏目' }),
  frequency: z.enum(SUBSCRIPTION_FREQUENCIES, { error: '请选择发送的频率' }),
});

/** Changes a subscription on the word of whoever holds a link of its messages. */
export async function changeSubscription(
  app: App,
  agency: Agency,
  token: string,
  { keep, add, frequency }: z.infer<typeof ChangeSubscription>,
): Promise<Result<null>> {
  const columns = await publicColumns(app, agency.id);
  const added = add === '' || add === EVERYTHING ? null : columns.find(add);
  if (add !== '' && add !== EVERYTHING && (!added || added.link !== null))
    return refuse('column-unknown', '没有找到所选的栏目，请重新选择');
  return app.store.transaction<null>(agency.id, async (tx) => {
    const row = await confirmed(app, tx, token);
    if (!row) return DEAD;
    const stay = row.columnIds.filter((it) => keep.includes(it));
    const everything = add === EVERYTHING || (row.columnIds.length === 0 && keep.includes(EVERYTHING));
    const columnIds = everything ? [] : [...new Set([...stay, ...(added ? [added.id] : [])])];
    if (!everything && columnIds.length === 0)
      return refuse('nothing-left', '请至少保留一个栏目；不再需要邮件的，请选择退订');
    await tx.subscriptions.change(row.id, { columnIds, frequency });
    await record(tx, app, null, 'subscription-changed', { subscriptionId: row.id, columnIds, frequency });
    return ok(null);
  });
}

/**
 * Ends a subscription: the address and all messages to it leave the database in the same transaction. A token of ours
 * is answered alike whether the subscription still stood: pressing twice is no fault.
 */
export const endSubscription = (app: App, agency: Agency, token: string): Promise<Result<null>> =>
  app.store.transaction<null>(agency.id, async (tx) => {
    const subscriptionId = idOfToken(app, tx.agencyId, 'subscription', token);
    if (subscriptionId === null) return DEAD;
    if (await tx.subscriptions.remove(subscriptionId))
      await record(tx, app, null, 'subscription-ended', { subscriptionId, reason: 'unsubscribed' });
    return ok(null);
  });
