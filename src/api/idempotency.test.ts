import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm } from '../../tests/factories/application.ts';
import { tableCounts } from '../../tests/factories/table-counts.ts';
import { withClient } from '../database/roles.ts';
import { ACTION_BODIES } from './bodies.steps.ts';
import { type Client, type Http, multipart, openHttp } from './http.steps.ts';

let http: Http;
let clerk: Client;
let administrator: Client;
let path: string;

beforeAll(async () => {
  http = await openHttp();
  clerk = await http.as(http.organ.people['clerk']);
  administrator = await http.as(http.organ.people['administrator']);
  path = `${http.base}/access-requests/${(await register(clerk, randomUUID())).body.requestId}`;
});
afterAll(() => http.close());

const application = (description = '老旧小区改造资金') => ({
  channel: 'in-person',
  arrivedOn: '2025-05-12',
  title: '测试申请',
  form: citizenForm({ description }),
});
const register = (client: Client, key: string, body: object = application()) =>
  client.post(`${http.base}/access-requests`, body, { 'idempotency-key': key });

describe('the same key again', () => {
  test('gives the same registration: one case, one number, one query code', async () => {
    const key = randomUUID();
    const first = await register(clerk, key);
    const before = await tableCounts(http.app.database);
    const again = await register(clerk, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(await tableCounts(http.app.database)).toEqual(before);
  });

  test('sent ten times at once has one effect', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => register(clerk, key)));
    expect(new Set(answers.map((it) => it.body.number)).size).toBe(1);
  });

  test('gives the same answer to an action, although the version has moved on', async () => {
    const key = randomUUID();
    const handlerId = http.organ.people['handler']?.staffId;
    const body = { ...ACTION_BODIES['take-up'], handlerId };
    const take = () => clerk.post(`${path}/take-up`, body, { 'idempotency-key': key, 'if-match': '"2"' });
    const [first, again] = [await take(), await take()];
    expect(first).toMatchObject({ status: 200, body: { status: 'in-hand' } });
    expect(again.body).toEqual(first.body);
    const view = await clerk.get(path);
    expect(view.body.timeline.filter((it: { type: string }) => it.type === 'assigned')).toHaveLength(1);
  });

  test('is refused for another body, another address, another person', async () => {
    const key = randomUUID();
    await register(clerk, key);
    const other = [
      await register(clerk, key, application('另一项内容')),
      await administrator.post(`${http.base}/departments`, { name: '股' }, { 'idempotency-key': key }),
      await clerk.post(`${path}/applicant`, { reason: '核对' }, { 'idempotency-key': key }),
    ];
    for (const { status, body } of other)
      expect([status, body.code]).toEqual([409, 'idempotency-key-reused']);
    const colleague = http.organ.people['handler'];
    await http.app.store.transaction(http.organ.agency.id, async (tx) => {
      const post = { agencyId: http.organ.agency.id, staffId: colleague?.staffId ?? '', departmentId: null };
      await tx.staff.insertPost({ ...post, role: 'window-clerk' });
      return { ok: true, value: null };
    });
    expect((await register(await http.as(colleague), key)).body.code).toBe('idempotency-key-reused');
  });

  test('may be tried again after a refusal', async () => {
    const key = randomUUID();
    const refused = await register(clerk, key, { ...application(), arrivedOn: '2025-05-13' });
    expect(refused.status).toBe(409);
    expect((await register(clerk, key)).status).toBe(200);
  });

  test('adds one person, one unit, one file, and resets a password once', async () => {
    const key = () => ({ 'idempotency-key': randomUUID() });
    const twice = async (
      send: (headers: Record<string, string>) => Promise<{ status: number; body: unknown }>,
    ) => {
      const headers = key();
      const first = await send(headers);
      const before = await tableCounts(http.app.database);
      const again = await send(headers);
      expect([first.status, again.body]).toEqual([200, first.body]);
      expect(await tableCounts(http.app.database)).toEqual(before);
    };
    const person = { login: 'twice', name: '新人', roles: ['handler'], departmentId: null };
    await twice((it) => administrator.post(`${http.base}/staff`, person, it));
    await twice((it) => administrator.post(`${http.base}/departments`, { name: '法规股' }, it));
    const staffId = http.organ.people['legal']?.staffId;
    await twice((it) => administrator.post(`${http.base}/staff/${staffId}/password-reset`, undefined, it));
    const form = multipart({ purpose: 'evidence' }, { name: '凭证.txt', bytes: Buffer.from('凭证') });
    const upload = (headers: Record<string, string>) =>
      clerk.send({ method: 'POST', url: `${path}/files`, ...form, headers: { ...form.headers, ...headers } });
    await twice(upload);
  });

  test('shows an applicant once more without a second entry, and keeps nothing of the person', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const look = () => clerk.post(`${path}/applicant`, { reason: '核对身份' }, headers);
    const [first, again] = [await look(), await look()];
    expect(first.body.name).toBe('测试申请人');
    expect(again.body).toEqual(first.body);
    const head = await http.as(http.organ.people['head']);
    const looks = await head.get(`${http.base}/looks`);
    expect(looks.body.filter((it: { reason: string }) => it.reason === '核对身份')).toHaveLength(1);
  });

  test('what is kept under a key can be read by nobody who reads the table', async () => {
    const { rows } = await withClient(http.app.database.adminUrl, (client) =>
      client.query('select body, request_digest from idempotent_replies'),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { body } of rows) expect(body).toMatch(/^[A-Za-z0-9+/=]+\.[A-Za-z0-9+/=]+$/);
  });
});

describe('two clerks at once', () => {
  test('the second is told that the case has moved on, and nothing of theirs is done', async () => {
    const { body } = await register(clerk, randomUUID());
    const one = `${http.base}/access-requests/${body.requestId}`;
    const etag = String((await clerk.get(one)).headers['etag']);
    const raced = await Promise.all(
      [1, 2, 3].map(() => clerk.post(`${one}/withdraw`, ACTION_BODIES.withdraw, { 'if-match': etag })),
    );
    expect(raced.map((it) => it.status).sort()).toEqual([200, 412, 412]);
  });
});
