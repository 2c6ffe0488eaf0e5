import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createServer } from '../../server.ts';

let app: TestApp;
let told: FastifyInstance;
let silent: FastifyInstance;

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  silent = await createServer(app, { logger: false });
  told = await createServer({ ...app, securityContact: 'mailto:anquan@example.gov.cn' }, { logger: false });
});
afterAll(async () => {
  await silent.close();
  await told.close();
  await app.close();
});

const ask = (server: FastifyInstance) => server.inject('/.well-known/security.txt');

test('the place for weaknesses is told with an end less than a year ahead', async () => {
  const { statusCode, headers, body } = await ask(told);
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(body.split('\n')).toEqual([
    'Contact: mailto:anquan@example.gov.cn',
    'Expires: 2025-11-08T00:00:00Z',
    'Preferred-Languages: zh, en',
    'Canonical: http://127.0.0.1:8710/.well-known/security.txt',
    '',
  ]);
});

test('an installation that names no place has no such file', async () => {
  expect((await ask(silent)).statusCode).toBe(404);
});
