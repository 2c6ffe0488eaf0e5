import type { Match, Rule } from '../match.ts';
import { SEGMENT_BREAK } from '../normal-text.ts';
import type { ReadText } from '../read-text.ts';

const PAIRS = ['（）', '()', '【】', '〔〕', '《》', '〈〉', '「」', '『』', '“”', '[]'] as const;
/** A bracket that is half of (1)、1）or a)，or that a half-width partner closes, is counted as one kind. */
const FAMILY: Readonly<Record<string, string>> = { '（': '(', '）': ')' };
const OPENING = new Map(PAIRS.map((pair) => [pair[0] ?? '', pair[1] ?? '']));
const MARK = /[（）()【】〔〕《》〈〉「」『』“”[\]\u2029]/g;
/** A number with a closing bracket alone: 1）、a)、①）、二）. */
const ITEM_NUMBER = /(?:^|[\s\u2029，。；：、！？”）)])[\dA-Za-z一二三四五六七八九十]{1,3}$/;

const family = (mark: string): string => FAMILY[mark] ?? mark;

type Open = { readonly mark: string; readonly at: number };

/** Marks of `raw` that have no partner in their segment. */
function lonely(raw: string): readonly Open[] {
  const out: Open[] = [];
  let stack: Open[] = [];
  for (const { 0: mark, index: at } of raw.matchAll(MARK)) {
    if (mark === SEGMENT_BREAK) {
      out.push(...stack);
      stack = [];
      continue;
    }
    if (OPENING.has(mark)) {
      stack.push({ mark, at });
      continue;
    }
    const partner = stack.findLastIndex((open) => family(OPENING.get(open.mark) ?? '') === family(mark));
    if (partner >= 0) {
      out.push(...stack.slice(partner + 1));
      stack.length = partner;
    } else if (!(family(mark) === ')' && ITEM_NUMBER.test(raw.slice(Math.max(0, at - 5), at))))
      out.push({ mark, at });
  }
  return [...out, ...stack];
}

/** The kind of pair a mark belongs to, named by its opening half. */
function pairOf(mark: string): string {
  const [pair = mark] = PAIRS.filter((one) => one.includes(mark));
  return family(pair[0] ?? mark);
}

/** Brackets, quotation and book marks without a partner. A pair that reaches over paragraphs is none. */
export const unpairedMarks: Rule = (text) => {
  const found = lonely(text.raw);
  const balance = new Map<string, number>();
  for (const { mark } of found)
    balance.set(pairOf(mark), (balance.get(pairOf(mark)) ?? 0) + (OPENING.has(mark) ? 1 : -1));
  return found
    .filter(({ mark }) => balance.get(pairOf(mark)) !== 0)
    .map(({ mark, at }) => {
      const place = text.atRaw(at);
      const around = text.raw
        .slice(Math.max(0, at - 6), at + 7)
        .split(SEGMENT_BREAK)
        .join(' ');
      return {
        code: 'marks-unpaired',
        at: place,
        end: place + 1,
        note: `“${mark}”没有配对`,
        matched: around,
      };
    });
};

const HALF_WIDTH = /(?<=[\u4e00-\u9fff]) {0,1}([,;:?!]) {0,1}(?=[\u4e00-\u9fff])/g;
const DOUBLED = /([，。、；：？])\1+|，。|。，|、，|，、|；。|。；|：。|、。|：，/g;

const inRaw = (
  text: ReadText,
  pattern: RegExp,
  make: (found: RegExpExecArray) => Omit<Match, 'at' | 'end'>,
): readonly Match[] =>
  [...text.raw.matchAll(pattern)].map((found) => ({
    ...make(found),
    at: text.atRaw(found.index),
    end: text.atRaw(found.index + found[0].length),
  }));

/** Half-width marks between Han characters; told once for each mark. */
export const halfWidthMarks: Rule = (text) =>
  inRaw(text, HALF_WIDTH, ({ 1: mark = '' }) => ({
    code: 'half-width-mark',
    note: `“${mark}”`,
    matched: mark,
  }));

/** The same mark twice, or two that do not stand together. */
export const doubledMarks: Rule = (text) =>
  inRaw(text, DOUBLED, ({ 0: marks }) => ({ code: 'doubled-mark', note: `“${marks}”`, matched: marks }));
