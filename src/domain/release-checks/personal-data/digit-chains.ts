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
  /** The lengths of its groups. */
  readonly layout: readonly number[];
  /** Whether its groups are all there is in the chain. */
  readonly whole: boolean;
  /** Whether only line breaks part its groups. */
  readonly wrapped: boolean;
};

/** A chain of at least seven digits; `SEGMENT_BREAK` and tabs end it, since they part cells and paragraphs. */
const CHAIN = /\d(?:[ \n\u00b7.-]{0,2}\d){6,}/g;
/** Longer numbers than this are no number of a person. */
const LONGEST = 24;

/** Every chain of digits, from front to back. */
export function* digitChains(text: string): Generator<DigitChain> {
  for (const found of text.matchAll(CHAIN)) {
    const groups: { at: number; end: number }[] = [];
    for (const group of found[0].matchAll(/\d+/g))
      groups.push({ at: found.index + group.index, end: found.index + group.index + group[0].length });
    yield { groups };
  }
}

/** Every number that begins and ends at the border of a group and has a length that is asked for. */
export function* numbersOf(
  text: string,
  chain: DigitChain,
  lengths: ReadonlySet<number>,
): Generator<ChainedNumber> {
  const { groups } = chain;
  for (const [first, from] of groups.entries()) {
    let digits = '';
    const layout: number[] = [];
    for (let last = first; last < groups.length && digits.length < LONGEST; last += 1) {
      const group = groups[last];
      if (!group) break;
      digits += text.slice(group.at, group.end);
      layout.push(group.end - group.at);
      if (!lengths.has(digits.length)) continue;
      const parts = text.slice(from.at, group.end).replaceAll(/\d+/g, '');
      yield {
        digits,
        at: from.at,
        end: group.end,
        layout: [...layout],
        whole: first === 0 && last === groups.length - 1,
        wrapped: parts !== '' && parts.replaceAll(/\n *| *\n/g, '') === '',
      };
    }
  }
}

/** The numbers of a chain in its order, the longest of those that begin at one place first. */
export const longestFirst = (
  text: string,
  chain: DigitChain,
  lengths: ReadonlySet<number>,
): readonly ChainedNumber[] =>
  [...numbersOf(text, chain, lengths)].sort((a, b) => a.at - b.at || b.end - a.end);

/** Whether a number is written in one piece, digit by digit, over a line break, or in few groups. */
export const isReadable = ({ layout, wrapped }: ChainedNumber, groups: number): boolean =>
  layout.length <= groups || wrapped || layout.every((length) => length === 1);
