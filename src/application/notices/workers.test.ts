import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm } from '../../../tests/factories/application.ts';
import { type Outbox, openOutbox } from '../../../tests/factories/outbox.ts';
import { granted } from '../../../tests/factories/result.ts';
import { registerRequest } from '../access-requests/register-request.ts';
import type { Actor } from '../actor.ts';
import { sendNotices } from './send-notices.ts';

let box: Outbox;
beforeAll(async () => {
  box = await openOutbox(['email']);
});
afterAll(() => box.close());

async function registered(email: string): Promise<string> {
  const command = {
    channel: 'in-person' as const,
    arrivedOn: box.app.today(),
    confirmedOn: null,
    title: '测试申请',
    form: citizenForm({ email }),
  };
  return granted(await registerRequest(box.app, box.organ.people['clerk'] as Actor, command)).requestId;
}

/** A worker in a process of its own. */
function startWorker() {
  const { app, mail } = box;
  const args = [app.database.appUrl, app.folder, String(mail.port), app.now().toISOString()];
  const child = spawn(process.execPath, ['tests/fixtures/send-notices-process.ts', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1' },
  });
  return { kill: () => child.kill('SIGKILL'), ended: once(child, 'exit') };
}

describe('workers on one outbox', () => {
  test('that are eight at once send each notice once', async () => {
    const emails = Array.from({ length: 20 }, (_, index) => `applicant${index}@mailbox.example`);
    for (const email of emails) await registered(email);
    const before = box.mail.received.length;
    await Promise.all(Array.from({ length: 8 }, () => sendNotices(box.app)));
    const recipients = box.mail.received.slice(before).flatMap((it) => it.to);
    expect(recipients.toSorted()).toEqual(emails.toSorted());
  });

  test('killed between acceptance and record are followed by one that repeats under the same message id', async () => {
    const id = await registered('killed@mailbox.example');
    const before = box.mail.received.length;
    const worker = startWorker();
    // The server has the message; its answer never arrives, for the worker is dead by then.
    box.mail.onTaken(() => worker.kill());
    await worker.ended;
    box.mail.onTaken(null);
    const [left] = await box.noticesOf(id);
    expect(left).toMatchObject({ status: 'sending', attempts: 1, sentAt: null });

    // As long as the lease runs nobody else takes it.
    await sendNotices(box.app);
    expect(box.mail.received.length).toBe(before + 1);
    box.app.setNow(new Date(box.app.now().getTime() + 6 * 60_000).toISOString());
    await sendNotices(box.app);
    const repeated = box.mail.received.slice(before);
    expect(repeated.map((it) => it.to)).toEqual([['killed@mailbox.example'], ['killed@mailbox.example']]);
    expect(new Set(repeated.map((it) => it.mail.messageId))).toEqual(new Set([`<${left?.messageId}>`]));
    expect((await box.noticesOf(id))[0]).toMatchObject({ status: 'sent', attempts: 2 });
  });
});
