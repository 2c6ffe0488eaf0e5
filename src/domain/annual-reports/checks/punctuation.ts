import type { CheckFinding } from '../findings.ts';
import { checkFinding } from './check-finding.ts';
import { isTraditional, type TextPart } from './report-to-check.ts';

/** Opening marks with their closing ones; full and half width are one kind, as writers mix them. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
  '[': ']',
};
const MARKS = /[“”‘’()（）《》〈〉【】〔〕「」『』[\]［］]/g;
const sameWidth = (char: string): string =>
  char === '（' || char === '）' || char === '［' || char === '］' ? char.normalize('NFKC') : char;

/** The number of an item, such as 1） or 一）, closes nothing. */
const ITEM = /(?:^|[\s。；：:;，,])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/;

/** Longest number of an item with the character before it. */
const ITEM_LENGTH = 6;
/** Marks that can be open at once; more stand in no text a person wrote. */
const MOST_OPEN = 200;

type Mark = { readonly char: string; readonly index: number };

/** Marks without a partner in their order; a mark that opens the same kind again leaves the first one open. */
function unpaired(text: string): readonly Mark[] {
  const open: Mark[] = [];
  const alone: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const char = sameWidth(mark);
    if (char in PAIRS) openMark({ char, index }, open, alone);
    else closeMark({ char, index }, text, open, alone);
  }
  return [...alone, ...open].sort((left, right) => left.index - right.index);
}

/** Quotation marks do not stand in one another of the same kind; brackets may. */
function openMark(mark: Mark, open: Mark[], alone: Mark[]): void {
  const place = mark.char === '“' ? open.findIndex((it) => it.char === '“') : -1;
  if (place >= 0) alone.push(...open.splice(place, 1));
  if (open.length < MOST_OPEN) open.push(mark);
  else alone.push(mark);
}

function closeMark(mark: Mark, text: string, open: Mark[], alone: Mark[]): void {
  const place = open.findLastIndex((it) => PAIRS[it.char] === mark.char);
  if (place >= 0) {
    open.splice(place, 1);
    return;
  }
  // ’ is also an apostrophe, and 1） the number of an item.
  if (
    mark.char === '’' ||
    (mark.char === ')' && ITEM.test(text.slice(Math.max(0, mark.index - ITEM_LENGTH), mark.index)))
  )
    return;
  alone.push(mark);
}

const AROUND = 10;
const MOST = 10;

/** T1: brackets and quotation marks that have no partner in their section; mirrors are not judged. */
export function checkPunctuation(parts: readonly TextPart[]): readonly CheckFinding<'T1'>[] {
  return parts
    .filter((part) => !isTraditional(part.text))
    .flatMap((part) =>
      unpaired(part.text)
        .slice(0, MOST)
        .map(({ char, index }) => {
          const isOpen = char in PAIRS;
          const context = part.text.slice(Math.max(0, index - AROUND), index + AROUND).replaceAll('\n', '');
          return checkFinding({
            code: 'T1',
            severity: 'warning',
            place: {
              kind: 'text',
              section: part.section,
              start: index,
              end: index + 1,
              quote: part.text.slice(index, index + 1),
            },
            message: `“${context}”中的${part.text[index]}没有与之配对的${isOpen ? '后' : '前'}一半。`,
            english: `The mark ${part.text[index]} in “${context}” has no ${isOpen ? 'closing' : 'opening'} partner.`,
          });
        }),
    );
}
