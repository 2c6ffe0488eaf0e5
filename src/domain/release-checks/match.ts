import type { FindingSeverity } from './finding.ts';
import type { FindingCode } from './finding-kinds.data.ts';
import type { ReadText } from './read-text.ts';

/** What a rule found: its name and the place, counted in characters of the prepared text. */
export type Match = {
  readonly code: FindingCode;
  readonly at: number;
  readonly end: number;
  /** Put behind the message of the rule: what exactly is wrong here. */
  readonly note?: string;
  /** Where the surroundings make it weigh more or less than the rule's usual weight. */
  readonly severity?: FindingSeverity;
  /** The matched words in the form the key is made of; the words of the text where absent. */
  readonly matched?: string;
};

/** A rule looks at one text and names what it found, from front to back. */
export type Rule = (text: ReadText) => readonly Match[];

/** Every match of a pattern (with the flag `g`), turned into what `make` says of it. */
export function matchesOf(
  text: ReadText,
  pattern: RegExp,
  make: (found: RegExpExecArray) => Match | null,
): readonly Match[] {
  const out: Match[] = [];
  for (const found of text.text.matchAll(pattern)) {
    const match = make(found);
    if (match) out.push(match);
  }
  return out;
}
