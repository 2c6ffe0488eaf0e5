import type { LetterParagraph } from './letter.ts';
import type { ReplyFacts } from './reply-facts.ts';

/** What the wording of a reply is written from. */
export type ReplyContext = {
  /** 您 or 你单位. */
  readonly you: string;
  /** The articles, with the Regulation as 《条例》. */
  readonly article: string;
  readonly facts: ReplyFacts;
};

/** The wording of one outcome: the paragraphs between the opening and the remedy. */
export type ReplyBody = (context: ReplyContext) => readonly LetterParagraph[];

/** A fact `missingFacts` has seen; throws where it is absent, which is a fault of the caller. */
export function given<Value>(value: Value | undefined | null, name: string): Value {
  if (value === undefined || value === null) throw new RangeError(`letter composed without ${name}`);
  return value;
}
