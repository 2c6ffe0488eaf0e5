import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeSiteSettings } from '../../src/application/agencies/site-settings.ts';
import { createColumns } from '../../src/application/columns/create-columns.ts';
import { publicColumns } from '../../src/application/columns/find-columns.ts';
import { USUAL_SITE } from '../../src/domain/agencies/site-settings.ts';
import { createServer } from '../../src/server.ts';
import { createTestApp, type TestApp } from '../factories/app.ts';
import { createOrgan } from '../factories/organ.ts';
import { publish, publishedItem } from '../factories/published-item.ts';
import { granted } from '../factories/result.ts';
import { findNuChecker, htmlErrors } from './nu-checker.ts';

const jar = findNuChecker();

/** The kind of a page: its address without what differs from one to the next. */
const kindOf = (address: string): string =>
  (address.split('?')[0] ?? '')
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id')
    .replaceAll(/\/\d{4}\b/g, '/:year');

const linksOf = (html: string): string[] =>
  [...html.matchAll(/\shref="(\/[^"#]*)/g)].map(([, path]) => (path ?? '').replaceAll('&amp;', '&'));

/** Every kind of page a visitor can reach from the home by links, one of each. */
async function pagesFrom(get: (path: string) => Promise<{ type: string; body: string }>, start: string[]) {
  const pages = new Map<string, string>();
  const seen = new Set<string>();
  const open = [...start];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const kind = kindOf(path);
    if (seen.has(kind) || /^\/(pref|portal-assets|console|api)\b/.test(path)) continue;
    seen.add(kind);
    const { type, body } = await get(path);
    if (!type.startsWith('text/html')) continue;
    pages.set(path, body);
    open.push(...linksOf(body));
  }
  return pages;
}

/** A frame with everything a site can be given. */
const FULL_SITE = {
  ...USUAL_SITE,
  portalName: '青禾区人民政府',
  portalUrl: 'https://www.example.gov.cn/',
  headerLinks: [{ label: '政务服务', url: 'https://www.example.gov.cn/service' }],
  colour: '#9a1b12',
  siteIdCode: '0000000000',
  icpNumber: '示例ICP备00000000号',
  policeNumber: '示例公网安备00000000000000号',
  marks: {
    ...USUAL_SITE.marks,
    partyGovernment: {
      url: 'https://mark.example.cn/',
      imageUrl: 'https://mark.example.cn/mark.png',
      scriptUrl: null,
    },
  },
};

describe.skipIf(jar === null)('the Nu checker', () => {
  let app: TestApp;
  let server: Awaited<ReturnType<typeof createServer>>;

  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    const { agency, actor, people } = await createOrgan(app);
    const clerk = actor('ogi-clerk');
    granted(await createColumns(app, clerk, { level: 'government', makesRules: true, rulesAddress: '' }, 0));
    const { tree } = await publicColumns(app, agency.id);
    const column = tree.flatMap((it) => it.children).flatMap((it) => it.children)[1]?.column;
    if (!column || !people['administrator']) throw new Error('the organ has no columns or nobody');
    await publish(app, publishedItem(app, { agencyId: agency.id, columnId: column.id }));
    granted(await changeSiteSettings(app, people['administrator'], { version: 0, settings: FULL_SITE }));
    server = await createServer(app, { logger: false });
  });
  afterAll(async () => {
    await server?.close();
    await app?.close();
  });

  const get = async (path: string) => {
    const answer = await server.inject({ method: 'GET', url: path });
    return { type: String(answer.headers['content-type']), body: answer.body };
  };

  test('finds no error on any kind of page, in Chinese and in English', { timeout: 240_000 }, async () => {
    const start = [
      '/qhq-csj',
      '/qhq-csj/disclosures',
      '/verify/unknown',
      '/no/such/page',
      '/qhq-csj/search?q=a',
    ];
    const pages = await pagesFrom(get, start);
    expect(pages.size).toBeGreaterThan(12);
    for (const path of ['/qhq-csj', '/qhq-csj/guide', '/qhq-csj/apply/new'])
      pages.set(`${path} in English`, (await get(`${path}?lang=en`)).body);
    expect(await htmlErrors(jar ?? '', pages)).toEqual([]);
  });

  test('finds an error that was put in, so its silence means something', { timeout: 120_000 }, async () => {
    const broken = new Map([['broken', '<!DOCTYPE html><html lang="zh"><title>x</title><p><table></p>']]);
    expect((await htmlErrors(jar ?? '', broken)).length).toBeGreaterThan(0);
  });
});
