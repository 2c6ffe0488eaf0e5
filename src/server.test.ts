import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../tests/factories/app.ts';
import { createServer } from './server.ts';

describe('the server behind a reverse proxy', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  test.each([
    [['127.0.0.1'], '203.0.113.7'],
    [[], '127.0.0.1'],
  ])('with trusted proxies %j takes a visitor behind one for %s', async (trustedProxies, expected) => {
    const server = await createServer(app, { logger: false, trustedProxies });
    server.get('/whoami', { schema: { hide: true } }, (request) => ({ ip: request.ip }));
    const answer = await server.inject({ url: '/whoami', headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect(answer.json()).toEqual({ ip: expected });
    await server.close();
  });
});

describe('an address that is no text', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  test.each(['/qhq-zfb/%E0%A4%A', '/%', '/console/%ff', '/qhq-zfb/items/%C0%AF?q=%E0%A4%A'])(
    '%s leads to the portal’s own error page',
    async (url) => {
      const server = await createServer(app, { logger: false });
      const answer = await server.inject(url);
      expect(answer.statusCode).toBe(400);
      expect(answer.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      expect(answer.body).toContain('<html lang="zh-CN"');
      expect(answer.body).toContain('网址的格式不正确');
      expect(answer.body).not.toContain('%E0');
      await server.close();
    },
  );

  test('is a problem of the API below its root', async () => {
    const server = await createServer(app, { logger: false });
    const answer = await server.inject('/api/v1/agencies/%E0%A4%A');
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toMatchObject({ status: 400, code: 'bad-request', title: '网址的格式不正确' });
    await server.close();
  });
});
