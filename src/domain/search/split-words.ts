import { canonicalNumbers } from './document-number.ts';
import { foldText } from './fold-text.ts';

/** Cuts Chinese text by a dictionary: every word it holds (documents), or the likeliest row of words (questions). */
export type CutWords = {
  readonly all: (text: string) => readonly string[];
  readonly likeliest: (text: string) => readonly string[];
};

/** Longer ones are no words; both sides cut them alike. */
const LONGEST = 64;

const RUNS =
  /(?<number>〔\d{4}〕\d{1,6}号)|(?<han>\p{Script=Han}+)|(?<other>(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)/gu;

const LETTERS_AND_DIGITS = /\p{N}+|[^\p{N}]+/gu;

/** A stretch of text of one kind: a number of a document, Chinese characters, or other letters and digits. */
export type Run = { readonly kind: 'number' | 'han' | 'other'; readonly text: string };

/** The runs of a text; all else (punctuation, spaces) only parts them. */
export function* runsOf(text: string): Generator<Run> {
  for (const { groups } of canonicalNumbers(foldText(text)).matchAll(RUNS)) {
    if (groups?.['number']) yield { kind: 'number', text: groups['number'] };
    else if (groups?.['han']) yield { kind: 'han', text: groups['han'] };
    else yield { kind: 'other', text: (groups?.['other'] ?? '').slice(0, LONGEST) };
  }
}

export const isSingle = (word: string): boolean => [...word].length === 1;

/** A run that is not Chinese, and of `gb18030` its parts too. */
function partsOf({ kind, text }: Run): readonly string[] {
  const parts = kind === 'other' ? (text.match(LETTERS_AND_DIGITS) ?? []) : [];
  return parts.length > 1 ? [text, ...parts] : [text];
}

/** Every word of a text as often as it stands there, single characters included. */
export function* wordsOf(text: string, cut: CutWords): Generator<string> {
  const runs = [...runsOf(text)];
  for (const run of runs) if (run.kind !== 'han') yield* partsOf(run);
  const han = runs.filter((it) => it.kind === 'han').map((it) => it.text);
  // One call for the whole text: each costs more than the characters it cuts.
  for (const word of cut.all(han.join('\n'))) if (!isSingle(word)) yield word;
  // The dictionary does not know every character.
  for (const run of han) yield* run;
}

/**
 * Every two neighbouring Chinese characters of a text, each pair once or more. Words do not tell what stands beside
 * what; pairs do, so that phrases and names the dictionary does not know are found without reading whole texts.
 */
export function* pairsOf(text: string): Generator<string> {
  for (const run of runsOf(text)) {
    if (run.kind !== 'han') continue;
    let before = '';
    for (const character of run.text) {
      if (before !== '') yield before + character;
      before = character;
    }
  }
}
