import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { draftItem, itemContent, takeStep, testColumns } from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../../application/actor.ts';
import { addItemFile } from '../../application/disclosures/item-files.ts';
import { loadItem } from '../../application/disclosures/load-item.ts';
import { saveDraft } from '../../application/disclosures/save-draft.ts';
import { verifyAgency } from '../../application/verification/verify-agency.ts';
import { PATHS } from '../paths.ts';
import { portalRoutes } from '../routes.ts';

const BYTES = Buffer.from(Array.from({ length: 5_000 }, (_, at) => `第${at}行\n`).join(''));
const ETAG = `"${createHash('sha256').update(BYTES).digest('hex')}"`;

let app: TestApp;
let organ: TestOrgan;
let server: FastifyInstance;
let port: number;
let itemId: string;
let path: string;

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
  const columnId = (await testColumns(app, organ))('normative-documents');
  const content = itemContent(app, organ, columnId, { title: '关于公布材料目录的公告' });
  itemId = await draftItem(app, organ, content);
  const handler = organ.people['handler'] as Actor;
  const file = { name: '目录.txt', bytes: BYTES };
  const { fileId } = granted(await addItemFile(app, handler, itemId, file));
  const { revision } = await app.store.read(organ.agency.id, (tx) => loadItem(app, tx, itemId));
  const attachments = [{ fileId, name: file.name, use: 'attachment' as const }];
  granted(await saveDraft(app, handler, itemId, { content: { ...content, attachments }, revision }));
  for (const step of ['submit', 'pass-content', 'pass-secrecy', 'publish'] as const)
    granted(await takeStep(app, organ, itemId, step));
  path = PATHS.itemFile(organ.agency.code, itemId, fileId, encodeURIComponent(file.name));
  server = Fastify();
  await server.register(portalRoutes(app));
  await server.listen({ port: 0, host: '127.0.0.1' });
  port = (server.server.address() as AddressInfo).port;
}, 60_000);
afterAll(async () => {
  await server.close();
  await app.close();
});

const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers }, async (answer) => {
        const { statusCode: status = 0, headers } = answer;
        resolve({ status, headers, body: await buffer(answer) });
      })
        .on('error', reject)
        .end();
    },
  );

describe('a published file over the network', () => {
  test('is sent whole under the hash of its bytes', async () => {
    const { status, headers, body } = await ask();
    expect(status).toBe(200);
    expect(body.equals(BYTES)).toBe(true);
    expect(headers).toMatchObject({
      etag: ETAG,
      'accept-ranges': 'bytes',
      'content-length': String(BYTES.length),
    });
  });

  test.each([
    ['bytes=100-199', 100, 199],
    ['bytes=-50', BYTES.length - 50, BYTES.length - 1],
    ['bytes=70-', 70, BYTES.length - 1],
  ])('is sent in part for %s', async (range, from, to) => {
    const { status, headers, body } = await ask({ range });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${from}-${to}/${BYTES.length}`);
    expect(headers['content-length']).toBe(String(to - from + 1));
    expect(body.equals(BYTES.subarray(from, to + 1))).toBe(true);
  });

  test('has nothing behind its end', async () => {
    const { status, headers, body } = await ask({ range: `bytes=${BYTES.length}-` });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe(`bytes */${BYTES.length}`);
    expect(body).toHaveLength(0);
  });

  test('goes on only with the very bytes it began with', async () => {
    expect((await ask({ range: 'bytes=0-9', 'if-range': ETAG })).status).toBe(206);
    const other = await ask({ range: 'bytes=0-9', 'if-range': '"0000"' });
    expect(other.status).toBe(200);
    expect(other.body).toHaveLength(BYTES.length);
    expect((await ask({ range: 'bytes=0-9', 'if-range': 'Mon, 12 May 2025 00:00:00 GMT' })).status).toBe(200);
  });

  test('is not sent again where the browser has it', async () => {
    const { status, body } = await ask({ 'if-none-match': ETAG });
    expect(status).toBe(304);
    expect(body).toHaveLength(0);
  });

  test('tells its length without being sent', async () => {
    const { status, headers, body } = await ask({}, 'HEAD');
    expect(status).toBe(200);
    expect(headers['content-length']).toBe(String(BYTES.length));
    expect(body).toHaveLength(0);
  });

  test('that the disk has damaged is sent to nobody, and the verification names it', async () => {
    const place = app.files.locate(organ.agency.id, ETAG.slice(1, -1));
    await writeFile(place, Buffer.from(BYTES).fill('x', 10, 11));
    expect((await ask({ range: 'bytes=0-9' })).status).toBe(500);
    const { faults } = await verifyAgency(app, organ.agency.id);
    expect(faults).toEqual([expect.stringContaining('缺失或者损坏')]);
    await writeFile(place, BYTES);
    expect((await ask({ range: 'bytes=0-9' })).status).toBe(206);
  });

  test('is gone in whole and in part once its item is withdrawn', async () => {
    granted(await takeStep(app, organ, itemId, 'withdraw', { ground: 'error', remark: '内容有误' }));
    expect((await ask()).status).toBe(404);
    expect((await ask({ range: 'bytes=0-9', 'if-range': ETAG })).status).toBe(404);
  });
});
