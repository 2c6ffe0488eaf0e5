import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm } from '../../../tests/factories/application.ts';
import { granted } from '../../../tests/factories/result.ts';
import { registerRequest } from '../../application/access-requests/register-request.ts';
import type { Actor } from '../../application/actor.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { ACTION_BODIES, REPORT_EDIT } from '../bodies.steps.ts';
import { type Client, type Http, openHttp } from '../http.steps.ts';

let http: Http;
let base: string;
let editor: Client;
let signatory: Client;
let publisher: Client;
let clerk: Client;

beforeAll(async () => {
  http = await openHttp('2024-03-04');
  base = `${http.base}/annual-reports`;
  clerk = await http.as(http.organ.people['clerk']);
  for (const day of ['2024-03-04', '2024-12-30']) {
    http.app.setNow(day);
    await registered(day);
  }
  http.app.setNow('2025-01-13');
  clerk = await http.as(http.organ.people['clerk']);
  editor = await http.as(http.organ.people['editor']);
  signatory = await http.as(http.organ.people['signatory']);
  publisher = await http.as(http.organ.people['publisher']);
});
afterAll(() => http.close());

/** One request of that day; the first is withdrawn the next day, the second is carried over. */
async function registered(day: string): Promise<void> {
  const receipt = granted(
    await registerRequest(http.app, http.organ.people['clerk'] as Actor, {
      channel: 'in-person',
      arrivedOn: plainDate(day),
      confirmedOn: null,
      title: `申请${day}`,
      form: citizenForm(),
    }),
  );
  if (day !== '2024-03-04') return;
  const path = `${http.base}/access-requests/${receipt.requestId}`;
  const etag = String((await clerk.get(path)).headers['etag']);
  expect((await clerk.post(`${path}/withdraw`, ACTION_BODIES.withdraw, { 'if-match': etag })).status).toBe(
    200,
  );
}

const versionNow = async (): Promise<number> => (await editor.get(`${base}/2024`)).body.version;

describe('the annual report of a year', () => {
  test('is counted from the cases, and each cell opens them', async () => {
    const { body } = await editor.get(`${base}/2024`);
    expect(body).toMatchObject({ status: 'draft', version: 0, dueOn: '2025-01-27' });
    expect(body.figures.table3).toMatchObject({
      new_received: [2, 0, 0, 0, 0, 0, 2],
      other_other: [1, 0, 0, 0, 0, 0, 1],
      carried_out: [1, 0, 0, 0, 0, 0, 1],
    });
    const cell = (row: string, column: number) => editor.get(`${base}/2024/cells/${row}/${column}`);
    expect((await cell('carried_out', 6)).body).toMatchObject({
      value: 1,
      items: [{ title: '申请2024-12-30' }],
    });
    expect((await cell('other_other', 0)).body).toMatchObject({ value: 1, items: [{ status: 'withdrawn' }] });
    expect((await cell('new_received', 1)).body).toEqual({ value: 0, items: [] });
    for (const [row, counts] of Object.entries(body.figures.table3 as Record<string, number[]>))
      expect([row, (await cell(row, 6)).body.items.length]).toEqual([row, counts[6]]);
  });

  test('is not approved while errors stand', async () => {
    const answer = await signatory.post(`${base}/2024/approval`, { version: 0 });
    expect([answer.status, answer.body.code]).toEqual([409, 'report-inconsistent']);
    expect(
      (await editor.get(`${base}/2024`)).body.findings.some(
        (it: { severity: string }) => it.severity === 'error',
      ),
    ).toBe(true);
  });

  test('is not approved before its year is over', async () => {
    const answer = await signatory.post(`${base}/2025/approval`, { version: 0 });
    expect(answer.body.code).toBe('year-not-over');
  });

  test('is saved with the version the editor saw; a stale one is told which stands', async () => {
    const saved = await editor.put(`${base}/2024`, { ...REPORT_EDIT, version: 0 });
    expect(saved.status).toBe(200);
    const stale = await editor.put(`${base}/2024`, { ...REPORT_EDIT, version: 0 });
    expect(stale).toMatchObject({ status: 412, body: { code: 'outdated', version: saved.body.version } });
    expect((await editor.get(`${base}/2024`)).body.sections.problems).toBe('无。');
  });

  test('saved by two at once is saved by one', async () => {
    const version = await versionNow();
    const answers = await Promise.all(
      [1, 2, 3].map(() => editor.put(`${base}/2024`, { ...REPORT_EDIT, version })),
    );
    expect(answers.map((it) => it.status).sort()).toEqual([200, 412, 412]);
  });

  test('is not published before it is approved, approved once, and edited only after it is sent back', async () => {
    const unapproved = await publisher.post(`${base}/2024/publication`, { version: await versionNow() });
    expect(unapproved.body.code).toBe('report-not-approved');
    expect((await signatory.post(`${base}/2024/reopening`, { version: await versionNow() })).body.code).toBe(
      'report-not-approved',
    );
    const approved = await signatory.post(`${base}/2024/approval`, { version: await versionNow() });
    expect([approved.status, approved.body.title]).toEqual([200, undefined]);
    expect((await signatory.post(`${base}/2024/approval`, { version: await versionNow() })).body.code).toBe(
      'report-not-draft',
    );
    expect(
      (await editor.put(`${base}/2024`, { ...REPORT_EDIT, version: await versionNow() })).body.code,
    ).toBe('report-not-draft');
    expect((await signatory.post(`${base}/2024/reopening`, { version: await versionNow() })).status).toBe(
      200,
    );
    expect((await editor.put(`${base}/2024`, { ...REPORT_EDIT, version: await versionNow() })).status).toBe(
      200,
    );
    expect((await signatory.post(`${base}/2024/approval`, { version: await versionNow() })).status).toBe(200);
  });

  test('once approved does not move with the cases', async () => {
    const before = (await editor.get(`${base}/2024`)).body.figures;
    const list = await clerk.get(`${http.base}/access-requests?open=true`);
    const path = `${http.base}/access-requests/${list.body.items[0].id}`;
    const etag = String((await clerk.get(path)).headers['etag']);
    await clerk.post(`${path}/withdraw`, ACTION_BODIES.withdraw, { 'if-match': etag });
    expect((await editor.get(`${base}/2024`)).body.figures).toEqual(before);
  });

  test('is published once, and stands on the portal', async () => {
    const version = await versionNow();
    const answers = await Promise.all(
      [1, 2].map(() => publisher.post(`${base}/2024/publication`, { version })),
    );
    expect(answers.map((it) => it.status).sort()).toEqual([200, 412]);
    const again = await publisher.post(`${base}/2024/publication`, { version: await versionNow() });
    expect([again.status, again.body.code]).toEqual([409, 'report-not-approved']);
    expect((await signatory.post(`${base}/2024/reopening`, { version: await versionNow() })).body.code).toBe(
      'report-not-approved',
    );
    const published = await http.app.store.published.reports(http.organ.agency.id);
    expect(published.map(({ year, version: of }) => [year, of])).toEqual([[2024, 1]]);
    expect((await editor.get(base)).body).toEqual(
      expect.arrayContaining([{ year: 2024, status: 'published' }]),
    );
  });
});
