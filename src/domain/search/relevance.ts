import type { Level } from './lexemes.ts';
import { isSingle } from './split-words.ts';

/** What a word adds by its level; in the title five times what a mention adds. */
export const LEVEL_VALUES: Readonly<Record<Level, number>> = { 1: 1, 2: 2, 3: 3, 4: 5 };

/** A word of a question with what it weighs: the rarer, the more. */
export type RankedWord = {
  readonly word: string;
  readonly weight: number;
  readonly levels: readonly Level[];
};

/** Words in more of the entries than this share say less than the rarest ones; others are not even counted. */
export const COMMON_SHARE = 0.005;

const weightOf = (share: number): number => {
  if (share >= 0.2) return 1;
  if (share >= 0.02) return 2;
  return share >= COMMON_SHARE ? 3 : 4;
};

/** So many words decide the order; all of them decide what is found. */
const RANKED = 6;
const ALL_LEVELS: readonly Level[] = [1, 2, 3, 4];
/** A single character has no level in a text. */
const SINGLE_LEVELS: readonly Level[] = [1, 4];

/** The words that decide the order, weightiest first: single characters only where there is nothing else. */
export function rankedWords(words: readonly string[], shares: ReadonlyMap<string, number>): RankedWord[] {
  const long = words.filter((it) => !isSingle(it));
  return (long.length > 0 ? long : words)
    .map((word) => ({
      word,
      weight: isSingle(word) ? 1 : weightOf(shares.get(word) ?? 0),
      levels: isSingle(word) ? SINGLE_LEVELS : ALL_LEVELS,
    }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, RANKED);
}

/** The sum of weight × value that an entry can reach. */
export const fullSum = (words: readonly RankedWord[]): number =>
  words.reduce((sum, { weight }) => sum + weight * LEVEL_VALUES[4], 0);

const YEAR = 365.25 * 24 * 3_600_000;
const EPOCH = Date.UTC(2000, 0, 1);

/** One point for each year after 2000; a title hit of a single word is worth forty. */
export const recencyPoints = (at: Date): number => (at.getTime() - EPOCH) / YEAR;

/** How well an entry answers: 0 to 100 points for its words, and the points of its day. */
export const score = (sum: number, full: number, publishedAt: Date): number =>
  (full === 0 ? 0 : (100 * sum) / full) + recencyPoints(publishedAt);
