import { type Paragraph, type TextRun, wordsOf } from '../body.ts';

/** How headings of official documents begin (GB/T 9704 7.3.3), and as which level they count here. */
const BEGINNINGS: readonly (readonly [2 | 3 | 4, RegExp])[] = [
  [2, /^第[一二三四五六七八九十百零]+[编章]/],
  [2, /^[一二三四五六七八九十百]+、/],
  [3, /^第[一二三四五六七八九十百零]+节/],
  [3, /^（[一二三四五六七八九十百]+）/],
  [4, /^\d{1,2}[.．]/],
];
const LONGEST = 40;

/** The level a paragraph seems to have as a heading; `null` where it reads as text. */
export function suggestedLevel(paragraph: Paragraph): 2 | 3 | 4 | null {
  const words = wordsOf(paragraph.runs);
  if ([...words].length > LONGEST || /[。；：，]$/.test(words)) return null;
  const level = BEGINNINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  // 1. begins an item of a list as often as a heading: only bold letters tell.
  return level === 4 && !isBold(paragraph) ? null : level;
}

const isBold = ({ runs }: Paragraph): boolean =>
  runs.every((run) => isText(run) && run.marks.includes('strong'));

const isText = (run: Paragraph['runs'][number]): run is TextRun => run.kind === 'text';

export const isSuggestedHeading = (paragraph: Paragraph): boolean => suggestedLevel(paragraph) !== null;
