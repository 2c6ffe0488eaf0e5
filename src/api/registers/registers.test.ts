import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../http.steps.ts';
import { FEE, PENALTY, PERSONAL_PENALTY, REGISTER_BODIES } from './register-bodies.steps.ts';
import { openRegisters, type Registers } from './register-world.steps.ts';

let world: Registers;
let http: Registers['http'];
let base: Registers['base'];
let other: Registers['other'];
let penalties: Registers['penalties'];
let view: Registers['view'];
let enter: Registers['enter'];
let step: Registers['step'];
let review: Registers['review'];
let portal: Registers['portal'];
let handler: Client;
let head: Client;
let secrecy: Client;
let stranger: Client;

beforeAll(async () => {
  world = await openRegisters();
  ({ http, base, other, penalties, view, enter, step, review, portal } = world);
  ({ handler, head, secrecy, stranger } = world.people);
});
afterAll(() => world.http.close());

describe('a natural person', () => {
  let id: string;

  test('is masked on the desk and on the portal, and seen in clear only by a look that is recorded', async () => {
    id = await enter(PERSONAL_PENALTY);
    await review(head, [id]);
    for (const text of [
      JSON.stringify(await view(id)),
      JSON.stringify((await handler.get(penalties)).body),
      (await portal(`/penalty/${id}`)).body,
      (await portal('/penalty.csv')).raw.toString(),
    ]) {
      expect(text).toContain('赵**');
      expect(text).not.toMatch(/赵测试|11010119900307803X/);
    }
    const looked = await handler.post(`${penalties}/${id}/person`, REGISTER_BODIES.person);
    expect(looked.body).toEqual({ name: '赵测试', identityNumber: '11010119900307803X' });
    expect((await secrecy.post(`${penalties}/${id}/person`, REGISTER_BODIES.person)).status).toBe(403);
    const looks = await http.app.store.read(http.organ.agency.id, (tx) => tx.ledger.recent('looks', 5));
    expect(looks[0]).toMatchObject({ type: 'applicant-revealed', requestId: id });
  });

  test('keeps name and number through a change that shows neither', async () => {
    const values = { ...PERSONAL_PENALTY, partyName: '赵**', identityNumber: '', content: '罚款' };
    expect((await step(handler, id, ['change', { values }])).status).toBe(200);
    const looked = await handler.post(`${penalties}/${id}/person`, REGISTER_BODIES.person);
    expect(looked.body).toEqual({ name: '赵测试', identityNumber: '11010119900307803X' });
  });

  test('is named in full only where the organ has set so', async () => {
    const full = { ...REGISTER_BODIES.settings, personNames: 'full' };
    expect((await handler.put(`${http.base}/register-settings`, full)).status).toBe(403);
    expect((await head.put(`${http.base}/register-settings`, full)).status).toBe(200);
    await review(head, [id]);
    expect((await portal(`/penalty/${id}`)).body).toContain('赵测试');
    await head.put(`${http.base}/register-settings`, REGISTER_BODIES.settings);
  });
});

describe('what the checks find', () => {
  test('is no entry with an identity number, and waits for the secrecy reviewer with a telephone number', async () => {
    const secret = { ...PENALTY, number: 'c1', facts: '身份证号11010119900307803X' };
    expect((await handler.post(penalties, { values: secret })).body.code).toBe('entry-faulty');
    const id = await enter({ ...PENALTY, number: 'c2', facts: '联系电话13800138000' });
    expect(await view(id)).toMatchObject({ flagged: true, flags: [{ label: '违法事实' }] });
    expect((await review(head, [id])).body.code).toBe('entry-flagged');
    expect((await step(secrecy, id, ['clear', REGISTER_BODIES.clear])).status).toBe(200);
    expect((await review(head, [id])).body.published).toBe(1);
  });
});

test('a penalty without social influence is withheld by a second person, and counted all the same', async () => {
  const id = await enter({ ...PENALTY, number: 'w1', socialInfluence: 'no' });
  expect(await view(id)).toMatchObject({ plan: 'withhold', dueOn: null });
  expect((await review(head, [id])).body).toEqual({ published: 0, withheld: 1, returned: 0 });
  expect((await portal('/penalty')).body).not.toContain('w1');
  expect((await http.anybody.get(`/qhq-csj/registers/penalty/${id}`)).status).toBe(404);
});

test('a batch is reviewed all or none', async () => {
  const good = await enter({ ...PENALTY, number: 'b1' });
  const bad = await enter({ ...PENALTY, number: 'b2', facts: '联系电话13800138000' });
  expect((await review(head, [good, bad])).body.title).toContain('B2');
  expect(await view(good)).toMatchObject({ status: 'entered' });
  expect((await review(head, [good, bad], 'return')).body.returned).toBe(2);
  expect(await view(good)).toMatchObject({ status: 'returned', dueOn: '2025-05-15' });
});

test('what was collected on a fee is kept by year, exact', async () => {
  const id = await enter(FEE, 'fee');
  await step(handler, id, ['collections', { year: 2024, amount: '59237.2449' }], 'fee');
  await step(handler, id, ['collections', { year: 2024, amount: '59237.24490' }], 'fee');
  expect((await view(id, 'fee')).collected).toEqual([{ year: 2024, amount: '59237.2449' }]);
  expect((await step(handler, id, ['collections', { year: 2026, amount: '1' }], 'fee')).body.code).toBe(
    'year-ahead',
  );
});

test('a shorter period of the organ moves the days of what still waits, and is logged', async () => {
  const id = await enter({ ...PENALTY, number: 's1' });
  await head.put(`${http.base}/register-settings`, { ...REGISTER_BODIES.settings, decisionDays: 5 });
  expect((await view(id)).dueOn).toBe('2025-05-13');
  const acts = await http.app.store.read(http.organ.agency.id, (tx) => tx.ledger.recent('administration', 1));
  expect(acts[0]?.type).toBe('register-settings-changed');
});

describe('another organ', () => {
  test('neither sees nor changes an entry, under its own organ or ours', async () => {
    const id = await enter({ ...PENALTY, number: 'o1' });
    const theirs = `/api/v1/agencies/${other.agency.id}/registers/penalty`;
    for (const path of [`${theirs}/entries/${id}`, `${penalties}/${id}`])
      expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.get(`${theirs}/entries`)).body.total).toBe(0);
    const change = await stranger.post(
      `${theirs}/entries/${id}/change`,
      { values: PENALTY },
      { 'if-match': '"1"' },
    );
    expect(change.status).toBe(404);
    const seen = { decision: 'approve', entries: [{ id, version: 1 }] };
    expect((await stranger.post(`${theirs}/reviews`, seen)).status).toBe(404);
    expect((await http.anybody.get(`/qhq-other/registers/penalty/${id}`)).status).toBe(404);
  });

  test('an entry of one register is none of another', async () => {
    const id = await enter({ ...PENALTY, number: 'o2' });
    expect((await handler.get(`${base}/licence/entries/${id}`)).status).toBe(404);
    expect((await handler.get(`${base}/penalty/entries/${randomUUID()}`)).status).toBe(404);
    expect((await handler.get(`${base}/secrets/entries`)).status).toBe(400);
  });
});
