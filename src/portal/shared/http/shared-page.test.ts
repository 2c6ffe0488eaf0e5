import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../../tests/factories/organ.ts';
import type { Actor } from '../../../application/actor.ts';
import { changeAgency } from '../../../application/agencies/set-up.ts';
import { withClient } from '../../../database/roles.ts';
import { PATHS } from '../../paths.ts';
import { portalRoutes } from '../../routes.ts';

let app: TestApp;
let organ: TestOrgan;
let server: FastifyInstance;

beforeAll(async () => {
  app = await createTestApp();
  organ = await createOrgan(app);
  server = Fastify();
  await server.register(portalRoutes(app));
});
afterAll(async () => {
  await server.close();
  await app.close();
});

const HOME = PATHS.home('qhq-csj');
const get = (headers: Record<string, string> = {}, cookies: Record<string, string> = {}) =>
  server.inject({ method: 'GET', url: HOME, headers, cookies });

const rename = (name: string) => {
  const { profile, settings } = organ.agency;
  return changeAgency(app, organ.people['administrator'] as Actor, { name, profile, settings });
};

describe('a page that is the same for everybody', () => {
  test('is answered with nothing but the news where the browser has it', async () => {
    const first = await get();
    const etag = String(first.headers['etag']);
    expect(etag).toMatch(/^W\/"/);
    expect(first.headers['vary']).toContain('Cookie');
    const again = await get({ 'if-none-match': etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get({ 'if-none-match': 'W/"other"' })).statusCode).toBe(200);
  });

  test('goes out compressed as the browser wishes, and is the same page', async () => {
    const plain = await get();
    const brotli = await get({ 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body);
    const gzip = await get({ 'accept-encoding': 'gzip, br;q=0' });
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
    expect((await get({ 'accept-encoding': 'identity' })).headers['content-encoding']).toBeUndefined();
  });

  test('is another one in another display and language, never that of somebody else', async () => {
    const plain = await get();
    const dark = await get({}, { 'gongkai-modes': 'elder.dark.large' });
    expect(dark.body).toContain('class="elder theme-dark size-large"');
    expect((await get({}, { 'gongkai-language': 'en' })).body).toContain('<html lang="en"');
    expect((await get()).body).toBe(plain.body);
  });

  test('shows at once what this process changed', async () => {
    await get();
    expect((await rename('青禾区更名局')).ok).toBe(true);
    expect((await get()).body).toContain('青禾区更名局');
  });

  test('shows soon what another process changed', async () => {
    await get();
    await withClient(app.database.adminUrl, (client) =>
      client.query("update agencies set name = '青禾区他处更名局' where code = 'qhq-csj'"),
    );
    await expect
      .poll(async () => (await get()).body, { timeout: 10_000, interval: 100 })
      .toContain('青禾区他处更名局');
  });
});
