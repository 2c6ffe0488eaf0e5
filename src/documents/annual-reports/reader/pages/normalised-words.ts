import { SIMPLIFIED } from './simplified.data.ts';

/** Pronunciations some converting sites put behind a character, such as 數(shù). */
const PRONUNCIATION = /\([a-zà-üāēīōūǎěǐǒǔǖǘǚǜńňǹ]{1,7}\)/giu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const NOT_WORDS = /[\p{P}\p{S}\p{Z}\p{C}\s]/gu;
/** Marks the token stream uses for itself; no report may smuggle them in. */
const PRIVATE_USE = /[\ue000-\uf8ff]/g;

/** Width, invisible marks and traditional characters evened out; blanks and punctuation kept. */
export function evenedOut(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(PRIVATE_USE, '')
    .replace(PRONUNCIATION, '');
  return [...plain].map((character) => SIMPLIFIED.get(character) ?? character).join('');
}

/** Only the words: what is left when blanks and punctuation go as well, so that broken labels join again. */
export const wordsOf = (text: string): string => evenedOut(text).replace(NOT_WORDS, '');
