import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { addCaseFile } from '../../application/access-requests/case-files.ts';
import type { Actor } from '../../application/actor.ts';
import {
  APPLICANT_SECRETS,
  type LetterInHand,
  openCase,
  sendLetter,
} from '../../application/consultations/consultation.steps.ts';
import { portalRoutes } from '../routes.ts';
import { createVisitor, type Visitor } from '../shared/http/visitor.fixture.ts';

let app: TestApp;
let server: FastifyInstance;
let organ: TestOrgan;

const addressOf = ({ token }: { token: string }): string => `/consultations/${token}`;
const entering = async (letter: LetterInHand): Promise<Visitor> => {
  const visitor = createVisitor(server);
  expect((await visitor.post(addressOf(letter), { code: letter.code })).statusCode).toBe(303);
  return visitor;
};

beforeAll(async () => {
  app = { ...(await createTestApp('2025-05-12')), publicUrlIsSet: true };
  organ = await createOrgan(app);
  server = Fastify();
  await server.register(portalRoutes(app));
});
beforeEach(() => app.setNow('2025-05-12'));
afterAll(async () => {
  await server.close();
  await app.close();
});

describe('the page of somebody consulted', () => {
  test('is not shown before the code, and looks the same for an address that leads nowhere', async () => {
    const letter = await sendLetter(app, organ, (await openCase(app, organ)).requestId);
    const visitor = createVisitor(server);
    const nowhere = { token: `${organ.agency.code}.0000-0000-0000` };
    const closed = await visitor.get(addressOf(letter));
    const unknown = await visitor.get(addressOf(nowhere));
    expect([closed.statusCode, unknown.statusCode]).toEqual([200, 200]);
    expect(closed.body.replaceAll(letter.token, nowhere.token)).toBe(unknown.body);
    expect(closed.body).not.toContain('青禾区测试局');
    const wrong = await visitor.post(addressOf(letter), { code: 'AAAA-AAAA-AAAA' });
    const wrongToo = await visitor.post(addressOf(nowhere), { code: letter.code });
    expect([wrong.statusCode, wrongToo.statusCode]).toEqual([422, 422]);
    expect(wrong.body.replaceAll(letter.token, nowhere.token)).toBe(wrongToo.body);
    expect(wrong.body).not.toContain('AAAA');
    expect((await visitor.post(addressOf(letter), {})).body).toContain('请填写访问码');
    expect((await visitor.get(`${addressOf(letter)}/check`)).statusCode).toBe(303);
    expect((await visitor.upload(`${addressOf(letter)}/answer`, { consents: 'yes' })).statusCode).toBe(303);
    expect((await visitor.get('/consultations/%3Cscript%3E')).body).not.toContain('<script');
  });

  test('is kept by no browser, found by no search engine, told to no other site', async () => {
    const letter = await sendLetter(app, organ, (await openCase(app, organ)).requestId);
    const visitor = await entering(letter);
    for (const page of [
      await createVisitor(server).get(addressOf(letter)),
      await visitor.get(addressOf(letter)),
    ]) {
      expect(page.headers['cache-control']).toBe('no-store');
      expect(page.headers['referrer-policy']).toBe('no-referrer');
      expect(page.headers['x-robots-tag']).toContain('noindex');
      expect(page.body).not.toContain('<script');
    }
    const entered = await createVisitor(server).post(addressOf(letter), { code: letter.code });
    expect(entered.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: addressOf(letter) });
  });

  test('makes a visitor wait after too many wrong codes', async () => {
    const letter = await sendLetter(app, organ, (await openCase(app, organ)).requestId);
    const answers: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1)
      answers.push((await createVisitor(server).post(addressOf(letter), { code: 'AAAA' })).statusCode);
    expect(answers).toEqual([422, 422, 422, 422, 422, 429]);
  });

  test('takes a form that hides its origin, but none of another site', async () => {
    const letter = await sendLetter(app, organ, (await openCase(app, organ)).requestId);
    const post = (headers: object) =>
      createVisitor(server).post(addressOf(letter), { code: letter.code }, headers);
    expect((await post({ origin: 'null' })).statusCode).toBe(303);
    expect((await post({ origin: 'null', 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await post({ origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await createVisitor(server).post('/qhq-csj/query', {}, { origin: 'null' })).statusCode).toBe(403);
  });

  test('leaks nothing of the applicant, on none of its pages, in no address, in no file', async () => {
    const { requestId, number, queryCode } = await openCase(app, organ);
    const handler = organ.people['handler'] as Actor;
    const bytes = Buffer.from('报价明细');
    const file = { purpose: 'reply-material' as const, name: '报价明细表.txt', bytes };
    const { fileId } = granted(await addCaseFile(app, handler, requestId, file));
    const letter = await sendLetter(app, organ, requestId, { fileIds: [fileId] });
    const visitor = await entering(letter);
    const first = await visitor.get(addressOf(letter));
    const download = await visitor.get(`${addressOf(letter)}/files/${fileId}`);
    expect([download.statusCode, download.body]).toEqual([200, '报价明细']);
    await visitor.upload(`${addressOf(letter)}/answer`, { consents: 'no', reasons: '商业秘密', contact: '' });
    const check = await visitor.get(`${addressOf(letter)}/check`);
    await visitor.post(`${addressOf(letter)}/check`);
    const receipt = await visitor.get(addressOf(letter));
    expect(receipt.body).toContain('意见已经提交');
    const seen = [first, check, receipt].map((it) => `${it.body}${JSON.stringify(it.headers)}`).join('');
    const secrets = [...Object.values(APPLICANT_SECRETS), number, queryCode, requestId];
    for (const secret of secrets)
      expect([secret, `${seen}${letter.text}${letter.token}`.includes(secret)]).toEqual([secret, false]);
    expect(seen).toContain('演示建筑有限公司');
  });

  test('shows what silence means for each kind, three ways', async () => {
    const { requestId } = await openCase(app, organ);
    const meanings: string[] = [];
    for (const kind of ['third-party', 'co-producer', 'other-organ'] as const) {
      const letter = await sendLetter(app, organ, requestId, { kind, party: `演示单位${kind}` });
      const { body } = await (await entering(letter)).get(addressOf(letter));
      meanings.push(/逾期不答复的后果：([^<]+)。</.exec(body)?.[1] ?? '');
      expect(body).toContain('2025年6月3日（星期二）');
    }
    expect(meanings).toEqual(['由本机关决定', '视为同意公开', '不产生效力']);
  });
});

describe('an opinion', () => {
  test('is asked for its reasons, checked, sent once and shown again', async () => {
    const { requestId } = await openCase(app, organ);
    const letter = await sendLetter(app, organ, requestId);
    const visitor = await entering(letter);
    const answer = `${addressOf(letter)}/answer`;
    const without = await visitor.upload(answer, { consents: 'no', reasons: '', contact: '' });
    expect(without.statusCode).toBe(422);
    expect(without.body).toContain('href="#reasons"');
    const bytes = Uint8Array.from(Buffer.from('说明'));
    const four = [1, 2, 3, 4].map((it) => ({ field: 'files', name: `说明${it}.txt`, bytes }));
    const many = await visitor.upload(answer, { consents: 'yes', reasons: '', contact: '' }, four);
    expect(many.body).toContain('最多上传3个文件');
    const values = { consents: 'no', reasons: '含有未公开的报价构成', contact: '办公室' };
    const saved = await visitor.upload(answer, values, four.slice(0, 1));
    expect(saved.headers.location).toBe(`${addressOf(letter)}/check`);
    const check = await visitor.get(`${addressOf(letter)}/check`);
    for (const shown of ['不同意公开', '含有未公开的报价构成', '说明1.txt', '办公室'])
      expect(check.body).toContain(shown);
    expect((await visitor.get(addressOf(letter))).body).toContain('说明1.txt');
    expect((await visitor.post(`${addressOf(letter)}/check`)).headers.location).toBe(addressOf(letter));
    expect((await visitor.post(`${addressOf(letter)}/check`)).headers.location).toBe(addressOf(letter));
    const receipt = await visitor.get(addressOf(letter));
    expect(receipt.body).toContain('意见已经提交');
    expect(receipt.body).not.toContain('<textarea');
    expect((await visitor.upload(answer, values)).statusCode).toBe(422);
    const file = /files\/([\da-f-]{36})/.exec(receipt.body)?.[1] ?? '';
    expect((await visitor.get(`${addressOf(letter)}/files/${file}`)).body).toBe('说明');
    await visitor.post(`${addressOf(letter)}/end`);
    expect((await visitor.get(addressOf(letter))).body).toContain('访问码');
  });

  test('of one party is not to be seen by another of the same case', async () => {
    const { requestId } = await openCase(app, organ);
    const [one, other] = [
      await sendLetter(app, organ, requestId, { party: '甲公司' }),
      await sendLetter(app, organ, requestId, { party: '乙公司' }),
    ];
    const visitor = await entering(one);
    await visitor.upload(`${addressOf(one)}/answer`, { consents: 'no', reasons: '甲的秘密', contact: '' });
    await visitor.post(`${addressOf(one)}/check`);
    const page = await (await entering(other)).get(addressOf(other));
    for (const word of ['甲公司', '甲的秘密', one.token]) expect(page.body).not.toContain(word);
    expect((await visitor.get(addressOf(other))).body).toContain('访问码');
  });
});
