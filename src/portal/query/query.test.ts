import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm, identityProof } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { saveDraft } from '../../application/access-requests/draft-application.ts';
import { performAction } from '../../application/access-requests/perform-action.ts';
import type { ReceiptView } from '../../application/access-requests/public-views.ts';
import { submitApplication } from '../../application/access-requests/submit-application.ts';
import type { Actor } from '../../application/actor.ts';
import { portalRoutes } from '../routes.ts';
import { createVisitor, type Visitor } from '../shared/http/visitor.fixture.ts';

const QUERY = '/qhq-csj/query';
const PROGRESS = `${QUERY}/progress`;

let app: TestApp;
let server: FastifyInstance;
let organ: TestOrgan;

const submitted = async (): Promise<ReceiptView> => {
  const draft = await saveDraft(app, organ.agency, citizenForm(), [identityProof]);
  if (!('value' in draft)) throw new Error('draft refused');
  return granted(await submitApplication(app, organ.agency, draft.value));
};

const lookingAt = async ({ number, queryCode }: ReceiptView): Promise<Visitor> => {
  const visitor = createVisitor(server);
  await visitor.post(QUERY, { number, queryCode });
  return visitor;
};

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
  await createOrgan(app, { code: 'qhq-zfb', name: '青禾区人民政府办公室' });
  server = Fastify();
  await server.register(portalRoutes(app));
});
afterAll(async () => {
  await server.close();
  await app.close();
});

describe('a query', () => {
  test('with number and code opens the progress for half an hour', async () => {
    const { number, queryCode } = await submitted();
    const visitor = createVisitor(server);
    const response = await visitor.post(QUERY, { number, queryCode });
    expect(response.statusCode).toBe(303);
    expect(response.headers.location).toBe(PROGRESS);
    expect(response.cookies[0]).toMatchObject({ path: QUERY, httpOnly: true, sameSite: 'Lax', maxAge: 1800 });
    const page = await visitor.get(PROGRESS);
    expect(page.statusCode).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain(number);
    expect(page.body).toContain('2025年6月10日');
    app.setNow('2025-05-12T09:31:00+08:00');
    expect((await visitor.get(PROGRESS)).headers.location).toBe(`${QUERY}?notice=expired`);
    app.setNow('2025-05-12');
  });

  test('answers a wrong number and a wrong code alike, and shows the code to nobody', async () => {
    const { number, queryCode } = await submitted();
    const visitor = createVisitor(server);
    const wrongCode = await visitor.post(QUERY, { number, queryCode: 'AAAA-BBBB-CCCC' });
    const wrongNumber = await visitor.post(QUERY, { number: 'QHQ-CSJ-2025-99999', queryCode });
    expect(wrongCode.statusCode).toBe(422);
    expect(wrongNumber.statusCode).toBe(422);
    expect(wrongCode.body.replaceAll(number, '')).toBe(wrongNumber.body.replaceAll('QHQ-CSJ-2025-99999', ''));
    expect(wrongCode.body).toContain('<title>有误：');
    expect(wrongNumber.body).not.toContain(queryCode);
  });

  test('is made to wait after too many failures', async () => {
    const { number } = await submitted();
    const visitor = createVisitor(server);
    const answers = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      answers.push((await visitor.post(QUERY, { number, queryCode: 'AAAA-BBBB-CCCC' })).statusCode);
    }
    expect(answers).toEqual([422, 422, 422, 422, 422, 429]);
  });

  test('names what is missing, and takes no other fields', async () => {
    const visitor = createVisitor(server);
    const empty = await visitor.post(QUERY, {});
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('href="#queryCode"');
    expect((await visitor.post(QUERY, { number: '1', queryCode: '2', more: '3' })).statusCode).toBe(400);
    expect((await visitor.post(QUERY, { number: 'x'.repeat(101), queryCode: '2' })).statusCode).toBe(422);
  });

  test('is forgotten when it is ended, and opens nothing of another organ', async () => {
    const visitor = await lookingAt(await submitted());
    const token = visitor.cookies.get('gongkai-query') ?? '';
    const elsewhere = createVisitor(server);
    elsewhere.cookies.set('gongkai-query', token);
    expect((await elsewhere.get('/qhq-zfb/query/progress')).statusCode).toBe(303);
    await visitor.post(`${QUERY}/end`);
    expect((await visitor.get(PROGRESS)).statusCode).toBe(303);
  });
});

describe('the applicant', () => {
  const act = async (receipt: ReceiptView) => {
    const { clerk, handler } = organ.people;
    granted(
      await performAction(app, clerk as Actor, receipt.requestId, {
        action: 'take-up',
        input: { title: '改造资金', departmentId: null, handlerId: handler?.staffId ?? '', note: '' },
      }),
    );
    granted(
      await performAction(app, handler as Actor, receipt.requestId, {
        action: 'request-clarification',
        input: { days: 10, points: [{ what: '明确年度', guidance: '请写明年度' }] },
      }),
    );
  };

  test('answers a request for corrections with text and files', async () => {
    const receipt = await submitted();
    await act(receipt);
    const visitor = await lookingAt(receipt);
    expect((await visitor.get(PROGRESS)).body).toContain('明确年度');
    const empty = await visitor.upload(`${QUERY}/clarification`, { text: ' ' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('href="#text"');
    const file = { field: 'materials', name: '说明.exe', bytes: Uint8Array.from([77, 90, 0, 0, 1, 2, 3, 4]) };
    const wrong = await visitor.upload(`${QUERY}/clarification`, { text: '2024年度' }, [file]);
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('href="#materials"');
    const text = { ...file, name: '说明.txt', bytes: Uint8Array.from(Buffer.from('补充说明')) };
    const done = await visitor.upload(`${QUERY}/clarification`, { text: '2024年度' }, [text]);
    expect(done.headers.location).toBe(`${PROGRESS}?done=clarification`);
    const page = await visitor.get(`${PROGRESS}?done=clarification`);
    expect(page.body).toContain('补正已经提交');
    expect(page.body).not.toContain('请您补正');
  });

  test('withdraws after being asked once more', async () => {
    const visitor = await lookingAt(await submitted());
    expect((await visitor.get(`${QUERY}/withdrawal`)).body).toContain('撤回后不能恢复');
    const long = await visitor.post(`${QUERY}/withdrawal`, { reason: '长'.repeat(1001) });
    expect(long.statusCode).toBe(422);
    const done = await visitor.post(`${QUERY}/withdrawal`, { reason: '不再需要' });
    expect(done.headers.location).toBe(`${PROGRESS}?done=withdrawal`);
    expect((await visitor.get(`${PROGRESS}?done=withdrawal`)).body).toContain('这件申请已撤回');
    expect((await visitor.get(`${QUERY}/withdrawal`)).statusCode).toBe(303);
  });

  test('downloads nothing that was not served to them', async () => {
    const visitor = await lookingAt(await submitted());
    expect((await visitor.get(`${QUERY}/files/nonsense`)).statusCode).toBe(404);
    expect((await visitor.get(`${QUERY}/files/01900000-0000-7000-8000-00000000dead`)).statusCode).toBe(404);
    expect((await createVisitor(server).get(`${QUERY}/files/nonsense`)).statusCode).toBe(303);
  });
});
