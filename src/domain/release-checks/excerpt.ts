import { FINDING_KINDS, type FindingKind } from './finding-kinds.data.ts';
import type { Match } from './match.ts';
import { SEGMENT_BREAK } from './normal-text.ts';
import type { ReadText } from './read-text.ts';

/** Characters shown before and behind what was found. */
const AROUND = 14;
/** What was found is shown no longer than this. */
const LONGEST = 60;

/** A stretch of personal data, and how many of its first characters may be shown. */
type Hidden = { readonly at: number; readonly end: number; readonly shown: number };

/** The stretches that no excerpt may show, in the order of the text. */
export function hiddenStretches(matches: readonly Match[]): readonly Hidden[] {
  return matches
    .flatMap(({ code, at, end }) => {
      const { shown }: FindingKind = FINDING_KINDS[code];
      return shown === undefined ? [] : [{ at, end, shown }];
    })
    .sort((a, b) => a.at - b.at);
}

/** The first stretch that may reach into a place: stretches are short, so a look at a bounded piece is enough. */
function firstNear(stretches: readonly Hidden[], at: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 8);
}

/** The words around a match on one line as they were written, personal data masked. */
export function excerptOf(text: ReadText, match: Match, stretches: readonly Hidden[]): string {
  const shownEnd = Math.min(match.end, match.at + LONGEST);
  const before =
    text.text
      .slice(Math.max(0, match.at - AROUND), match.at)
      .split(SEGMENT_BREAK)
      .pop() ?? '';
  const [after = ''] = text.text.slice(shownEnd, shownEnd + AROUND).split(SEGMENT_BREAK);
  const from = match.at - before.length;
  const end = shownEnd + after.length;
  const rawFrom = text.rawAt(from);
  const letters = text.raw.slice(rawFrom, text.rawAt(end)).split('');
  for (let number = firstNear(stretches, from); number < stretches.length; number += 1) {
    const stretch = stretches[number];
    if (!stretch || stretch.at >= end) break;
    const hiddenFrom = text.rawAt(Math.max(from, stretch.at + stretch.shown)) - rawFrom;
    const hiddenEnd = text.rawAt(Math.min(end, stretch.end)) - rawFrom;
    if (hiddenFrom < hiddenEnd) letters.fill('*', hiddenFrom, hiddenEnd);
  }
  return letters.join('').replaceAll(/\s+/g, ' ').trim();
}
