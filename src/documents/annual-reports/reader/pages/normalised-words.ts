import { SIMPLIFIED } from './simplified.data.ts';

/** Pronunciations some converting sites put behind a character, such as 數(shù). */
const PRONUNCIATION = /\([a-zà-üāēīōūǎěǐǒǔǖǘǚǜńňǹ]{1,7}\)/giu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const NOT_WORDS = /[\p{P}\p{S}\p{Z}\p{C}\s]/gu;
/** Marks the token stream uses for itself; no report may smuggle them in. */
const PRIVATE_USE = /[\ue000-\uf8ff]/g;

/** Radicals that some exporters write for the characters they look like; NFKC knows the others. */
const RADICALS = new Map(
  [
    ...'⺀冫⺁厂⺈刀⺗心⺟母⺠民⺮竹⺼月⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟',
  ].flatMap((sign, index, signs) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign] as const] : [])),
);

/** Characters of the writing instead of the radicals some PDF files name. */
export const withoutRadicals = (text: string): string =>
  /[\u2e80-\u2fdf]/.test(text)
    ? text.replaceAll(/[\u2e80-\u2fdf]/g, (sign) => RADICALS.get(sign) ?? sign.normalize('NFKC'))
    : text;

/** Most texts are simplified: only what has another form is looked up. */
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');
const PLAIN = /^[\x20-\x7e]*$/;

/** Numbers of notes and powers: beside a digit they are no digit of its number. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u2473\u24ea-\u24ff\u2776-\u2793]/g;
const DIGITS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** A text printed small above or below the line, so that its digits are told from those of a number beside it. */
export const raised = (text: string): string =>
  text.normalize('NFKC').replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);

/** Width, invisible marks and traditional characters evened out; blanks and punctuation kept. */
export function evenedOut(text: string): string {
  if (PLAIN.test(text)) return text.includes('(') ? text.replace(PRONUNCIATION, '') : text;
  return withoutRadicals(text)
    .replace(RAISED, (sign) => `(${sign.normalize('NFKC')})`)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(PRIVATE_USE, '')
    .replace(PRONUNCIATION, '')
    .replace(TRADITIONAL, (sign) => SIMPLIFIED.get(sign) ?? sign);
}

/** Only the words: what is left when blanks and punctuation go as well, so that broken labels join again. */
export const wordsOf = (text: string): string => evenedOut(text).replace(NOT_WORDS, '');
