import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm } from '../../../tests/factories/application.ts';
import { tableCounts } from '../../../tests/factories/table-counts.ts';
import { TEST_FAMILY, testFont } from '../../../tests/factories/test-font.ts';
import { linesOf, partsOf } from '../../documents/letters/docx/docx-text.steps.ts';
import { ACTION_BODIES, LETTER_LAYOUT } from '../bodies.steps.ts';
import { type Client, type Http, multipart, openHttp } from '../http.steps.ts';

let http: Http;
let clerk: Client;
let administrator: Client;
let path: string;

beforeAll(async () => {
  http = await openHttp();
  clerk = await http.as(http.organ.people['clerk']);
  administrator = await http.as(http.organ.people['administrator']);
  const form = { channel: 'in-person', arrivedOn: '2025-05-12', title: '测试申请', form: citizenForm() };
  const { body } = await clerk.post(`${http.base}/access-requests`, form);
  path = `${http.base}/access-requests/${body.requestId}`;
  const handlerId = http.organ.people['clerk']?.staffId;
  await act('take-up', { ...ACTION_BODIES['take-up'], handlerId });
});
afterAll(() => http.close());

async function act(action: string, body: object) {
  const { version } = (await clerk.get(path)).body;
  const answer = await clerk.post(`${path}/${action}`, body, { 'if-match': `"${version}"` });
  expect([action, answer.status, answer.body.title]).toEqual([action, 200, undefined]);
}

const asked = { action: 'request-clarification', input: ACTION_BODIES['request-clarification'] };
const file = (client: Client, url: string, payload?: object) =>
  payload ? client.post(url, payload) : client.get(url);

describe('the letters of a step, before it is taken', () => {
  test('are answered as data, as PDF and as DOCX, and nothing but the look at a file is written', async () => {
    const before = await tableCounts(http.app.database);
    const { status, body } = await clerk.post(`${path}/letter-previews`, asked);
    expect([status, body.letters.length]).toEqual([200, 1]);
    expect(body.letters[0].title).toBe('政府信息公开申请补正告知书');
    expect(body.letters[0].addressee).toBe('测****');
    expect(await tableCounts(http.app.database)).toEqual(before);
    const pdf = await file(clerk, `${path}/letter-previews/pdf`, asked);
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    const docx = await file(clerk, `${path}/letter-previews/docx`, asked);
    expect(linesOf(partsOf(docx.raw)['word/document.xml'])).toContain('〔待编号〕');
    // Two files were opened: two looks, and nothing else.
    const after = await tableCounts(http.app.database);
    expect(after).toEqual({
      ...before,
      events: Number(before['events']) + 2,
      event_bodies: Number(before['event_bodies']) + 2,
      event_chains: after['event_chains'],
    });
  });

  test('are refused with the fields that are missing, and without a letter there is none', async () => {
    const empty = { action: 'request-clarification', input: { days: 10, points: [{}] } };
    const answer = await clerk.post(`${path}/letter-previews`, empty);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((it: { message: string }) => it.message)).toContain('请填写需要补正的事项');
    const none = { action: 'withdraw', input: ACTION_BODIES.withdraw };
    expect((await clerk.post(`${path}/letter-previews/pdf`, none)).body.code).toBe('no-letter');
    const unknown = { action: 'burn', input: {} };
    expect((await clerk.post(`${path}/letter-previews`, unknown)).status).toBe(400);
  });
});

describe('a signed letter', () => {
  test('may be had as DOCX by whoever reads the case, and as nothing by anybody else', async () => {
    await act('request-clarification', asked.input);
    const [letter] = (await clerk.get(path)).body.letters;
    const url = `${path}/letters/${letter.id}/docx`;
    const docx = await file(clerk, url);
    expect(docx.status).toBe(200);
    expect(docx.headers['content-type']).toContain('wordprocessingml');
    expect(String(docx.headers['content-disposition'])).toMatch(/^attachment/);
    expect(linesOf(partsOf(docx.raw)['word/document.xml'])).toContain(letter.number);
    expect((await file(clerk, url)).raw.equals(docx.raw)).toBe(true);
    expect((await administrator.get(url)).status).toBe(403);
    expect((await clerk.get(`${path}/letters/${http.organ.agency.id}/docx`)).status).toBe(404);
  });
});

describe('the layout and the fonts of an organ', () => {
  const fonts = () => `${http.base}/letter-fonts`;
  const keyed = (form: ReturnType<typeof multipart>) => ({
    ...form,
    headers: { ...form.headers, 'idempotency-key': randomUUID() },
  });
  const upload = (client: Client, bytes: Buffer, name = '黑体.otf') =>
    client.send({ method: 'POST', url: fonts(), ...keyed(multipart({}, { name, bytes })) });

  test('are set by the administrator, in versions', async () => {
    const url = `${http.base}/letter-layout`;
    expect((await clerk.get(url)).status).toBe(403);
    expect((await clerk.put(url, { ...LETTER_LAYOUT, version: 0 })).status).toBe(403);
    const changed = await administrator.put(url, { ...LETTER_LAYOUT, officeNote: '公开科', version: 0 });
    expect([changed.status, changed.body]).toEqual([200, { version: 1 }]);
    const stale = await administrator.put(url, { ...LETTER_LAYOUT, version: 0 });
    expect([stale.status, stale.body.code]).toEqual([412, 'outdated']);
    expect((await administrator.get(url)).body).toMatchObject({
      version: 1,
      layout: { officeNote: '公开科' },
    });
  });

  test('a font is uploaded, shown and retired; what is none is refused', async () => {
    expect((await upload(clerk, testFont())).status).toBe(403);
    expect((await upload(administrator, Buffer.from('%PDF-1.7'))).body.code).toBe('font-refused');
    const { status, body } = await upload(administrator, testFont());
    expect(status).toBe(200);
    const listed = (await administrator.get(`${http.base}/letter-layout`)).body.fonts;
    expect(listed).toMatchObject([{ id: body.id, family: TEST_FAMILY, inUse: false }]);
    const picture = await file(administrator, `${fonts()}/${body.id}/specimen.svg`);
    expect(picture.headers['content-type']).toContain('image/svg+xml');
    expect(String(picture.headers['content-security-policy'])).toContain('sandbox');
    const retired = await administrator.send({ method: 'DELETE', url: `${fonts()}/${body.id}` });
    expect(retired.status).toBe(200);
    expect((await administrator.get(`${http.base}/letter-layout`)).body.fonts).toEqual([]);
  });

  test('a sample is printed without being saved', async () => {
    const body = { layout: { ...LETTER_LAYOUT, replyFormat: 'letter' }, kind: 'reply' };
    const svg = await file(administrator, `${http.base}/letter-layout/sample.svg`, body);
    expect(svg.raw.toString()).toMatch(/^<svg/);
    const pdf = await file(administrator, `${http.base}/letter-layout/sample.pdf`, body);
    expect(pdf.raw.toString('latin1')).toMatch(/^%PDF/);
    expect((await administrator.get(`${http.base}/letter-layout`)).body.version).toBe(1);
  });
});
