import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import type { SubscriptionRow } from '../../database/subscriptions.ts';
import { emailOf } from '../../domain/notices/destinations.ts';
import { ok, refuse } from '../../domain/shared/refusal.ts';
import {
  SUBSCRIPTION_FREQUENCIES,
  type SubscriptionFrequency,
} from '../../domain/subscriptions/frequencies.data.ts';
import { MOST_CONFIRMATIONS, type Subscribed } from '../../domain/subscriptions/subscription-rules.ts';
import type { App } from '../app.ts';
import { publicColumns } from '../columns/find-columns.ts';
import type { VisitorResult } from '../participation/solicitations/hand-in-opinion.ts';
import { onceOfForm, readVisitorForm, type VisitorForm } from '../participation/visitor-form.ts';
import { guardVisitor } from '../participation/visitor-limits.ts';
import { transactOnce } from '../shared/once.ts';
import { record } from '../staff/passwords.ts';
import { addressReference, messageIdOf, offersSubscriptions, sealAddress } from './subscriber.ts';

const DAY = 24 * 3_600_000;

/** The value of the choice that means everything the organ publishes. */
export const EVERYTHING = 'all';

const Frequency = z.enum(SUBSCRIPTION_FREQUENCIES, { error: '请选择发送的频率' });

const SubscriptionForm = z.strictObject({
  address: z
    .string({ error: '请填写电子邮箱' })
    .trim()
    .min(1, '请填写电子邮箱')
    .refine((it) => emailOf(it) !== null, '电子邮箱的格式不正确，应形如 name@example.cn，请核对'),
  column: z.union([z.literal(EVERYTHING), z.uuid()], { error: '请选择订阅的栏目' }),
  frequency: Frequency,
});

const NOT_OFFERED = refuse('mail-not-offered', '本机关暂未开通邮件订阅');

/**
 * Takes the wish to be written to. The answer is the same whether the address is known or not, and so is what is
 * done: one row is written and one message with a link goes to the address. Nothing else changes until the button
 * behind the link is pressed. More links than a few a day go to no address, without a word.
 */
export async function askForSubscription(app: App, sent: VisitorForm): Promise<VisitorResult<null>> {
  if (!offersSubscriptions(app)) return NOT_OFFERED;
  const read = await readVisitorForm(SubscriptionForm, sent);
  if ('errors' in read) return { ok: false, errors: read.errors };
  const { address, column, frequency } = read.form;
  const asked = await choiceOf(app, sent.agency.id, column, frequency);
  if (!asked) return { ok: false, errors: { column: '没有找到所选的栏目，请重新选择' } };
  const guarded = guardVisitor(app, sent.agency.id, sent.defence);
  if (!guarded.ok) return guarded;
  return transactOnce<null>(app, sent.agency.id, onceOfForm(sent, 'subscription'), async (tx) => {
    await keepAsk(app, tx, address, asked);
    return ok(null);
  });
}

async function choiceOf(
  app: App,
  agencyId: string,
  column: string,
  frequency: SubscriptionFrequency,
): Promise<Subscribed | null> {
  if (column === EVERYTHING) return { columnIds: [], frequency };
  const found = (await publicColumns(app, agencyId)).find(column);
  return found && found.link === null ? { columnIds: [found.id], frequency } : null;
}

/** Keeps the ask beside whatever stands for the address already, and puts its link into the outbox. */
async function keepAsk(app: App, tx: Transaction, address: string, asked: Subscribed): Promise<void> {
  const reference = addressReference(app, tx.agencyId, address);
  const known = await tx.subscriptions.ofAddress(reference);
  const askedId = uuid();
  const id = known?.id ?? uuid();
  const since = new Date(app.now().getTime() - DAY);
  if ((await tx.subscriptionMails.confirmationsSince(id, since)) >= MOST_CONFIRMATIONS) return;
  const ask = {
    askedId,
    askedColumns: [...asked.columnIds],
    askedFrequency: asked.frequency,
    askedAt: app.now(),
  };
  const row: Omit<SubscriptionRow, 'agencyId'> = {
    id,
    ...sealAddress(app, address),
    addressReference: reference,
    columnIds: ask.askedColumns,
    frequency: asked.frequency,
    ...ask,
    confirmedAt: null,
    toldSeq: 0,
    lastDigestAt: null,
    failures: 0,
    pausedUntil: null,
  };
  const subscriptionId = await tx.subscriptions.keepAsk(row);
  await tx.subscriptionMails.insert({
    ...newMail(app),
    subscriptionId,
    kind: 'confirmation',
    itemIds: [],
    newsUntil: 0,
  });
  await record(tx, app, null, 'subscription-asked', { subscriptionId });
}

/** A message that waits to be sent. */
export function newMail(app: App) {
  const id = uuid();
  return {
    id,
    status: 'queued',
    attempts: 0,
    nextAttemptAt: app.now(),
    messageId: messageIdOf(app, id),
    lastError: null,
    createdAt: app.now(),
    sentAt: null,
  } as const;
}
