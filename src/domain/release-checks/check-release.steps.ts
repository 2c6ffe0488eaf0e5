import { plainDate } from '../calendar/plain-date.ts';
import { checkRelease } from './check-release.ts';
import type { CheckedPart, CheckFinding } from './finding.ts';
import type { WordList } from './wording/wording.ts';

export const TODAY = plainDate('2025-06-01');

/** What is found in one text; `|` parts paragraphs, and paragraphs with tabs are the rows of a table. */
export function findingsIn(
  text: string,
  { part = 'body', words = null }: { readonly part?: CheckedPart; readonly words?: WordList | null } = {},
): readonly CheckFinding[] {
  const segments = text.split('|').map((words, at) => ({
    where: words.includes('\t') ? `第1表第${at + 1}行` : `第${at + 1}段`,
    text: words,
  }));
  return checkRelease([{ part, segments }], null, { today: TODAY, words });
}

/** The names of the rules that fire, in order. */
export const codesIn = (text: string, part: CheckedPart = 'body'): readonly string[] =>
  findingsIn(text, { part }).map(({ code }) => code);
