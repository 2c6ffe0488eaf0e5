import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../tests/factories/app.ts';
import { createOrgan } from '../../tests/factories/organ.ts';
import { portalErrorPage, portalRoutes } from './routes.ts';
import { STYLESHEET_PATH } from './shared/http/assets.ts';
import { createVisitor } from './shared/http/visitor.fixture.ts';

let app: TestApp;
let server: FastifyInstance;

beforeAll(async () => {
  app = await createTestApp();
  await createOrgan(app);
  server = Fastify();
  await server.register(portalRoutes(app));
});
afterAll(async () => {
  await server.close();
  await app.close();
});

describe('the portal', () => {
  test('leads from its root to the only organ', async () => {
    const response = await createVisitor(server).get('/');
    expect(response.statusCode).toBe(302);
    expect(response.headers.location).toBe('/qhq-csj');
  });

  test.each([
    '/qhq-csj',
    '/qhq-csj/guide',
    '/qhq-csj/reports',
    '/qhq-csj/reports/check',
    '/qhq-csj/apply',
    '/qhq-csj/apply/new',
    '/qhq-csj/query',
    '/qhq-csj/accessibility',
  ])('shows %s under a policy without script', async (path) => {
    const response = await createVisitor(server).get(path);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';img-src 'self' data:;form-action 'self';frame-ancestors 'none';base-uri 'none'",
    );
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    expect(response.body).toContain(`href="${STYLESHEET_PATH}"`);
  });

  test('serves its style sheet for ever under a name that changes with it, and no other', async () => {
    const visitor = createVisitor(server);
    const response = await visitor.get(STYLESHEET_PATH);
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toContain('immutable');
    expect((await visitor.get('/portal-assets/portal.000000000000.css')).statusCode).toBe(404);
  });

  test.each([
    '/no-such-organ',
    '/no-such-organ/guide',
    '/%00',
    '/qhq-csj/reports/2024',
    '/qhq-csj/reports/2024.json',
    '/qhq-csj/apply/check/not-a-uuid',
    '/qhq-csj/apply/receipt/01900000-0000-7000-8000-00000000dead',
    '/verify/no-such-token',
    '/verify/%00%00%00%00%00%00%00%00',
  ])('answers %s with a page that says it is not there', async (path) => {
    const response = await createVisitor(server).get(path);
    expect(response.statusCode).toBe(404);
    expect(response.body).toContain('没有找到');
    expect(response.body).toContain('<main');
  });

  test.each([
    'catalogue',
    'catalogue.csv',
    'catalogue.json',
    'registers/licence',
    'registers/licence.csv',
    'search',
  ])('a null character asked for in %s finds nothing and breaks nothing', async (page) => {
    const response = await createVisitor(server).get(`/qhq-csj/${page}?words=%00&q=%00&words=a%00`);
    expect(response.statusCode).toBe(200);
  });

  test('takes no form of another site', async () => {
    const visitor = createVisitor(server);
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, {}]) {
      const response = await visitor.post('/qhq-csj/query', { number: '1', queryCode: '2' }, headers);
      expect(response.statusCode).toBe(403);
      expect(response.body).toContain('不是从本站页面提交的');
    }
    const own = await visitor.post(
      '/qhq-csj/query',
      { number: '1', queryCode: '2' },
      { origin: 'http://127.0.0.1:8710' },
    );
    expect(own.statusCode).toBe(422);
  });

  test('remembers a mode and goes back, only to itself', async () => {
    const visitor = createVisitor(server);
    const response = await visitor.get('/pref?mode=elder&back=%2Fqhq-csj%2Fguide');
    expect(response.headers.location).toBe('/qhq-csj/guide');
    expect((await visitor.get('/qhq-csj/guide')).body).toContain('class="elder theme-auto"');
    const away = await visitor.get('/pref?mode=elder&back=%2F%2Fevil.example');
    expect(away.headers.location).toBe('/');
    expect((await visitor.get('/pref?mode=night&back=%2Fqhq-csj')).cookies).toEqual([]);
  });

  test('shows a fault in its own shell, with a reference and without its reason', async () => {
    const broken = Fastify();
    const noDatabase = { ...app, store: { ...app.store, staff: null as never } };
    await broken.register(portalRoutes(noDatabase));
    const response = await broken.inject('/qhq-csj');
    expect(response.statusCode).toBe(500);
    expect(response.body).toContain('故障编号');
    expect(response.body).not.toMatch(/TypeError|null/);
    await broken.close();
  });

  test('lends its error page to the server', () => {
    const html = portalErrorPage(404, '没有找到您要的<页面>', null);
    expect(html).toContain('没有找到您要的&lt;页面&gt;');
    expect(html).toContain('<!DOCTYPE html>');
  });
});

describe('with several organs', () => {
  test('the root lists them', async () => {
    await createOrgan(app, { code: 'qhq-zfb', name: '青禾区人民政府办公室' });
    const response = await createVisitor(server).get('/');
    expect(response.statusCode).toBe(200);
    expect(response.body).toContain('href="/qhq-csj"');
    expect(response.body).toContain('href="/qhq-zfb"');
  });
});
