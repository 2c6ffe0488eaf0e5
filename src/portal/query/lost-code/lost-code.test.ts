import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm, identityProof } from '../../../../tests/factories/application.ts';
import { type Outbox, openOutbox } from '../../../../tests/factories/outbox.ts';
import { granted } from '../../../../tests/factories/result.ts';
import { saveDraft } from '../../../application/access-requests/draft-application.ts';
import { submitApplication } from '../../../application/access-requests/submit-application.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { judgeAsks } from '../../../application/query-codes/judge-asks.ts';
import { portalRoutes } from '../../routes.ts';
import { createVisitor } from '../../shared/http/visitor.fixture.ts';

const QUERY = '/qhq-csj/query';
const LOST = `${QUERY}/lost-code`;
const NEW = `${QUERY}/new-code`;
const EMAIL = 'iris7731x@mailbox.example';

let box: Outbox;
let server: FastifyInstance;
beforeAll(async () => {
  box = await openOutbox([]);
  server = Fastify();
  await server.register(portalRoutes(box.app));
});
afterAll(async () => {
  await server.close();
  await box.close();
});

const submitted = async () => {
  const draft = await saveDraft(box.app, box.organ.agency, citizenForm({ email: EMAIL }), [identityProof]);
  if (!('value' in draft)) throw new Error('draft refused');
  return granted(await submitApplication(box.app, box.organ.agency, draft.value));
};
const later = (minutes: number) =>
  box.app.setNow(new Date(box.app.now().getTime() + minutes * 60_000).toISOString());

describe('the page for lost codes', () => {
  test('gives one answer, whatever is registered', async () => {
    const { number } = await submitted();
    const visitor = createVisitor(server);
    const answers = [];
    for (const typed of [
      { number, way: 'email', contact: EMAIL },
      { number, way: 'email', contact: 'other@mailbox.example' },
      { number: 'QHQ-CSJ-2025-99999', way: 'email', contact: EMAIL },
      { number, way: 'post', contact: '13800000000' },
      { number: 'QHQ-CSJ-2025-99999', way: 'post', contact: '000' },
    ]) {
      const { statusCode, headers, body } = await visitor.post(LOST, typed);
      const page = await visitor.get(String(headers.location));
      answers.push([statusCode, headers.location, Object.keys(headers).sort(), body, page.body]);
    }
    expect(new Set(answers.map((it) => JSON.stringify(it))).size).toBe(1);
    expect(answers[0]?.slice(0, 2)).toEqual([303, `${LOST}?asked=1`]);
    expect(answers[0]?.at(-1)).toContain('已经收到您的请求');
    later(16);
  });

  test('names what is missing, keeps what was typed, takes no other fields', async () => {
    const visitor = createVisitor(server);
    const empty = await visitor.post(LOST, { number: '<b>', contact: '' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('<title>有误：');
    expect(empty.body).toContain('href="#way"');
    expect(empty.body).toContain('href="#contact"');
    expect(empty.body).toContain('value="&lt;b&gt;"');
    const more = { number: '1', way: 'email', contact: 'a@b.example' };
    expect((await visitor.post(LOST, { ...more, extra: '1' })).statusCode).toBe(400);
    expect((await visitor.post(LOST, { ...more, way: 'pigeon' })).statusCode).toBe(422);
    expect((await visitor.post(LOST, { ...more, contact: 'x'.repeat(101) })).statusCode).toBe(422);
  });

  test('makes wait who asks too often', async () => {
    const visitor = createVisitor(server);
    const typed = { number: 'QHQ-CSJ-2025-55555', way: 'email', contact: EMAIL };
    const answers = [];
    for (let attempt = 0; attempt < 4; attempt += 1)
      answers.push((await visitor.post(LOST, typed)).statusCode);
    expect(answers).toEqual([303, 303, 303, 429]);
    later(16);
  });

  test('is led to from the query page', async () => {
    expect((await createVisitor(server).get(QUERY)).body).toContain(`href="${LOST}"`);
  });

  test('offers no e-mail where none can be sent', async () => {
    const silent = Fastify();
    await silent.register(portalRoutes({ ...box.app, messages: { email: null, sms: null } }));
    const visitor = createVisitor(silent);
    expect((await visitor.get(LOST)).body).not.toContain('电子邮箱');
    const typed = { number: 'QHQ-CSJ-2025-00001', way: 'email', contact: EMAIL };
    expect((await visitor.post(LOST, typed)).statusCode).toBe(422);
    await silent.close();
  });
});

describe('the link of the mail', () => {
  const linked = async () => {
    const { number, queryCode } = await submitted();
    await createVisitor(server).post(LOST, { number, way: 'email', contact: EMAIL });
    await judgeAsks(box.app);
    await sendNotices(box.app);
    const text = box.mail.received.at(-1)?.mail.text ?? '';
    const link = /http:\/\/127\.0\.0\.1:8710(\S+)/.exec(text)?.[1] ?? '';
    later(16);
    return { number, queryCode, link, token: link.split('=')[1] ?? '', text };
  };
  const opens = async (number: string, queryCode: string) =>
    (await createVisitor(server).post(QUERY, { number, queryCode })).statusCode === 303;

  test('names no number and no code, and opening it changes nothing, however often a scanner does', async () => {
    const { number, queryCode, link, text } = await linked();
    expect(text).not.toContain(number);
    const scanner = createVisitor(server);
    for (let times = 0; times < 5; times += 1) {
      const page = await scanner.get(link);
      expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store']);
      expect(page.body).not.toContain(number);
    }
    expect(await opens(number, queryCode)).toBe(true);
  });

  test('gives the new code to whoever presses the button, once', async () => {
    const { number, queryCode, token } = await linked();
    const visitor = createVisitor(server);
    const shown = await visitor.post(NEW, { token });
    expect([shown.statusCode, shown.headers['cache-control']]).toEqual([200, 'no-store']);
    const fresh = /<dd class="query-code">([^<]+)</.exec(shown.body)?.[1] ?? '';
    expect([await opens(number, queryCode), await opens(number, fresh)]).toEqual([false, true]);
    const replay = await visitor.post(NEW, { token });
    expect([replay.statusCode, replay.body.includes(fresh)]).toEqual([422, false]);
    expect(replay.body).toContain('重新获取查询码');
  });

  test('from another site’s form, or broken, gives nothing', async () => {
    const { token, link } = await linked();
    const visitor = createVisitor(server);
    expect((await visitor.post(NEW, { token }, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await visitor.get(link.slice(0, -3))).statusCode).toBe(422);
    expect((await visitor.get(`${NEW}?token=<script>`)).body).not.toContain('<script>');
    expect((await visitor.post(NEW, { token })).statusCode).toBe(200);
  });
});
