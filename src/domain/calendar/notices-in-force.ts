import type { HolidayNotice } from './holiday-notice.ts';

/** A notice as an administrator entered it, in the order of entry. */
export type EnteredNotice = {
  readonly notice: HolidayNotice;
  /** Document number of the notice this entry stands in for: a mistake mended. `null`: laid over the others. */
  readonly replaces: string | null;
};

/**
 * The notices that count: those the program brings along, then the entries in their order. An entry that replaces
 * another takes its place whole, one with a number of its own lies over the others, as notices that change an
 * earlier one do (Labour Day 2019, the Spring Festival of 2020).
 */
export const noticesInForce = (
  brought: readonly HolidayNotice[],
  entered: readonly EnteredNotice[],
): readonly HolidayNotice[] =>
  entered.reduce<readonly HolidayNotice[]>((standing, { notice, replaces }) => {
    const others = standing.filter(
      (it) => it.documentNumber !== replaces && it.documentNumber !== notice.documentNumber,
    );
    return [...others, notice];
  }, brought);
