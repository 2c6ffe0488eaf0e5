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
