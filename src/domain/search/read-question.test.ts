import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_QUESTION, readQuestion } from './read-question.ts';
import type { CutWords } from './split-words.ts';

/** Cuts pairs of characters: what a dictionary does is not the question here. */
const pairs: CutWords = {
  all: (text) => [...text].flatMap((it, at, every) => [it, ...(every[at + 1] ? [it + every[at + 1]] : [])]),
  likeliest: (text) => text.match(/.{1,2}/gsu) ?? [],
};
const read = (typed: string) => readQuestion(typed, pairs);

describe('a question', () => {
  test('is words that must all be there', () => {
    expect(read('房屋 征收')).toMatchObject({ words: ['房屋', '征收'], without: [], phrases: [] });
  });

  test.each(['“房屋征收”', '"房屋征收"', '「房屋征收」', '＂房屋征收＂', '“房屋征收'])(
    '%s is a phrase',
    (typed) => {
      expect(read(typed)).toMatchObject({
        words: ['房屋', '征收'],
        phrases: [{ text: '房屋征收', present: true }],
      });
    },
  );

  test('leaves out what a minus stands before', () => {
    expect(read('房屋 -征收 －“安置补偿”')).toMatchObject({
      words: ['房屋'],
      without: ['征收'],
      phrases: [{ text: '安置补偿', present: false }],
    });
  });

  test('takes a hyphen inside a word for no minus', () => {
    expect(read('GB18030-2022')).toMatchObject({ words: ['gb18030', '2022'], without: [] });
  });

  test('makes one word of a number in any spelling', () => {
    for (const it of ['〔2026〕1号', '[2026]1号', '（2026）1号', '2026年1号'])
      expect(read(it).words).toEqual(['〔2026〕1号']);
  });

  test('looks for a row of single characters by its pairs: a name the dictionary does not know', () => {
    const singles: CutWords = { ...pairs, likeliest: (text) => [...text] };
    expect(readQuestion('钱湖镇 税 -李村', singles)).toMatchObject({
      words: ['钱湖', '湖镇', '税'],
      names: ['钱湖镇'],
      without: ['李村'],
      phrases: [],
    });
  });

  test('is cut at a hundred characters, and says so', () => {
    const { shown, cutShort } = read('征'.repeat(5000));
    expect([[...shown].length, cutShort]).toEqual([LONGEST_QUESTION, true]);
  });

  test('asks for nothing where it holds no letter', () => {
    for (const it of ['', '   ', '-', '“”', '-“”', '！？。', '\u200b'])
      expect([it, read(it).words, read(it).phrases]).toEqual([it, [], []]);
  });

  test('never fails, and no word can be taken for a mark of the index, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const { words, without } = read(typed);
        expect([...words, ...without].filter((it) => !/^[^/='\\\s]+$/u.test(it))).toEqual([]);
      }),
    );
  });

  test('takes no time to speak of, however it is made to hurt', () => {
    const began = performance.now();
    for (const it of ['-', '“', '"', '〔2026', '（２０２６）第', 'a-', ' ']) read(it.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
