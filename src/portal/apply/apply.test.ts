import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm, identityProof } from '../../../tests/factories/application.ts';
import { createOrgan } from '../../../tests/factories/organ.ts';
import { portalRoutes } from '../routes.ts';
import { type ChosenFile, createVisitor, type Visitor } from '../shared/http/visitor.fixture.ts';

const NEW = '/qhq-csj/apply/new';
const proof: ChosenFile = {
  field: 'identityProof',
  name: identityProof.name,
  bytes: Uint8Array.from(identityProof.bytes),
};
const filled = (change: Record<string, string> = {}) => ({ ...citizenForm(), ...change });
const located = (response: { headers: { location?: string | undefined } }): string =>
  response.headers.location ?? '';

let app: TestApp;
let server: FastifyInstance;
let visitor: Visitor;

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  await createOrgan(app);
  await createOrgan(app, { code: 'qhq-zfb', name: '青禾区人民政府办公室' });
  server = Fastify();
  await server.register(portalRoutes(app));
  visitor = createVisitor(server);
});
afterAll(async () => {
  await server.close();
  await app.close();
});

const drafts = async (): Promise<number> => {
  const { withClient } = await import('../../database/roles.ts');
  return withClient(app.database.adminUrl, async (client) => {
    const { rows } = await client.query('select count(*)::int as n from submission_drafts');
    return rows[0].n as number;
  });
};

describe('an application', () => {
  let check: string;

  test('goes from the form to the page that checks it, with its secret in a narrow cookie', async () => {
    const response = await visitor.upload(NEW, filled({ name: '<b>甲</b>' }), [proof]);
    expect(response.statusCode).toBe(303);
    check = located(response);
    expect(check).toMatch(/^\/qhq-csj\/apply\/check\/[\da-f-]{36}$/);
    expect(response.cookies[0]).toMatchObject({ path: '/qhq-csj/apply', httpOnly: true, sameSite: 'Lax' });
    const page = await visitor.get(check);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('&lt;b&gt;甲&lt;/b&gt;');
    expect(page.body).toContain('身份证明.png');
  });

  test('is nobody else’s', async () => {
    expect((await createVisitor(server).get(check)).statusCode).toBe(404);
    expect((await visitor.get(check.replace('qhq-csj', 'qhq-zfb'))).statusCode).toBe(404);
    expect((await createVisitor(server).post(check)).statusCode).toBe(404);
  });

  test('can be changed, keeping what was typed and the proof already sent', async () => {
    const change = check.replace('/check/', '/change/');
    const form = await visitor.get(change);
    expect(form.body).toContain('value="&lt;b&gt;甲&lt;/b&gt;"');
    expect(form.body).toContain('身份证明.png');
    const wrong = await visitor.upload(change, filled({ name: '' }));
    expect(wrong.statusCode).toBe(422);
    const response = await visitor.upload(change, filled({ name: '乙' }));
    expect(located(response)).toBe(check);
    const page = await visitor.get(check);
    expect(page.body).toContain('>乙<');
    expect(page.body).toContain('身份证明.png');
  });

  test('once confirmed gives a receipt, and the same one however often it is sent', async () => {
    const first = await visitor.post(check);
    expect(first.statusCode).toBe(303);
    const receipt = await visitor.get(located(first));
    expect(receipt.headers['cache-control']).toBe('no-store');
    expect(receipt.body).toContain('QHQ-CSJ-2025-00001');
    expect(receipt.body).toContain('2025年6月10日（星期二）');
    expect(receipt.body).toContain('期限计算书');
    expect(receipt.body).toContain('src="data:image/svg+xml;base64,');
    const again = await visitor.get(located(await visitor.post(check)));
    expect(again.body).toBe(receipt.body);
    expect(located(await visitor.get(check))).toBe(located(first));
    expect(located(await visitor.get(check.replace('/check/', '/change/')))).toBe(located(first));
  });

  test('of an organisation takes the organisation’s fields and drops the citizen’s', async () => {
    const { name: _, identityType: __, identityNumber: ___, ...common } = citizenForm();
    const response = await visitor.upload(
      NEW,
      {
        ...common,
        applicant: 'organisation',
        name: '不应留下',
        organisationName: '青禾示范有限公司',
        organisationKind: 'enterprise',
        creditCode: '91000000000000000X',
        contactName: '联系人甲',
      },
      [proof],
    );
    const page = await visitor.get(located(response));
    expect(page.body).toContain('青禾示范有限公司');
    expect(page.body).not.toContain('不应留下');
  });
});

describe('bad input', () => {
  const refused = async (values: Record<string, string>, files: readonly ChosenFile[] = [proof]) => {
    const before = await drafts();
    const response = await visitor.upload(NEW, values, files);
    expect(await drafts()).toBe(before);
    return response;
  };

  test('comes back with messages at the fields and what was typed', async () => {
    const response = await refused(filled({ name: ' ', postcode: '12', address: '"><script>' }), []);
    expect(response.statusCode).toBe(422);
    expect(response.body).toContain('<title>有误：');
    for (const field of ['name', 'postcode', 'identityProof']) {
      expect(response.body).toContain(`href="#${field}"`);
    }
    expect(response.body).toContain('value="&quot;&gt;&lt;script&gt;"');
  });

  test('that is too long is told at the field', async () => {
    const response = await refused(filled({ description: '长'.repeat(2001) }));
    expect(response.statusCode).toBe(422);
    expect(response.body).toContain('不能超过2000个字');
  });

  test.each([
    ['an unknown field', filled({ admin: '1' })],
    ['a prototype', filled({ __proto__x: '1', constructor: 'x' })],
    ['a NUL character', filled({ name: 'a\0b' })],
  ])('with %s is no form of ours', async (_, values) => {
    expect((await refused(values)).statusCode).toBe(400);
  });

  test('with an unknown file field is no form of ours', async () => {
    expect((await refused(filled(), [{ ...proof, field: 'other' }])).statusCode).toBe(400);
  });

  test('in another content type is no form of ours', async () => {
    const response = await visitor.post(NEW, filled());
    expect(response.statusCode).toBe(400);
  });

  test('cut off on the way is no form of ours', async () => {
    const response = await server.inject({
      method: 'POST',
      url: NEW,
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x\r\ncontent-disposition: form-data; name="name"\r\n\r\n甲',
    });
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('不完整');
  });

  test('of the wrong kind of file is told at the file', async () => {
    const exe = {
      ...proof,
      name: '身份证.png',
      bytes: Uint8Array.from(Buffer.from(`MZ${'\0'.repeat(200)}`)),
    };
    const response = await refused(filled(), [exe]);
    expect(response.statusCode).toBe(422);
    expect(response.body).toContain('“身份证.png”');
    expect(response.body).toContain('href="#identityProof"');
  });

  test('with a file too large, or files too large together, is told at the file, typed text kept', async () => {
    const big = { ...proof, field: 'materials', name: '大.pdf', bytes: new Uint8Array(11 * 1024 * 1024) };
    const response = await refused(filled({ name: '甲甲' }), [proof, big]);
    expect(response.statusCode).toBe(422);
    expect(response.body).toContain('“大.pdf”超过10MB');
    expect(response.body).toContain('value="甲甲"');
    const nine = { ...big, bytes: new Uint8Array(9 * 1024 * 1024) };
    const together = await refused(filled(), [proof, nine, nine, nine, nine]);
    expect(together.statusCode).toBe(422);
    expect(together.body).toContain('合计不能超过30MB');
  });

  test('with too many files is refused', async () => {
    const eleven = Array.from({ length: 11 }, () => ({ ...proof, field: 'materials' }));
    const response = await refused(filled(), [proof, ...eleven]);
    expect(response.statusCode).toBe(422);
    expect(response.body).toContain('最多上传10个文件');
  });
});
