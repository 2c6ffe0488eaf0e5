import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../../database/roles.ts';
import {
  cell,
  coreProperty,
  paragraph,
  word,
  workbook,
} from '../../documents/release-gate/corpus/office.fixture.ts';
import { pdf } from '../../documents/release-gate/corpus/pdf.fixture.ts';
import { exif, jpeg } from '../../documents/release-gate/corpus/pictures.fixture.ts';
import { type Cases, type Driven, openCases, sign } from '../access-requests/cases.steps.ts';
import { type Answer, multipart } from '../http.steps.ts';

/** A number whose checksum is right and which belongs to nobody. */
const CANARY = '11010519491231002X';
const PERSONAL = Buffer.from(`经查，您的登记信息为：身份证号码${CANARY}。`);

let cases: Cases;
beforeAll(async () => {
  cases = await openCases();
});
afterAll(() => cases.http.close());

const HIDDEN: readonly (readonly [string, string, Uint8Array])[] = [
  [
    'a hidden sheet',
    '名单.xlsx',
    workbook({ second: 'state="veryHidden"', secondData: `<row r="1">${cell('A1', CANARY)}</row>` }),
  ],
  [
    'a comment and an author',
    '通知.docx',
    word(paragraph(CANARY, '<w:vanish/>'), coreProperty('dc:creator', '某某某')),
  ],
  ['a place in a photograph', '现场.jpg', jpeg([exif([{ tag: 0x8825, value: 26 }])])],
  ['a script', '表格.pdf', pdf({ catalogue: '/OpenAction << /S /JavaScript /JS (x) >>' })],
];

type Form = { readonly purpose?: string; readonly reason?: string };
const upload = async (
  driven: Driven,
  name: string,
  bytes: Uint8Array,
  form: Form = {},
  to = 'files',
): Promise<Answer> => {
  const fields = { purpose: 'reply-material', ...form };
  return (await cases.client('handler')).send({
    method: 'POST',
    url: `${driven.path}/${to}`,
    ...multipart(fields, { name, bytes }),
  });
};
const opened = async (): Promise<Driven> => {
  const driven = await cases.open('in-person', '2025-05-12');
  await driven.take('2025-05-12', 'clerk', 'take-up');
  return driven;
};

describe('material for the applicant', () => {
  test.each(HIDDEN)('with %s is not added, and the answer says where', async (_, name, bytes) => {
    const driven = await opened();
    const before = (await driven.see()).version;
    const answer = await upload(driven, name, bytes, { reason: '申请人坚持要求提供' });
    expect([answer.status, answer.body.code]).toEqual([409, 'file-blocked']);
    expect(answer.body.title).toContain(name);
    const after = await driven.see();
    expect([after.version, after.files.filter((it: { name: string }) => it.name === name)]).toEqual([
      before,
      [],
    ]);
  });

  test.each(HIDDEN.slice(0, 3))(
    'with %s can be had clean, and the clean copy is added',
    async (_, name, bytes) => {
      const driven = await opened();
      const cleaned = await upload(driven, name, bytes, {}, 'cleaned-files');
      expect(cleaned.status).toBe(200);
      expect(decodeURIComponent(String(cleaned.headers['content-disposition']))).toContain('（已清理）');
      expect(cleaned.raw.includes(CANARY)).toBe(false);
      expect((await upload(driven, name, cleaned.raw)).status).toBe(200);
    },
  );

  test('with a script cannot be had clean: a person has to export it anew', async () => {
    const driven = await opened();
    const [, name, bytes] = HIDDEN[3] ?? ['', '', new Uint8Array()];
    const answer = await upload(driven, name, bytes, {}, 'cleaned-files');
    expect([answer.status, answer.body.code]).toEqual([409, 'not-cleaned']);
  });

  test('with personal data in its text wants a reason, which is recorded in the case', async () => {
    const driven = await opened();
    const without = await upload(driven, '查询结果.txt', PERSONAL);
    expect([without.status, without.body.code]).toEqual([409, 'file-unconfirmed']);
    expect(JSON.stringify(without.body)).not.toContain(CANARY);
    const added = await upload(driven, '查询结果.txt', PERSONAL, {
      reason: '所载为申请人本人信息，已核验身份',
    });
    expect(added.status).toBe(200);
    const { timeline } = await driven.see();
    const noted = timeline.find((it: { type: string }) => it.type === 'file-cleared');
    expect(noted.text).toContain('所载为申请人本人信息，已核验身份');
  });

  test('without anything to tell is added and leaves no remark', async () => {
    const driven = await opened();
    expect((await upload(driven, '说明.txt', Buffer.from('经检索，该信息已经公开。'))).status).toBe(200);
    const { timeline } = await driven.see();
    expect(timeline.some((it: { type: string }) => it.type === 'file-cleared')).toBe(false);
  });

  test('is looked into before it is added, and nothing is kept of that', async () => {
    const driven = await opened();
    const [, name, bytes] = HIDDEN[0] ?? ['', '', new Uint8Array()];
    const { status, body } = await upload(driven, name, bytes, {}, 'checked-files');
    expect([status, body.passes]).toEqual([200, false]);
    expect(body.blocking[0]).toMatchObject({ code: 'hidden-sheet', where: expect.stringContaining('名单') });
    expect(body.blocking[0].advice).toMatch(/清理/);
    expect(JSON.stringify(body)).not.toContain(CANARY);
    expect((await driven.see()).files.filter((it: { name: string }) => it.name === name)).toEqual([]);
  });
});

describe('evidence', () => {
  test('may hold anything while it stays in the case, and is not shown to a third party', async () => {
    const driven = await opened();
    const [, name, bytes] = HIDDEN[0] ?? ['', '', new Uint8Array()];
    const { body } = await upload(driven, name, bytes, { purpose: 'evidence' });
    const change = { fileIds: [body.fileId] };
    expect(await driven.attempt('2025-05-12', 'handler', 'send-consultation', change)).toEqual([
      409,
      'file-blocked',
    ]);
    expect((await driven.see()).consultations).toEqual([]);
  });

  test('with personal data is shown once a reason is recorded, for these bytes', async () => {
    const driven = await opened();
    const { body } = await upload(driven, '合同.txt', PERSONAL, { purpose: 'evidence' });
    const change = { fileIds: [body.fileId] };
    const tried = await driven.attempt('2025-05-12', 'handler', 'send-consultation', change);
    expect(tried).toEqual([409, 'file-unconfirmed']);
    const handler = await cases.client('handler');
    const path = `${driven.path}/files/${body.fileId}`;
    const seen = await handler.get(`${path}/check`);
    expect(seen.body).toMatchObject({ passes: false, blocking: [] });
    const etag = String((await handler.get(driven.path)).headers['etag']);
    const reason = { reason: '该信息由第三方本人提供' };
    expect((await handler.post(`${path}/clearance`, reason, { 'if-match': '"0"' })).status).toBe(412);
    expect((await handler.post(`${path}/clearance`, reason, { 'if-match': etag })).status).toBe(200);
    expect((await handler.get(`${path}/check`)).body.passes).toBe(true);
    await driven.take('2025-05-12', 'handler', 'send-consultation', change);
  });

  test('what nobody sees in a file cannot be confirmed', async () => {
    const driven = await opened();
    const [, name, bytes] = HIDDEN[1] ?? ['', '', new Uint8Array()];
    const { body } = await upload(driven, name, bytes, { purpose: 'evidence' });
    const handler = await cases.client('handler');
    const etag = String((await handler.get(driven.path)).headers['etag']);
    const path = `${driven.path}/files/${body.fileId}`;
    const answer = await handler.post(
      `${path}/clearance`,
      { reason: '申请人坚持要求' },
      { 'if-match': etag },
    );
    expect([answer.status, answer.body.code]).toEqual([409, 'file-blocked']);
    const cleaned = await handler.get(`${path}/cleaned`);
    expect([cleaned.status, cleaned.raw.includes(CANARY)]).toEqual([200, false]);
  });
});

describe('what was added before there was a gate', () => {
  test('is looked into when the reply is served, and stops it', async () => {
    const driven = await opened();
    const [, name, bytes] = HIDDEN[0] ?? ['', '', new Uint8Array()];
    const { body } = await upload(driven, name, bytes, { purpose: 'evidence' });
    await withClient(cases.http.app.database.adminUrl, (client) =>
      client.query(`update files set purpose = 'reply-material' where id = $1`, [body.fileId]),
    );
    await driven.take('2025-05-12', 'handler', 'record-search');
    await sign(driven, '2025-05-12');
    expect(await driven.attempt('2025-05-12', 'clerk', 'serve')).toEqual([409, 'file-blocked']);
  });
});
