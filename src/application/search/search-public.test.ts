import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { publish, publishedItem } from '../../../tests/factories/published-item.ts';
import { type PublicSearch, searchPublic } from './search-public.ts';

let app: TestApp;
let organ: TestOrgan;
let other: TestOrgan;

const WIDE: PublicSearch['filter'] = {
  agencyId: null,
  scope: 'all',
  columnId: null,
  kinds: [],
  year: null,
  validity: null,
};
const search = (
  typed: string,
  filter: Partial<PublicSearch['filter']> = {},
  more: Partial<PublicSearch> = {},
) =>
  searchPublic(app, {
    typed,
    filter: { ...WIDE, ...filter },
    order: 'relevance',
    page: 1,
    pageSize: 10,
    ...more,
  });
const titles = async (
  typed: string,
  filter: Partial<PublicSearch['filter']> = {},
  more: Partial<PublicSearch> = {},
) => (await search(typed, filter, more)).results.map((it) => it.title);

beforeAll(async () => {
  app = await createTestApp('2026-03-02');
  organ = await createOrgan(app);
  other = await createOrgan(app, { code: 'qhq-other', name: '青禾区另一局' });
  const agencyId = organ.agency.id;
  await publish(
    app,
    publishedItem(app, {
      agencyId,
      title: '关于加强全区安全生产工作的通知',
      documentNumber: '青测发〔2026〕1号',
      kind: 'normative-document',
      validity: 'valid',
      text: '各街道办事处：为进一步做好钱湖镇等地的房屋征收与补偿工作，现将有关事项通知如下。',
    }),
    publishedItem(app, {
      agencyId,
      title: '2025年度部门决算',
      text: '本年度安全生产支出一百万元。ＡＢＣ系统运维。',
    }),
    publishedItem(app, { agencyId: other.agency.id, title: '另一局的安全生产通知', text: '另一局。' }),
  );
});
afterAll(() => app.close());

describe('a search of what is public', () => {
  test('finds by words, title before text', async () => {
    expect(await titles('安全生产', { agencyId: organ.agency.id })).toEqual([
      '关于加强全区安全生产工作的通知',
      '2025年度部门决算',
    ]);
  });
  test('finds by number in any brackets', async () => {
    for (const it of [
      '青测发〔2026〕1号',
      '青测发[2026]1号',
      '青测发（2026）1号',
      '青测发2026年1号',
      '〔2026〕01号',
    ])
      expect([it, await titles(it)]).toEqual([it, ['关于加强全区安全生产工作的通知']]);
  });
  test('marks what it found', async () => {
    const [first] = (await search('房屋征收')).results;
    expect(first?.excerpt.filter((it) => it.marked).map((it) => it.text)).toEqual(['房屋征收']);
  });
  test('half width and lower case', async () => {
    expect(await titles('abc')).toEqual(['2025年度部门决算']);
  });
});
