import { canonicalNumbers, numberKey } from './document-number.ts';
import { foldText } from './fold-text.ts';
import { type CutWords, isSingle, pairsOf, runsOf } from './split-words.ts';

/** What a visitor asks for, read. */
export type Question = {
  /** As it is shown again: trimmed, cut at `LONGEST_QUESTION`. */
  readonly shown: string;
  readonly cutShort: boolean;
  /** Every one must stand in what is found. */
  readonly words: readonly string[];
  /** None of them may stand there. */
  readonly without: readonly string[];
  /** Names the dictionary does not know, as they were typed; their pairs of characters are among the words. */
  readonly names: readonly string[];
  /** Pairs of neighbouring characters of the phrases; they must stand there too. */
  readonly pairs: readonly string[];
  /** Stretches that must (or must not) stand there letter for letter; to be looked up in the text itself. */
  readonly phrases: readonly Phrase[];
  /** The whole as a document or index number, to be compared with theirs. */
  readonly numberKey: string;
};

export type Phrase = { readonly text: string; readonly present: boolean };

/** More of a question is not read. */
export const LONGEST_QUESTION = 100;

type Part = { readonly text: string; readonly quoted: boolean; readonly excluded: boolean };

/** A word or a “phrase” in any of the usual quotes, the last of which may be missing, with or without a minus. */
const PART =
  /(?<minus>[-－−])?(?:“(?<a>[^”]*)”?|["＂](?<b>[^"＂]*)["＂]?|「(?<c>[^」]*)」?|『(?<d>[^』]*)』?|(?<word>[^\s“"＂「『]+))/gu;

const partsOf = (text: string): Part[] =>
  [...text.matchAll(PART)].map(({ groups = {} }) => {
    const phrase = groups['a'] ?? groups['b'] ?? groups['c'] ?? groups['d'];
    return {
      text: phrase ?? groups['word'] ?? '',
      quoted: phrase !== undefined,
      excluded: groups['minus'] !== undefined,
    };
  });

/** A stretch as it is looked up letter for letter: in the one form, without white space. */
export const phraseText = (text: string): string => canonicalNumbers(foldText(text)).replaceAll(' ', '');

/**
 * The words of a part, and the names in it. A row of single characters is what the dictionary does not know, a name
 * mostly: it is looked for by its pairs of neighbours.
 */
function wordsOfPart(text: string, cut: CutWords): { words: string[]; names: string[] } {
  const pieces = [...runsOf(text)].flatMap(({ kind, text: run }) =>
    kind === 'han' ? joinedSingles(known(cut.likeliest(run), cut)) : [{ text: run, name: false }],
  );
  const names = pieces.filter((it) => it.name).map((it) => it.text);
  return { words: pieces.flatMap((it) => (it.name ? [...pairsOf(it.text)] : [it.text])), names };
}

/** Pieces that are words of the dictionary, and what is none in single characters. */
const known = (pieces: readonly string[], cut: CutWords): string[] =>
  pieces.flatMap((it) => (isSingle(it) || cut.all(it).includes(it) ? [it] : [...it]));

/** Neighbouring single characters joined to names. */
function joinedSingles(pieces: readonly string[]): { text: string; name: boolean }[] {
  const joined: { text: string; name: boolean; single: boolean }[] = [];
  for (const text of pieces) {
    const last = joined.at(-1);
    const single = isSingle(text);
    if (single && last?.single) joined[joined.length - 1] = { text: last.text + text, name: true, single };
    else joined.push({ text, name: false, single });
  }
  return joined;
}

/**
 * Reads a question. Nothing typed can fail: what holds no letter, digit or character asks for nothing.
 *
 * Whatever stands in a document is found by any stretch of its Chinese text: the dictionary words of the stretch are
 * among all the dictionary words of the text, and single characters are words too.
 */
export function readQuestion(typed: string, cut: CutWords): Question {
  const whole = [...typed.trim()];
  const shown = whole.slice(0, LONGEST_QUESTION).join('').trim();
  const parts = partsOf(shown).map((part) => ({ ...part, ...wordsOfPart(part.text, cut) }));
  const wanted = parts.filter((it) => !it.excluded);
  const unwanted = parts.filter((it) => it.excluded);
  const phrases = wanted
    .filter((it) => it.quoted && it.words.length > 1)
    .map(({ text }) => ({ text: phraseText(text), present: true }));
  // A single word is kept out by the index; of several, all may stand in a text that does not hold the phrase.
  const kept = unwanted.filter((it) => it.words.length > 1);
  return {
    shown,
    cutShort: whole.length > LONGEST_QUESTION,
    words: [...new Set(wanted.flatMap((it) => it.words))],
    names: wanted.flatMap((it) => it.names),
    pairs: [...new Set(wanted.flatMap((it) => (it.quoted ? [...pairsOf(it.text)] : [])))],
    without: [...new Set(unwanted.flatMap((it) => (it.words.length === 1 ? it.words : [])))],
    phrases: [...phrases, ...kept.map((it) => ({ text: phraseText(it.text), present: false }))],
    numberKey: numberKey(shown),
  };
}
