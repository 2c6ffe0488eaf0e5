import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { publish, publishedItem } from '../../../tests/factories/published-item.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { cutWords } from './cut-words.ts';
import { searchFor } from './search.steps.ts';

let app: TestApp;
let organ: TestOrgan;

beforeAll(async () => {
  app = await createTestApp('2026-03-02');
  organ = await createOrgan(app);
});
afterAll(() => app.close());

/** Common and rare characters, outside the first plane too, so that words of every kind come about. */
const character = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'关于印发安全生产法实施办法的通知房屋征收与补偿条例研究生命起源青禾区钱湖镇人民政府〇二六年',
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((it) => String.fromCodePoint(it)) },
  { weight: 1, arbitrary: fc.constantFrom('𠮷', '㐀', '\uf900', '々', '〇') },
);
const han = fc.array(character, { minLength: 4, maxLength: 60 }).map((it) => it.join(''));

const idsFor = async (typed: string): Promise<string[]> => {
  const { results } = await searchFor(app, typed, { agencyId: organ.agency.id, pageSize: 100 });
  return results.map((it) => it.id);
};

describe('what is public', () => {
  test('is found by any stretch of its Chinese text, as words and as a phrase, and by every word of it', async () => {
    const texts = fc.sample(han, { numRuns: 20, seed: 4 });
    const rows = texts.map((text) => publishedItem(app, { agencyId: organ.agency.id, text }));
    await publish(app, ...rows);
    const asked = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { numRuns: 60, seed: 5 });
    for (const [which, from, length] of asked) {
      const row = rows[which % rows.length];
      const characters = [...(row?.text ?? '')];
      const start = from % (characters.length - 1);
      const stretch = characters.slice(start, start + 1 + (length % 12)).join('');
      expect([stretch, await idsFor(stretch)]).toEqual([stretch, expect.arrayContaining([row?.id])]);
      expect([stretch, await idsFor(`“${stretch}”`)]).toEqual([stretch, expect.arrayContaining([row?.id])]);
    }
    const [first] = rows;
    for (const word of new Set(cutWords.all(foldText(first?.text ?? ''))))
      expect([word, await idsFor(word)]).toEqual([word, expect.arrayContaining([first?.id])]);
  });

  test('is not found by a phrase it does not hold, nor by a word kept out', async () => {
    const row = publishedItem(app, { agencyId: organ.agency.id, text: '征收在前，而房屋在后。蓄水池' });
    await publish(app, row);
    expect(await idsFor('“房屋征收” 蓄水池')).toEqual([]);
    expect(await idsFor('房屋 征收 蓄水池')).toEqual([row.id]);
    expect(await idsFor('房屋 征收 -蓄水池')).not.toContain(row.id);
  });
});
