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
let head: Client;
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
  head = await http.as(http.organ.people['head']);
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

const step = async (who: Client, path: string, reason?: string) =>
  who.post(`${base}/2024/${path}`, { version: await versionNow(), ...(reason && { reason }) });

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

  test('is not sent for review while errors stand', async () => {
    const answer = await editor.post(`${base}/2024/submission`, { version: 0 });
    expect([answer.status, answer.body.code]).toEqual([409, 'report-inconsistent']);
    expect(
      (await editor.get(`${base}/2024`)).body.findings.some(
        (it: { severity: string }) => it.severity === 'error',
      ),
    ).toBe(true);
  });

  test('is told each finding with its place, its article and what to do', async () => {
    const { findings } = (await editor.get(`${base}/2024`)).body;
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'S1',
        severity: 'error',
        place: { kind: 'text', section: 'overview', start: 0, end: 0, quote: '' },
        advice: expect.stringContaining('补写'),
        english: expect.objectContaining({ message: 'This section is empty.' }),
      }),
    );
  });

  test('is not sent for review before its year is over', async () => {
    const answer = await editor.post(`${base}/2025/submission`, { version: 0 });
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

  test('offers each person exactly what he may do now; nothing else succeeds', async () => {
    const offers = async (who: Client) => (await who.get(`${base}/2024`)).body.offers;
    expect(await Promise.all([editor, head, signatory, publisher].map(offers))).toEqual([
      ['submit'],
      [],
      [],
      [],
    ]);
    for (const [who, path] of [
      [head, 'review'],
      [signatory, 'approval'],
      [publisher, 'publication'],
      [signatory, 'reopening'],
      [editor, 'correction'],
    ] as const)
      expect((await step(who, path, '理由')).body.code).toBe('report-not-there');
    expect((await step(editor, 'submission')).status).toBe(200);
    expect(await Promise.all([editor, head, signatory, publisher].map(offers))).toEqual([
      ['recall'],
      ['return', 'review'],
      ['return'],
      [],
    ]);
  });

  test('sent back with a reason is written anew; the same person does not review and approve', async () => {
    expect((await step(head, 'return')).body.code).toBe('reason-missing');
    expect((await step(head, 'return', '第五部分过于简略')).status).toBe(200);
    expect((await editor.get(`${base}/2024`)).body).toMatchObject({
      status: 'draft',
      reason: '第五部分过于简略',
    });
    expect((await editor.put(`${base}/2024`, { ...REPORT_EDIT, version: await versionNow() })).status).toBe(
      200,
    );
    expect((await step(editor, 'submission')).status).toBe(200);
    const meddled = await editor.put(`${base}/2024`, { ...REPORT_EDIT, version: await versionNow() });
    expect(meddled.body.code).toBe('report-not-draft');
    expect((await step(head, 'review')).status).toBe(200);
    expect((await step(head, 'approval')).body.code).toBe('same-person');
  });

  test('is approved once, freed again only with a reason, and published only when approved', async () => {
    expect((await step(publisher, 'publication')).body.code).toBe('report-not-there');
    expect((await step(signatory, 'approval')).status).toBe(200);
    expect((await step(signatory, 'approval')).body.code).toBe('report-not-there');
    expect((await step(signatory, 'reopening', '补充数据')).status).toBe(200);
    for (const [who, path] of [
      [editor, 'submission'],
      [head, 'review'],
      [signatory, 'approval'],
    ] as const)
      expect((await step(who, path)).status).toBe(200);
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
    expect([again.status, again.body.code]).toEqual([409, 'report-not-there']);
    expect((await step(signatory, 'reopening', '理由')).body.code).toBe('report-not-there');
    const published = await http.app.store.published.reports(http.organ.agency.id);
    expect(published.map(({ year, version: of }) => [year, of])).toEqual([[2024, 1]]);
    expect((await editor.get(base)).body).toEqual(
      expect.arrayContaining([{ year: 2024, status: 'published' }]),
    );
  });

  test.each([
    ['html', 'text/html', '<article'],
    ['docx', 'wordprocessingml', 'PK'],
    ['xlsx', 'spreadsheetml', 'PK'],
    ['pdf', 'application/pdf', '%PDF'],
    ['json', 'application/json', '{'],
    ['csv', 'text/csv', '\uFEFFcell,value\r\ntable2.regulations.made,0'],
  ])('is handed out as %s, read back before', async (format, type, begins) => {
    const answer = await editor.get(`${base}/2024/exports/${format}`);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, expect.stringContaining(type)]);
    expect(answer.raw.toString()).toContain(begins);
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain(
      `2024年政府信息公开工作年度报告.${format}`,
    );
  });

  test('is not handed out in other forms, nor to who may not read it', async () => {
    expect((await editor.get(`${base}/2024/exports/exe`)).status).toBe(400);
    const legal = await http.as(http.organ.people['legal']);
    expect((await legal.get(`${base}/2024/exports/pdf`)).status).toBe(403);
  });

  test('is corrected by a second version with its reason; the first stays on record', async () => {
    expect((await step(editor, 'correction', '第六部分漏写收费情况')).status).toBe(200);
    const shown = await http.app.store.published.report(http.organ.agency.id, 2024);
    expect([shown?.version, shown?.reason]).toEqual([1, '']);
    for (const [who, path] of [
      [editor, 'submission'],
      [head, 'review'],
      [signatory, 'approval'],
      [publisher, 'publication'],
    ] as const)
      expect((await step(who, path)).status).toBe(200);
    const corrected = await http.app.store.published.report(http.organ.agency.id, 2024);
    expect([corrected?.version, corrected?.reason]).toEqual([2, '第六部分漏写收费情况']);
    const versions = await http.app.store.published.reportVersions(http.organ.agency.id, 2024);
    expect(versions.map((it) => it.version)).toEqual([2, 1]);
  });
});
