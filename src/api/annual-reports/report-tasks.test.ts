import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../../application/actor.ts';
import { addDepartment } from '../../application/agencies/set-up.ts';
import { REPORT_EDIT } from '../bodies.steps.ts';
import { type Client, type Http, openHttp } from '../http.steps.ts';

let http: Http;
let departmentId: string;
let editor: Client;
let handler: Client;
let legal: Client;
let head: Client;

beforeAll(async () => {
  http = await openHttp('2025-01-06');
  const { administrator, handler: ofUnit } = http.organ.people as Record<string, Actor>;
  departmentId = granted(await addDepartment(http.app, administrator as Actor, { name: '综合股' })).id;
  await http.app.store.transaction(http.organ.agency.id, async (tx) => {
    const post = { agencyId: http.organ.agency.id, staffId: ofUnit?.staffId ?? '', departmentId };
    await tx.staff.deletePosts(post.agencyId, post.staffId);
    await tx.staff.insertPost({ ...post, role: 'handler' });
    return { ok: true, value: null };
  });
  await signIn();
});
afterAll(() => http.close());

async function signIn(): Promise<void> {
  editor = await http.as(http.organ.people['editor']);
  handler = await http.as(http.organ.people['handler']);
  legal = await http.as(http.organ.people['legal']);
  head = await http.as(http.organ.people['head']);
}

/** Sessions end with idleness: everybody signs in anew that day. */
async function onDay(day: string): Promise<void> {
  http.app.setNow(day);
  await signIn();
}

const ofYear = () => `${http.base}/annual-reports/2024/tasks`;
const desk = async (who: Client) => (await who.get(`${http.base}/report-tasks`)).body;
const ask = (change: object = {}, who = editor) =>
  who.post(ofYear(), {
    section: 'problems',
    departmentId,
    personId: null,
    asked: '存在的主要问题',
    dueOn: '2025-01-10',
    ...change,
  });
const step = (who: Client, id: string, path: string, [version, body]: readonly [number, object]) =>
  who.post(`${http.base}/report-tasks/${id}/${path}`, body, { 'if-match': `"${version}"` });
const report = async () => (await editor.get(`${http.base}/annual-reports/2024`)).body;
const code = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

describe('an organ that begins this year', () => {
  test('is not told of a report of the year before', async () => {
    expect((await desk(editor)).deadline).toBeNull();
  });
});

describe('a text asked of a department', () => {
  test('is on the desk of its people, who need not read reports, and of nobody else', async () => {
    const { id } = (await ask()).body;
    expect((await desk(handler)).asked).toMatchObject([
      { id, department: '综合股', asked: '存在的主要问题', status: 'asked', offers: ['supply'] },
    ]);
    expect((await desk(legal)).asked).toEqual([]);
    expect((await handler.get(ofYear())).status).toBe(403);
    expect((await step(legal, id, 'supply', [1, { text: '问题' }])).status).toBe(404);
    expect(code(await step(head, id, 'supply', [1, { text: '问题' }]))).toEqual([409, 'not-asked']);
    expect(code(await step(editor, id, 'cancel', [1, { reason: ' ' }]))).toEqual([409, 'reason-missing']);
    expect((await step(editor, id, 'cancel', [1, { reason: '并入总体情况' }])).status).toBe(200);
    expect(await desk(handler)).toMatchObject({
      asked: [],
      cancelled: [{ id, status: 'cancelled', reason: '并入总体情况', offers: [] }],
    });
    expect((await desk(legal)).cancelled).toEqual([]);
  });

  test('is supplied, returned with a reason, supplied again and taken over into its section', async () => {
    const { id } = (await ask()).body;
    expect((await step(handler, id, 'supply', [1, { text: '初稿' }])).status).toBe(200);
    expect((await desk(editor)).supplied).toMatchObject([{ id, text: '初稿' }]);
    expect(code(await step(editor, id, 'return', [2, { reason: ' ' }]))).toEqual([409, 'reason-missing']);
    expect((await step(editor, id, 'return', [2, { reason: '请写改进措施' }])).status).toBe(200);
    expect((await desk(handler)).asked).toMatchObject([{ status: 'returned', reason: '请写改进措施' }]);
    expect((await step(handler, id, 'supply', [3, { text: '问题和改进措施。' }])).status).toBe(200);

    const before = await report();
    const body = { ...REPORT_EDIT, version: before.version };
    expect((await editor.put(`${http.base}/annual-reports/2024`, body)).status).toBe(200);
    expect((await step(editor, id, 'take-over', [4, { reportVersion: before.version }])).status).toBe(412);
    const { version } = await report();
    const taken = await step(editor, id, 'take-over', [4, { reportVersion: version }]);
    expect(taken.status).toBe(200);
    expect(await report()).toMatchObject({
      version: taken.body.version,
      sections: { problems: '无。\n问题和改进措施。' },
    });
    expect((await editor.get(ofYear())).body.at(-1)).toMatchObject({ status: 'taken-over', offers: [] });
    expect(code(await step(handler, id, 'supply', [5, { text: '再改' }]))).toEqual([
      409,
      'report-task-not-there',
    ]);
  });

  test('each step is recorded with the task, and a repeat with the same key has one effect', async () => {
    const key = randomUUID();
    const body = { section: 'other', departmentId, personId: null, asked: '其他', dueOn: '2025-01-10' };
    const send = () => editor.post(ofYear(), body, { 'idempotency-key': key });
    const [first, again] = [await send(), await send()];
    expect(again.body).toEqual(first.body);
    const { id } = first.body;
    await step(handler, id, 'supply', [1, { text: '其他事项' }]);
    await step(editor, id, 'return', [2, { reason: '过于简略' }]);
    const events = await http.app.store.read(http.organ.agency.id, (tx) =>
      tx.ledger.ofRequest(id, 'administration'),
    );
    expect(events.map((it) => it.type)).toEqual([
      'report-task-asked',
      'report-task-supplied',
      'report-task-returned',
    ]);
    await step(editor, id, 'cancel', [3, { reason: '不再需要' }]);
  });

  test('is asked by the editor, of somebody of this organ, not for a day past', async () => {
    expect((await ask({}, head)).status).toBe(403);
    expect(code(await ask({ departmentId: null }))).toEqual([409, 'nobody-asked']);
    expect(code(await ask({ departmentId: randomUUID() }))).toEqual([409, 'unknown-department']);
    expect(code(await ask({ personId: randomUUID() }))).toEqual([409, 'unknown-person']);
    expect(code(await ask({ dueOn: '2025-01-05' }))).toEqual([409, 'due-day-past']);
  });

  test('may be asked of a person by name, is late after its day, and closed with the approval', async () => {
    const personId = http.organ.people['legal']?.staffId;
    const { id } = (await ask({ departmentId: null, personId })).body;
    expect((await desk(legal)).asked).toMatchObject([{ id, overdue: false }]);
    await onDay('2025-01-13');
    expect((await desk(legal)).asked).toMatchObject([{ id, overdue: true }]);
    expect((await desk(handler)).asked).toEqual([]);

    const signatory = await http.as(http.organ.people['signatory']);
    for (const [who, path] of [
      [editor, 'submission'],
      [head, 'review'],
      [signatory, 'approval'],
    ] as const) {
      const { version } = await report();
      const answer = await who.post(`${http.base}/annual-reports/2024/${path}`, { version });
      expect([path, answer.status, answer.body.title]).toEqual([path, 200, undefined]);
    }
    expect((await desk(legal)).asked).toEqual([]);
    expect((await desk(handler)).cancelled).toEqual([]);
    expect((await editor.get(ofYear())).body.at(-1)).toMatchObject({ id, status: 'closed' });
    expect(code(await ask())).toEqual([409, 'report-not-draft']);
  });
});

describe('the day the past year’s report must be public by', () => {
  test('is told whoever reads reports until it is published, and nobody else', async () => {
    await onDay('2025-01-20');
    expect((await desk(editor)).deadline).toEqual({
      year: 2024,
      status: 'approved',
      dueOn: '2025-01-27',
      statutoryOn: '2025-01-31',
      localOn: null,
      overdue: false,
    });
    expect((await desk(handler)).deadline).toBeNull();
    await onDay('2025-02-05');
    expect((await desk(editor)).deadline).toMatchObject({ overdue: true });
    const publisher = await http.as(http.organ.people['publisher']);
    const { version } = await report();
    await publisher.post(`${http.base}/annual-reports/2024/publication`, { version });
    expect((await desk(editor)).deadline).toBeNull();
  });
});
