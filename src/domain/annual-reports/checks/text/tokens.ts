import type { Table3RowKey } from '../../table-3-rows.data.ts';
import { chineseNumber } from './chinese-numbers.ts';
import type { Clause } from './clauses.ts';
import { APPLICANT_WORDS, OTHER_WORDS, OUTCOME_WORDS, WORDS, type WordKind } from './lexicon.data.ts';

/** How exactly a number is meant: 约 and 近 on both sides, 余 and 超过 from the number upwards. */
export type Precision = 'exact' | 'about' | 'at-least';

export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: WordKind }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'outcome'; readonly rows: readonly Table3RowKey[] }
  | { readonly kind: 'applicant'; readonly columns: readonly number[] }
  | {
      readonly kind: 'count' | 'percent';
      readonly value: number;
      /** The smallest step the number is written in: 1, 0.01, 10000 for 18万. */
      readonly step: number;
      readonly unit: string;
      readonly precision: Precision;
    }
);
export type NumberToken = Extract<Token, { kind: 'count' | 'percent' }>;

type Meaning =
  | { readonly kind: WordKind }
  | { readonly kind: 'outcome'; readonly rows: readonly Table3RowKey[] }
  | { readonly kind: 'applicant'; readonly columns: readonly number[] };

const LEXICON: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...(Object.entries(WORDS) as [WordKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, Meaning] => [word, { kind }]),
  ),
  ...OUTCOME_WORDS.flatMap(([words, rows]) =>
    words.split(' ').map((word): [string, Meaning] => [word, { kind: 'outcome', rows }]),
  ),
  ...APPLICANT_WORDS.flatMap(([words, columns]) =>
    words.split(' ').map((word): [string, Meaning] => [word, { kind: 'applicant', columns }]),
  ),
  ...OTHER_WORDS.split(' ').map((word): [string, Meaning] => [word, { kind: 'unknown' }]),
]);
/** The length of the longest word that begins with a character. */
const LONGEST = new Map<string, number>();
for (const word of LEXICON.keys()) {
  const first = word.charAt(0);
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, word.length));
}

const BEFORE = '(?:大约|约|近|超过|逾|超|不少于|至少)?';
const NUMERAL =
  '(?:\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)|\\d{1,12}(?:\\.\\d{1,6})?|[零〇一二两三四五六七八九十百千万]{1,12})';
const UNIT = '(?:件次|人次|件|份|宗|起|例|条|次|个|项|部|元|期|场|篇|人|名)';
const COUNT = new RegExp(`(${BEFORE})(${NUMERAL})(余|多)?(万|亿)?(余|多)?(${UNIT})`, 'y');
const PERCENT = new RegExp(
  `(${BEFORE})(?:(\\d{1,6}(?:\\.\\d{1,4})?)%|百分之([零〇一二三四五六七八九十百]{1,8}))`,
  'y',
);
const WHOLE_YEAR =
  /(?:自|从)?((?:19|20)\d\d)年1月1日起?[至到\-—–~]+(?:同年|当年|(?:19|20)\d\d年)?12月31日(?:止|期间)?/y;
const YEAR_END = /截[至止]到?(?:((?:19|20)\d\d)年(?:底|末|12月31日|12月底)|12月31日|12月底|年底|年末)/y;
const YEAR = /((?:19|20)\d\d)年度?/y;
const ORDINAL = /第(?:\d{1,6}|[一二三四五六七八九十百]{1,6})[\u4e00-\u9fff]/y;
const MULTIPLES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function precisionOf(before: string, after: boolean): Precision {
  if (/^(?:大约|约|近)$/.test(before)) return 'about';
  return after || before !== '' ? 'at-least' : 'exact';
}

function numberOf(text: string): number | null {
  const plain = text.replaceAll(',', '');
  return /^\d/.test(plain) ? Number(plain) : chineseNumber(plain);
}

const stepOf = (text: string): number => 10 ** -(text.split('.')[1]?.length ?? 0);

function countAt(text: string, index: number): Token | null {
  const match = matchAt(COUNT, text, index);
  if (match === null) return null;
  const [whole, before = '', digits = '', more, multiple, moreStill, unit = ''] = match;
  const value = numberOf(digits);
  if (value === null || /^[零〇万千百]/.test(digits)) return null;
  const times = MULTIPLES[multiple ?? ''] ?? 1;
  return {
    kind: 'count',
    start: index,
    end: index + whole.length,
    value: value * times,
    step: stepOf(digits) * times,
    unit,
    precision: precisionOf(before, more !== undefined || moreStill !== undefined),
  };
}

function percentAt(text: string, index: number): Token | null {
  const match = matchAt(PERCENT, text, index);
  if (match === null) return null;
  const [whole, before = '', digits, words] = match;
  const value = digits === undefined ? chineseNumber(words ?? '') : Number(digits);
  if (value === null) return null;
  const step = stepOf(digits ?? '');
  const precision = precisionOf(before, false);
  return { kind: 'percent', start: index, end: index + whole.length, value, step, unit: '%', precision };
}

function dateAt(text: string, index: number): Token | null {
  const match =
    matchAt(WHOLE_YEAR, text, index) ?? matchAt(YEAR_END, text, index) ?? matchAt(YEAR, text, index);
  if (match === null) return null;
  const end = index + match[0].length;
  if (match[1] === undefined) return { kind: 'this-year', start: index, end };
  // A month behind the year means a day or a part of the year, not the year.
  if (/^\d{1,2}月/.test(text.slice(end))) return { kind: 'unknown', start: index, end };
  return { kind: 'year', year: Number(match[1]), start: index, end };
}

function wordAt(text: string, index: number): Token {
  const longest = LONGEST.get(text.charAt(index)) ?? 0;
  for (let length = Math.min(longest, text.length - index); length > 0; length -= 1) {
    const meaning = LEXICON.get(text.slice(index, index + length));
    if (meaning !== undefined) return { ...meaning, start: index, end: index + length };
  }
  return { kind: 'unknown', start: index, end: index + 1 };
}

/** What a number, a date or an ordinal may begin with. */
const MAY_BE_NUMBER = /[\d一二两三四五六七八九十零〇百第大约近超逾不至自从截]/;

function tokenAt(text: string, index: number): Token {
  if (!MAY_BE_NUMBER.test(text.charAt(index))) return wordAt(text, index);
  const ordinal = matchAt(ORDINAL, text, index);
  if (ordinal !== null) return { kind: 'unknown', start: index, end: index + ordinal[0].length };
  return dateAt(text, index) ?? percentAt(text, index) ?? countAt(text, index) ?? wordAt(text, index);
}

/** The words and numbers of a clause in their order; `agency` is known as the organ itself. */
export function tokensOf({ text }: Pick<Clause, 'text'>, agency: string | null): readonly Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const token: Token =
      agency !== null && text.startsWith(agency, index)
        ? { kind: 'organ', start: index, end: index + agency.length }
        : tokenAt(text, index);
    tokens.push(token);
    index = token.end;
  }
  return tokens;
}
