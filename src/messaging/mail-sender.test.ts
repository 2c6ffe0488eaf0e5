import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type MailServer, startMailServer } from '../../tests/doubles/mail-server.ts';
import { createMailSender } from './mail-sender.ts';
import type { Mail, MailSender } from './messages.ts';

const FROM = 'xxgk@organ.example';
const message: Mail = {
  to: 'applicant@mailbox.example',
  subject: '政府信息公开申请办理进展提醒',
  text: '青禾区测试局：您提交的政府信息公开申请有新的进展。\n\nhttps://gov.example/qhq-csj/query',
  messageId: '019f0000-0000-7000-8000-000000000001@gov.example',
};

const to = (port: number, security: 'none' | 'starttls' = 'none'): MailSender =>
  createMailSender({ host: '127.0.0.1', port, security, auth: null }, FROM);

let server: MailServer;
let sender: MailSender;
beforeAll(async () => {
  server = await startMailServer();
  sender = to(server.port);
});
afterEach(() => server.refuse(null));
afterAll(async () => {
  sender.close();
  await server.close();
});

describe('an e-mail over real SMTP', () => {
  test('arrives with the words, the subject and the message id it was given, to one address, as plain text', async () => {
    expect(await sender.send(message)).toEqual({ outcome: 'accepted' });
    const { mail, from, to: recipients } = server.received.at(-1) ?? expect.fail();
    expect([from, recipients]).toEqual([FROM, [message.to]]);
    expect(mail.subject).toBe(message.subject);
    expect(mail.text?.trim()).toBe(message.text);
    expect(mail.messageId).toBe(`<${message.messageId}>`);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.html).toBe(false);
    expect(mail.attachments).toEqual([]);
  });

  test('names neither the machine nor the program it comes from', async () => {
    await sender.send(message);
    const raw = server.received.at(-1)?.raw ?? '';
    expect(raw).not.toMatch(/x-mailer|nodemailer/i);
  });

  test.each([
    [550, 'recipient', 'never'],
    [554, 'data', 'never'],
    [451, 'recipient', 'later'],
    [452, 'data', 'later'],
    [421, 'recipient', 'unreachable'],
  ] as const)(
    'refused with %i at the %s ends %s, without a word of the server',
    async (status, at, outcome) => {
      server.refuse(status, at);
      expect(await sender.send(message)).toEqual({ outcome, error: `smtp-${status}` });
    },
  );

  test('to a server that is down is tried later', async () => {
    const probe = createServer();
    const port = await new Promise<number>((resolve) =>
      probe.listen(0, '127.0.0.1', () => resolve((probe.address() as { port: number }).port)),
    );
    await new Promise((resolve) => probe.close(resolve));
    expect(await to(port).send(message)).toEqual({ outcome: 'unreachable', error: 'smtp-esocket' });
  });

  test('is not sent in clear where protection is demanded and not offered', async () => {
    const before = server.received.length;
    expect((await to(server.port, 'starttls').send(message)).outcome).toBe('unreachable');
    expect(server.received.length).toBe(before);
  });
});

describe('header and command injection', () => {
  const corpus = [
    'a@b.example\r\nBcc: everybody@evil.example',
    'a@b.example\nSubject: other',
    'a@b.example\r\n\r\nbody',
    'a@b.example\r\nDATA',
    'a@b.example%0d%0aBcc: x@evil.example',
    'a@b.example, x@evil.example',
    'a@b.example; x@evil.example',
    '"a\r\nBcc: x@evil.example"@b.example',
    'a@b.example> SIZE=1\r\nRCPT TO:<x@evil.example',
    'Name <a@b.example>',
    '<a@b.example>',
    ' a@b.example',
    'a@b.example\u0000',
    'a@b.example\u0085Bcc: x@evil.example',
    'a@b.example\u2028Bcc: x@evil.example',
    'group: a@b.example, c@d.example;',
    'a@b.example (comment)',
    '',
    '@',
    'a@[127.0.0.1]',
  ];

  test.each(corpus)('an address such as %j is never handed to the server', async (address) => {
    const before = server.received.length;
    expect(await sender.send({ ...message, to: address })).toEqual({
      outcome: 'never',
      error: 'not-an-address',
    });
    expect(server.received.length).toBe(before);
  });

  test.each(['\r\nBcc: x@evil.example', '\nX: y', '\u0000', '\u2028Bcc: x'])(
    'a subject or a message id with %j is refused',
    async (tail) => {
      const before = server.received.length;
      const subject = `${message.subject}${tail}`;
      expect((await sender.send({ ...message, subject })).outcome).toBe('never');
      const messageId = `${message.messageId}${tail}`;
      expect((await sender.send({ ...message, messageId })).outcome).toBe('never');
      expect(server.received.length).toBe(before);
    },
  );

  test('a text full of commands and dots stays a text', async () => {
    const text = '.\r\nQUIT\r\n.\r\n\r\nMAIL FROM:<x@evil.example>\r\n..two dots';
    await sender.send({ ...message, text });
    const { mail, to: recipients } = server.received.at(-1) ?? expect.fail();
    expect(recipients).toEqual([message.to]);
    expect(mail.text?.replaceAll('\r', '').trim()).toBe(text.replaceAll('\r', ''));
  });
});
