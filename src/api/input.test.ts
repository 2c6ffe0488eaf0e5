import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm } from '../../tests/factories/application.ts';
import { tableCounts } from '../../tests/factories/table-counts.ts';
import { ACTIONS } from '../domain/access-requests/lifecycle.data.ts';
import { ACTION_PERMISSIONS } from '../domain/access-requests/separation.ts';
import { ROLE_PERMISSIONS, ROLES } from '../domain/staff/roles.data.ts';
import { type BadBody, badBodies } from './bad-input.steps.ts';
import { ACTION_BODIES, BODIES } from './bodies.steps.ts';
import { type Client, type Http, openHttp } from './http.steps.ts';
import { addressOf, type Described, nameOf, operationsOf } from './operations.steps.ts';
import { SIDE_OPENINGS } from './side-files/side-bodies.steps.ts';

let http: Http;
let everyone: Client;
let requestId: string;
let path: string;
let sideFileId: string;

beforeAll(async () => {
  http = await openHttp();
  await http.server.ready();
  const { clerk } = http.organ.people;
  await http.app.store.transaction(http.organ.agency.id, async (tx) => {
    const rest = ROLES.filter((it) => it !== 'window-clerk' && it !== 'ogi-clerk');
    for (const role of rest)
      await tx.staff.insertPost({
        agencyId: http.organ.agency.id,
        staffId: clerk?.staffId ?? '',
        role,
        departmentId: null,
      });
    return { ok: true, value: null };
  });
  everyone = await http.as(clerk);
  const body = { channel: 'in-person', arrivedOn: '2025-05-12', title: '测试申请', form: citizenForm() };
  requestId = (await everyone.post(`${http.base}/access-requests`, body)).body.requestId;
  path = `${http.base}/access-requests/${requestId}`;
  const beside = await everyone.post(`${http.base}/side-files`, SIDE_OPENINGS['record-correction']);
  sideFileId = beside.body.sideFileId;
});
afterAll(() => http.close());

const counts = () => tableCounts(http.app.database);
/** Parameters that name nothing there is. */
const OF_NOBODY = [
  'absenceId', 'commentId', 'solicitationId', 'opinionId', 'messageId', 'topicId', 'entryId', 'memberId',
  'submissionId', 'adjustmentId',
]; // biome-ignore format: one list
const values = () => ({
  ...Object.fromEntries(OF_NOBODY.map((it) => [it, randomUUID()])),
  agencyId: http.organ.agency.id,
  requestId,
  sideFileId,
  staffId: http.organ.people['handler']?.staffId ?? '',
  year: '2024',
  register: 'penalty',
});

type Bad = BadBody & { readonly operation: Described };

/** Every operation that takes a body, with every body that has one thing wrong with it. */
const everythingBad = (): readonly Bad[] =>
  operationsOf(http.server).flatMap((operation) => {
    const body = BODIES[nameOf(operation)] ?? BODIES[operation.operationId ?? ''];
    if (!body) return [];
    // Without a body a preview shows the latest draft.
    const bad = badBodies(body).filter((it) => it.body || !operation.path.includes('letter-preview'));
    return bad.map((it) => ({ ...it, what: `${nameOf(operation)}: ${it.what}`, operation }));
  });

const sendBad = ({ operation, body }: Bad, index: number) =>
  everyone.send({
    method: operation.method,
    url: addressOf(operation, values()),
    headers: { 'idempotency-key': randomUUID(), 'if-match': '"2"' },
    remoteAddress: `10.1.${index >> 8}.${index & 255}`,
    ...(body === undefined ? {} : { payload: body as object }),
  });

describe('bad input', () => {
  test('of the wrong type, too long or unknown is answered in Chinese and stores nothing, everywhere', async () => {
    const before = await counts();
    const bad = everythingBad();
    const taken: string[] = [];
    for (const [index, one] of bad.entries()) {
      const { status, body, headers } = await sendBad(one, index);
      if (status !== 400) {
        taken.push(`${status} ${one.what}`);
        continue;
      }
      expect(String(headers['content-type'])).toContain('application/problem+json');
      expect([one.what, body.title]).toEqual([one.what, expect.stringMatching(/\p{Script=Han}/u)]);
      expect(`${one.what} ${JSON.stringify(body.errors)}`).not.toMatch(
        /Invalid|expected|Unrecognized|Too big/,
      );
    }
    expect(taken).toEqual([]);
    expect(bad.length).toBeGreaterThan(300);
    expect(await counts()).toEqual(before);
  }, 180_000);

  test('names the fields that are wrong', async () => {
    const { body } = await everyone.post(`${http.base}/access-requests`, {
      channel: 'pigeon',
      arrivedOn: '2025-02-30',
      title: '',
      form: citizenForm({ phone: 'none', postcode: '12' }),
    });
    expect(body.errors.map((it: { path: string }) => it.path).sort()).toEqual(
      ['arrivedOn', 'channel', 'form/phone', 'form/postcode', 'title'].sort(),
    );
    expect(JSON.stringify(body)).not.toContain('pigeon');
  });

  test('a body that is no JSON, of another kind, or larger than a megabyte is refused in Chinese', async () => {
    const send = (payload: string, type: string) =>
      everyone.send({
        method: 'POST',
        url: `${path}/extend`,
        payload,
        headers: { 'content-type': type, 'idempotency-key': randomUUID(), 'if-match': '"2"' },
      });
    const large = JSON.stringify({ days: 1, reasons: 'x'.repeat(1_100_000) });
    for (const [answer, status] of [
      [await send('{"days": ', 'application/json'), 400],
      [await send('<a/>', 'text/xml'), 415],
      [await send(large, 'application/json'), 413],
    ] as const)
      expect([answer.status, answer.body.title]).toEqual([status, expect.stringMatching(/\p{Script=Han}/u)]);
  });

  test('with a null character, which no text of the database can hold, is refused like any other', async () => {
    const before = await counts();
    const text = `标题${String.fromCharCode(0)}`;
    const filed = { ...BODIES[`POST /api/v1/agencies/{agencyId}/access-requests`], title: text };
    for (const answer of [
      // Half of a pair of UTF-16 is no character either.
      await everyone.post(`${http.base}/departments`, { name: `科室${String.fromCharCode(0xd800)}` }),
      await everyone.post(`${http.base}/access-requests`, filed),
      await everyone.post(`${http.base}/departments`, { name: text }),
      await everyone.post(`${path}/withdraw`, { note: text }, { 'if-match': '"2"' }),
      await everyone.get(`${http.base}/access-requests?text=%00`),
    ])
      expect([answer.status, answer.body.title]).toEqual([400, expect.stringContaining('控制字符')]);
    const spelled = await everyone.get(`${http.base}/access-requests?text=${encodeURIComponent('\\u0000')}`);
    expect(spelled.status).toBe(200);
    expect(await counts()).toEqual(before);
  });

  test('of a query is refused too', async () => {
    for (const query of [
      'year=none',
      'status=lost',
      'limit=1000',
      'offset=-1',
      'unknown=1',
      `text=${'x'.repeat(200)}`,
    ])
      expect([query, (await everyone.get(`${http.base}/access-requests?${query}`)).status]).toEqual([
        query,
        400,
      ]);
    expect((await everyone.get(`${http.base}/annual-reports/1066`)).status).toBe(400);
    expect((await everyone.get(`${http.base}/annual-reports/2024/cells/none/0`)).status).toBe(400);
    expect((await everyone.get(`${http.base}/annual-reports/2024/cells/granted/7`)).status).toBe(400);
  });
});

describe('the headers of a change', () => {
  test.each([
    ['no key', { 'if-match': '"2"', 'idempotency-key': '' }],
    ['a key that is none', { 'if-match': '"2"', 'idempotency-key': 'again' }],
    ['no version', {}],
    ['a version that is none', { 'if-match': 'latest' }],
  ])('%s: 400, and it says which', async (_, headers) => {
    const answer = await everyone.post(
      `${path}/withdraw`,
      ACTION_BODIES.withdraw,
      headers as Record<string, string>,
    );
    expect(answer.status).toBe(400);
    expect(answer.body.title).toMatch(/Idempotency-Key|If-Match/);
  });

  test('a stale version: 412 with the version that stands', async () => {
    const current = (await everyone.get(path)).body.version;
    for (const version of [current - 1, current + 1]) {
      const answer = await everyone.post(`${path}/withdraw`, ACTION_BODIES.withdraw, {
        'if-match': `"${version}"`,
      });
      expect(answer).toMatchObject({ status: 412, body: { code: 'outdated', version: current } });
    }
    expect((await everyone.get(path)).headers['etag']).toBe(`"${current}"`);
  });
});

describe('the permission of an action', () => {
  test.each(ACTIONS)('%s is refused to whoever lacks it, whatever the state', async (action) => {
    const lacking = Object.entries(http.organ.people).filter(
      ([name, { roles }]) =>
        name !== 'clerk' &&
        action !== 'return-draft' &&
        !roles.flatMap((role) => ROLE_PERMISSIONS[role]).includes(ACTION_PERMISSIONS[action]),
    );
    const handlerId = http.organ.people['handler']?.staffId;
    const body = { ...ACTION_BODIES[action], ...('handlerId' in ACTION_BODIES[action] ? { handlerId } : {}) };
    const before = await counts();
    for (const [name, actor] of lacking) {
      const answer = await (await http.as(actor)).post(`${path}/${action}`, body, { 'if-match': '"2"' });
      expect([name, answer.status, answer.body.code]).toEqual([name, 403, 'forbidden']);
    }
    expect({ ...(await counts()), sessions: 0 }).toEqual({ ...before, sessions: 0 });
  });

  test.each([
    ['post', 'access-requests', 'editor', BODIES['POST /api/v1/agencies/{agencyId}/access-requests']],
    ['post', 'staff', 'handler', BODIES['POST /api/v1/agencies/{agencyId}/staff']],
    ['post', 'departments', 'handler', { name: '股' }],
    ['put', '', 'head', BODIES['PUT /api/v1/agencies/{agencyId}']],
    ['get', 'looks', 'handler', {}],
    ['get', 'desk', 'administrator', {}],
    ['get', 'access-requests', 'administrator', {}],
    ['get', 'annual-reports', 'legal', {}],
    ['get', 'annual-reports/2024', 'handler', {}],
    ['put', 'annual-reports/2024', 'clerk2', BODIES['PUT /api/v1/agencies/{agencyId}/annual-reports/{year}']],
    ['post', 'annual-reports/2024/submission', 'signatory', { version: 0 }],
    ['post', 'annual-reports/2024/recall', 'signatory', { version: 0 }],
    ['post', 'annual-reports/2024/return', 'editor', { version: 0, reason: '有误' }],
    ['post', 'annual-reports/2024/review', 'editor', { version: 0 }],
    ['post', 'annual-reports/2024/approval', 'editor', { version: 0 }],
    ['post', 'annual-reports/2024/reopening', 'editor', { version: 0, reason: '有误' }],
    ['post', 'annual-reports/2024/correction', 'publisher', { version: 0, reason: '有误' }],
    ['post', 'annual-reports/2024/publication', 'signatory', { version: 0 }],
  ] as const)('%s %s is refused to the %s', async (method, resource, who, body) => {
    const client = await http.as(http.organ.people[who === 'clerk2' ? 'handler' : who]);
    const url = `${http.base}/${resource}`.replace(/\/$/, '');
    const answer = method === 'get' ? await client.get(url) : await client[method](url, body);
    expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
  });

  test('a window clerk sees the case masked and never in clear', async () => {
    const legal = await http.as(http.organ.people['legal']);
    expect(JSON.stringify((await legal.get(path)).body)).not.toMatch(
      /测试申请人|13800000000|110101190001010000/,
    );
    expect((await legal.post(`${path}/applicant`, { reason: '想看一看' })).status).toBe(403);
  });
});
