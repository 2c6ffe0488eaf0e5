import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { publish, publishedItem } from '../../../tests/factories/published-item.ts';
import { searchFor, titlesFor } from './search.steps.ts';

let app: TestApp;
let organ: TestOrgan;
let other: TestOrgan;

const NOTICE = '关于加强全区安全生产工作的通知';
const ACCOUNTS = '2025年度部门决算';
const ELSEWHERE = '另一局的安全生产通知';

beforeAll(async () => {
  app = await createTestApp('2026-03-02');
  organ = await createOrgan(app);
  other = await createOrgan(app, { code: 'qhq-other', name: '青禾区另一局' });
  const agencyId = organ.agency.id;
  const at = (day: string) => ({ firstPublishedAt: new Date(day), visibleFrom: new Date(day) });
  await publish(
    app,
    publishedItem(app, {
      agencyId,
      title: NOTICE,
      documentNumber: '青测发〔2026〕1号',
      indexNumber: 'qhq-csj/2026-00017',
      kind: 'normative-document',
      validity: 'valid',
      expiresOn: '2026-12-31' as never,
      keywords: ['隐患排查'],
      text: '各街道办事处：为进一步做好钱湖镇等地的房屋征收与补偿工作，现将有关事项通知如下。税收优惠另行规定。',
      ...at('2026-02-01T09:00:00+08:00'),
    }),
    publishedItem(app, {
      agencyId,
      title: ACCOUNTS,
      kind: 'budget',
      text: '本年度安全生产支出一百万元。ＡＢＣ系统运维。补偿与征收房屋无关。',
      ...at('2025-08-01T09:00:00+08:00'),
    }),
    publishedItem(app, { agencyId: other.agency.id, title: ELSEWHERE, text: '另一局。' }),
  );
});
afterAll(() => app.close());

const here = (typed: string, narrowed = {}) =>
  titlesFor(app, typed, { agencyId: organ.agency.id, ...narrowed });

describe('a search of what is public', () => {
  test('finds every word, and what has it in the title first', async () => {
    expect(await here('安全生产')).toEqual([NOTICE, ACCOUNTS]);
    expect(await here('安全生产 决算')).toEqual([ACCOUNTS]);
    expect(await here('安全生产 不存在的词')).toEqual([]);
  });

  test('finds a number in any brackets, and an index number, first and exactly', async () => {
    for (const it of [
      '青测发〔2026〕1号',
      '青测发[2026]1号',
      '青测发（2026）1号',
      '青测发2026年1号',
      '〔2026〕01号',
    ])
      expect([it, await here(it)]).toEqual([it, [NOTICE]]);
    expect(await here('QHQ-CSJ/2026-00017')).toEqual([NOTICE]);
    expect(await here('青测发〔2026〕2号')).toEqual([]);
  });

  test('takes full width and capitals for the same', async () => {
    expect(await here('abc')).toEqual([ACCOUNTS]);
    expect(await here('ＡＢＣ')).toEqual([ACCOUNTS]);
  });

  test('finds a phrase letter for letter only', async () => {
    expect(await here('房屋 征收 补偿')).toEqual([NOTICE, ACCOUNTS]);
    expect(await here('“房屋征收与补偿”')).toEqual([NOTICE]);
  });

  test('leaves out what is not wanted: a word, or a phrase', async () => {
    expect(await here('征收 -钱湖镇')).toEqual([ACCOUNTS]);
    expect(await here('征收 -决算')).toEqual([NOTICE]);
    expect(await here('征收 -“房屋征收与补偿”')).toEqual([ACCOUNTS]);
  });

  test('finds names the dictionary does not know, and single characters', async () => {
    expect(await here('钱湖镇')).toEqual([NOTICE]);
    expect(await here('税')).toEqual([NOTICE]);
  });

  test('narrows by kind, year, validity, scope and organ', async () => {
    expect(await here('安全生产', { kinds: ['budget'] })).toEqual([ACCOUNTS]);
    expect(await here('安全生产', { year: 2026 })).toEqual([NOTICE]);
    expect(await here('安全生产', { validity: 'valid' })).toEqual([NOTICE]);
    expect(await here('征收', { scope: 'title' })).toEqual([]);
    expect(await here('安全生产', { scope: 'title' })).toEqual([NOTICE]);
    expect(await here('', { kinds: ['budget'] })).toEqual([ACCOUNTS]);
    expect((await titlesFor(app, '安全生产')).sort()).toEqual([ACCOUNTS, ELSEWHERE, NOTICE].sort());
    expect(await titlesFor(app, '安全生产', { agencyId: other.agency.id })).toEqual([ELSEWHERE]);
  });

  test('orders by date where that is asked', async () => {
    expect(await titlesFor(app, '安全生产', { order: 'date' })).toEqual([ELSEWHERE, NOTICE, ACCOUNTS]);
  });

  test('knows that a document has expired, on the day after its last', async () => {
    app.setNow('2027-01-01');
    expect(await here('安全生产', { validity: 'expired' })).toEqual([NOTICE]);
    expect(await here('安全生产', { validity: 'valid' })).toEqual([]);
    app.setNow('2026-03-02');
  });

  test('marks what it found in the text as it was written', async () => {
    const [first] = (await searchFor(app, '系统 abc')).results;
    expect(first?.excerpt.filter((it) => it.marked).map((it) => it.text)).toEqual(['ＡＢＣ系统']);
  });

  test('offers titles that come near where nothing is found', async () => {
    const { results, near } = await searchFor(app, '加强安全声产', { agencyId: organ.agency.id });
    expect([results, near.map((it) => it.title)]).toEqual([[], [NOTICE]]);
  });

  test('asks for nothing where nothing is typed', async () => {
    expect(await searchFor(app, '  ！？ ')).toMatchObject({ idle: true, results: [] });
  });

  test('answers anything typed, without a fault', async () => {
    const typed = [
      "'",
      "a' | 'b",
      '\\',
      "\\'",
      '&|!()<->:*',
      "=o'",
      '安全/4',
      '=y2026',
      '%_',
      '\u0000安全',
      '(((((',
      '-',
      '-“',
    ];
    for (const it of typed) await expect(searchFor(app, it)).resolves.toBeDefined();
    expect(await titlesFor(app, '=y2026')).not.toContain(ACCOUNTS);
    expect((await titlesFor(app, '\u0000安全')).length).toBe(3);
  });
});
