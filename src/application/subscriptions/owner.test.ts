import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { found, tablesAsText } from '../../../tests/canary.steps.ts';
import { granted } from '../../../tests/factories/result.ts';
import { askedSubscription, confirmSubscription } from './confirm-subscription.ts';
import { changeSubscription, endSubscription, ownSubscription } from './manage-subscription.ts';
import { openReaders, type Readers } from './readers.steps.ts';

let world: Readers;
beforeAll(async () => {
  world = await openReaders();
});
afterAll(() => world.close());

describe('the owner of a mailbox', () => {
  test('sees their choice with the address masked, changes it, and keeps at least one column', async () => {
    const address = world.newAddress();
    const token = await world.join(address, { column: world.columnOf('normative-documents') });
    const { agency } = world.organ;
    expect(granted(await ownSubscription(world.app, agency, token)).address).toBe('r****@mailbox.example');
    const change = { keep: [], add: '', frequency: 'weekly' as const };
    expect(await changeSubscription(world.app, agency, token, change)).toMatchObject({
      refusal: { code: 'nothing-left' },
    });
    granted(
      await changeSubscription(world.app, agency, token, { ...change, add: world.columnOf('announcements') }),
    );
    expect(await world.rowOf(address)).toMatchObject({
      columnIds: [world.columnOf('announcements')],
      frequency: 'weekly',
    });
  });

  test('ends it, and no trace of the address or of the messages stays anywhere in the database', async () => {
    const address = 'Kingfisher.9924@mailbox.example';
    const token = await world.join(address);
    await world.publish('最后一条');
    await world.run();
    expect(world.digestsTo(address).length).toBe(1);
    const id = (await world.rowOf(address))?.id ?? '';
    granted(await endSubscription(world.app, world.organ.agency, token));
    // Twice is no fault.
    granted(await endSubscription(world.app, world.organ.agency, token));
    expect(await world.rowOf(address)).toBeUndefined();
    const tables = await tablesAsText(world.app.database.adminUrl);
    for (const [name, text] of tables)
      expect([name, found(text, [address, address.toLowerCase(), 'kingfisher'])]).toEqual([name, []]);
    expect(tables.get('public.mail_subscriptions')).not.toContain(id);
    expect(tables.get('public.subscription_mails')).not.toContain(id);
    expect((await world.eventTypes()).at(-1)).toBe('subscription-ended');
  });

  test('alone has the link: another organ’s, a changed and a foreign token open nothing', async () => {
    const token = await world.join(world.newAddress());
    const { agency } = world.organ;
    const other = { ...agency, id: '00000000-0000-7000-8000-000000000001' };
    const changed = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    for (const [organ, text] of [
      [other, token],
      [agency, changed],
      [agency, ''],
      [agency, 'x'.repeat(64)],
    ] as const) {
      expect((await ownSubscription(world.app, organ, text)).ok).toBe(false);
      expect((await endSubscription(world.app, organ, text)).ok).toBe(false);
      expect((await askedSubscription(world.app, organ, text)).ok).toBe(false);
    }
    expect((await confirmSubscription(world.app, agency, token)).ok).toBe(false);
  });
});
