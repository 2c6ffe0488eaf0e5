import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../tests/factories/app.ts';
import { createOrgan } from '../../../../tests/factories/organ.ts';
import { withClient } from '../../../database/roles.ts';
import { reportText } from '../../../documents/annual-reports/reader/report-text.fixture.ts';
import { portalRoutes } from '../../routes.ts';
import { createVisitor, type Visitor } from '../../shared/http/visitor.fixture.ts';

let app: TestApp;
let server: FastifyInstance;
let visitor: Visitor;
const PAGE = '/qhq-csj/reports/check';

beforeAll(async () => {
  app = await createTestApp();
  await createOrgan(app);
});
beforeEach(async () => {
  // The limit counts in the memory of the server: each test has a server of its own.
  server = Fastify();
  await server.register(portalRoutes(app));
  visitor = createVisitor(server);
  return () => server.close();
});
afterAll(() => app.close());

const file = (text: string, field = 'report', name = '年报.txt') => ({
  field,
  name,
  bytes: new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>,
});
const check = (...files: readonly ReturnType<typeof file>[]) => visitor.upload(PAGE, {}, files);

describe('the page that checks an annual report', () => {
  it('is reached from the list of reports and says that nothing is stored', async () => {
    expect((await visitor.get('/qhq-csj/reports')).body).toContain(`href="${PAGE}"`);
    const { body, statusCode } = await visitor.get(PAGE);
    expect(statusCode).toBe(200);
    expect(body).toContain('不保存、不公开');
    expect(body).not.toContain('<script');
  });

  it('finds nothing in a report that is in order', async () => {
    const { body, statusCode, headers } = await check(file(reportText()));
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toContain('没有发现问题。');
    expect(body).toContain('青禾区档案局');
    expect(body).toContain('noindex');
  });

  it('says where, why and what to do, in Chinese and in English', async () => {
    const wrong = file(reportText({ granted: '1 0 0 0 0 0 1' }));
    const { body } = await check(wrong);
    expect(body).toContain('错误2处、请核对0处、提示0处。');
    expect(body).toContain('各项办理结果相加为1件');
    expect(body).toContain('逐格核对');
    const english = await visitor.upload(`${PAGE}?lang=en`, {}, [wrong]);
    expect(english.body).toContain('2 errors, 0 to be verified, 0 hints.');
  });

  it('compares with last year’s report', async () => {
    const previous = file(reportText({ carried_out: '2 0 0 0 0 0 2' }, 2023), 'previous');
    const { body } = await check(file(reportText()), previous);
    expect(body).toContain('上一年度报告结转下年度为2件');
  });

  it('stores nothing: neither a file nor an event', async () => {
    const files = async () =>
      (await readdir(join(app.folder), { recursive: true })).filter((it) => it.startsWith('files'));
    const events = async () =>
      (await withClient(app.database.adminUrl, (client) => client.query('SELECT count(*) AS n FROM events')))
        .rows;
    const before = [await files(), await events()];
    await check(file(reportText({ granted: '1 0 0 0 0 0 1' })));
    expect([await files(), await events()]).toEqual(before);
  });

  it('answers with the reason at the field when the file is none, no report, too large or hostile', async () => {
    expect((await check()).statusCode).toBe(422);
    const none = await check(file('通知公告'));
    expect(none.statusCode).toBe(422);
    expect(none.body).toContain('id="report-error"');
    const large = await check(file('a'.repeat(10 * 1024 * 1024 + 1)));
    expect([large.statusCode, large.body.includes('文件超过10MB')]).toEqual([422, true]);
    const hostile = await check(file(`PK\u0003\u0004${'\u0000'.repeat(500)}`, 'report', '年报.docx'));
    expect(hostile.statusCode).toBe(422);
    const second = await check(file(reportText()), file('通知', 'previous'));
    expect([second.statusCode, second.body.includes('id="previous-error"')]).toEqual([422, true]);
  });

  it('refuses what its form cannot have sent', async () => {
    expect((await check(file(reportText(), 'other'))).statusCode).toBe(400);
    expect((await visitor.post(PAGE, { report: 'x' })).statusCode).toBe(400);
  });

  it('lets one address check ten reports a minute', async () => {
    const answers: number[] = [];
    for (let count = 0; count < 11; count += 1) answers.push((await check()).statusCode);
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
  });
});
