import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { publish, publishedItem } from '../../../tests/factories/published-item.ts';
import { searchFor, titlesFor } from './search.steps.ts';
import { suggest } from './suggest.ts';

let app: TestApp;
let organ: TestOrgan;

beforeAll(async () => {
  app = await createTestApp('2026-03-02');
  organ = await createOrgan(app);
});
afterAll(() => app.close());

const item = (title: string, change: object = {}) =>
  publishedItem(app, { agencyId: organ.agency.id, title, ...change });
const MORNING = new Date('2026-03-10T08:00:00+08:00');

describe('a search and what the public may not see', () => {
  test('nothing scheduled is found, counted, suggested or come near to before its instant', async () => {
    await publish(
      app,
      item('水库除险加固方案', {
        documentNumber: '青水发〔2026〕9号',
        text: '蓄水位调整',
        firstPublishedAt: MORNING,
        visibleFrom: MORNING,
      }),
    );
    for (const typed of ['水库', '“除险加固”', '蓄水位', '青水发〔2026〕9号', '水库 -通知'])
      expect([typed, await searchFor(app, typed)]).toEqual([
        typed,
        expect.objectContaining({ results: [], count: 0, near: [] }),
      ]);
    expect((await searchFor(app, '水库除险加周方案')).near).toEqual([]);
    expect(await suggest(app, organ.agency.id, '水库')).toEqual([]);
    expect(await suggest(app, organ.agency.id, '青水发')).toEqual([]);
    app.setNow(new Date(MORNING.getTime() - 1).toISOString());
    expect(await titlesFor(app, '水库')).toEqual([]);
    app.setNow(MORNING.toISOString());
    expect(await titlesFor(app, '水库')).toEqual(['水库除险加固方案']);
    expect((await suggest(app, organ.agency.id, '青水发')).map((it) => it.text)).toEqual([
      '青水发〔2026〕9号',
    ]);
  });

  test('words of a former version are found no more, those of the new one from its instant', async () => {
    const id = v7();
    await publish(app, item('供热收费标准', { id, text: '每平方米二十三元' }));
    const from = new Date(app.now().getTime() + 3_600_000);
    await publish(
      app,
      item('供热收费标准（更正）', { id, version: 2, text: '每平方米二十五元', visibleFrom: from }),
    );
    expect(await titlesFor(app, '“二十三元”')).toEqual(['供热收费标准']);
    expect(await titlesFor(app, '“二十五元”')).toEqual([]);
    expect(await titlesFor(app, '供热收费标准')).toEqual(['供热收费标准']);
    app.setNow(from.toISOString());
    expect(await titlesFor(app, '“二十三元”')).toEqual([]);
    expect(await titlesFor(app, '“二十五元”')).toEqual(['供热收费标准（更正）']);
    expect(await titlesFor(app, '供热收费标准')).toEqual(['供热收费标准（更正）']);
  });

  test('nothing withdrawn is found, and its words leave the index', async () => {
    const id = v7();
    await publish(app, item('听证公告（含个人住址）', { id, text: '住址某某路' }));
    expect(await titlesFor(app, '听证公告')).toHaveLength(1);
    await publish(app, item('听证公告（含个人住址）', { id, version: 2, state: 'withdrawn', text: '' }));
    expect(await searchFor(app, '听证公告')).toMatchObject({ results: [], count: 0 });
    const left = await app.store.read(organ.agency.id, (tx) => tx.searchIndex.texts([id]));
    expect(left).toEqual([]);
  });

  test('the words of one organ are not found in another', async () => {
    const other = await createOrgan(app, { code: 'qhq-other', name: '青禾区另一局' });
    await publish(app, item('龙舟竞渡活动安排'));
    expect(await titlesFor(app, '龙舟', { agencyId: other.agency.id })).toEqual([]);
    expect(await suggest(app, other.agency.id, '龙舟')).toEqual([]);
    expect(await titlesFor(app, '龙舟', { agencyId: organ.agency.id })).toHaveLength(1);
  });
});
