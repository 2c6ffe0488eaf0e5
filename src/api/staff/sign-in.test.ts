import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../../application/actor.ts';
import { addStaff } from '../../application/staff/manage-staff.ts';
import { failureKey } from '../../application/staff/prove-password.ts';
import type { Role } from '../../domain/staff/roles.data.ts';
import { type Answer, type Client, clientOf, type Http, openHttp } from '../http.steps.ts';

const GOOD = 'Meadow-4821-green';
const START = Date.parse('2025-05-12T01:00:00Z');

let http: Http;
let address = 0;
beforeAll(async () => {
  http = await openHttp();
});
afterAll(() => http.close());

const at = (minutes: number, seconds = 0) =>
  http.app.setNow(new Date(START + minutes * 60_000 + seconds * 1000).toISOString());

/** A try from an address of its own, so that the limit of an address does not answer for that of a login. */
const tries = (login: string, password: string): Promise<Answer> => {
  address += 1;
  return http.anybody.send({
    method: 'POST',
    url: '/api/v1/session',
    payload: { login, password },
    remoteAddress: `10.0.${address >> 8}.${address & 255}`,
  });
};

const tokenOf = ({ headers }: Answer): string =>
  /gongkai=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
const browser = (answer: Answer): Client => clientOf(http.server, tokenOf(answer));

/** A new person whose password is `GOOD` already. */
async function person(login: string, ...roles: Role[]): Promise<string> {
  const added = granted(
    await addStaff(http.app, null, http.organ.agency.id, {
      login,
      name: '测试人员',
      roles,
      departmentId: null,
    }),
  );
  const client = browser(await tries(login, added.temporaryPassword));
  const change = { current: added.temporaryPassword, next: GOOD };
  expect((await client.post('/api/v1/session/password', change)).status).toBe(204);
  return added.staffId;
}

describe('signing in', () => {
  test('the temporary password opens only its change, and the change ends that session', async () => {
    at(0);
    const added = granted(
      await addStaff(http.app, null, http.organ.agency.id, {
        login: 'first',
        name: '新人',
        roles: ['ogi-clerk'],
        departmentId: null,
      }),
    );
    const answer = await tries('first', added.temporaryPassword);
    expect(answer).toMatchObject({ status: 200, body: { mustChangePassword: true, login: 'first' } });
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
    const client = browser(answer);
    expect((await client.get(`${http.base}/desk`)).body.code).toBe('password-change-needed');
    const change = (next: string) =>
      client.post('/api/v1/session/password', { current: added.temporaryPassword, next });
    for (const [next, code] of [
      ['short-1A', 'password-too-short'],
      ['alllowercaseletters', 'password-too-plain'],
      ['My-Password-123', 'password-too-common'],
      [`A-first-${'9'.repeat(5)}`, 'password-too-common'],
      [added.temporaryPassword, 'password-unchanged'],
    ] as const)
      expect([next, (await change(next)).body.code]).toEqual([next, code]);
    expect((await change(GOOD)).status).toBe(204);
    expect((await client.get('/api/v1/session')).status).toBe(401);
    expect((await browser(await tries('first', GOOD)).get(`${http.base}/desk`)).status).toBe(200);
  });

  test('a wrong password, an unknown login and a disabled account answer alike', async () => {
    at(1);
    const staffId = await person('alike', 'handler');
    const wrong = await tries('alike', 'Wrong-Password-77');
    const unknown = await tries('nobody-of-that-name', 'Wrong-Password-77');
    await http.app.store.staff.update(staffId, { disabledAt: http.app.now() });
    const disabled = await tries('alike', GOOD);
    for (const answer of [wrong, unknown, disabled]) {
      expect([answer.status, answer.body]).toEqual([401, wrong.body]);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  test('repeated failures delay the next attempt of that login, known or not, and of no other', async () => {
    at(2);
    await person('delayed', 'handler');
    await person('bystander', 'handler');
    for (const login of ['delayed', 'unknown-one']) {
      for (let failure = 0; failure < 3; failure += 1) expect((await tries(login, 'x')).status).toBe(401);
      const refused = await tries(login, GOOD);
      expect([refused.status, refused.body.code]).toEqual([429, 'sign-in-delayed']);
      expect(refused.body.title).toMatch(/请2秒后再试/);
    }
    expect((await tries('bystander', GOOD)).status).toBe(200);
    at(2, 2);
    expect((await tries('delayed', 'x')).status).toBe(401);
    at(2, 5);
    expect((await tries('delayed', GOOD)).status).toBe(429);
    at(2, 6);
    expect((await tries('delayed', GOOD)).status).toBe(200);
    expect((await tries('delayed', 'x')).status).toBe(401);
  });

  test('the delay doubles and stays within a quarter of an hour', async () => {
    at(10);
    const key = failureKey(http.app, 'stubborn');
    for (let failure = 0; failure < 30; failure += 1)
      await http.app.store.staff.recordFailure(key, http.app.now());
    expect((await tries('stubborn', 'x')).body.title).toMatch(/请900秒后再试/);
  });

  test('one address is slowed down whatever names it tries', async () => {
    at(30);
    const answers = [];
    for (let index = 0; index < 31; index += 1) {
      const payload = { login: '', password: 'x' };
      const options = { method: 'POST', url: '/api/v1/session', payload, remoteAddress: '10.9.9.9' } as const;
      answers.push((await http.anybody.send(options)).status);
    }
    expect(answers.slice(0, 30)).not.toContain(429);
    expect(answers[30]).toBe(429);
  });

  test('ends after half an hour without work, but not while there is work', async () => {
    at(60);
    await person('idle', 'ogi-clerk');
    const client = browser(await tries('idle', GOOD));
    for (const minute of [80, 105, 134]) {
      at(minute);
      expect([minute, (await client.get('/api/v1/session')).status]).toEqual([minute, 200]);
    }
    at(164, 1);
    expect((await client.get('/api/v1/session')).status).toBe(401);
    at(134);
    expect((await client.get('/api/v1/session')).status).toBe(401);
  });

  test('ends after eight hours, however busy', async () => {
    at(600);
    await person('busy', 'ogi-clerk');
    const client = browser(await tries('busy', GOOD));
    for (let minute = 620; minute <= 1080; minute += 20) {
      at(minute);
      expect([minute, (await client.get('/api/v1/session')).status]).toEqual([minute, 200]);
    }
    at(1081);
    expect((await client.get('/api/v1/session')).status).toBe(401);
  });

  test('signing out ends the session at once, in the database and in the browser', async () => {
    at(1200);
    await person('leaver', 'handler');
    const client = browser(await tries('leaver', GOOD));
    const left = await client.send({ method: 'DELETE', url: '/api/v1/session' });
    expect(left.status).toBe(204);
    expect(String(left.headers['set-cookie'])).toMatch(/gongkai=;.*(Expires=Thu, 01 Jan 1970|Max-Age=0)/);
    expect((await client.get('/api/v1/session')).status).toBe(401);
    expect((await http.anybody.send({ method: 'DELETE', url: '/api/v1/session' })).status).toBe(204);
  });

  test('an administrator’s reset ends every session and lifts the delay; it is shown once and recorded', async () => {
    at(1300);
    const staffId = await person('forgetful', 'handler');
    const [one, two] = [browser(await tries('forgetful', GOOD)), browser(await tries('forgetful', GOOD))];
    for (let failure = 0; failure < 4; failure += 1) await tries('forgetful', 'x');
    const administrator = await http.as(http.organ.people['administrator']);
    const reset = await administrator.post(`${http.base}/staff/${staffId}/password-reset`);
    expect(reset.status).toBe(200);
    for (const client of [one, two]) expect((await client.get('/api/v1/session')).status).toBe(401);
    expect((await tries('forgetful', GOOD)).status).toBe(401);
    const again = await tries('forgetful', reset.body.temporaryPassword);
    expect(again.body.mustChangePassword).toBe(true);
    const record = await http.app.store.read(http.organ.agency.id, (tx) =>
      tx.ledger.recent('administration', 1),
    );
    expect(record[0]).toMatchObject({
      type: 'password-reset',
      actorId: http.organ.people['administrator']?.staffId,
    });
    expect(JSON.stringify(record)).not.toContain(reset.body.temporaryPassword);
  });

  test('other posts or the end of an account take effect at once', async () => {
    at(1400);
    const staffId = await person('moved', 'ogi-clerk');
    const client = browser(await tries('moved', GOOD));
    const administrator = await http.as(http.organ.people['administrator']);
    const change = (body: object) => administrator.put(`${http.base}/staff/${staffId}`, body);
    expect((await change({ roles: ['publisher'], disabled: false })).status).toBe(200);
    expect((await client.get('/api/v1/session')).status).toBe(401);
    const back = await tries('moved', GOOD);
    expect(back.body.agencies[0].roles).toEqual(['publisher']);
    expect((await change({ roles: ['publisher'], disabled: true })).status).toBe(200);
    expect((await browser(back).get('/api/v1/session')).status).toBe(401);
    expect((await tries('moved', GOOD)).status).toBe(401);
    const both = { roles: ['system-administrator', 'audit-administrator'], disabled: false };
    expect((await change(both)).body.code).toBe('roles-exclusive');
    const self = await administrator.put(
      `${http.base}/staff/${(http.organ.people['administrator'] as Actor).staffId}`,
      { roles: ['handler'], disabled: false },
    );
    expect(self.body.code).toBe('own-account');
  });

  test('the database keeps neither token nor password', async () => {
    at(1500);
    await person('secretive', 'handler');
    const token = tokenOf(await tries('secretive', GOOD));
    const row = await http.app.store.staff.findByLogin('secretive');
    expect(row?.passwordHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(row)).not.toContain(GOOD);
    expect(token).toMatch(/^[\w-]{43}$/);
  });
});
