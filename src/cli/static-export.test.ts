import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../tests/factories/app.ts';
import { draftItem, itemContent, publishItem, testColumns } from '../../tests/factories/disclosures.ts';
import { createOrgan } from '../../tests/factories/organ.ts';
import { createServer } from '../server.ts';
import { brokenLinks, exportStatic } from './static-export.ts';
import { fileOfAddress } from './static-paths.ts';

let app: TestApp;
let server: FastifyInstance;
let folder: string;
let itemId: string;
let draftId: string;
let files: readonly string[];
let broken: readonly string[];

const place = (name: string) => ({
  code: 'qhq-csj',
  folder: join(folder, name),
  publicUrl: app.publicUrl,
  baseUrl: 'https://static.example.gov.cn',
});
const read = (path: string) => readFile(join(folder, 'a', path), 'utf8');

beforeAll(async () => {
  app = await createTestApp();
  const organ = await createOrgan(app);
  const columns = await testColumns(app, organ);
  const column = columns('normative-documents');
  itemId = await publishItem(app, organ, itemContent(app, organ, column));
  draftId = await draftItem(app, organ, itemContent(app, organ, column, { title: '没有公开的通知' }));
  server = await createServer(app, { logger: false });
  folder = await mkdtemp(join(tmpdir(), 'gongkai-static-'));
  ({ files, broken } = await exportStatic(server, place('a')));
}, 120_000);
afterAll(async () => {
  await server.close();
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the static export', () => {
  test('holds pages, style, lists, feeds and the map, and every link of it leads somewhere', async () => {
    expect(broken).toEqual([]);
    expect(await brokenLinks(join(folder, 'a'), files, (path) => readFile(path, 'utf8'))).toEqual([]);
    for (const file of [
      'index.html',
      'catalogue.json',
      'feed.atom',
      'sitemap.xml',
      `items/${itemId}/index.html`,
    ])
      expect(files).toContain(`qhq-csj/${file}`);
    expect(files.some((it) => /^portal-assets\/portal\.[0-9a-f]+\.css$/.test(it))).toBe(true);
    expect((await readdir(join(folder, 'a'))).toSorted()).toEqual(['portal-assets', 'qhq-csj']);
  });

  test('links within itself are relative, forms lead to the running portal', async () => {
    const page = await read(`qhq-csj/items/${itemId}/index.html`);
    expect(page).not.toMatch(/(href|src)="\//);
    expect(page).toMatch(/href="\.\.\/\.\.\/\.\.\/portal-assets\/portal/);
    expect(page).toContain(`href="${app.publicUrl}/qhq-csj/apply"`);
  });

  test('holds nothing that is not public', async () => {
    for (const file of files) {
      const text = await read(file);
      expect([file, text.includes(draftId) || text.includes('没有公开的通知')]).toEqual([file, false]);
    }
  });

  test('feeds and the map name the address it will be reached at', async () => {
    const map = await read('qhq-csj/sitemap.xml');
    expect(map).toContain(`https://static.example.gov.cn/qhq-csj/items/${itemId}`);
  });

  test('below a path prefix it holds the same files, and what leads to the running portal has the prefix once', async () => {
    const publicUrl = 'https://www.example.gov.cn/zwgk';
    const below = await createServer({ ...app, publicUrl }, { logger: false });
    const written = await exportStatic(below, { ...place('prefixed'), publicUrl });
    await below.close();
    expect(written.broken).toEqual([]);
    expect(written.files).toEqual(files);
    const page = await readFile(join(folder, 'prefixed', `qhq-csj/items/${itemId}/index.html`), 'utf8');
    expect(page).toContain(`href="${publicUrl}/qhq-csj/apply"`);
    expect(page).not.toContain('/zwgk/zwgk');
  });

  test('a name too long for a file system is cut and keeps its ending', () => {
    const name = `附件${'很长的名字'.repeat(30)}.docx`;
    const file = fileOfAddress(`/qhq-csj/items/1/files/2/${encodeURIComponent(name)}`, false);
    const last = file.split('/').at(-1) ?? '';
    expect(Buffer.byteLength(last)).toBeLessThanOrEqual(255);
    expect(last).toMatch(/^附件很长的名字.*-[0-9a-f]{16}\.docx$/);
  });

  test('written twice, it is the same to the byte; a folder that holds something is left alone', async () => {
    const again = await exportStatic(server, place('b'));
    expect(again.broken).toEqual([]);
    expect(again.files).toEqual(files);
    for (const file of files) {
      const [one, other] = await Promise.all(['a', 'b'].map((it) => readFile(join(folder, it, file))));
      expect([file, one?.equals(other ?? Buffer.alloc(0))]).toEqual([file, true]);
    }
    await expect(exportStatic(server, place('b'))).rejects.toThrow();
  });
});
