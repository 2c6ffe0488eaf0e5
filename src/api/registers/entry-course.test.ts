import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../http.steps.ts';
import { PENALTY, REGISTER_BODIES } from './register-bodies.steps.ts';
import { openRegisters, type Registers } from './register-world.steps.ts';

let world: Registers;
let base: Registers['base'];
let penalties: Registers['penalties'];
let view: Registers['view'];
let enter: Registers['enter'];
let step: Registers['step'];
let review: Registers['review'];
let portal: Registers['portal'];
let handler: Client;
let clerk: Client;
let head: Client;
let publisher: Client;

beforeAll(async () => {
  world = await openRegisters();
  ({ base, penalties, view, enter, step, review, portal } = world);
  ({ handler, clerk, head, publisher } = world.people);
});
afterAll(() => world.http.close());

describe('an entry', () => {
  let id: string;

  test('is entered with its periods and waits for somebody else', async () => {
    id = await enter(PENALTY);
    const entry = await view(id);
    expect(entry).toMatchObject({
      status: 'entered',
      number: '青测罚〔2025〕1号',
      dueOn: '2025-05-15',
      ownEntry: true,
      isPublic: false,
    });
    expect(entry.clocks.map((it: { dueOn: string }) => it.dueOn)).toEqual(['2025-05-15', '2025-06-04']);
    expect(entry.actions).toEqual(['change', 'overturn']);
    expect((await portal('/penalty')).body).not.toContain('示范商贸');
  });

  test('with faults is refused, each named; a number that stands is refused too', async () => {
    const wrong = await handler.post(penalties, {
      values: { ...PENALTY, number: 'x', decidedOn: '去年', fine: '' },
    });
    expect(wrong).toMatchObject({ status: 409, body: { code: 'entry-faulty' } });
    expect(wrong.body.title).toContain('处罚决定日期');
    const twice = await handler.post(penalties, { values: { ...PENALTY, number: '青测罚(2025) 1号' } });
    expect(twice.body.code).toBe('entry-known');
    const odd = await handler.post(penalties, { values: { ...PENALTY, number: 'y', standard: '1' } });
    expect(odd.body.code).toBe('unknown-field');
  });

  test('is not reviewed by whoever entered it, nor by somebody without the right to', async () => {
    expect((await review(handler, [id])).status).toBe(403);
    const own = await clerk.post(penalties, { values: { ...PENALTY, number: '青测罚〔2025〕3号' } });
    expect((await review(clerk, [own.body.entryId])).body.code).toBe('separation-of-duties');
    expect((await review(head, [own.body.entryId])).body).toEqual({ published: 1, withheld: 0, returned: 0 });
  });

  test('reviewed is public at once, in list, page and files', async () => {
    expect((await review(head, [id])).body).toEqual({ published: 1, withheld: 0, returned: 0 });
    expect(await view(id)).toMatchObject({
      status: 'published',
      isPublic: true,
      dueOn: null,
      publicUntil: '2028-05-06',
    });
    expect((await portal('/penalty')).body).toContain('示范商贸');
    expect((await portal(`/penalty/${id}`)).body).toContain('当事人未在经营场所公示收费标准');
    expect((await portal('/penalty.csv')).raw.toString()).toContain('91110000MA0000004X');
  });

  test('changed waits again while what was public stays; the new text comes out with its review', async () => {
    const values = { ...PENALTY, content: '罚款五千元，责令改正' };
    expect((await step(handler, id, ['change', { values }])).status).toBe(200);
    expect(await view(id)).toMatchObject({ status: 'entered', isPublic: true, dueOn: '2025-05-21' });
    expect((await portal(`/penalty/${id}`)).body).not.toContain('责令改正');
    expect((await review(clerk, [id])).status).toBe(200);
    expect((await portal(`/penalty/${id}`)).body).toContain('责令改正');
  });

  test('changed with an older version in hand is refused, and so is its review', async () => {
    const stale = { 'if-match': '"1"' };
    const answer = await handler.post(`${penalties}/${id}/change`, { values: PENALTY }, stale);
    expect([answer.status, answer.body.code]).toEqual([412, 'outdated']);
    const seen = { decision: 'approve', entries: [{ id, version: 1 }] };
    expect((await head.post(`${base}/penalty/reviews`, seen)).status).toBe(412);
  });

  test('overturned is to be taken back within 3 working days; a tombstone with the reason stays', async () => {
    const wrong = await step(publisher, id, [
      'withdraw',
      {
        ground: 'annulled',
        reason: '决定被撤销',
        on: null,
      },
    ]);
    expect(wrong.body.code).toBe('day-missing');
    const overturned = { ground: 'annulled', on: '2025-05-12', note: '复议决定撤销' };
    expect((await step(handler, id, ['overturn', overturned])).status).toBe(200);
    const entry = await view(id);
    expect(entry).toMatchObject({ toWithdraw: true, dueOn: '2025-05-15', overturnedBy: '决定被依法撤销' });
    expect(entry.clocks[0].article).toContain('第四十八条');
    const list = await handler.get(`${penalties}?awaits=withdrawal`);
    expect(list.body.items.map((it: { id: string }) => it.id)).toEqual([id]);
    const leak = { ground: 'annulled', reason: '当事人身份证号11010119900307803X', on: null };
    expect((await step(publisher, id, ['withdraw', leak])).body.code).toBe('reason-leaks');
    const withdrawal = { ground: 'annulled', reason: '处罚决定已被行政复议机关撤销', on: null };
    expect((await step(publisher, id, ['withdraw', withdrawal])).status).toBe(200);
    const page = await portal(`/penalty/${id}`);
    expect(page.status).toBe(410);
    expect(page.body).toContain('处罚决定已被行政复议机关撤销');
    expect(page.body).not.toContain('示范商贸');
    expect((await portal('/penalty.json')).raw.toString()).not.toContain('青测罚〔2025〕1号');
    expect((await view(id)).history.map((it: { label: string }) => it.label)).toEqual([
      '录入',
      '审核通过并公开',
      '修改',
      '审核通过并公开',
      '登记决定被变更、撤销、确认违法或者无效',
      '撤回公开',
    ]);
  });

  test('struck is out of the way of its number', async () => {
    expect((await step(head, id, ['strike', REGISTER_BODIES.strike])).status).toBe(200);
    expect(await enter(PENALTY)).not.toBe(id);
  });
});
