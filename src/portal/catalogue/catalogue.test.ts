import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { itemContent, publishItem, takeStep, testColumns } from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { readSheet } from '../../documents/registers/read-sheet.ts';
import { portalRoutes } from '../routes.ts';

let app: TestApp;
let organ: TestOrgan;
let server: FastifyInstance;
let columnId: (key: string) => string;

beforeAll(async () => {
  app = await createTestApp();
  organ = await createOrgan(app);
  columnId = await testColumns(app, organ);
  const publish = (title: string, writtenOn: string) =>
    publishItem(
      app,
      organ,
      itemContent(app, organ, columnId('normative-documents'), {
        title,
        metadata: {
          writtenOn: writtenOn as never,
          documentNumber: `青测发〔${writtenOn.slice(0, 4)}〕1号`,
          summary: '=1+1，“概述”',
        },
      }),
    );

  await publish('甲通知', '2024-12-30');
  await publish('乙通知', '2025-03-01');
  const withdrawn = await publish('撤回的通知', '2025-03-02');
  granted(await takeStep(app, organ, withdrawn, 'withdraw', { ground: 'duplicate', remark: '重复' }));
  server = Fastify();
  await server.register(portalRoutes(app));
});
afterAll(async () => {
  await server.close();
  await app.close();
});

const get = (path: string) => server.inject({ url: `/qhq-csj/${path}` });

describe('the catalogue of public information', () => {
  it('lists index, name, summary and day of generation, the newest first, and nothing withdrawn', async () => {
    const { body, statusCode } = await get('catalogue');
    expect(statusCode).toBe(200);
    expect(body.indexOf('乙通知')).toBeLessThan(body.indexOf('甲通知'));
    for (const text of ['qhq-csj/2025-00001', '2024-12-30', '共2条']) expect(body).toContain(text);
    expect(body).not.toContain('撤回的通知');
  });

  it.each([
    ['year=2024', ['甲通知'], ['乙通知']],
    ['words=2025-00002', ['乙通知'], ['甲通知']],
    ['words=%25', [], ['甲通知', '乙通知']],
  ])('narrowed by %s', async (query, shown, hidden) => {
    const { body } = await get(`catalogue?${query}`);
    for (const title of shown) expect(body).toContain(title);
    for (const title of hidden) expect(body).not.toContain(title);
  });

  it('is narrowed to a column with all below it; an odd filter is left out', async () => {
    const within = await get(`catalogue?column=${columnId('policy-documents')}`);
    expect(within.body).toContain('共2条');
    const beside = await get(`catalogue?column=${columnId('enforcement')}`);
    expect(beside.body).toContain('没有符合条件的信息');
    const odd = await get('catalogue?column=x&year=abc&page=-1');
    expect([odd.statusCode, odd.body.includes('共2条')]).toEqual([200, true]);
  });

  it('comes as CSV that no spreadsheet computes, as JSON and as XLSX, with the same lines', async () => {
    const csv = await get('catalogue.csv?year=2024');
    expect(csv.body).toMatch(/^\uFEFF索引,名称,内容概述,生成日期,/);
    expect(csv.body).toContain("'=1+1，“概述”,2024-12-30");
    expect(csv.body.trim().split('\r\n')).toHaveLength(2);
    const json = JSON.parse((await get('catalogue.json')).body);
    expect(json.map((it: Record<string, string>) => [it['名称'], it['栏目'], it['有效性']])).toEqual([
      ['乙通知', '法定主动公开内容/政策文件/行政规范性文件', '有效'],
      ['甲通知', '法定主动公开内容/政策文件/行政规范性文件', '有效'],
    ]);
    const xlsx = await get('catalogue.xlsx');
    const { rows } = readSheet(new Uint8Array(xlsx.rawPayload));
    expect(rows.map((row) => row[1])).toEqual(['名称', '乙通知', '甲通知']);
  });

  it('of nothing is a valid empty list', async () => {
    expect(JSON.parse((await get('catalogue.json?year=1999')).body)).toEqual([]);
  });
});
