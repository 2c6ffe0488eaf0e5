import type { OutcomeKey } from '../access-requests/outcomes.data.ts';
import type { LetterKind } from './letter.ts';
import { LETTER_CATALOGUE, type LetterEntry } from './letter-catalogue.data.ts';

/** The entry of a letter; for R20, that of the first of its outcomes. */
function letterEntry(kind: LetterKind): LetterEntry {
  const entry = LETTER_CATALOGUE.find((it) => it.code === kind);
  if (!entry) throw new RangeError(`no such letter: ${kind}`);
  return entry;
}

/** 文号序列 of a letter, or `null` where it has no number of its own. */
export const seriesOf = (kind: LetterKind): string | null => letterEntry(kind).series;

/** Whether a letter has a number of its own (文号). */
export const isNumbered = (kind: LetterKind): boolean => seriesOf(kind) !== null;

/** The reply of an outcome; `null` for the ends that need no letter. */
export const replyEntry = (outcome: OutcomeKey): LetterEntry | null =>
  LETTER_CATALOGUE.find((it) => it.outcome === outcome) ?? null;
