import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MailServer, startMailServer } from '../../../tests/doubles/mail-server.ts';
import { prepareDigests } from '../../application/subscriptions/prepare-digests.ts';
import { subscribe, subscriptionOf } from '../../application/subscriptions/readers.steps.ts';
import { sendSubscriptionMails } from '../../application/subscriptions/send-subscription-mails.ts';
import { createMailSender } from '../../messaging/mail-sender.ts';
import { type Doors, openDoors, tells } from './doors.steps.ts';

const READER = 'reader@mailbox.example';

let mail: MailServer;
let doors: Doors;
beforeAll(async () => {
  mail = await startMailServer();
  const server = { host: '127.0.0.1', port: mail.port, security: 'none', auth: null } as const;
  doors = await openDoors({ email: createMailSender(server, 'xxgk@organ.example'), sms: null });
  await subscribe(doors.app, doors.one, READER);
}, 120_000);
afterAll(async () => {
  await doors.close();
  await mail.close();
});

/** Tells the reader once more of everything there is; answers all the words of the messages. */
async function toldAnew(): Promise<string> {
  const { app, one } = doors;
  const row = await subscriptionOf(app, one, READER);
  await app.store.transaction(one.agency.id, async (tx) => {
    const change = { toldSeq: 0, lastDigestAt: null };
    await tx.subscriptions.change(row?.id ?? '', change);
    return { ok: true, value: null };
  });
  const before = mail.received.length;
  await prepareDigests(app);
  await sendSubscriptionMails(app);
  const messages = mail.received.slice(before).filter((it) => it.mail.subject?.includes('新发布'));
  return messages.map((it) => `${it.mail.subject}\n${it.mail.text}\n${it.mail.html}\n${it.raw}`).join('\n');
}

describe('the door of the messages to subscribers', () => {
  test('tells what is public, and nothing of what is not or of another organ', async () => {
    const told = await toldAnew();
    expect(tells(told, doors.shown)).toBe(true);
    for (const item of [...doors.hidden, doors.foreign])
      expect([item.what, tells(told, item) || told.includes(item.id)]).toEqual([item.what, false]);
  });

  test('lets in what is scheduled with its instant, and no sooner', async () => {
    const scheduled = doors.hidden.find((it) => it.what === 'scheduled') ?? expect.fail();
    const at = (instant: string) => doors.app.at(new Date(instant), toldAnew);
    expect(tells(await at('2025-06-20T08:59:59+08:00'), scheduled)).toBe(false);
    expect(tells(await at('2025-06-20T09:00:00+08:00'), scheduled)).toBe(true);
  });
});
