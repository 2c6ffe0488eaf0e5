import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { subscribe } from '../../application/subscriptions/readers.steps.ts';
import { UNUSED_MAIL } from '../../database/lost-codes.steps.ts';
import { type Http, openHttp } from '../http.steps.ts';

let http: Http;
beforeAll(async () => {
  http = await openHttp();
});
afterAll(() => http.close());

describe('the summary of e-mail subscriptions', () => {
  const ask = async (who: string) =>
    (await http.as(http.organ.people[who])).get(
      `/api/v1/agencies/${http.organ.agency.id}/mail-subscriptions`,
    );

  test('tells the administrator and the head of the office how many there are, and no address', async () => {
    const sending = { ...http.app, messages: UNUSED_MAIL };
    await subscribe(sending, http.organ, 'reader@mailbox.example', { frequency: 'daily' });
    for (const who of ['administrator', 'head']) {
      const { status, body } = await ask(who);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        offered: false,
        subscribers: 1,
        unconfirmed: 0,
        waiting: 1,
        undelivered: [],
      });
      expect(body.byFrequency.map((it: { count: number }) => it.count)).toEqual([0, 1, 0]);
      expect(JSON.stringify(body)).not.toContain('mailbox');
    }
  });

  test('is refused to whoever manages neither the organ nor what it publishes', async () => {
    expect((await ask('handler')).status).toBe(403);
  });
});
