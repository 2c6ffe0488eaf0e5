/** A share as counted: `count` of `of`; exact, rounded only where it is printed. `of` is above zero. */
export type ExactShare = { readonly count: number; readonly of: number };

/** The share of known counts; `null` where a count is not known or there is nothing to take a share of. */
export const exactShare = (count: number | null, of: number | null): ExactShare | null =>
  count === null || of === null || of <= 0 ? null : { count, of };

/** Tenths of a percent, half rounded up, in whole numbers throughout: 1 of 3 is 333. */
export const tenthsOfPercent = ({ count, of }: ExactShare): number =>
  Math.floor((count * 2000 + of) / (of * 2));

/** A share as printed, such as `33.3%`. Shares are rounded one by one and need not add up to 100.0 %. */
export const percentText = (share: ExactShare): string => tenthsText(tenthsOfPercent(share), '%');

/** Tenths as a decimal number with its unit: 621 and `%` are `62.1%`. */
export const tenthsText = (tenths: number, unit = ''): string =>
  `${Math.floor(tenths / 10)}.${tenths % 10}${unit}`;

/** The order of two shares by size, without dividing. */
export const compareShares = (one: ExactShare, other: ExactShare): number =>
  one.count * other.of - other.count * one.of;
