import { atLevel, inFile, type Level } from './lexemes.ts';
import { type CutWords, isSingle, pairsOf, wordsOf } from './split-words.ts';

/** The texts of an entry by how much a word in them says. */
export type EntryTexts = {
  readonly title: string;
  /** Number, index number, keywords, theme, summary, issuer. */
  readonly described: readonly string[];
  readonly body: string;
  readonly files: readonly string[];
};

/** A body of so many words of two or more characters is neither long nor short; a word weighs more in a short one. */
const USUAL_LENGTH = 1000;
/** BM25: how soon more of the same word says no more, and how much the length counts. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** Weight of a word that stands `count` times in a body of `length` words, 0 to 2.2 (BM25 without rarity). */
function density(count: number, length: number): number {
  const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / USUAL_LENGTH);
  return (count * (SATURATION + 1)) / (count + norm);
}

const bodyLevel = (count: number, length: number): Level => {
  const weight = density(count, length);
  if (weight >= 1.7) return 3;
  return weight >= 1.3 ? 2 : 1;
};

function counted(words: Iterable<string>): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  let length = 0;
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (!isSingle(word)) length += 1;
  }
  return { counts, length };
}

/** The highest level each word reaches. A single character has one in titles only: in a text it says next to nothing. */
function levelsOf({ title, described, body, files }: EntryTexts, cut: CutWords): Map<string, Level> {
  const levels = new Map<string, Level>();
  const raise = (texts: readonly string[], level: Level): void => {
    for (const text of texts)
      for (const word of wordsOf(text, cut)) levels.set(word, isSingle(word) && level < 4 ? 1 : level);
  };
  raise(files, 1);
  const { counts, length } = counted(wordsOf(body, cut));
  for (const [word, count] of counts) levels.set(word, isSingle(word) ? 1 : bodyLevel(count, length));
  raise(described, 3);
  raise([title], 4);
  return levels;
}

/**
 * The lexemes of an entry (see `lexemes.ts`): each word, where it says more than usual its level, its files' words, and
 * every pair of neighbouring characters.
 */
export function entryWords(texts: EntryTexts, cut: CutWords): Set<string> {
  const lexemes = new Set<string>();
  for (const [word, level] of levelsOf(texts, cut)) {
    lexemes.add(word);
    if (level > 1) lexemes.add(atLevel(word, level as Exclude<Level, 1>));
  }
  for (const text of [texts.title, ...texts.described, texts.body, ...texts.files])
    for (const pair of pairsOf(text)) lexemes.add(pair);
  for (const pair of pairsOf(texts.title)) lexemes.add(atLevel(pair, 4));
  for (const file of texts.files) {
    for (const word of wordsOf(file, cut)) lexemes.add(inFile(word));
    for (const pair of pairsOf(file)) lexemes.add(inFile(pair));
  }
  return lexemes;
}
