import type { Match, Rule } from '../match.ts';
import type { ReadText } from '../read-text.ts';
import { hanNumber } from './han-number.ts';

/** The levels of official documents: 一、（一）and articles. A lower level begins anew under each higher one. */
const LEVELS = [
  {
    pattern: /^第([一二三四五六七八九十百零]{1,6})条(?= (?!第)|$)/,
    show: (words: string) => `第${words}条`,
  },
  { pattern: /^([一二三四五六七八九十]{1,3})、/, show: (words: string) => `${words}、` },
  { pattern: /^\(([一二三四五六七八九十]{1,3})\)/, show: (words: string) => `（${words}）` },
] as const;

type Line = { readonly at: number; readonly level: number; readonly number: number; readonly words: string };

/** The number at the head of a line, on each level it could stand on. */
function numbersAt(line: string, at: number): readonly Line[] {
  const head = line.trimStart().slice(0, 10);
  return LEVELS.flatMap(({ pattern }, level) => {
    const [, words = ''] = pattern.exec(head) ?? [];
    const number = words === '' ? null : hanNumber(words);
    return number === null ? [] : [{ at: at + line.length - line.trimStart().length, level, number, words }];
  });
}

/** The numbers at the beginnings of lines; rows of tables number something else. */
function numberedLines({ text, source, segmentAt }: ReadText): readonly Line[] {
  const out: Line[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\u2029]+/g)) {
    const isRow = line.includes('\t') || source.segments[segmentAt(index)]?.where.includes('表');
    if (!isRow) out.push(...numbersAt(line, index));
  }
  return out;
}

/**
 * Numbers that skip or repeat one (GB/T 9704—2012, 7.3.3). A sequence that begins anew at 一 is a new list;
 * one that does not begin at 一 is an excerpt and judged only from its first number on.
 */
export const numbering: Rule = (text) => {
  const last = LEVELS.map(() => 0);
  const out: Match[] = [];
  for (const { at, level, number, words } of numberedLines(text)) {
    const before = last[level] ?? 0;
    last[level] = number;
    if (level < 2) last.fill(0, Math.max(level + 1, 2));
    if (number === 1 || before === 0 || number === before + 1) continue;
    const shown = LEVELS[level]?.show(words) ?? words;
    const note = number === before ? `“${shown}”重复` : `“${shown}”前面是第${before}项`;
    out.push({ code: 'number-missing', at, end: at + shown.length, note });
  }
  return out;
};
