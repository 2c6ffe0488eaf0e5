import { afterAll, beforeAll, expect, test } from 'vitest';
import { APPROVAL, reportSteps } from '../../../tests/factories/annual-reports.ts';
import { REPORT_EDIT } from '../bodies.steps.ts';
import type { Client } from '../http.steps.ts';
import { FEE, PENALTY, REGISTER_BODIES } from './register-bodies.steps.ts';
import { openRegisters, type Registers } from './register-world.steps.ts';

let world: Registers;
let editor: Client;
let figures: string;
let report: string;

beforeAll(async () => {
  world = await openRegisters();
  editor = await world.http.as(world.http.organ.people['editor']);
  report = `${world.http.base}/annual-reports/2024`;
  figures = `${report}/disclosure-figures`;
});
afterAll(() => world.http.close());

const decided = (number: string, more: Readonly<Record<string, string>> = {}) =>
  world.enter({ ...PENALTY, number, decidedOn: '2024-06-03', ...more });

test('table 2 counts every decision of the year, published or not, and opens what stands behind it', async () => {
  const shown = await decided('t1');
  await world.review(world.people.head, [shown]);
  const kept = await decided('t2', { socialInfluence: 'no' });
  const struck = await decided('t3');
  await world.step(world.people.head, struck, ['strike', REGISTER_BODIES.strike]);
  await decided('t4', { decidedOn: '2025-01-02' });
  const fee = await world.enter(FEE, 'fee');
  await world.step(world.people.handler, fee, ['collections', { year: 2024, amount: '0.000001' }], 'fee');
  const { body } = await editor.get(figures);
  expect(body.values).toMatchObject({
    licensing_decisions: 0,
    penalty_decisions: 2,
    coercion_decisions: 0,
    fees_wan_yuan: '0.000001',
    regulations: { made: 0, repealed: 0, valid: 0 },
  });
  const cell = (await editor.get(`${figures}/penalty_decisions`)).body;
  expect(cell.entries.map((it: { id: string }) => it.id).sort()).toEqual([shown, kept].sort());
  expect((await editor.get(`${figures}/fees_wan_yuan`)).body.entries).toHaveLength(1);
  expect((await editor.get(`${figures}/normative.valid`)).body).toEqual({ count: 0, entries: [], items: [] });
  expect((await editor.get(`${figures}/nonsense`)).status).toBe(400);
});

test('the rules are warned about until they are confirmed with the numbers of the report', async () => {
  const normative = { made: 2, repealed: 0, valid: 9 };
  const edit = { ...REPORT_EDIT, table2: { ...REPORT_EDIT.table2, normative } };
  const version = async () => (await editor.get(report)).body.version;
  expect((await editor.put(report, { ...edit, version: await version() })).status).toBe(200);
  const warned = async () =>
    (await editor.get(report)).body.findings
      .filter((it: { code: string }) => it.code === 'rules-unconfirmed')
      .map((it: { severity: string }) => it.severity);
  expect(await warned()).toEqual(['warning']);
  const confirm = (counts: object) =>
    editor.post(`${report}/rule-confirmation`, { ...REGISTER_BODIES.confirmation, normative: counts });
  await confirm({ ...normative, valid: 8 });
  expect(await warned()).toEqual(['warning']);
  expect((await confirm(normative)).status).toBe(200);
  expect(await warned()).toEqual([]);
  expect((await editor.get(figures)).body.confirmation).toMatchObject({
    confirmedBy: '青禾区司法局',
    normative,
  });
  expect(
    (await world.people.handler.post(`${report}/rule-confirmation`, REGISTER_BODIES.confirmation)).status,
  ).toBe(403);
});

test('an approved report keeps the entries behind its numbers, whatever is entered later', async () => {
  await reportSteps(world.http.app, world.http.organ, 2024, APPROVAL);
  await decided('t5');
  expect((await editor.get(`${figures}/penalty_decisions`)).body.count).toBe(2);
  expect((await editor.get(figures)).body.values.penalty_decisions).toBe(3);
  expect((await editor.post(`${report}/rule-confirmation`, REGISTER_BODIES.confirmation)).body.code).toBe(
    'report-not-draft',
  );
});

test('an entry is public to the end of its last day and through no door on the next', async () => {
  const id = await world.enter({
    ...PENALTY,
    number: 'e1',
    subject: '期满即撤的案由',
    publicUntil: '2025-08-12',
  });
  await world.review(world.people.head, [id]);
  const doors = ['/penalty', `/penalty/${id}`, '/penalty.csv', '/penalty.json', '/penalty?words=E1'];
  const shown = async () => {
    const answers = await Promise.all(doors.map((it) => world.portal(it)));
    return answers.map((it) => it.raw.toString().includes('期满即撤的案由'));
  };
  world.http.app.setNow('2025-08-12T23:59:59+08:00');
  expect(await shown()).toEqual(doors.map(() => true));
  world.http.app.setNow('2025-08-13T00:00:01+08:00');
  expect(await shown()).toEqual(doors.map(() => false));
  expect((await world.portal(`/penalty/${id}`)).status).toBe(404);
});
