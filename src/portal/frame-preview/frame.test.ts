import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../../application/actor.ts';
import { changeSiteSettings } from '../../application/agencies/site-settings.ts';
import { type SiteSettings, USUAL_SITE } from '../../domain/agencies/site-settings.ts';
import { portalRoutes } from '../routes.ts';
import { createVisitor } from '../shared/http/visitor.fixture.ts';

const MARK = { url: 'https://mark.example.cn/', imageUrl: 'https://mark.example.cn/m.png', scriptUrl: null };
const FINDER = { url: null, imageUrl: null, scriptUrl: 'https://errors.example.cn/find.js' };
const SITE: SiteSettings = {
  ...USUAL_SITE,
  portalName: '青禾区<人民>政府',
  portalUrl: 'https://www.example.gov.cn/',
  headerLinks: [{ label: '政务服务', url: 'https://www.example.gov.cn/service' }],
  colour: '#9a1b12',
  siteIdCode: '0000000000',
  marks: { ...USUAL_SITE.marks, partyGovernment: MARK, siteErrors: FINDER },
};

let app: TestApp;
let server: FastifyInstance;

beforeAll(async () => {
  app = await createTestApp();
  const { people } = await createOrgan(app);
  await createOrgan(app, { code: 'qhq-zfb', name: '青禾区人民政府办公室' });
  const administrator = people['administrator'] as Actor;
  granted(await changeSiteSettings(app, administrator, { version: 0, settings: SITE }));
  server = Fastify();
  await server.register(portalRoutes(app));
});
afterAll(async () => {
  await server.close();
  await app.close();
});

describe('the frame an organ has set', () => {
  test('shows the portal around the column, its numbers and its marks, escaped', async () => {
    const { body } = await createVisitor(server).get('/qhq-csj');
    expect(body).toContain(
      '<a class="portal-name" href="https://www.example.gov.cn/">青禾区&lt;人民&gt;政府</a>',
    );
    expect(body).toContain('<li><a href="https://www.example.gov.cn/">首页</a></li>');
    expect(body).toContain('网站标识码：0000000000');
    expect(body).toContain('alt="党政机关网站标识"');
    expect(body).toContain('<script src="https://errors.example.cn/find.js"');
    expect(body).toContain('href="/portal-assets/brand/9a1b12.css"');
  });

  test('names the hosts of its marks in the policy, on a kept page too, and on no other organ’s', async () => {
    const visitor = createVisitor(server);
    for (const path of ['/qhq-csj/guide', '/qhq-csj/guide', '/qhq-csj/query']) {
      const policy = String((await visitor.get(path)).headers['content-security-policy']);
      expect(policy).toContain("img-src 'self' data: https://mark.example.cn https://errors.example.cn;");
      expect(policy).toMatch(/;script-src https:\/\/errors\.example\.cn$/);
    }
    const other = await visitor.get('/qhq-zfb');
    expect(String(other.headers['content-security-policy'])).not.toMatch(/example\.cn|script-src/);
  });

  test('has its colour in a sheet of its own, which dark and contrast do not load', async () => {
    const visitor = createVisitor(server);
    const sheet = await visitor.get('/portal-assets/brand/9a1b12.css');
    expect(sheet.body).toContain('.theme-standard{--brand:#9a1b12;');
    for (const file of ['ffcc00.css', 'zzzzzz.css', '9a1b12'])
      expect((await visitor.get(`/portal-assets/brand/${file}`)).statusCode).toBe(404);
    await visitor.get('/pref?mode=dark&back=%2F');
    expect((await visitor.get('/qhq-csj')).body).not.toContain('/portal-assets/brand/');
  });
});

describe('the preview of a frame', () => {
  const preview = (settings: unknown, headers?: object) =>
    createVisitor(server).post('/qhq-zfb/frame-preview', { settings: JSON.stringify(settings) }, headers);

  test('is the home under settings that were not saved, kept nowhere', async () => {
    const answer = await preview(SITE);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toContain('网站标识码：0000000000');
    expect((await createVisitor(server).get('/qhq-zfb')).body).not.toContain('0000000000');
  });

  test('refuses what could not be saved, and other sites', async () => {
    const pale = await preview({ ...SITE, colour: '#ffcc00' });
    expect([pale.statusCode, pale.body.includes('对比度')]).toEqual([400, true]);
    expect((await preview({ ...SITE, portalUrl: 'javascript:alert(1)' })).statusCode).toBe(400);
    expect((await preview('no settings')).statusCode).toBe(400);
    expect((await preview(SITE, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  });
});

describe('the small parts of the frame', () => {
  test('are a QR code of pages of this site only', async () => {
    const visitor = createVisitor(server);
    const code = await visitor.get('/portal-assets/page.svg?path=%2Fqhq-csj%2Fguide');
    expect(code.headers['content-type']).toContain('image/svg+xml');
    expect(code.body).toContain('<svg');
    for (const path of ['%2F%2Fevil.example', 'https%3A%2F%2Fevil.example', ''])
      expect((await visitor.get(`/portal-assets/page.svg?path=${path}`)).statusCode).toBe(404);
  });

  test('are an icon, a site map and words for search engines', async () => {
    const visitor = createVisitor(server);
    expect((await visitor.get('/portal-assets/icon.svg')).statusCode).toBe(200);
    expect((await visitor.get('/qhq-csj/sitemap')).body).toContain('<h1>网站地图</h1>');
    expect((await visitor.get('/robots.txt')).body).toContain('Disallow: /*/query/');
  });

  test('remember a language asked for in the address', async () => {
    const visitor = createVisitor(server);
    expect((await visitor.get('/qhq-csj/guide?lang=en')).body).toContain('<html lang="en"');
    const next = await visitor.get('/qhq-csj/apply');
    expect(next.body).toContain('<html lang="en"');
    expect(next.body).toContain('/pref?lang=zh&amp;back=%2Fqhq-csj%2Fapply');
  });
});
