import type { Transaction } from '../../database/store.ts';
import type { SubscriptionMailRow } from '../../database/subscription-mails.ts';
import type { SubscriptionRow } from '../../database/subscriptions.ts';
import { dayInChina, inChinese } from '../../domain/calendar/plain-date.ts';
import { readersPath } from '../../domain/columns/column-rules.ts';
import { composeConfirmation, composeDigest } from '../../domain/subscriptions/compose-mails.ts';
import type { Mail } from '../../messaging/messages.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { itemAddress } from '../channels/public-address.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { linkOf, openAddress } from './subscriber.ts';

/** The names of columns as readers see them today. */
async function columnNames(tx: Transaction): Promise<(id: string) => string | undefined> {
  const columns = await columnsOf(tx);
  return (id) => readersPath(columns, id).at(-1)?.label ?? columns.find((it) => it.id === id)?.label;
}

type Addressed = { readonly row: SubscriptionRow; readonly mail: SubscriptionMailRow };

/**
 * The message as it goes out now, or `null` where there is nothing left to say: what is not public at this instant is
 * taken out, and the row keeps what is named.
 */
export async function messageOfSubscription(
  app: App,
  tx: Transaction,
  agency: Agency,
  { row, mail }: Addressed,
): Promise<Mail | null> {
  const nameOf = await columnNames(tx);
  const named = (ids: readonly string[]) => ids.flatMap((id) => nameOf(id) ?? []);
  const envelope = { to: openAddress(app, row), messageId: mail.messageId };
  if (mail.kind === 'confirmation') {
    if (row.askedId === null) return null;
    const columns = named(row.askedColumns ?? []);
    const choice = { columns, frequency: row.askedFrequency ?? row.frequency };
    const url = linkOf(app, agency, 'confirmation', row.askedId);
    return { ...envelope, ...composeConfirmation({ organ: agency.name, url, choice }) };
  }
  const items = await publicItemsOf(app, tx, mail);
  if (items.length === 0) return null;
  const endUrl = linkOf(app, agency, 'end', row.id);
  const digest = composeDigest({
    organ: agency.name,
    choice: { columns: named(row.columnIds), frequency: row.frequency },
    items: items.map((it) => ({
      title: it.title,
      column: nameOf(it.columnId) ?? '',
      documentNumber: it.documentNumber,
      publishedOn: inChinese(dayInChina(it.firstPublishedAt)),
      url: itemAddress(app, agency.code, it.id),
    })),
    manageUrl: linkOf(app, agency, 'subscription', row.id),
    endUrl,
  });
  return { ...envelope, ...digest, unsubscribeUrl: endUrl };
}

/** The items of a digest that are public at this instant, in their order; the others count as not told. */
async function publicItemsOf(app: App, tx: Transaction, { id, itemIds }: SubscriptionMailRow) {
  const byId = new Map((await tx.itemNews.publicAmong(app.now(), itemIds)).map((it) => [it.id, it]));
  const items = itemIds.flatMap((it) => byId.get(it) ?? []);
  if (items.length < itemIds.length) {
    await tx.itemNews.markGone(itemIds.filter((it) => !byId.has(it)));
    await tx.subscriptionMails.keepItems(
      id,
      items.map((it) => it.id),
    );
  }
  return items;
}
