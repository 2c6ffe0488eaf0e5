import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm } from '../../tests/factories/application.ts';
import { testColumns } from '../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../tests/factories/organ.ts';
import { granted } from '../../tests/factories/result.ts';
import { registerRequest } from '../application/access-requests/register-request.ts';
import type { Actor } from '../application/actor.ts';
import { addDepartment } from '../application/agencies/set-up.ts';
import { createItem } from '../application/disclosures/create-item.ts';
import { openSideFile } from '../application/side-files/open-side-file.ts';
import { OpenSideFile } from '../application/side-files/side-file-input.ts';
import { plainDate } from '../domain/calendar/plain-date.ts';
import type { Role } from '../domain/staff/roles.data.ts';
import { BODIES } from './bodies.steps.ts';
import { type Client, type Http, openHttp } from './http.steps.ts';
import { addressOf, type Described, nameOf, OPEN, operationsOf } from './operations.steps.ts';
import { SIDE_OPENINGS } from './side-files/side-bodies.steps.ts';

const ALL_ROLES: readonly Role[] = [
  'window-clerk', 'ogi-clerk', 'handler', 'section-head', 'legal-reviewer', 'secrecy-reviewer', 'ogi-head',
  'signatory', 'leader-in-charge', 'publisher', 'report-editor', 'supervisor', 'system-administrator',
]; // biome-ignore format: one list

describe('who may call what', () => {
  let http: Http;
  let other: TestOrgan;
  let values: Record<string, string>;

  beforeAll(async () => {
    http = await openHttp();
    await http.server.ready();
    other = await createOrgan(http.app, { code: 'qhq-other', name: '青禾区另一局' });
    values = await resourcesOf(http, http.organ);
  });
  afterAll(() => http.close());

  const closed = () => operationsOf(http.server).filter((it) => !OPEN.includes(nameOf(it)));
  const call = (client: Client, operation: Described, ids: Record<string, string>, body?: unknown) =>
    client.send({
      method: operation.method,
      url: addressOf(operation, ids),
      headers: { 'idempotency-key': randomUUID(), 'if-match': '"1"' },
      ...(body === undefined ? {} : { payload: body as object }),
    });
  const statuses = async (client: Client, ids: Record<string, string>, operations: readonly Described[]) => {
    const answers: [string, number, string][] = [];
    for (const it of operations) {
      const { status, body } = await call(
        client,
        it,
        ids,
        BODIES[nameOf(it)] ?? BODIES[it.operationId ?? ''],
      );
      answers.push([nameOf(it), status, body?.code]);
    }
    return answers;
  };

  test('without a session every operation but the open ones answers 401, whatever is sent', async () => {
    for (const client of [http.anybody, strangerTo(http)])
      for (const [name, status, code] of await statuses(client, values, closed()))
        expect([name, status, code]).toEqual([name, 401, 'not-signed-in']);
  });

  test('the refusal comes before the body is read: a nonsense body is refused alike', async () => {
    for (const operation of closed().filter((it) => it.method !== 'GET')) {
      const { status } = await call(http.anybody, operation, values, { nonsense: true });
      expect([nameOf(operation), status]).toEqual([nameOf(operation), 401]);
    }
  });

  test('a temporary password opens nothing but its change', async () => {
    const client = await http.as(http.organ.people['clerk']);
    const { clerk } = http.organ.people;
    await http.app.store.staff.update(clerk?.staffId ?? '', { mustChangePassword: true });
    const beyond = closed().filter((it) => !it.path.startsWith('/api/v1/session'));
    for (const [name, status, code] of await statuses(client, values, beyond))
      expect([name, status, code]).toEqual([name, 403, 'password-change-needed']);
    expect((await client.get('/api/v1/session')).body).toMatchObject({ mustChangePassword: true });
    await http.app.store.staff.update(clerk?.staffId ?? '', { mustChangePassword: false });
  });

  describe('another organ', () => {
    let stranger: Client;
    const ofOrgan = () => closed().filter((it) => it.path.includes('{agencyId}'));

    beforeAll(async () => {
      const everything: Actor = { ...(other.people['clerk'] as Actor) };
      await http.app.store.transaction(other.agency.id, async (tx) => {
        await tx.staff.deletePosts(other.agency.id, everything.staffId);
        for (const role of ALL_ROLES)
          await tx.staff.insertPost({
            agencyId: other.agency.id,
            staffId: everything.staffId,
            role,
            departmentId: null,
          });
        return { ok: true, value: null };
      });
      stranger = await http.as(everything);
    });

    test('in the path answers as if it did not exist, to somebody with every post elsewhere', async () => {
      for (const [name, status, code] of await statuses(stranger, values, ofOrgan()))
        expect([name, status, code]).toEqual([name, 404, 'not-found']);
    });

    test('cannot be reached by its ids under one’s own organ either', async () => {
      const mixed = { ...values, agencyId: other.agency.id };
      const byId = ofOrgan().filter((it) =>
        /\{(requestId|staffId|fileId|sideFileId|entryId)\}/.test(it.path),
      );
      expect(byId.length).toBeGreaterThan(35);
      for (const [name, status, code] of await statuses(stranger, mixed, byId)) {
        if (/\/((checked-|cleaned-)?files|stamped-copy)$/.test(name)) continue;
        expect([name, status, code]).toEqual([name, 404, 'not-found']);
      }
    });

    test('lends neither its people nor its units, and its cases stay as they were', async () => {
      const own = await resourcesOf(http, other);
      const before = await http.app.store.read(http.organ.agency.id, (tx) => tx.requests.open());
      const path = `/api/v1/agencies/${other.agency.id}/access-requests/${own['requestId']}/take-up`;
      const body = {
        title: '题目',
        departmentId: null,
        handlerId: other.people['handler']?.staffId,
        note: '',
      };
      const lent = { ...body, handlerId: values['staffId'] };
      expect((await stranger.post(path, lent, { 'if-match': '"2"' })).body.code).toBe('unknown-handler');
      const unit = { ...body, departmentId: values['departmentId'] };
      expect((await stranger.post(path, unit, { 'if-match': '"2"' })).body.code).toBe('unknown-department');
      expect(await http.app.store.read(http.organ.agency.id, (tx) => tx.requests.open())).toEqual(before);
    });

    test('is not among what a person of one organ is told', async () => {
      const { body } = await stranger.get('/api/v1/session');
      expect(body.agencies.map((it: { id: string }) => it.id)).toEqual([other.agency.id]);
      const list = await stranger.get(`/api/v1/agencies/${other.agency.id}/access-requests`);
      expect(JSON.stringify(list.body)).not.toContain('QHQ-CSJ');
    });
  });

  test('ids that are none answer 404 or 400, never 500', async () => {
    const clerk = await http.as(http.organ.people['clerk']);
    for (const odd of ['0', 'nonsense', "'; drop table events; --", '../../session', randomUUID()]) {
      const one = await clerk.get(`/api/v1/agencies/${encodeURIComponent(odd)}/desk`);
      expect([odd, [400, 404].includes(one.status)]).toEqual([odd, true]);
      const two = await clerk.get(`${http.base}/access-requests/${encodeURIComponent(odd)}`);
      expect([odd, [400, 404].includes(two.status)]).toEqual([odd, true]);
    }
  });

  test.each([
    ['the cross-site word of a browser', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['an origin that is none', { origin: 'not a url' }],
  ])('a change from %s is refused', async (_, headers) => {
    const clerk = await http.as(http.organ.people['administrator']);
    const { status, body } = await clerk.post(`${http.base}/departments`, { name: '远处来的' }, headers);
    expect([status, body.code]).toEqual([403, 'cross-site']);
    expect(JSON.stringify((await clerk.get(`${http.base}/departments`)).body)).not.toContain('远处来的');
  });

  test('a change from our own pages is taken', async () => {
    const clerk = await http.as(http.organ.people['administrator']);
    for (const headers of [
      { 'sec-fetch-site': 'same-origin' },
      { origin: 'http://gov.example', host: 'gov.example' },
    ]) {
      const { status } = await clerk.post(`${http.base}/departments`, { name: '自己的' }, headers);
      expect(status).toBe(200);
    }
  });
});

/** A cookie that is no session. */
const strangerTo = (http: Http): Client => ({
  ...http.anybody,
  send: (options) =>
    http.anybody.send({ ...options, headers: { ...options.headers, cookie: 'gongkai=forged' } }),
});

/** One of everything an organ has, by the names of the parameters. */
async function resourcesOf({ app }: Http, organ: TestOrgan): Promise<Record<string, string>> {
  const { clerk, administrator } = organ.people;
  const receipt = granted(
    await registerRequest(app, clerk as Actor, {
      channel: 'in-person',
      arrivedOn: plainDate('2025-05-12'),
      confirmedOn: null,
      title: '测试申请',
      form: citizenForm(),
    }),
  );
  const department = granted(await addDepartment(app, administrator as Actor, { name: '综合股' }));
  const beside = granted(
    await openSideFile(app, clerk as Actor, OpenSideFile.parse(SIDE_OPENINGS['record-correction'])),
  );
  const columnOf = await testColumns(app, organ);
  const item = granted(
    await createItem(app, organ.people['handler'] as Actor, {
      kind: 'announcement',
      columnId: columnOf('announcements'),
      title: '测试通知',
      formedOn: plainDate('2025-05-12'),
    }),
  );
  return {
    agencyId: organ.agency.id,
    itemId: item.itemId,
    number: '1',
    columnId: columnOf('announcements'),
    catalogueId: randomUUID(),
    sideFileId: beside.sideFileId,
    solicitationId: randomUUID(),
    opinionId: randomUUID(),
    messageId: randomUUID(),
    topicId: randomUUID(),
    requestId: receipt.requestId,
    absenceId: randomUUID(),
    commentId: randomUUID(),
    consultationId: randomUUID(),
    staffId: organ.people['handler']?.staffId ?? '',
    departmentId: department.id,
    fileId: randomUUID(),
    letterId: randomUUID(),
    fontId: randomUUID(),
    noticeId: randomUUID(),
    taskId: randomUUID(),
    year: '2024',
    row: 'granted',
    column: '0',
    register: 'penalty',
    entryId: randomUUID(),
    cell: 'penalty_decisions',
    memberId: randomUUID(),
    submissionId: randomUUID(),
    adjustmentId: randomUUID(),
  };
}
