import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { granted } from '../../../tests/factories/result.ts';
import { askForSubscription } from './ask-for-subscription.ts';
import { askedSubscription, confirmSubscription } from './confirm-subscription.ts';
import { forgetSubscriptions } from './forget-subscriptions.ts';
import { askedToken, askForm, openReaders, type Readers } from './readers.steps.ts';

let world: Readers;
beforeAll(async () => {
  world = await openReaders();
});
afterAll(() => world.close());

describe('asking to be written to', () => {
  test('sends a link and nothing else until its button is pressed, once', async () => {
    const address = world.newAddress();
    expect(await askForSubscription(world.app, askForm(world.organ, address))).toEqual({
      ok: true,
      value: null,
    });
    await world.publish('未确认不发送的通知');
    await world.run();
    expect(world.mailsTo(address).map((it) => it.mail.subject)).toEqual([
      '青禾区测试局政府信息公开专栏：请确认邮件订阅',
    ]);
    const text = world.mailsTo(address)[0]?.mail.text ?? '';
    const token = /subscribe\/confirm\?token=([\w-]{64})\s/.exec(text)?.[1] ?? '';
    expect(granted(await askedSubscription(world.app, world.organ.agency, token)).columnIds).toEqual([]);
    granted(await confirmSubscription(world.app, world.organ.agency, token));
    expect(await confirmSubscription(world.app, world.organ.agency, token)).toMatchObject({
      refusal: { code: 'link-dead' },
    });
    // What was public before is no news.
    await world.run();
    expect(world.digestsTo(address)).toEqual([]);
  });

  test('does the same for an address that is known and one that is not', async () => {
    const known = world.newAddress();
    await world.join(known);
    await world.run();
    const before = await world.eventTypes();
    for (const address of [known, world.newAddress()])
      expect(await askForSubscription(world.app, askForm(world.organ, address))).toEqual({
        ok: true,
        value: null,
      });
    expect((await world.eventTypes()).slice(before.length)).toEqual([
      'subscription-asked',
      'subscription-asked',
    ]);
  });

  test('again does not change what was confirmed before the new button is pressed, and then adds to it', async () => {
    const address = world.newAddress();
    await world.join(address, { column: world.columnOf('normative-documents'), frequency: 'weekly' });
    const ask = { column: world.columnOf('announcements'), frequency: 'daily' };
    await askForSubscription(world.app, askForm(world.organ, address, ask));
    expect(await world.rowOf(address)).toMatchObject({
      columnIds: [world.columnOf('normative-documents')],
      frequency: 'weekly',
    });
    const token = await askedToken(world.app, world.organ, address);
    granted(await confirmSubscription(world.app, world.organ.agency, token));
    expect(await world.rowOf(address)).toMatchObject({
      columnIds: [world.columnOf('normative-documents'), world.columnOf('announcements')],
      frequency: 'daily',
    });
  });

  test('is one wish however often the form is sent, and however the address is spelt', async () => {
    const address = world.newAddress();
    const form = askForm(world.organ, address);
    for (let times = 0; times < 3; times += 1) await askForSubscription(world.app, form);
    expect((await world.mailRows(address)).length).toBe(1);
    await askForSubscription(world.app, askForm(world.organ, address.toUpperCase()));
    expect((await world.mailRows(address)).length).toBe(2);
  });

  test('fills nobody’s mailbox: three links a day, whoever asks, and the third still works', async () => {
    const address = world.newAddress();
    for (let times = 0; times < 6; times += 1)
      expect((await askForSubscription(world.app, askForm(world.organ, address))).ok).toBe(true);
    expect((await world.mailRows(address)).length).toBe(3);
    const token = await askedToken(world.app, world.organ, address);
    expect((await confirmSubscription(world.app, world.organ.agency, token)).ok).toBe(true);
  });

  test.each(['', 'nobody', 'a@b', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: x@y.example'])(
    'with %j instead of an address is refused at its field',
    async (address) => {
      const asked = await askForSubscription(world.app, askForm(world.organ, address));
      expect(asked).toMatchObject({ ok: false, errors: { address: expect.any(String) } });
    },
  );

  test('for a column there is none of, or too often from one place, is refused', async () => {
    const unknown = { column: '00000000-0000-7000-8000-000000000009' };
    expect(
      await askForSubscription(world.app, askForm(world.organ, world.newAddress(), unknown)),
    ).toMatchObject({
      errors: { column: expect.any(String) },
    });
    const defence = { trap: '', remoteAddress: '192.0.2.9' };
    const answers = [];
    for (let times = 0; times < 11; times += 1)
      answers.push(
        await askForSubscription(world.app, { ...askForm(world.organ, world.newAddress()), defence }),
      );
    expect(answers.map((it) => it.ok).indexOf(false)).toBe(10);
    const trapped = { ...askForm(world.organ, world.newAddress()), defence: { ...defence, trap: 'x' } };
    expect(await askForSubscription(world.app, trapped)).toMatchObject({ refusal: { code: 'trap-filled' } });
  });

  test('is not offered where no mail can be sent or the public address is not set', async () => {
    for (const change of [{ messages: { email: null, sms: null } }, { publicUrlIsSet: false }]) {
      const asked = await askForSubscription(
        { ...world.app, ...change },
        askForm(world.organ, world.newAddress()),
      );
      expect(asked).toMatchObject({ refusal: { code: 'mail-not-offered' } });
    }
  });

  test('that is not confirmed within three days is forgotten with its address', async () => {
    const [waiting, standing] = [world.newAddress(), world.newAddress()];
    await world.join(standing);
    for (const address of [waiting, standing])
      await askForSubscription(world.app, askForm(world.organ, address));
    const token = await askedToken(world.app, world.organ, waiting);
    world.later(3 * 24 * 60 + 1);
    expect(await confirmSubscription(world.app, world.organ.agency, token)).toMatchObject({ ok: false });
    await forgetSubscriptions(world.app);
    expect(await world.rowOf(waiting)).toBeUndefined();
    expect(await world.rowOf(standing)).toMatchObject({ askedId: null, confirmedAt: expect.any(Date) });
  });
});
