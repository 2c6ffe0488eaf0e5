import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { itemContent, publishItem, testColumns } from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { participationSteps } from '../../application/participation/participation.steps.ts';
import { createServer } from '../../server.ts';

describe('the map for search engines', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let server: FastifyInstance;
  let paths: readonly string[];
  let columnId: string;
  let itemId: string;
  let letterId: string;

  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
    columnId = (await testColumns(app, organ))('normative-documents');
    itemId = await publishItem(app, organ, itemContent(app, organ, columnId));
    const steps = participationSteps(app, organ);
    ({ id: letterId } = await steps.letter());
    await steps.answered(letterId);
    await steps.letter();
    server = await createServer(app, { logger: false });
    const { body } = await server.inject({ url: `/${organ.agency.code}/sitemap.xml` });
    paths = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
      address.replace(app.publicUrl, ''),
    );
  });
  afterAll(async () => {
    await server.close();
    await app.close();
  });

  test('names columns of every level, items, answers to letters and the pages of the organ', () => {
    const at = (path: string) => `/${organ.agency.code}/${path}`;
    for (const path of [
      `disclosures/columns/${columnId}`,
      `items/${itemId}`,
      `mailbox/answers/${letterId}`,
      'guide',
      'reports',
      'solicitations',
      'topics',
      'registers',
      'data',
    ])
      expect(paths).toContain(at(path));
    expect(paths.filter((it) => it.includes('/mailbox/answers/'))).toHaveLength(1);
  });

  test('names each page once, and only pages that stand and may be listed', async () => {
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) {
      const { statusCode, body } = await server.inject({ url: path });
      expect([path, statusCode, /<meta name="robots" content="noindex/.test(body)]).toEqual([
        path,
        200,
        false,
      ]);
    }
  });
});
