import type { ReadText } from '../read-text.ts';

/** Digits with at most two separators between neighbours, as a person would write one number. */
export type DigitChain = {
  /** Where each group of unbroken digits begins and ends in the text. */
  readonly groups: readonly { readonly at: number; readonly end: number }[];
};

/** A number read out of a chain: some of its groups, put together. */
export type ChainedNumber = {
  readonly digits: string;
  readonly at: number;
  readonly end: number;
  /** How many groups it is written in. */
  readonly groups: number;
  /** The lengths of its groups, such as `3,4,4`. */
  readonly layout: () => string;
  /** Whether its groups are all there is in the chain. */
  readonly whole: boolean;
  /** Whether only line breaks part its groups. */
  readonly wrapped: boolean;
};

/** A chain of at least seven digits; `SEGMENT_BREAK` and tabs end it, since they part cells and paragraphs. */
const CHAIN = /\d(?:[ \n\u00b7.-]{0,2}\d){6,}/g;
/** Longer numbers than this are no number of a person. */
const LONGEST = 24;
/** Nobody writes a number in more groups than this, but digit by digit. */
const MOST_GROUPS = 6;

function groupsOf(chain: string, at: number): DigitChain['groups'] {
  if (!/\D/.test(chain)) return [{ at, end: at + chain.length }];
  return [...chain.matchAll(/\d+/g)].map(({ index, 0: group }) => ({
    at: at + index,
    end: at + index + group.length,
  }));
}

/** The chains of texts in hand: three rules read them. */
const known = new WeakMap<ReadText, readonly DigitChain[]>();

/** Every chain of digits of a text, from front to back. */
export function digitChains(text: ReadText): readonly DigitChain[] {
  const found =
    known.get(text) ??
    [...text.text.matchAll(CHAIN)].map(({ index, 0: chain }) => ({
      groups: groupsOf(chain, index),
    }));
  known.set(text, found);
  return found;
}

const isLineBreak = (between: string): boolean => between.includes('\n') && between.trim() === '';

const isOneDigit = (group: DigitChain['groups'][number] | undefined): boolean =>
  group !== undefined && group.end - group.at === 1;

/** The last group a number that begins with `first` may end with. */
function lastGroup({ groups }: DigitChain, first: number): number {
  if (first === 0 && groups.length <= LONGEST) return groups.length - 1;
  // A number written digit by digit may stand behind another, as behind the first cell of a row.
  let spelled = first;
  while (spelled < first + LONGEST && isOneDigit(groups[spelled])) spelled += 1;
  return Math.min(groups.length, Math.max(spelled, first + MOST_GROUPS)) - 1;
}

/** The numbers that begin with one group of a chain. */
function* numbersFrom(text: string, chain: DigitChain, first: number): Generator<ChainedNumber> {
  const { groups } = chain;
  const at = groups[first]?.at ?? 0;
  const stop = lastGroup(chain, first);
  let digits = '';
  let wrapped = true;
  let before = at;
  for (let last = first; last <= stop && digits.length < LONGEST; last += 1) {
    const { at: from, end } = groups[last] ?? { at, end: at };
    if (last > first) wrapped &&= isLineBreak(text.slice(before, from));
    before = end;
    digits += text.slice(from, end);
    const count = last - first + 1;
    yield {
      digits,
      at,
      end,
      groups: count,
      layout: () =>
        groups
          .slice(first, last + 1)
          .map((one) => one.end - one.at)
          .join(),
      whole: count === groups.length,
      wrapped: wrapped && count > 1,
    };
  }
}

/** Every number that begins and ends at the border of a group and has a length that is asked for. */
export function* numbersOf(
  text: string,
  chain: DigitChain,
  lengths: ReadonlySet<number>,
): Generator<ChainedNumber> {
  for (let first = 0; first < chain.groups.length; first += 1)
    for (const number of numbersFrom(text, chain, first)) if (lengths.has(number.digits.length)) yield number;
}

/** The numbers of a chain in its order, the longest of those that begin at one place first. */
export const longestFirst = (
  text: string,
  chain: DigitChain,
  lengths: ReadonlySet<number>,
): readonly ChainedNumber[] =>
  [...numbersOf(text, chain, lengths)].sort((a, b) => a.at - b.at || b.end - a.end);

/** Whether a number is written in one piece, digit by digit, over a line break, or in few groups. */
export const isReadable = ({ groups, digits, wrapped }: ChainedNumber, most: number): boolean =>
  groups <= most || wrapped || groups === digits.length;
