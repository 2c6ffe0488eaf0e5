import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PlatformServer, startPlatformServer } from '../../../tests/doubles/platform-server.ts';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { itemContent, publishItem, takeStep, testColumns } from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../actor.ts';
import { changeChannelAccount, listChannelAccounts } from './channel-accounts.ts';
import { viewChannelLog } from './channel-log.ts';
import { listChannelTasks, sendItem, settleChannelTask } from './channel-tasks.ts';
import { sendChannelTasks } from './send-tasks.ts';

let app: TestApp;
let organ: TestOrgan;
let platform: PlatformServer;
let itemId: string;
let publisher: Actor;

beforeEach(async () => {
  app = await createTestApp();
  organ = await createOrgan(app);
  platform = await startPlatformServer();
  publisher = organ.people['publisher'] as Actor;
  const columns = await testColumns(app, organ);
  itemId = await publishItem(app, organ, itemContent(app, organ, columns('normative-documents')));
  const account = {
    name: '青禾发布',
    baseUrl: platform.url,
    appId: '1',
    secret: 'OAUTH-SECRET',
    enabled: true,
  };
  const administrator = organ.people['administrator'] as Actor;
  granted(await changeChannelAccount(app, administrator, 'weibo', { ...account, version: 0 }));
});
afterEach(async () => {
  await platform.close();
  await app.close();
});

const send = () => sendItem(app, publisher, itemId, { channel: 'weibo' });
const shared = () => platform.calls.filter((it) => it.path === '/2/statuses/share.json').length;
const log = async () => (await viewChannelLog(app, publisher, { offset: 0, limit: 20 })).items;
const statuses = async () => (await listChannelTasks(app, publisher)).map((it) => it.status);

describe('an item sent to an account', () => {
  test('goes out once, is in the log with its address, and is not sent again', async () => {
    granted(await send());
    await sendChannelTasks(app);
    await sendChannelTasks(app);
    expect([shared(), await statuses()]).toEqual([1, []]);
    const [line] = await log();
    expect(line).toMatchObject({
      channel: 'weibo',
      act: 'published',
      remoteUrl: 'https://weibo.com/77/5000',
    });
    expect(await send()).toMatchObject({ ok: false, refusal: { code: 'already-sent' } });
  });

  test('the secret of the account is never given out again', async () => {
    const accounts = JSON.stringify(await listChannelAccounts(app, publisher));
    expect(accounts).toContain('"hasSecret":true');
    expect(accounts).not.toContain('OAUTH-SECRET');
  });

  test('withdrawn before it is sent, it does not go out', async () => {
    granted(await send());
    granted(await takeStep(app, organ, itemId, 'withdraw', { ground: 'duplicate', remark: '重复' }));
    await sendChannelTasks(app);
    expect([shared(), await log()]).toEqual([0, []]);
  });

  test('withdrawn afterwards, somebody is asked to take it down there, once', async () => {
    granted(await send());
    await sendChannelTasks(app);
    granted(await takeStep(app, organ, itemId, 'withdraw', { ground: 'duplicate', remark: '重复' }));
    await sendChannelTasks(app);
    await sendChannelTasks(app);
    const [task, ...more] = await listChannelTasks(app, publisher);
    expect([task?.kindLabel, task?.status, more]).toEqual(['撤下', 'to-do', []]);
    const settled = { result: 'taken-down' as const, remoteUrl: null };
    granted(await settleChannelTask(app, publisher, task?.id ?? '', settled));
    await sendChannelTasks(app);
    expect([await statuses(), (await log())[0]?.act]).toEqual([[], 'taken-down']);
  });

  test('after a line gone dead it is looked for, never sent a second time, and at last a person looks', async () => {
    platform.next('/2/statuses/share.json', 'hang-up');
    granted(await send());
    for (let minute = 0; minute < 10; minute += 1) {
      app.setNow(`2025-05-12T09:${String(minute * 2).padStart(2, '0')}:00+08:00`);
      await sendChannelTasks(app);
    }
    expect([shared(), await statuses()]).toEqual([1, ['uncertain']]);
    const [task] = await listChannelTasks(app, publisher);
    const found = { result: 'not-published' as const, remoteUrl: null };
    granted(await settleChannelTask(app, publisher, task?.id ?? '', found));
    granted(await send());
    await sendChannelTasks(app);
    expect([shared(), await statuses()]).toEqual([2, []]);
  });

  test('a limit is waited out', async () => {
    platform.next('/2/statuses/share.json', { error: 'limit', error_code: 10023 });
    granted(await send());
    await sendChannelTasks(app);
    expect([shared(), await statuses()]).toEqual([1, ['sending']]);
    app.setNow('2025-05-12T09:05:00+08:00');
    await sendChannelTasks(app);
    expect([shared(), await statuses()]).toEqual([2, []]);
  });
});
