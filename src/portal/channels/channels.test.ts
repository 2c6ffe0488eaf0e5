import Fastify, { type FastifyInstance } from 'fastify';
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
import type { Actor } from '../../application/actor.ts';
import { viewChannelLog } from '../../application/channels/channel-log.ts';
import { recordDisplayed } from '../../application/channels/display.ts';
import { portalRoutes } from '../routes.ts';

let app: TestApp;
let organ: TestOrgan;
let server: FastifyInstance;
let first: string;
let draft: string;

beforeAll(async () => {
  app = await createTestApp();
  organ = await createOrgan(app);
  const columns = await testColumns(app, organ);
  const content = (title: string) => itemContent(app, organ, columns('normative-documents'), { title });
  first = await publishItem(app, organ, content('甲通知'));
  app.setNow('2025-05-13');
  await publishItem(app, organ, content('乙通知'));
  draft = await draftItem(app, organ, content('没有公开的通知'));
  server = Fastify();
  await server.register(portalRoutes(app));
});
afterAll(async () => {
  await server.close();
  await app.close();
});

const get = (path: string) => server.inject({ url: `/qhq-csj/${path}` });

describe('the display of the service hall', () => {
  test('shows the newest notice and goes on to the next by itself, round and round', async () => {
    const { body, headers } = await get('display');
    expect(body).toContain('<h1>乙通知</h1>');
    expect(headers['refresh']).toBe('15; url=/qhq-csj/display?at=2');
    const second = await get('display?at=2');
    expect(second.body).toContain('<h1>甲通知</h1>');
    expect(second.headers['refresh']).toContain('url=/qhq-csj/display?at=1');
    expect((await get('display?at=3')).body).toContain('<h1>乙通知</h1>');
  });

  test('stands still for whoever reads more slowly, and goes on by hand', async () => {
    const { body, headers } = await get('display?at=2&pause=1');
    expect(headers['refresh']).toBeUndefined();
    expect(body).toContain('<a href="/qhq-csj/display?at=2">继续轮播</a>');
    expect(body).toContain('<a href="/qhq-csj/display?at=1&amp;pause=1">下一条</a>');
    expect((await get('display?at=2')).body).toContain('href="/qhq-csj/display?at=2&amp;pause=1">暂停轮播');
  });

  test('tells day and time, leads to the item by a code, and holds no script', async () => {
    const { body, headers } = await get('display?at=2');
    expect(body).toContain('2025年5月13日（星期二） 09:00');
    expect(body).toContain(`page.svg?path=${encodeURIComponent(`/qhq-csj/items/${first}`)}`);
    expect(body).not.toContain('<script');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('is in the log once a version, whatever is looked at and however often it is recorded', async () => {
    expect([await recordDisplayed(app), await recordDisplayed(app)]).toEqual([2, 0]);
    const log = await viewChannelLog(app, organ.people['clerk'] as Actor, { offset: 0, limit: 20 });
    expect(log.items.map((it) => it.channelLabel)).toEqual(['政务服务大厅展示屏', '政务服务大厅展示屏']);
  });

  test.each(['0', '-1', 'x', '1e9', ''])('takes the place %j for the first', async (at) => {
    expect((await get(`display?at=${at}`)).body).toContain('<h1>乙通知</h1>');
  });
});

describe('the sheet for the notice board', () => {
  test('holds title, summary, the code and the written address', async () => {
    const { body, statusCode } = await get(`items/${first}/notice`);
    expect(statusCode).toBe(200);
    for (const part of [
      '<h1>甲通知</h1>',
      '规范窗口服务的有关要求。',
      `http://127.0.0.1:8710/qhq-csj/items/${first}`,
    ])
      expect(body).toContain(part);
  });

  test('is not to be had of what is not public', async () => {
    expect((await get(`items/${draft}/notice`)).statusCode).toBe(404);
    granted(await takeStep(app, organ, first, 'withdraw', { ground: 'duplicate', remark: '重复' }));
    expect((await get(`items/${first}/notice`)).statusCode).toBe(404);
    expect((await get('display?at=2')).body).toContain('<h1>乙通知</h1>');
  });
});

describe('open data', () => {
  test('names licence and fields, and every file it links is there', async () => {
    const { body } = await get('data');
    expect(body).toContain('使用时应当注明来源“青禾区测试局”');
    const links = [...body.matchAll(/href="(\/qhq-csj\/[^"]+\.(?:json|csv|xlsx|rss|atom))"/g)].map(
      ([, it]) => it ?? '',
    );
    expect(links.length).toBeGreaterThan(10);
    for (const url of links) expect([url, (await server.inject({ url })).statusCode]).toEqual([url, 200]);
    const items = (await get('catalogue.json')).json() as Record<string, string>[];
    for (const key of Object.keys(items[0] ?? {})) expect(body).toContain(`<th scope="row">${key}</th>`);
  });
});
