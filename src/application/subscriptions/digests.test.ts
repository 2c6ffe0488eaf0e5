import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { takeStep } from '../../../tests/factories/disclosures.ts';
import { granted } from '../../../tests/factories/result.ts';
import { endSubscription } from './manage-subscription.ts';
import { prepareDigests } from './prepare-digests.ts';
import { openReaders, type Readers } from './readers.steps.ts';
import { sendSubscriptionMails } from './send-subscription-mails.ts';

let world: Readers;
beforeAll(async () => {
  world = await openReaders();
});
afterEach(() => world.mail.refuse(null));
afterAll(() => world.close());

describe('a digest', () => {
  test('names new items once, with links under the public address and the headers of one click', async () => {
    const address = world.newAddress();
    await world.join(address, { column: world.columnOf('normative-documents') });
    const id = await world.publish('青禾区夜市管理办法');
    await world.run();
    world.later(61);
    await world.run();
    const [digest, ...more] = world.digestsTo(address);
    expect(more).toEqual([]);
    expect(digest?.mail.text).toContain('1. 青禾区夜市管理办法');
    expect(digest?.mail.text).toContain(`http://127.0.0.1:8710/qhq-csj/items/${id}`);
    expect(digest?.mail.html).toContain(`href="http://127.0.0.1:8710/qhq-csj/items/${id}"`);
    expect(digest?.raw).toMatch(
      /^List-Unsubscribe:\s+<http:\/\/127\.0\.0\.1:8710\/qhq-csj\/subscribe\/end\?token=[\w-]{64}>\r$/m,
    );
    expect(digest?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(digest?.mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('holds what several columns and the whole have in common once, and nothing of other columns', async () => {
    const [both, other] = [world.newAddress(), world.newAddress()];
    await world.join(both, { column: world.columnOf('normative-documents') });
    await world.join(both);
    await world.join(other, { column: world.columnOf('announcements') });
    await world.publish('共有栏目的通知');
    await world.run();
    expect(world.digestsTo(both).length).toBe(1);
    expect(world.digestsTo(both)[0]?.mail.text?.split('共有栏目的通知').length).toBe(2);
    expect(world.digestsTo(other)).toEqual([]);
  });

  test('waits for its hour: daily and weekly summaries hold all of their time', async () => {
    world.app.setNow('2025-06-10T09:00:00+08:00');
    const [daily, weekly] = [world.newAddress(), world.newAddress()];
    await world.join(daily, { frequency: 'daily' });
    await world.join(weekly, { frequency: 'weekly' });
    for (const [day, title] of [
      ['2025-06-10T10:00', '周二的通知'],
      ['2025-06-11T07:00', '周三早上的通知'],
      ['2025-06-11T09:00', '周三上午的通知'],
    ]) {
      world.app.setNow(`${day}:00+08:00`);
      await world.run();
      await world.publish(title as string);
    }
    expect(world.digestsTo(daily).length).toBe(1);
    expect(world.digestsTo(daily)[0]?.mail.text).toMatch(/周二的通知[\s\S]*周三早上的通知/);
    expect(world.digestsTo(weekly)).toEqual([]);
    world.app.setNow('2025-06-16T08:00:30+08:00');
    await world.run();
    expect(world.digestsTo(weekly)[0]?.mail.subject).toContain('3条');
    expect(world.digestsTo(daily).length).toBe(2);
  });

  test('leaves out what was withdrawn while it waited, and is not sent when nothing is left', async () => {
    const address = world.newAddress();
    await world.join(address);
    const id = await world.publish('马上撤回的通知');
    world.mail.refuse(451);
    await world.run();
    const step = await takeStep(world.app, world.organ, id, 'withdraw', {
      ground: 'content-error',
      remark: '有误',
    });
    granted(step);
    world.mail.refuse(null);
    world.later(2);
    await world.run();
    expect(world.digestsTo(address)).toEqual([]);
    expect((await world.mailRows(address)).filter((it) => it.kind === 'digest')).toEqual([]);
  });
});

describe('sending that fails', () => {
  test('to one mailbox holds up no other, and the items come with the next message', async () => {
    const [bad, good] = [world.newAddress(), world.newAddress()];
    await world.join(bad);
    await world.join(good);
    await world.run();
    await world.publish('第一条');
    world.mail.refuseFor(bad, 550);
    await world.run();
    expect([world.digestsTo(bad).length, world.digestsTo(good).length]).toEqual([0, 1]);
    expect((await world.mailRows(bad)).at(-1)).toMatchObject({ status: 'given-up', lastError: 'smtp-550' });
    world.mail.refuseFor(bad, null);
    world.later(30);
    await world.publish('第二条');
    await world.run();
    expect(world.digestsTo(bad)).toEqual([]);
    world.later(24 * 60);
    await world.run();
    expect(world.digestsTo(bad).length).toBe(1);
    expect(world.digestsTo(bad)[0]?.mail.text).toMatch(/第一条[\s\S]*第二条/);
  });

  test('again and again to a mailbox ends the subscription, and its address is forgotten', async () => {
    const address = world.newAddress();
    await world.join(address);
    await world.run();
    await world.publish('无人收取的通知');
    world.mail.refuseFor(address, 550);
    for (let day = 0; day < 5; day += 1) {
      expect(await world.rowOf(address)).toBeDefined();
      await world.run();
      world.later(25 * 60);
    }
    world.mail.refuseFor(address, null);
    expect(await world.rowOf(address)).toBeUndefined();
  });

  test('because the server is down loses nothing, however long it lasts', async () => {
    const address = world.newAddress();
    await world.join(address);
    await world.run();
    await world.publish('停机期间的通知');
    world.mail.refuse(421);
    for (let hour = 0; hour < 30; hour += 1) {
      await world.run();
      world.later(7 * 60);
    }
    expect((await world.mailRows(address)).at(-1)).toMatchObject({ status: 'failed', lastError: 'smtp-421' });
    world.mail.refuse(null);
    await world.run();
    expect(world.digestsTo(address).length).toBe(1);
  });

  test('of a message that cannot be written is told when all others had their turn', async () => {
    const [broken, good] = [world.newAddress(), world.newAddress()];
    await world.join(broken);
    await world.join(good);
    await world.run();
    const row = await world.rowOf(broken);
    await world.app.store.transaction(world.organ.agency.id, async (tx) => {
      await tx.subscriptions.change(row?.id ?? '', { sealedAddress: Buffer.from('damaged') });
      return { ok: true, value: null };
    });
    await world.publish('仍然送达的通知');
    await prepareDigests(world.app);
    await expect(sendSubscriptionMails(world.app)).rejects.toThrow('could not be written');
    expect(world.digestsTo(good).length).toBe(1);
    granted(await endSubscription(world.app, world.organ.agency, await world.tokenFor(broken)));
  });
});
