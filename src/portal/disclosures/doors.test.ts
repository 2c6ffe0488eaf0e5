import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemContent } from '../../../tests/factories/disclosures.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../../application/actor.ts';
import { loadItem } from '../../application/disclosures/load-item.ts';
import { saveDraft } from '../../application/disclosures/save-draft.ts';
import { type Doors, openDoors, type Planted, REVIEWED, tells } from './doors.steps.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
}, 120_000);
afterAll(() => doors.close());

/** Addresses that tell something of the item, and faults on the way. */
async function leaksOf(item: Planted, accept?: (address: string) => boolean) {
  const leaks: string[] = [];
  let asked = 0;
  for await (const { address, path, status, body } of doors.ask(item, accept)) {
    asked += 1;
    // The tombstone of what was withdrawn names its title, and nothing else does.
    const isTombstone = item.what === 'withdrawn' && address === '/:agencyCode/items/:itemId';
    const told = isTombstone ? body.replaceAll(`${item.word}保护工作安排`, '') : body;
    if (status >= 500 || tells(told, item)) leaks.push(`${item.what}: ${status} ${path}`);
  }
  return { asked, leaks };
}

/** Where a visitor finds what is public. */
const DOORS = [
  '/:agencyCode',
  '/:agencyCode/catalogue',
  '/:agencyCode/catalogue.csv',
  '/:agencyCode/catalogue.json',
  '/:agencyCode/disclosures/columns/:columnId',
  '/:agencyCode/disclosures/columns/:columnId/feed.atom',
  '/:agencyCode/disclosures/columns/:columnId/feed.json',
  '/:agencyCode/disclosures/columns/:columnId/feed.rss',
  '/:agencyCode/feed.atom',
  '/:agencyCode/feed.json',
  '/:agencyCode/feed.rss',
  '/:agencyCode/items/:itemId',
  '/:agencyCode/items/:itemId/files/:fileId/:name',
  '/:agencyCode/search',
  '/:agencyCode/search/suggest',
  '/api/v1/public/search',
  '/search',
];

describe('every public door', () => {
  test('shows what is public where it is looked for: the test would see a leak', async () => {
    const seen = new Set<string>();
    for await (const { address, body } of doors.ask(doors.shown))
      if (tells(body, doors.shown)) seen.add(address);
    expect(DOORS.filter((it) => !seen.has(it))).toEqual([]);
  }, 120_000);

  test('tells nothing of what is not public, whatever is asked', async () => {
    const results = [];
    for (const item of doors.hidden) results.push(await leaksOf(item));
    expect(results.flatMap((it) => it.leaks)).toEqual([]);
    expect(results.reduce((sum, it) => sum + it.asked, 0)).toBeGreaterThan(1500);
  }, 300_000);

  test('of one organ tells nothing of another organ', async () => {
    // The platform's own search is over all organs.
    const { leaks, asked } = await leaksOf(doors.foreign, (it) => it.startsWith('/:agencyCode'));
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  }, 120_000);

  test('never shows the words of a version that was corrected', async () => {
    const { app, one, columnId } = doors;
    const item = await doors.plant(
      'corrected',
      {},
      ...REVIEWED,
      ['publish'],
      ['revise', { remark: '更正', changedOn: '2025-05-12' }],
    );
    const content = itemContent(app, one, columnId, { title: '更正以后的标题' });
    const { revision } = await app.store.read(one.agency.id, (tx) => loadItem(app, tx, item.id));
    granted(await saveDraft(app, one.people['handler'] as Actor, item.id, { content, revision }));
    await doors.take(item.id, ...REVIEWED, ['publish']);
    expect((await leaksOf(item)).leaks).toEqual([]);
  }, 120_000);

  test('lets in what is scheduled with its instant, and no sooner', async () => {
    const { app, one, server, hidden } = doors;
    const id = hidden.find((it) => it.what === 'scheduled')?.id;
    const statusAt = (instant: string, query: string) =>
      app.at(new Date(instant), async () => {
        const { statusCode } = await server.inject(`/${one.agency.code}/items/${id}?${query}`);
        return statusCode;
      });
    expect(await statusAt('2025-06-20T08:59:59+08:00', 'a')).toBe(404);
    expect(await statusAt('2025-06-20T09:00:00+08:00', 'b')).toBe(200);
  });
});
