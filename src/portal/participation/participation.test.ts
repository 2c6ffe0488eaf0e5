import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { identityProof } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import {
  LETTER,
  participationSteps,
  SITE_ERROR,
  VISITOR_SECRETS,
} from '../../application/participation/participation.steps.ts';
import { portalRoutes } from '../routes.ts';
import { createVisitor } from '../shared/http/visitor.fixture.ts';

const CODE = '/qhq-csj';

let app: TestApp;
let server: FastifyInstance;
let organ: TestOrgan;
let other: TestOrgan;
let steps: ReturnType<typeof participationSteps>;

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
  other = await createOrgan(app, { code: 'qhq-other', name: '青禾区另一局' });
  steps = participationSteps(app, organ);
  server = Fastify({ trustProxy: true });
  await server.register(portalRoutes(app));
});
let minutes = 0;
beforeEach(() => {
  // Each test begins beyond the window of the limits of the one before.
  minutes += 20;
  app.setNow(new Date(Date.parse('2025-05-12T01:00:00Z') + minutes * 60_000).toISOString());
});
afterAll(async () => {
  await server.close();
  await app.close();
});

const keyOf = (html: string): string => /name="formKey" value="([^"]+)"/.exec(html)?.[1] ?? '';
const chosen = { field: 'uploads', name: '截图.png', bytes: new Uint8Array(identityProof.bytes) };

describe('the pages of 互动交流, without any script', () => {
  test('lead from the first page to every part, and say what belongs elsewhere', async () => {
    const visitor = createVisitor(server);
    const { body, statusCode } = await visitor.get(`${CODE}/participation`);
    expect(statusCode).toBe(200);
    for (const part of ['solicitations', 'mailbox', 'site-errors/new', 'mailbox/query'])
      expect(body).toContain(`href="${CODE}/${part}"`);
    expect(body).toMatch(/12345.*110/s);
    expect(body).not.toContain('<script');
  });

  test('an opinion is handed in with a file and answered by its number; a reload shows the same', async () => {
    const id = await steps.opened();
    const visitor = createVisitor(server);
    const path = `${CODE}/solicitations/${id}`;
    const page = await visitor.get(path);
    expect(page.body).toContain('我要提意见');
    const file = /href="([^"]+\/files\/[^"]+)"/.exec(page.body)?.[1] ?? '';
    expect((await visitor.get(file)).headers['content-disposition']).toContain('attachment');
    const form = await visitor.get(`${path}/opinion`);
    expect(form.headers['cache-control']).toBe('no-store');
    const fields = { ...VISITOR_SECRETS, text: '建议提高标准', formKey: keyOf(form.body), homepage: '' };
    const sent = await visitor.upload(`${path}/opinion`, fields, [chosen]);
    const number = /QHQ-CSJ-Y-2025-\d{5}/.exec(sent.body)?.[0];
    expect([sent.statusCode, number]).toEqual([200, expect.any(String)]);
    expect((await visitor.upload(`${path}/opinion`, fields, [chosen])).body).toContain(number);
    const trapped = { ...fields, formKey: randomUUID(), homepage: 'x' };
    expect((await visitor.upload(`${path}/opinion`, trapped)).statusCode).toBe(422);
    const extra = { ...fields, formKey: randomUUID(), unknown: 'x' };
    expect((await visitor.upload(`${path}/opinion`, extra)).statusCode).toBe(400);
    const all = [await visitor.get(path), await visitor.get(`${CODE}/solicitations`)];
    for (const { body } of all) expect(body).not.toMatch(/建议提高标准|鸢尾七七三一|iris7731/);
  });

  test('an empty form comes back with a message at each field and what was typed', async () => {
    const visitor = createVisitor(server);
    const form = await visitor.get(`${CODE}/mailbox/new`);
    const empty = await visitor.upload(`${CODE}/mailbox/new`, {
      subject: '<b>标题',
      text: '',
      formKey: keyOf(form.body),
    });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('<title>有误：我要写信');
    for (const field of ['category', 'text', 'consents']) expect(empty.body).toContain(`href="#${field}"`);
    expect(empty.body).toContain('value="&lt;b&gt;标题"');
  });

  test('a letter that asks for information is offered the way of an application with its words', async () => {
    const visitor = createVisitor(server);
    const form = await visitor.get(`${CODE}/mailbox/new`);
    const fields = { ...LETTER, text: '申请公开加装电梯的批复文件', formKey: keyOf(form.body) };
    const offered = await visitor.upload(`${CODE}/mailbox/new`, fields);
    expect(offered.body).toContain('像是要求提供政府信息');
    expect(offered.body).not.toContain('query-code');
    const applying = await visitor.upload(`${CODE}/mailbox/new`, { ...fields, intent: 'apply' });
    expect(applying.body).toContain(`action="${CODE}/apply/new"`);
    expect(applying.body).toContain('申请公开加装电梯的批复文件</textarea>');
    const sent = await visitor.upload(`${CODE}/mailbox/new`, { ...fields, intent: 'letter' });
    expect(sent.body).toContain('query-code');
  });

  test('a report of an error takes the address of the page, and is found by number and code', async () => {
    const visitor = createVisitor(server);
    const form = await visitor.get(`${CODE}/site-errors/new?page=%2Fqhq-csj%2Fguide%22%3E%3Cb%3E`);
    expect(form.body).toContain('value="/qhq-csj/guide&quot;&gt;&lt;b&gt;"');
    const fields = { ...SITE_ERROR, formKey: keyOf(form.body) };
    const sent = await visitor.upload(`${CODE}/site-errors/new`, fields, [chosen]);
    const number = /<dd class="number">([^<]+)</.exec(sent.body)?.[1] ?? '';
    const queryCode = /<dd class="query-code">([^<]+)</.exec(sent.body)?.[1] ?? '';
    const query = `${CODE}/mailbox/query`;
    const shown = await visitor.post(query, { number: ` ${number.toLowerCase()} `, queryCode });
    expect(shown.body).toContain('待转办');
    expect(shown.headers['cache-control']).toBe('no-store');
    expect((await visitor.post(query, { number, queryCode: 'AAAA-AAAA-AAAA' })).statusCode).toBe(422);
    const elsewhere = await visitor.post('/qhq-other/mailbox/query', { number, queryCode });
    expect(elsewhere.statusCode).toBe(422);
  });

  test('many forms from one address are made to wait', async () => {
    const visitor = createVisitor(server);
    const answers: number[] = [];
    for (let count = 0; count < 11; count += 1) {
      const fields = { ...SITE_ERROR, text: `第${count}处错误`, formKey: randomUUID() };
      answers.push((await visitor.upload(`${CODE}/site-errors/new`, fields)).statusCode);
    }
    expect(answers.filter((it) => it === 200)).toHaveLength(10);
    expect(answers.at(-1)).toBe(429);
  });
});

describe('what is not public', () => {
  test('is found behind no address, in no list and no search, of this organ or another', async () => {
    const draft = await steps.solicitation({ title: '石榴四四零一草稿' });
    const reviewed = await steps.solicitation({ title: '石榴四四零一待审' });
    granted(await steps.step(reviewed, 'submit', 'clerk'));
    const publication = { title: '石榴四四零一来信', question: '石榴四四零一', answer: '石榴四四零一' };
    const drafted = await steps.letter();
    granted(await steps.act(drafted.id, 'draft-answer', 'clerk', { publication }));
    const kept = await steps.letter({ consents: 'no' });
    granted(await steps.act(kept.id, 'draft-answer', 'clerk', { answer: '石榴四四零一', publication: null }));
    granted(await steps.act(kept.id, 'release-answer', 'head'));
    const down = await steps.letter();
    await steps.answered(down.id, { publication });
    granted(await steps.act(down.id, 'take-down', 'head'));
    const topic = await steps.topic({ title: '石榴四四零一专题' });
    const visitor = createVisitor(server);
    const addresses = ['/qhq-csj', '/qhq-other'].flatMap((code) => [
      `${code}/participation`,
      `${code}/solicitations`,
      `${code}/mailbox`,
      `${code}/mailbox?words=${encodeURIComponent('石榴四四零一')}`,
      `${code}/topics`,
      ...[draft, reviewed].flatMap((id) => [
        `${code}/solicitations/${id}`,
        `${code}/solicitations/${id}/opinion`,
      ]),
      ...[drafted.id, kept.id, down.id].map((id) => `${code}/mailbox/answers/${id}`),
      `${code}/topics/${topic}`,
    ]);
    for (const address of addresses) {
      const { body, statusCode } = await visitor.get(address);
      expect([address, statusCode]).toEqual([address, /[\da-f]{12}/.test(address) ? 404 : 200]);
      expect([address, /石榴四四零一(?!" maxLength)/.test(body.replace('value="石榴四四零一"', ''))]).toEqual(
        [address, false],
      );
      for (const secret of Object.values(VISITOR_SECRETS)) expect(body).not.toContain(secret);
    }
    expect(other.agency.code).toBe('qhq-other');
  });

  test('an attachment opens with its solicitation and not before; of another it never does', async () => {
    const closed = await steps.solicitation();
    const opened = await steps.opened();
    const [file] = await app.store.read(organ.agency.id, (tx) =>
      tx.participation.filesOf({ solicitationId: opened }),
    );
    const visitor = createVisitor(server);
    const statusOf = async (address: string) => (await visitor.get(address)).statusCode;
    expect(await statusOf(`${CODE}/solicitations/${opened}/files/${file?.id}`)).toBe(200);
    expect(await statusOf(`${CODE}/solicitations/${closed}/files/${file?.id}`)).toBe(404);
    expect(await statusOf(`/qhq-other/solicitations/${opened}/files/${file?.id}`)).toBe(404);
    granted(await steps.step(opened, 'withdraw', 'head'));
    expect(await statusOf(`${CODE}/solicitations/${opened}/files/${file?.id}`)).toBe(404);
    const gone = await visitor.get(`${CODE}/solicitations/${opened}`);
    expect(gone.body).toContain('撤回');
    expect(gone.body).not.toContain('第一条');
  });

  test('a public answer shows when the letter came and when it was answered, and nobody’s name', async () => {
    const { id } = await steps.letter();
    await steps.answered(id);
    const { body } = await createVisitor(server).get(`${CODE}/mailbox/answers/${id}`);
    expect(body).toMatch(/受理时间.*2025年5月12日.*答复时间.*2025年5月12日/s);
    expect(body).not.toContain(LETTER.text);
    for (const secret of Object.values(VISITOR_SECRETS)) expect(body).not.toContain(secret);
  });
});
