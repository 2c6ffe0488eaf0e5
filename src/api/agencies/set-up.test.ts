import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { newAgency } from '../../../tests/factories/organ.ts';
import { createServer } from '../../server.ts';
import { type Client, clientOf } from '../http.steps.ts';

const administrator = { login: 'first.admin', name: '首任管理员', password: 'Meadow-4821-green' };

describe('the first visit', () => {
  let app: TestApp;
  let server: Awaited<ReturnType<typeof createServer>>;
  let anybody: Client;

  beforeAll(async () => {
    app = await createTestApp();
    server = await createServer(app, { logger: false });
    anybody = clientOf(server, null);
  });
  afterAll(async () => {
    await server.close();
    await app.close();
  });

  const setUp = (change: object = {}) =>
    anybody.post('/api/v1/setup', { ...newAgency(), administrator, ...change });
  const signIn = async () => {
    const { headers } = await anybody.post('/api/v1/session', {
      login: 'first.admin',
      password: administrator.password,
    });
    return clientOf(server, /gongkai=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '');
  };

  test('finds nothing set up, and says so', async () => {
    const { body } = await anybody.get('/api/v1/status');
    expect(body).toMatchObject({
      needsSetUp: true,
      demonstration: false,
      demoAccounts: [],
      demoPassword: null,
    });
  });

  test('refuses a weak password, a code that is none and an address that is a script', async () => {
    const weak = await setUp({ administrator: { ...administrator, password: 'weak' } });
    expect([weak.status, weak.body.code]).toEqual([409, 'password-too-short']);
    const code = await setUp({ code: '1-wrong' });
    expect([code.status, code.body.title]).toEqual([400, expect.stringContaining('机关代码')]);
    const settings = { ...newAgency().settings, reviewOnlineUrl: 'javascript:alert(1)' };
    expect((await setUp({ settings })).status).toBe(400);
    expect((await anybody.get('/api/v1/status')).body.needsSetUp).toBe(true);
  });

  test('sets up the organ once, also when two try at once', async () => {
    const answers = await Promise.all(['qhq-csj', 'qhq-two', 'qhq-three'].map((code) => setUp({ code })));
    expect(answers.map((it) => it.status).sort()).toEqual([200, 409, 409]);
    expect((await setUp()).body.code).toBe('already-set-up');
    expect((await anybody.get('/api/v1/status')).body.needsSetUp).toBe(false);
  });

  test('lets its administrator in, who may change what the organ says of itself', async () => {
    const client = await signIn();
    const { body: session } = await client.get('/api/v1/session');
    const base = `/api/v1/agencies/${session.agencies[0].id}`;
    const { name, profile, settings } = newAgency({ name: '青禾区改名局' });
    expect((await client.put(base, { name, profile, settings })).status).toBe(200);
    expect((await client.get(base)).body).toMatchObject({ name: '青禾区改名局' });
    const log = await app.store.read(session.agencies[0].id, (tx) => tx.ledger.recent('administration', 2));
    expect(log.map((it) => it.type)).toEqual(['agency-changed', 'agency-set-up']);
  });
});
