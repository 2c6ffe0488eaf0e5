import { createServer as createHttpServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../tests/factories/app.ts';
import { citizenForm, identityProof } from '../../../../tests/factories/application.ts';
import { createOrgan } from '../../../../tests/factories/organ.ts';
import { createServer } from '../../../server.ts';

const PREFIX = '/zwgk';
const ORIGIN = 'https://www.example.gov.cn';
const OWN = { origin: ORIGIN };

let app: TestApp;
let server: FastifyInstance;
let proxy: Server;
let direct: string;
let stripping: string;

/** A reverse proxy that takes the prefix away, as `proxy_pass http://host/;` does. */
function strippingProxy(port: number): Server {
  return createHttpServer((asked, answer) => {
    const path = (asked.url ?? '').slice(PREFIX.length) || '/';
    const options = { host: '127.0.0.1', port, method: asked.method, path, headers: asked.headers };
    asked.pipe(
      httpRequest(options, (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
      }),
    );
  });
}

beforeAll(async () => {
  app = await createTestApp();
  await createOrgan(app);
  await createOrgan(app, { code: 'qhq-zfb', name: '青禾区人民政府办公室' });
  server = await createServer({ ...app, publicUrl: `${ORIGIN}${PREFIX}` }, { logger: false });
  direct = await server.listen({ host: '127.0.0.1', port: 0 });
  proxy = strippingProxy(Number(new URL(direct).port));
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  stripping = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  proxy.close();
  await server.close();
  await app.close();
});

const localAddresses = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, path]) =>
    (path ?? '').replaceAll('&amp;', '&'),
  );

describe.each([
  ['which hands it on', () => direct],
  ['which takes it away', () => stripping],
])('below a path, behind a proxy %s', (_, base) => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${base()}${path}`, { redirect: 'manual', headers });

  test('the longest name of an attachment still makes an address that is answered', async () => {
    const id = '01900000-0000-7000-8000-00000000dead';
    const answer = await fetch(
      `${direct}/qhq-csj/items/${id}/files/${id}/${encodeURIComponent('长'.repeat(200))}`,
    );
    expect(answer.status).toBe(404);
  });

  test('every address of every page lies below the path and leads somewhere', async () => {
    const seen = new Set<string>();
    for (const page of ['/', '/qhq-csj', '/qhq-csj/guide', '/qhq-csj/apply/new', '/qhq-csj/nothing-here']) {
      const html = await (await get(`${PREFIX}${page}`)).text();
      for (const address of localAddresses(html)) {
        expect(address).toMatch(/^\/zwgk(\/|$)/);
        if (!address.includes('/pref?') && !address.includes('/search')) seen.add(address);
      }
    }
    for (const address of seen) expect([address, (await get(address)).status < 400]).toEqual([address, true]);
    expect(seen.size).toBeGreaterThan(10);
  });

  test('the root below the path answers with and without its slash', async () => {
    for (const path of [PREFIX, `${PREFIX}/`]) expect((await get(path)).status).toBe(200);
  });

  test('a switch of the display comes back below the path, with a cookie for no other part of the host', async () => {
    const back = encodeURIComponent('/qhq-csj/guide');
    const answer = await get(`${PREFIX}/pref?mode=dark&back=${back}`);
    expect(answer.headers.get('location')).toBe('/zwgk/qhq-csj/guide');
    expect(answer.headers.get('set-cookie')).toContain('Path=/zwgk;');
    const away = await get(`${PREFIX}/pref?mode=dark&back=${encodeURIComponent('//evil.example/')}`);
    expect(away.headers.get('location')).toBe('/zwgk/');
  });

  test('a form of the site is taken and one of a neighbour is not', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${base()}${PREFIX}/qhq-csj/query`, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'number=1&queryCode=2',
      });
    expect((await post(OWN)).status).toBe(422);
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
  });

  test('an application goes from the form to its receipt', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(citizenForm())) form.append(name, String(value));
    form.append('identityProof', new Blob([Uint8Array.from(identityProof.bytes)]), identityProof.name);
    const sent = await fetch(`${base()}${PREFIX}/qhq-csj/apply/new`, {
      method: 'POST',
      redirect: 'manual',
      headers: OWN,
      body: form,
    });
    const check = sent.headers.get('location') ?? '';
    expect(check).toMatch(/^\/zwgk\/qhq-csj\/apply\/check\//);
    const [secret = '', ...parts] = (sent.headers.get('set-cookie') ?? '').split('; ');
    expect(parts).toContain('Path=/zwgk/qhq-csj/apply');
    expect((await get(check, { cookie: secret })).status).toBe(200);
    const confirmed = await fetch(`${base()}${check}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...OWN, cookie: secret, 'content-type': 'application/x-www-form-urlencoded' },
      body: '',
    });
    const receipt = confirmed.headers.get('location') ?? '';
    expect(receipt).toMatch(/^\/zwgk\/qhq-csj\/apply\/receipt\//);
    expect(await (await get(receipt, { cookie: secret })).text()).toContain('提交成功');
  });

  test('what is told to others is the full public address', async () => {
    const html = await (await get(`${PREFIX}/qhq-csj/guide`)).text();
    expect(html).toContain('<link rel="canonical" href="https://www.example.gov.cn/zwgk/qhq-csj/guide"/>');
    expect(html).toContain('<meta name="SiteDomain" content="www.example.gov.cn"/>');
    const robots = await (await get(`${PREFIX}/robots.txt`)).text();
    expect(robots).toContain('Sitemap: https://www.example.gov.cn/zwgk/sitemap.xml');
    expect(robots).toContain('Disallow: /zwgk/pref');
  });

  test('what is not there is said in the shell, with its links below the path', async () => {
    const answer = await get(`${PREFIX}/no/such/page`);
    expect(answer.status).toBe(404);
    for (const address of localAddresses(await answer.text())) expect(address).toMatch(/^\/zwgk(\/|$)/);
  });
});
