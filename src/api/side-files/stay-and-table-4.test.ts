import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { ACTION_BODIES } from '../bodies.steps.ts';
import type { Answer } from '../http.steps.ts';
import { SIDE_BODIES, SIDE_OPENINGS } from './side-bodies.steps.ts';
import { openSideWorld, type SideWorld } from './side-world.steps.ts';

let world: SideWorld;
beforeAll(async () => {
  world = await openSideWorld();
});
afterAll(() => world.http.close());

const act = async (requestId: string, who: string, action: Action, change: object = {}): Promise<Answer> => {
  const path = `${world.http.base}/access-requests/${requestId}`;
  const etag = String((await world.person(who).get(path)).headers['etag']);
  return world
    .person(who)
    .post(`${path}/${action}`, { ...ACTION_BODIES[action], ...change }, { 'if-match': etag });
};

/** A case whose refusal is signed on a day, not yet served. */
async function signedOn(day: string, draft: object): Promise<string> {
  const requestId = await world.newCase(false);
  await world.on(day);
  for (const [who, action, change] of [
    ['handler', 'draft', draft],
    ['handler', 'submit-review', {}],
    ['legal', 'pass-legal-review', {}],
    ['secrecy', 'pass-secrecy-review', {}],
    ['signatory', 'sign', {}],
  ] as const) {
    const { status, body } = await act(requestId, who, action, change);
    expect([action, status, body.title]).toEqual([action, 200, undefined]);
  }
  return requestId;
}

async function opened(
  kind: 'litigation' | 'reconsideration',
  requestId: string,
  change: object,
): Promise<string> {
  const body = { ...SIDE_OPENINGS[kind], requestId, ...change };
  const answer = await world.person('handler').post(world.files, body);
  expect([answer.status, answer.body.title]).toEqual([200, undefined]);
  return `${world.files}/${answer.body.sideFileId}`;
}

const step = async (path: string, action: keyof typeof SIDE_BODIES, change: object): Promise<Answer> => {
  const etag = String((await world.person('handler').get(path)).headers['etag']);
  return world
    .person('handler')
    .post(`${path}/${action}`, { ...SIDE_BODIES[action], ...change }, { 'if-match': etag });
};

describe('a stay of disclosure', () => {
  test('lets nothing be served while it is in force, and everything afterwards', async () => {
    const requestId = await signedOn('2025-06-12', {});
    const suit = await opened('litigation', requestId, { receivedOn: '2025-06-12' });
    expect((await step(suit, 'order-stay', { on: '2025-06-12' })).status).toBe(200);
    const served = await act(requestId, 'clerk', 'serve', { on: '2025-06-12' });
    expect([served.status, served.body.code]).toEqual([409, 'disclosure-stayed']);
    expect(served.body.title).toContain('青禾区人民法院');
    expect((await step(suit, 'lift-stay', { on: '2025-06-12' })).status).toBe(200);
    expect((await act(requestId, 'clerk', 'serve', { on: '2025-06-12' })).status).toBe(200);
  });
});

describe('table 4 from the side files', () => {
  const DENIED = {
    outcome: 'denied-internal',
    facts: { internalKind: 'workflow', grounds: '属于内部工作流程信息', article: '《条例》第十六条' },
  };

  test('counts groups and results, leaves co-defendants out, and marks a direct suit against a refusal', async () => {
    const requestId = await signedOn('2025-06-12', DENIED);
    const direct = await opened('litigation', requestId, { receivedOn: '2025-06-12', caseNumber: '1号' });
    const review = await opened('reconsideration', requestId, { receivedOn: '2025-06-12' });
    await opened('litigation', requestId, {
      receivedOn: '2025-06-12',
      caseNumber: '2号',
      reviewedFirst: true,
      role: 'review-organ',
    });
    expect((await world.person('handler').get(direct)).body.warnings[0]).toContain('应当先申请行政复议');
    await step(review, 'record-decision', { on: '2025-06-12', result: 'other' });
    await world.on('2026-01-12');
    const { body } = await world.person('editor').get(`${world.http.base}/annual-reports/2025/disputes`);
    // The suit of the stay above is open too.
    expect(body.table).toEqual([0, 0, 1, 0, 1, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0]);
    expect(
      body.items.filter((it: { odd: boolean }) => it.odd).map((it: { caseNumber: string }) => it.caseNumber),
    ).toEqual(['1号']);
    expect(body.items.filter((it: { counted: boolean }) => !it.counted)).toHaveLength(1);
  });

  test('by the year of receipt, where the organ has it so', async () => {
    const administrator = world.person('administrator');
    const { name, profile, settings } = (await administrator.get(world.http.base)).body;
    const change = { name, profile, settings: { ...settings, disputesCountedBy: 'receipt' } };
    expect((await administrator.put(world.http.base, change)).status).toBe(200);
    const next = await world.person('editor').get(`${world.http.base}/annual-reports/2026/disputes`);
    expect(next.body.table).toEqual(Array.from({ length: 15 }, () => 0));
    const first = await world.person('editor').get(`${world.http.base}/annual-reports/2025/disputes`);
    expect(first.body.table[9]).toBe(2);
  });
});
