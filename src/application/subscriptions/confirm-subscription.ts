import type { Transaction } from '../../database/store.ts';
import type { SubscriptionRow } from '../../database/subscriptions.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { CONFIRM_DAYS, joined, type Subscribed } from '../../domain/subscriptions/subscription-rules.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';
import { idOfToken, tokenOf } from './subscriber.ts';

const DAY = 24 * 3_600_000;

const DEAD = refuse(
  'link-dead',
  `链接不正确、已经使用过、已被后来申请的链接代替，或者已经超过${CONFIRM_DAYS}日。已经确认的，不必再次操作；没有确认的，请重新订阅`,
);

/** Before that instant an ask has run out. */
export const askedNotBefore = (app: App): Date => new Date(app.now().getTime() - CONFIRM_DAYS * DAY);

const askOf = (row: SubscriptionRow): Subscribed | null =>
  row.askedColumns && row.askedFrequency
    ? { columnIds: row.askedColumns, frequency: row.askedFrequency }
    : null;

async function openAsk(app: App, tx: Transaction, token: string) {
  const askedId = idOfToken(app, tx.agencyId, 'confirmation', token);
  const row = askedId === null ? undefined : await tx.subscriptions.byAsk(askedId);
  const asked = row && askOf(row);
  return row?.askedAt && asked && row.askedAt >= askedNotBefore(app) ? { row, asked } : null;
}

/** What a link would confirm; looking changes nothing, for programs that check mail open every link. */
export const askedSubscription = (app: App, agency: Agency, token: string): Promise<Result<Subscribed>> =>
  app.store.read(agency.id, async (tx) => {
    const open = await openAsk(app, tx, token);
    return open ? ok(open.asked) : DEAD;
  });

/** A confirmed subscription: what it holds now and the token its owner manages it with. */
export type Confirmed = { readonly subscribed: Subscribed; readonly token: string };

/**
 * Confirms what was asked, once. Columns come on top of those confirmed before. A new subscriber is told what becomes
 * public from now on: their mark is set behind all that is public at this moment.
 */
export const confirmSubscription = (app: App, agency: Agency, token: string): Promise<Result<Confirmed>> =>
  app.store.transaction<Confirmed>(agency.id, async (tx) => {
    const open = await openAsk(app, tx, token);
    if (!open) return DEAD;
    const { row, asked } = open;
    const isNew = row.confirmedAt === null;
    const subscribed = isNew ? asked : joined(row, asked);
    await tx.subscriptions.change(row.id, {
      columnIds: [...subscribed.columnIds],
      frequency: subscribed.frequency,
      askedId: null,
      askedColumns: null,
      askedFrequency: null,
      askedAt: null,
      // Whoever reads the link reads mail again.
      failures: 0,
      pausedUntil: null,
      ...(isNew && { confirmedAt: app.now(), toldSeq: await tx.itemNews.gather(app.now()) }),
    });
    const { columnIds, frequency } = subscribed;
    const facts = { subscriptionId: row.id, columnIds, frequency };
    await record(tx, app, null, isNew ? 'subscription-confirmed' : 'subscription-changed', facts);
    return ok({ subscribed, token: tokenOf(app, tx.agencyId, 'subscription', row.id) });
  });
