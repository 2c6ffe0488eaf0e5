import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { publish, publishedItem } from '../../../tests/factories/published-item.ts';
import { PATHS } from '../paths.ts';
import { portalRoutes } from '../routes.ts';

const FILE = randomUUID();

let app: TestApp;
let organ: TestOrgan;
let server: FastifyInstance;
let pages: { readonly video: string; readonly plain: string };

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
  const bytes = Buffer.from('not a real video, which nobody here plays');
  const { address: sha256 } = await app.files.put(organ.agency.id, bytes);
  const attachments = [
    {
      fileId: FILE,
      name: '解读.mp4',
      mediaType: 'video/mp4',
      size: bytes.length,
      sha256,
      use: 'attachment' as const,
    },
  ];
  const item = publishedItem(app, {
    agencyId: organ.agency.id,
    attachments,
    body: `<figure class="video"><a href="file:${FILE}">解读“一&quot;图”.mp4</a><figcaption>视频解读</figcaption></figure>`,
  });
  const plain = publishedItem(app, { agencyId: organ.agency.id, body: '<p>没有视频。</p>' });
  await publish(app, item, plain);
  server = Fastify();
  await server.register(portalRoutes(app));
  pages = { video: PATHS.item(organ.agency.code, item.id), plain: PATHS.item(organ.agency.code, plain.id) };
});
afterAll(async () => {
  await server.close();
  await app.close();
});

const policyOf = async (path: string): Promise<string> =>
  String((await server.inject(path)).headers['content-security-policy']);

describe('a video in a published text', () => {
  test('is played by the browser itself, with a link to the file below', async () => {
    const { body } = await server.inject(pages.video);
    const file = PATHS.itemFile(
      organ.agency.code,
      pages.video.split('/').at(-1) ?? '',
      FILE,
      encodeURIComponent('解读.mp4'),
    );
    expect(body).toContain(`<video controls preload="metadata" src="${file}"`);
    expect(body).toContain(`</video><br><a href="${file}">`);
    expect(body).toContain('<figcaption>视频解读</figcaption>');
  });

  test('may be loaded by its page, kept or not, and by no other', async () => {
    expect(await policyOf(pages.video)).toMatch(/;media-src 'self'$/);
    expect(await policyOf(pages.video)).toMatch(/;media-src 'self'$/);
    expect(await policyOf(pages.plain)).not.toContain('media-src');
  });

  test('is shown by itself under a policy that plays it and runs nothing', async () => {
    const file = PATHS.itemFile(organ.agency.code, pages.video.split('/').at(-1) ?? '', FILE, 'a.mp4');
    const { headers } = await server.inject(file);
    expect(headers['content-disposition']).toMatch(/^inline/);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox",
    );
  });
});
