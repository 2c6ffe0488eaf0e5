import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../tests/factories/app.ts';
import { itemContent, publishItem, testColumns } from '../../../tests/factories/disclosures.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { type Outbox, openOutbox } from '../../../tests/factories/outbox.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { SubscriptionMailRow } from '../../database/subscription-mails.ts';
import type { SubscriptionRow } from '../../database/subscriptions.ts';
import { askForSubscription } from './ask-for-subscription.ts';
import { confirmSubscription } from './confirm-subscription.ts';
import { prepareDigests } from './prepare-digests.ts';
import { sendSubscriptionMails } from './send-subscription-mails.ts';
import { addressReference, tokenOf } from './subscriber.ts';

/** What a visitor chooses in the form. */
export type Choice = { readonly column?: string; readonly frequency?: string };

/** The form of the portal, sent from an address of its own so that the limits of one test are not another's. */
export const askForm = (
  { agency }: TestOrgan,
  address: string,
  { column = 'all', frequency = 'immediately' }: Choice = {},
) => ({
  agency,
  formKey: randomUUID(),
  input: { address, column, frequency },
  uploads: [],
  defence: { trap: '', remoteAddress: randomUUID() },
});

/** Asks and presses the button behind the link. Answers the token of the subscription. */
export async function subscribe(
  app: TestApp,
  organ: TestOrgan,
  address: string,
  choice?: Choice,
): Promise<string> {
  const asked = await askForSubscription(app, askForm(organ, address, choice));
  if (!asked.ok) throw new Error(JSON.stringify(asked));
  return granted(await confirmSubscription(app, organ.agency, await askedToken(app, organ, address))).token;
}

export const subscriptionOf = (
  app: TestApp,
  { agency }: TestOrgan,
  address: string,
): Promise<SubscriptionRow | undefined> =>
  app.store.read(agency.id, (tx) => tx.subscriptions.ofAddress(addressReference(app, agency.id, address)));

/** The token that waits in the mailbox of an address. */
export async function askedToken(app: TestApp, organ: TestOrgan, address: string): Promise<string> {
  const row = await subscriptionOf(app, organ, address);
  return tokenOf(app, organ.agency.id, 'confirmation', row?.askedId ?? randomUUID());
}

/** An organ with columns, a mail server, and people who read. */
export type Readers = Pick<Outbox, 'app' | 'organ' | 'mail' | 'close'> & {
  readonly columnOf: (key: string) => string;
  later(minutes: number): void;
  newAddress(): string;
  publish(title: string, key?: string): Promise<string>;
  join(address: string, choice?: Choice): Promise<string>;
  rowOf(address: string): Promise<SubscriptionRow | undefined>;
  tokenFor(address: string): Promise<string>;
  mailRows(address: string): Promise<readonly SubscriptionMailRow[]>;
  /** One run of both jobs. */
  run(): Promise<void>;
  mailsTo(address: string): Outbox['mail']['received'];
  digestsTo(address: string): Outbox['mail']['received'];
  eventTypes(): Promise<readonly string[]>;
};

const NOBODY = '00000000-0000-7000-8000-000000000000';

export async function openReaders(): Promise<Readers> {
  const { app, organ, mail, close } = await openOutbox([]);
  const columnOf = await testColumns(app, organ);
  const { agency } = organ;
  const rowOf = (address: string) => subscriptionOf(app, organ, address);
  const idOf = async (address: string) => (await rowOf(address))?.id ?? NOBODY;
  const mailsTo = (address: string) => mail.received.filter((it) => it.to.includes(address));
  let serial = 0;
  return {
    app,
    organ,
    mail,
    close,
    columnOf,
    later: (minutes) => app.setNow(new Date(app.now().getTime() + minutes * 60_000).toISOString()),
    newAddress: () => {
      serial += 1;
      return `reader${serial}@mailbox.example`;
    },
    publish: (title, key = 'normative-documents') =>
      publishItem(app, organ, itemContent(app, organ, columnOf(key), { title })),
    join: (address, choice) => subscribe(app, organ, address, choice),
    rowOf,
    tokenFor: async (address) => tokenOf(app, agency.id, 'subscription', await idOf(address)),
    mailRows: async (address) => {
      const id = await idOf(address);
      return app.store.read(agency.id, (tx) => tx.subscriptionMails.ofSubscription(id));
    },
    run: async () => {
      await prepareDigests(app);
      await sendSubscriptionMails(app);
    },
    mailsTo,
    digestsTo: (address) => mailsTo(address).filter((it) => it.mail.subject?.includes('新发布')),
    eventTypes: () =>
      app.store.read(agency.id, async (tx) =>
        (await tx.ledger.recent('administration', 10_000)).map((it) => it.type).toReversed(),
      ),
  };
}
