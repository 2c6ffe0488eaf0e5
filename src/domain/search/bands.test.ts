import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Band, bandsOf } from './bands.ts';
import { atLevel, type Level } from './lexemes.ts';
import { LEVEL_VALUES, type RankedWord } from './relevance.ts';

const LEVELS: readonly Level[] = [1, 2, 3, 4];

/** What an entry holds in which each word stands at a level. */
const lexemesOf = (words: readonly RankedWord[], levels: readonly Level[]): Set<string> =>
  new Set(
    words.flatMap(({ word }, index) => {
      const level = levels[index] ?? 1;
      return level === 1 ? [word] : [word, atLevel(word, level)];
    }),
  );

/** Whether the index would find the entry: the text of a `tsquery` read as a condition. */
function holds({ expression }: Band, lexemes: ReadonlySet<string>): boolean {
  if (typeof expression === 'string') return expression === 'all';
  const condition = expression.text
    .replaceAll(/'([^']+)'/g, (_, lexeme: string) => String(lexemes.has(lexeme)))
    .replaceAll('&', '&&')
    .replaceAll('|', '||');
  return new Function(`return ${condition}`)() as boolean;
}

const words = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
  .map((weights) =>
    weights
      .sort((one, other) => other - one)
      .map((weight, index): RankedWord => ({ word: `词${index}`, weight, levels: LEVELS })),
  );

describe('the bands of a question', () => {
  test('take in every entry exactly once, and none above the best sum of its band', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.constantFrom(...LEVELS), { minLength: 6, maxLength: 6 }),
        (ranked, levels) => {
          const sum = ranked.reduce(
            (total, it, index) => total + it.weight * LEVEL_VALUES[levels[index] ?? 1],
            0,
          );
          const taken = bandsOf(ranked).filter((it) => holds(it, lexemesOf(ranked, levels)));
          expect(taken).toHaveLength(1);
          expect(sum).toBeLessThan(taken[0]?.high ?? 0);
          if (ranked.length <= 2) expect(sum).toBe(taken[0]?.low);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of no words are one that holds everything', () => {
    expect(bandsOf([])).toEqual([{ low: 0, high: 1, expression: 'all' }]);
  });
});
