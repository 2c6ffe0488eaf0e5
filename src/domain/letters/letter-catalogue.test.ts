import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../access-requests/outcomes.data.ts';
import type { Result } from '../shared/refusal.ts';
import type { LetterData } from './letter.ts';
import { LETTER_CATALOGUE } from './letter-catalogue.data.ts';
import { isNumbered, seriesOf } from './letter-catalogue.ts';
import { LETTER_ELEMENTS, OWN_ARTICLE } from './letter-elements.data.ts';
import { composeEntry, composeSigned, composeWithout } from './letter-gaps.steps.ts';
import { letterText } from './letter-text.ts';
import { cited } from './letter-wording.ts';

function composed(result: Result<LetterData>): LetterData {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

const GAPS = LETTER_CATALOGUE.flatMap((entry) =>
  entry.elements.map((element) => ({ name: entry.outcome ?? entry.code, entry, element })),
);

describe('the catalogue of letters', () => {
  it('holds L01–L16 and R01–R23, each once, R20 for two outcomes', () => {
    const codes = LETTER_CATALOGUE.map((it) => it.code);
    expect(new Set(codes).size).toBe(39);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual(['R20']);
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
    expect([...new Set(codes)]).toEqual([...numbered('L', 16), ...numbered('R', 23)]);
  });

  it('has an entry for every outcome with a letter', () => {
    const inCatalogue = LETTER_CATALOGUE.flatMap((it) => it.outcome ?? []);
    const withLetter = OUTCOMES.filter((it) => it.letter !== null).map((it) => it.key);
    expect([...inCatalogue].sort()).toEqual([...withLetter].sort());
  });

  it('gives no number of their own to the receipt, the slip and the records', () => {
    const without = LETTER_CATALOGUE.filter((it) => !isNumbered(it.code)).map((it) => it.code);
    expect(without).toEqual(['L01', 'L02', 'L07', 'L15']);
    expect(seriesOf('R12')).toBe('告');
  });

  for (const entry of LETTER_CATALOGUE) {
    const name = entry.outcome ? `${entry.code}-${entry.outcome}` : entry.code;
    it(`words ${name} as the golden file has it, under its own code and title`, async () => {
      const letter = composed(composeEntry(entry));
      expect(letter.kind).toBe(entry.code);
      expect(letter.title).toBe(entry.title);
      expect(JSON.parse(JSON.stringify(letter))).toEqual(letter);
      await expect(letterText(letter)).toMatchFileSnapshot(`golden/${name}.txt`);
    });
  }
});

describe('every element a letter must hold', () => {
  it('is counted: so many gaps are tried', () => {
    expect(GAPS).toHaveLength(486);
  });

  it.each(GAPS)('$name is refused without $element, naming it and nothing else', ({ entry, element }) => {
    const result = composeWithout(entry, element);
    if (result.ok) throw new Error('was composed');
    const { what, article: own } = LETTER_ELEMENTS[element];
    const article = own === OWN_ARTICLE ? cited(entry.article) : own;
    expect(result.refusal.code).toBe('letter-incomplete');
    expect(result.refusal.article).toBe(article);
    expect(result.refusal.message).toBe(
      `文书不完整，请补齐后再生成：${article ? `${what}（${article}）` : what}。`,
    );
  });
});

describe('all letters together', () => {
  const UNDER_14_TO_16 = /^《中华人民共和国政府信息公开条例》第十[四五六]条/;

  it('say review first under arts. 14–16 and nowhere else but in a partial disclosure', () => {
    for (const entry of LETTER_CATALOGUE) {
      const first = composed(composeEntry(entry)).remedy.some((it) => it.includes('六十日内先向'));
      const partial = entry.outcome === 'partial';
      expect([entry.trigger, first]).toEqual([entry.trigger, UNDER_14_TO_16.test(entry.article) || partial]);
    }
  });

  it('never stand under a disclosure office or a section', () => {
    const office = fc.tuple(
      fc.constantFrom('清河区人民政府', '清河区财政局', '北河街道'),
      fc.constantFrom(
        '政务公开办公室',
        '政府信息公开工作办公室',
        '政府信息公开工作机构',
        '公开办',
        '信息公开中心',
        '信息公开科',
        '法规股',
        '综合科（公开办）',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LETTER_CATALOGUE), office, (entry, [organ, unit]) => {
        const result = composeSigned(entry, `${organ}${unit}`);
        expect(result.ok ? 'composed' : result.refusal.message).toContain('以行政机关名义落款');
      }),
    );
  });

  it('carry a remedy or none as the catalogue says', () => {
    for (const entry of LETTER_CATALOGUE) {
      const { remedy } = composed(composeEntry(entry));
      expect([entry.code, remedy.length > 0]).toEqual([entry.code, entry.remedy !== 'none']);
    }
  });
});
