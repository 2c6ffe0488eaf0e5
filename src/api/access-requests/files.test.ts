import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm, identityProof } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { tableCounts } from '../../../tests/factories/table-counts.ts';
import { UPLOAD_LIMITS } from '../../application/access-requests/check-uploads.ts';
import { ACTION_BODIES } from '../bodies.steps.ts';
import { type Answer, type Client, type Http, multipart, openHttp } from '../http.steps.ts';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const zip = (inner: string): Buffer =>
  Buffer.concat([
    Buffer.from('504b0304140000000000', 'hex'),
    Buffer.alloc(16),
    Buffer.from([inner.length, 0, 0, 0]),
    Buffer.from(inner),
  ]);

let http: Http;
let handler: Client;
let stranger: Client;
let other: TestOrgan;
let path: string;

beforeAll(async () => {
  http = await openHttp();
  other = await createOrgan(http.app, { code: 'qhq-other', name: '青禾区另一局' });
  handler = await http.as(http.organ.people['handler']);
  stranger = await http.as(other.people['handler']);
  path = await registered(http.base, await http.as(http.organ.people['clerk']));
});
afterAll(() => http.close());

async function registered(base: string, clerk: Client): Promise<string> {
  const body = { channel: 'in-person', arrivedOn: '2025-05-12', title: '测试申请', form: citizenForm() };
  return `${base}/access-requests/${(await clerk.post(`${base}/access-requests`, body)).body.requestId}`;
}

type File = Parameters<typeof multipart>[1];
const upload = (
  file: File,
  fields: Record<string, string> = { purpose: 'evidence' },
  by: Client = handler,
  to = path,
): Promise<Answer> => by.send({ method: 'POST', url: `${to}/files`, ...multipart(fields, file) });

describe('a file that is refused', () => {
  test.each<[string, File, number, RegExp]>([
    ['empty', { name: '空.txt', bytes: Buffer.alloc(0) }, 409, /空文件/],
    ['larger than 10 MB', { name: '大.txt', bytes: Buffer.alloc(UPLOAD_LIMITS.each + 1, 'a') }, 413, /10MB/],
    [
      'a program',
      { name: '程序.exe', bytes: Buffer.from('MZ'.padEnd(200, '\0')) },
      409,
      /不是可以接收|不能识别/,
    ],
    [
      'a page under a picture’s name',
      { name: '图.png', bytes: Buffer.from('<html><script>1</script>'), type: 'image/png' },
      409,
      /不能识别/,
    ],
    [
      'a picture under a page’s name',
      { name: '图.html', bytes: identityProof.bytes as Buffer },
      409,
      /扩展名与内容不符/,
    ],
    ['a PDF under a text’s name', { name: '文.txt', bytes: PDF }, 409, /扩展名与内容不符/],
    [
      'a page as text with another ending',
      { name: '页.html', bytes: Buffer.from('<b>x</b>') },
      409,
      /不能识别/,
    ],
    ['a plain archive', { name: '包.zip', bytes: zip('readme.txt') }, 409, /不是可以接收/],
    ['bytes under a text’s name', { name: '文.txt', bytes: Buffer.from([1, 2, 3, 0, 5]) }, 409, /不能识别/],
    [
      'a drawing that is a script',
      { name: '图.svg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
      409,
      /不能识别|不是可以接收/,
    ],
    ['without an ending', { name: '无', bytes: Buffer.from('text') }, 409, /不能识别/],
    [
      'with an endless name',
      { name: `${'名'.repeat(201)}.txt`, bytes: Buffer.from('text') },
      409,
      /文件名不能超过/,
    ],
  ])('%s says so in Chinese and leaves nothing', async (_, file, status, told) => {
    const before = await tableCounts(http.app.database);
    const answer = await upload(file);
    expect([answer.status, answer.body.title]).toEqual([status, expect.stringMatching(told)]);
    expect(await tableCounts(http.app.database)).toEqual(before);
  });

  test('nor is one without a purpose, with an unknown purpose, or no file at all', async () => {
    const file = { name: '凭证.txt', bytes: Buffer.from('凭证') };
    const before = await tableCounts(http.app.database);
    for (const answer of [
      await upload(file, {}),
      await upload(file, { purpose: 'letter' }),
      await upload(null),
      await handler.post(`${path}/files`, { purpose: 'evidence' }),
      await handler.send({
        method: 'POST',
        url: `${path}/files`,
        payload: multipart({}, file).payload,
        headers: { 'content-type': 'multipart/form-data; boundary=a-boundary-of-the-tests' },
      }),
    ]) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.body.title).toMatch(/\p{Script=Han}/u);
    }
    expect(await tableCounts(http.app.database)).toEqual(before);
  });

  test('another organ’s case takes no file of a stranger and gives none', async () => {
    const before = await tableCounts(http.app.database);
    const file = { name: '凭证.txt', bytes: Buffer.from('凭证') };
    expect((await upload(file, { purpose: 'evidence' }, stranger)).status).toBe(404);
    const elsewhere = path.replace(http.organ.agency.id, other.agency.id);
    expect((await upload(file, { purpose: 'evidence' }, stranger, elsewhere)).status).toBe(404);
    expect(await tableCounts(http.app.database)).toEqual(before);
  });

  test('an ended case takes none', async () => {
    const clerk = await http.as(http.organ.people['clerk']);
    const ended = await registered(http.base, clerk);
    const etag = String((await clerk.get(ended)).headers['etag']);
    await clerk.post(`${ended}/withdraw`, ACTION_BODIES.withdraw, { 'if-match': etag });
    const answer = await upload(
      { name: '凭证.txt', bytes: Buffer.from('凭证') },
      { purpose: 'evidence' },
      handler,
      ended,
    );
    expect([answer.status, answer.body.code]).toEqual([409, 'case-ended']);
  });
});

describe('a file that is taken', () => {
  test.each<[string, string, Buffer, string]>([
    ['text with markup in it', '说明<b>.txt', Buffer.from('<script>alert(1)</script>'), 'text/plain'],
    ['a picture', '图.PNG', identityProof.bytes as Buffer, 'image/png'],
    ['a PDF', '答复.pdf', PDF, 'application/pdf'],
    ['nine megabytes', '长.txt', Buffer.alloc(9 * 1024 * 1024, 'a'), 'text/plain'],
  ])('%s comes back as it was, as an attachment no browser renders', async (_, name, bytes, mediaType) => {
    const { status, body } = await upload({ name, bytes, type: 'text/html' });
    expect(status).toBe(200);
    const file = await handler.get(`${path}/files/${body.fileId}`);
    expect(file.raw.equals(bytes)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': mediaType,
      'content-disposition': expect.stringMatching(
        /^attachment; filename="file"; filename\*=UTF-8''[\w%.-]+$/,
      ),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect(decodeURIComponent(String(file.headers['content-disposition']).split("''")[1] ?? '')).toBe(name);
    const own = path.replace(http.organ.agency.id, other.agency.id);
    expect((await stranger.get(`${own}/files/${body.fileId}`)).status).toBe(404);
    const second = await registered(http.base, await http.as(http.organ.people['clerk']));
    expect((await handler.get(`${second}/files/${body.fileId}`)).status).toBe(404);
  });
});
