import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import {
  draftItem,
  itemContent,
  publishItem,
  takeStep,
  testColumns,
} from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { PENALTY } from '../../api/registers/register-bodies.steps.ts';
import type { Actor } from '../actor.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { enterEntry } from '../registers/enter-entry.ts';
import { ReviewInput, reviewEntries } from '../registers/review-entries.ts';
import { changeChannelSettings, readChannelSettings } from './change-settings.ts';
import { changeChannelAccount, listChannelAccounts } from './channel-accounts.ts';
import { channelLogCsv, recordCopy, viewChannelLog } from './channel-log.ts';
import { itemCopy } from './item-copy.ts';
import { updateMonitor } from './update-monitor.ts';

let app: TestApp;
let organ: TestOrgan;
let clerk: Actor;
let itemId: string;
let columns: (key: string) => string;

beforeAll(async () => {
  app = await createTestApp();
  organ = await createOrgan(app);
  clerk = organ.people['clerk'] as Actor;
  columns = await testColumns(app, organ);
  itemId = await publishItem(app, organ, itemContent(app, organ, columns('normative-documents')));
});
afterAll(() => app.close());

const place = { offset: 0, limit: 20 };
const stateOf = async (id: string) =>
  (await updateMonitor(app, clerk)).columns.find((it) => it.id === id)?.state;

describe('the update monitor of an organ', () => {
  test('measures each column and those above it by the newest public item', async () => {
    expect(await stateOf(columns('normative-documents'))).toBe('fresh');
    expect(await stateOf(columns('policy-documents'))).toBe('fresh');
    expect(await stateOf(columns('announcements'))).toBe('blank');
    app.setNow('2025-11-05');
    expect(await stateOf(columns('policy-documents'))).toBe('due-soon');
    app.setNow('2025-11-09');
    expect(await stateOf(columns('policy-documents'))).toBe('stale');
    app.setNow('2025-05-12');
  });

  test('counts public entries of a register for its column and those above it', async () => {
    expect(await stateOf(columns('penalties'))).toBe('blank');
    const { clerk: by, head } = organ.people as Record<string, Actor>;
    const { entryId: id, version } = granted(
      await enterEntry(app, by as Actor, 'penalty', { values: PENALTY }),
    );
    const review = ReviewInput.parse({ decision: 'approve', entries: [{ id, version }] });
    granted(await reviewEntries(app, head as Actor, 'penalty', review));
    const all = (await updateMonitor(app, clerk)).columns;
    const found = all.find((it) => it.id === columns('penalties'));
    expect(found).toMatchObject({ count: 1 });
    const tree = await app.store.read(organ.agency.id, columnsOf);
    const above = tree.find((it) => it.id === columns('penalties'))?.parentId;
    expect(all.find((it) => it.id === above)?.count).toBeGreaterThan(0);
  });

  test('names what would let the site fail, and leaves out pages the program makes', async () => {
    const { findings, columns: all } = await updateMonitor(app, clerk);
    expect(findings.map(({ key, severity }) => [key, severity])).toEqual([
      ['first-level-stale', 'passed'],
      ['columns-stale', 'passed'],
      ['columns-blank', 'failed'],
      ['home-stale', 'passed'],
      ['letters-unanswered', 'passed'],
      ['accounts-stale', 'passed'],
    ]);
    expect(all.map((it) => it.id)).not.toContain(columns('guide'));
  });

  test('warns as many days before as the organ sets', async () => {
    const { version, ...settings } = await readChannelSettings(app, clerk);
    granted(await changeChannelSettings(app, clerk, { ...settings, warnDays: 60, version }));
    app.setNow('2025-09-20');
    expect(await stateOf(columns('policy-documents'))).toBe('due-soon');
    app.setNow('2025-05-12');
    await expect(changeChannelSettings(app, clerk, { ...settings, version })).rejects.toThrow();
  });
});

describe('the accounts of an organ', () => {
  const accountState = async () => (await updateMonitor(app, clerk)).accounts.map((it) => it.state);
  const change = async (enabled: boolean, version: number) =>
    granted(
      await changeChannelAccount(app, organ.people['administrator'] as Actor, 'wechat', {
        name: '青禾发布',
        baseUrl: 'https://api.weixin.qq.com',
        appId: version === 0 ? 'wx-demo' : '',
        secret: version === 0 ? 'secret-of-the-account' : '',
        enabled,
        version,
      }),
    );

  test('are watched by the rule of two weeks while they are switched on', async () => {
    expect(await accountState()).toEqual([]);
    await change(true, 0);
    expect(await accountState()).toEqual(['blank']);
    granted(await recordCopy(app, clerk, itemId, { channel: 'wechat-copy' }));
    expect(await accountState()).toEqual(['fresh']);
    app.setNow('2025-05-20');
    expect(await accountState()).toEqual(['due-soon']);
    app.setNow('2025-05-27');
    expect(await accountState()).toEqual(['stale']);
    const { findings } = await updateMonitor(app, clerk);
    expect(findings.find((it) => it.key === 'accounts-stale')?.severity).toBe('failed');
    app.setNow('2025-05-12');
    await change(false, 1);
    expect(await accountState()).toEqual([]);
  });

  test('never show their secret again', async () => {
    const shown = JSON.stringify(await listChannelAccounts(app, clerk));
    expect(shown).toContain('"hasSecret":true');
    expect(shown).not.toContain('secret-of-the-account');
    expect(shown).not.toContain('wx-demo');
  });
});

describe('copies for other platforms', () => {
  test('hold title, digest, a text to paste and a post that fits', async () => {
    const copy = await itemCopy(app, clerk, itemId);
    const url = `http://127.0.0.1:8710/qhq-csj/items/${itemId}`;
    expect(copy).toMatchObject({ title: '青禾区测试局关于规范窗口服务的通知', url, cover: null });
    expect(copy.digest).toBe('规范窗口服务的有关要求。');
    expect(copy.html).toMatch(/^<p style="[^"]+">为规范窗口服务/);
    expect(copy.weibo).toBe(`【${copy.title}】${copy.digest} ${url}`);
    expect(copy.weiboLength).toBeLessThanOrEqual(copy.weiboLimit);
  });

  test('are recorded once taken, for the item and for the organ', async () => {
    granted(await recordCopy(app, clerk, itemId, { channel: 'wechat-copy' }));
    const { items, total } = await viewChannelLog(app, clerk, { itemId, ...place });
    expect(total).toBe(2);
    expect(items[0]).toMatchObject({ itemId, version: 1, actLabel: '已复制', actor: '测试人员（clerk）' });
    const csv = Buffer.from((await channelLogCsv(app, clerk)).bytes).toString('utf8');
    expect(csv).toContain('2025-05-12 09:00,青禾区测试局关于规范窗口服务的通知');
  });

  test('are given of nothing that is not public', async () => {
    const draft = await draftItem(app, organ, itemContent(app, organ, columns('normative-documents')));
    await expect(itemCopy(app, clerk, draft)).rejects.toThrow('还没有公开');
    expect(await recordCopy(app, clerk, draft, { channel: 'wechat-copy' })).toMatchObject({ ok: false });
    const gone = await publishItem(app, organ, itemContent(app, organ, columns('normative-documents')));
    granted(await takeStep(app, organ, gone, 'withdraw', { ground: 'duplicate', remark: '重复' }));
    await expect(itemCopy(app, clerk, gone)).rejects.toThrow('已经撤回');
  });
});
