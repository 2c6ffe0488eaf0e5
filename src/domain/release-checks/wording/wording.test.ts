import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsIn } from '../check-release.steps.ts';
import { OFFICIAL_WORDING } from './official-wording.data.ts';
import { readWordRows } from './read-word-rows.ts';
import { createWordMatcher } from './word-matcher.ts';
import { createWordList } from './wording.ts';

const house = createWordList(OFFICIAL_WORDING);
const told = (text: string) =>
  findingsIn(text, { words: house })
    .filter(({ code }) => code.endsWith('wording'))
    .map(({ message }) => message);

describe(`the ${OFFICIAL_WORDING.length} words of the house`, () => {
  it('are at least 300, each once', () => {
    expect(OFFICIAL_WORDING.length).toBeGreaterThanOrEqual(300);
    expect(new Set(OFFICIAL_WORDING.map(({ wrong }) => wrong)).size).toBe(OFFICIAL_WORDING.length);
  });

  it('are each found where they stand', () => {
    const missed = OFFICIAL_WORDING.filter(
      ({ wrong }) => !told(`此处${wrong}。`).some((it) => it.includes(wrong)),
    );
    expect(missed).toEqual([]);
  });

  it('are never what they ask for', () => {
    const circular = OFFICIAL_WORDING.filter(({ right }) => told(right).length > 0);
    expect(circular.map(({ right }) => right)).toEqual([]);
  });

  it('are not found in the longer words in which they are right', () => {
    const wrongly = OFFICIAL_WORDING.flatMap(({ wrong, unless = [] }) =>
      unless.filter((longer) => told(longer).some((it) => it.includes(`“${wrong}”`))),
    );
    expect(wrongly).toEqual([]);
  });

  it('name the wrong form, the right one and why', () => {
    expect(told('请法人代表签字')).toEqual([
      '表述不规范：“法人代表”应为“法定代表人”（“法人代表”不是法律用语；法律上用“法定代表人”）',
    ]);
    expect(told('中国与台湾的经贸往来')[0]).toContain('应为“大陆与台湾”');
    expect(told('台风“某某”在沿海登陆')).toEqual([]);
  });
});

describe('the matcher', () => {
  it('finds what indexOf finds, every time', () => {
    const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 40 });
    const words = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(words, letters, (list, text) => {
        const found: string[] = [];
        createWordMatcher(list)(text, (word, end) => found.push(`${list[word]}@${end}`));
        const wanted = list.flatMap((word) =>
          Array.from({ length: text.length }, (_, at) => at)
            .filter((at) => text.startsWith(word, at))
            .map((at) => `${word}@${at + word.length}`),
        );
        expect(found.sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('takes the longest of words that overlap', () => {
    const list = createWordList([
      { wrong: '甲乙', right: '一', kind: 'typo' },
      { wrong: '甲乙丙', right: '二', kind: 'typo' },
      { wrong: '乙丙', right: '三', kind: 'typo' },
    ]);
    expect(findingsIn('甲乙丙', { words: list }).map(({ message }) => message)).toEqual([
      '用字用词不当：“甲乙丙”应为“二”',
    ]);
  });

  it('reads full-width and invisible characters as what they stand for', () => {
    const list = createWordList([{ wrong: 'ＡＢ词', right: 'AB辞', kind: 'typo' }]);
    expect(findingsIn('一个A\u200bB词', { words: list })).toHaveLength(1);
  });
});

describe('a list from a file', () => {
  it('is read with and without a heading, its kinds by their names', () => {
    const rows = [
      ['错误写法', '规范写法', '类别', '说明'],
      ['甘洲区', '甘州区'],
      ['某旧称', '某新称', '规范表述', '更名'],
      ['', ''],
    ];
    expect(readWordRows(rows)).toEqual({
      entries: [
        { wrong: '甘洲区', right: '甘州区', kind: 'typo' },
        { wrong: '某旧称', right: '某新称', kind: 'official', note: '更名' },
      ],
      faults: [],
    });
  });

  it('is told row by row what is wrong', () => {
    const { faults } = readWordRows([
      ['错', '对'],
      ['相同', '相同'],
      ['甲乙', '丙丁', '别的'],
      ['长'.repeat(61), '短'],
    ]);
    expect(faults.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  });
});
