import { atLevel } from './lexemes.ts';
import { LEVEL_VALUES, type RankedWord } from './relevance.ts';
import { ALL, all, any, type Expression, NONE, not, word } from './search-expression.ts';

/**
 * A band: the entries whose sum of weight × value lies at or above `low` and below `high`. The bands of a question part
 * all that it finds, best first; a band is asked of the index by itself, so the best are found without ranking the rest.
 */
export type Band = { readonly low: number; readonly high: number; readonly expression: Expression };

/** So many words are told apart by level; of more, the lighter ones are taken to reach anything. */
const TOLD_APART = 3;
const SHARES = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];

const worth = (of: RankedWord, level: RankedWord['levels'][number]): number =>
  of.weight * LEVEL_VALUES[level];
const most = (words: readonly RankedWord[]): number => words.reduce((sum, it) => sum + worth(it, 4), 0);
const least = (words: readonly RankedWord[]): number => words.reduce((sum, it) => sum + worth(it, 1), 0);

/** Entries in which `words` reach at least `need`, provided that each of them stands there at all. */
function reaching(words: readonly RankedWord[], need: number): Expression {
  if (need <= least(words)) return ALL;
  if (need > most(words)) return NONE;
  const [first, ...rest] = words;
  if (!first) return NONE;
  return any(
    first.levels.map((level) => {
      const further = reaching(rest, need - worth(first, level));
      return level === 1 ? further : all([word(atLevel(first.word, level)), further]);
    }),
  );
}

/** Every sum the words can have, best first. */
function sums(words: readonly RankedWord[]): number[] {
  let found = new Set([0]);
  for (const of of words)
    found = new Set([...found].flatMap((sum) => of.levels.map((level) => sum + worth(of, level))));
  return [...found].sort((one, other) => other - one);
}

/** The bands of ranked words, best first. With one or two words all entries of a band have the same sum. */
export function bandsOf(words: readonly RankedWord[]): Band[] {
  const told = words.slice(0, TOLD_APART);
  const others = most(words.slice(TOLD_APART));
  const full = most(words);
  const lows = words.length <= 2 ? sums(words) : [...SHARES.map((share) => Math.ceil(full * share)), 0];
  let high = full + 1;
  let above: Expression = NONE;
  return lows.map((low) => {
    const from = reaching(told, low - others);
    const band = { low, high, expression: all([from, not(above)]) };
    high = low;
    above = from;
    return band;
  });
}

/** The best sum an entry of the band can have. */
export const bestOf = ({ high }: Band): number => high - 1;
