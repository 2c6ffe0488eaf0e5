import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { publish, publishedItem } from '../../../tests/factories/published-item.ts';
import { createServer } from '../../server.ts';
import { createVisitor, type Visitor } from '../shared/http/visitor.fixture.ts';
import { parseSearchQuery, searchAddress } from './search-query.ts';

let app: TestApp;
let server: FastifyInstance;
let organ: TestOrgan;
let visitor: Visitor;

beforeAll(async () => {
  app = await createTestApp('2026-03-02');
  organ = await createOrgan(app);
  server = await createServer(app, { logger: false });
  visitor = createVisitor(server);
  await publish(
    app,
    publishedItem(app, {
      agencyId: organ.agency.id,
      title: '关于<script>alert(1)</script>安全生产的通知',
      documentNumber: '青测发〔2026〕1号',
      text: '安全生产 & <b>加粗</b>',
    }),
  );
});
afterAll(async () => {
  await server.close();
  await app.close();
});

const page = async (query: string): Promise<string> =>
  (await visitor.get(`/qhq-csj/search?${new URLSearchParams(query)}`)).body;

describe('the search page', () => {
  test('shows what was found with marks, and escapes what is written there', async () => {
    const html = await page('q=安全生产');
    expect(html).toContain('<mark>安全生产</mark>');
    expect(html).toContain('关于&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('找到1条');
  });

  test('shows again what was typed, as text', async () => {
    expect(await page('q="><img src=x>')).not.toContain('<img src=x');
  });

  test('is kept out of search engines', async () => {
    expect(await page('q=安全')).toMatch(/<meta name="robots" content="noindex/);
  });

  test.each([
    'in=nowhere',
    'year=abc',
    'year=0',
    'page=-3',
    'page=99999999',
    'kind=x',
    'column=x',
    'order=x',
    'q=a&q=b',
    'q[]=1',
    'validity[x]=1',
  ])('is shown for %s too', async (query) => {
    const { statusCode } = await visitor.get(`/qhq-csj/search?q=%00&${query}`);
    expect(statusCode).toBe(200);
  });

  test('searches all organs at /search', async () => {
    const { body } = await visitor.get(`/search?q=${encodeURIComponent('安全生产')}`);
    expect(body).toContain('各机关公开信息检索');
    expect(body).toContain('<mark>安全生产</mark>');
  });

  test('suggests what is public to programs', async () => {
    const answer = await visitor.get(`/qhq-csj/search/suggest?q=${encodeURIComponent('青测发')}`);
    expect(answer.json()).toEqual({
      suggestions: [
        { kind: 'number', text: '青测发〔2026〕1号', path: expect.stringMatching(/^\/qhq-csj\/items\//) },
      ],
    });
    expect((await visitor.get('/qhq-csj/search/suggest')).json()).toEqual({ suggestions: [] });
  });
});

describe('the JSON of the search', () => {
  const get = async (query: string) =>
    await server.inject(`/api/v1/public/search?${new URLSearchParams(query)}`);

  test('says the same as the page', async () => {
    expect((await get('q=安全生产&agency=qhq-csj')).json()).toMatchObject({
      query: '安全生产',
      count: 1,
      exact: true,
      results: [
        {
          agencyCode: 'qhq-csj',
          documentNumber: '青测发〔2026〕1号',
          path: expect.stringContaining('/items/'),
        },
      ],
    });
  });

  test('refuses what makes no sense in words', async () => {
    for (const query of ['q=a&page=0', 'q=a&kind=x', 'q=a&unknown=1'])
      expect([query, (await get(query)).statusCode]).toEqual([query, 400]);
    expect((await get('q=a&agency=nobody')).statusCode).toBe(404);
  });

  test('finds nothing in a column no organ is named for', async () => {
    const column = '019f0000-0000-7000-8000-000000000009';
    expect((await get(`q=安全生产&column=${column}`)).json()).toMatchObject({ count: 0, results: [] });
  });
});

describe('the address of a search', () => {
  test('reads back as the same search, whatever is chosen', () => {
    const search = parseSearchQuery({
      q: '安全 & “生产”',
      in: 'title',
      year: '2025',
      validity: 'valid',
      order: 'date',
      page: '3',
    });
    const address = searchAddress('/x/search', search);
    expect(parseSearchQuery(Object.fromEntries(new URL(address, 'http://h').searchParams))).toEqual(search);
  });
});
