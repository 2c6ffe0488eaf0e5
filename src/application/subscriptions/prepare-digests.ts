import type { Transaction } from '../../database/store.ts';
import type { SubscriptionRow } from '../../database/subscriptions.ts';
import { readersPath } from '../../domain/columns/column-rules.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { digestBoundary, MOST_ITEMS } from '../../domain/subscriptions/subscription-rules.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { newMail } from './ask-for-subscription.ts';
import { offersSubscriptions } from './subscriber.ts';

/**
 * Notices what has become public and puts one message for each subscriber who is due into the outbox. May run any
 * number of times: what is under way to a subscriber must end before the next begins, and their mark moves only when
 * a message was accepted or nothing was for them. Returns how many messages were put there.
 */
export async function prepareDigests(app: App): Promise<number> {
  if (!offersSubscriptions(app)) return 0;
  let prepared = 0;
  for (const { id } of await listAgencies(app)) prepared += await prepareOf(app, id);
  return prepared;
}

async function prepareOf(app: App, agencyId: string): Promise<number> {
  const at = app.now();
  const gathered = await app.store.transaction(agencyId, async (tx) => ok(await tx.itemNews.gather(at)));
  if (!gathered.ok) throw new Error(gathered.refusal.code);
  const moment = { at, lastSeq: gathered.value };
  const faults: unknown[] = [];
  let prepared = 0;
  for (let afterId: string | null = null; ; ) {
    const done = await prepareNext(app, agencyId, moment, afterId);
    if (!done) break;
    afterId = done.id;
    if (done.fault !== undefined) faults.push(done.fault);
    else if (done.written) prepared += 1;
  }
  if (faults.length > 0) throw new AggregateError(faults, 'some subscribers could not be told');
  return prepared;
}

type Prepared = { readonly id: string; readonly written: boolean; readonly fault?: unknown };

/** One subscriber in a transaction of their own: a fault with one holds up no other. */
async function prepareNext(
  app: App,
  agencyId: string,
  { at, lastSeq }: Moment,
  afterId: string | null,
): Promise<Prepared | null> {
  let id: string | null = null;
  try {
    const done = await app.store.transaction<Prepared | null>(agencyId, async (tx) => {
      const due = await tx.subscriptions.nextDue({ now: at, lastSeq, before: boundaries(at), afterId });
      if (!due) return ok(null);
      id = due.id;
      return ok({ id, written: await prepareFor(app, tx, due, { at, lastSeq }) });
    });
    return done.ok ? done.value : null;
  } catch (fault) {
    if (id === null) throw fault;
    return { id, written: false, fault };
  }
}

const boundaries = (at: Date) => ({
  immediately: digestBoundary('immediately', at),
  daily: digestBoundary('daily', at),
  weekly: digestBoundary('weekly', at),
});

type Moment = { readonly at: Date; readonly lastSeq: number };

/** Writes the message of one subscriber, or moves their mark where nothing is for them. */
async function prepareFor(
  app: App,
  tx: Transaction,
  { id, columnIds, toldSeq }: SubscriptionRow,
  { at, lastSeq }: Moment,
): Promise<boolean> {
  const news = await tx.itemNews.newsFor(at, {
    subscriptionId: id,
    after: toldSeq,
    columnIds: await wantedColumns(tx, columnIds),
    limit: MOST_ITEMS + 1,
  });
  const told = news.slice(0, MOST_ITEMS);
  const newsUntil = news.length > MOST_ITEMS ? (told.at(-1)?.seq ?? lastSeq) : lastSeq;
  if (told.length === 0) {
    await tx.subscriptions.change(id, { toldSeq: newsUntil });
    return false;
  }
  const itemIds = told.map((it) => it.id);
  await tx.subscriptionMails.insert({
    ...newMail(app),
    subscriptionId: id,
    kind: 'digest',
    itemIds,
    newsUntil,
  });
  await tx.subscriptions.change(id, { lastDigestAt: at });
  return true;
}

/** The columns chosen, and those that took the place of what was retired since. */
async function wantedColumns(tx: Transaction, columnIds: readonly string[]): Promise<readonly string[]> {
  if (columnIds.length === 0) return [];
  const columns = await columnsOf(tx);
  const successors = columnIds.flatMap((id) => readersPath(columns, id).at(-1)?.id ?? []);
  return [...new Set([...columnIds, ...successors])];
}
