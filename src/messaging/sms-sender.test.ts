import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type SmsGateway, startSmsGateway } from '../../tests/doubles/sms-gateway.ts';
import { createSmsSender } from './sms-sender.ts';

const SECRET = 'a-secret-of-the-gateway-0123456789';
const AT = new Date('2025-05-12T01:00:00.000Z');
const message = { id: '019f0000-0000-7000-8000-000000000001', mobile: '13800000000', text: '有新的进展' };

let gateway: SmsGateway;
beforeAll(async () => {
  gateway = await startSmsGateway();
});
beforeEach(() => gateway.answer(202));
afterAll(() => gateway.close());

const send = (change: Partial<typeof message> = {}) =>
  createSmsSender(gateway.url, SECRET, () => AT).send({ ...message, ...change });

describe('a text message over HTTP', () => {
  test('is signed over time and body, named by the notice, and the secret stays here', async () => {
    expect(await send()).toEqual({ outcome: 'accepted' });
    const { headers, body } = gateway.calls.at(-1) ?? expect.fail();
    expect(JSON.parse(body)).toEqual(message);
    expect(headers['idempotency-key']).toBe(message.id);
    expect(headers['gongkai-timestamp']).toBe(AT.toISOString());
    const expected = createHmac('sha256', SECRET).update(`${AT.toISOString()}\n${body}`).digest('hex');
    expect(headers['gongkai-signature']).toBe(`sha256=${expected}`);
    expect(JSON.stringify(headers)).not.toContain(SECRET);
  });

  test.each([
    [200, 'accepted'],
    [400, 'never'],
    [422, 'never'],
    [404, 'later'],
    [408, 'later'],
    [429, 'later'],
    [401, 'unreachable'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('answered with %i ends %s', async (status, outcome) => {
    gateway.answer(status);
    expect((await send()).outcome).toBe(outcome);
  });

  test('follows no redirection: a number goes where the operator said', async () => {
    gateway.answer(302);
    expect(await send()).toEqual({ outcome: 'unreachable', error: 'sms-unreachable' });
  });

  test('to a gateway that is down is tried later', async () => {
    const gone = await startSmsGateway();
    await gone.close();
    expect(await createSmsSender(gone.url, SECRET).send(message)).toMatchObject({ outcome: 'unreachable' });
  });

  test.each(['0936-8210000', '1380000000', '138000000001', '+8613800000000', '13800000000\r\n', ''])(
    'goes to no such number as %j',
    async (mobile) => {
      const before = gateway.calls.length;
      expect(await send({ mobile })).toEqual({ outcome: 'never', error: 'not-a-mobile' });
      expect(gateway.calls.length).toBe(before);
    },
  );
});
