import { ARTICLES } from './clock-articles.ts';

/**
 * The processing fee (信息处理费) for requests beyond reason in number or length, in whole yuan.
 *
 * Art. 42 and 国办函〔2020〕109号: by item or by page, each on a rising scale; for one request the organ
 * chooses one of them, never both. A free share is part of each scale.
 */

const FREE_ITEMS = 10;
const FIRST_ITEM_TIER_END = 30;
const ITEMS_A_TIER = 10;
const YUAN_A_TIER = 100;

/** Where each share of pages ends, and its price a page. */
const PAGE_TIERS = [
  { through: 30, yuan: 0 },
  { through: 100, yuan: 10 },
  { through: 200, yuan: 20 },
  { through: Number.POSITIVE_INFINITY, yuan: 40 },
] as const;

/** Price of the applicant's `item`-th request of a calendar month, from 1 (109号 第四条). */
export function itemPrice(item: number): number {
  mustCount(item, 1);
  if (item <= FREE_ITEMS) return 0;
  if (item <= FIRST_ITEM_TIER_END) return YUAN_A_TIER;
  return YUAN_A_TIER * (2 + Math.floor((item - FIRST_ITEM_TIER_END - 1) / ITEMS_A_TIER));
}

/** Price of the first `items` requests of a calendar month together (109号 第四条). */
export function itemsPrice(items: number): number {
  mustCount(items, 0);
  const inFirstTier = Math.max(0, Math.min(items, FIRST_ITEM_TIER_END) - FREE_ITEMS);
  const beyond = Math.max(0, items - FIRST_ITEM_TIER_END);
  const fullTiers = Math.floor(beyond / ITEMS_A_TIER);
  const inLastTier = beyond % ITEMS_A_TIER;
  // Full tiers cost 2, 3, 4 … hundred a request: an arithmetic series.
  const ofFullTiers = (ITEMS_A_TIER * fullTiers * (fullTiers + 3)) / 2;
  return YUAN_A_TIER * (inFirstTier + ofFullTiers + inLastTier * (fullTiers + 2));
}

/** Price of `pages` pages supplied for one request; pages of several requests are not added (109号 第五条). */
export function pagesPrice(pages: number): number {
  mustCount(pages, 0);
  let yuan = 0;
  let from = 0;
  for (const tier of PAGE_TIERS) {
    yuan += Math.max(0, Math.min(pages, tier.through) - from) * tier.yuan;
    from = tier.through;
  }
  return yuan;
}

/** The standard the organ chose for one request: its number within the month, or its pages. */
export type FeeStandard =
  | { readonly by: 'item'; readonly item: number }
  | { readonly by: 'page'; readonly pages: number };

/** The fee of one request under one standard; the type leaves no room for both (109号 第三条). */
export const feeOf = (standard: FeeStandard): { readonly yuan: number; readonly article: string } =>
  standard.by === 'item'
    ? { yuan: itemPrice(standard.item), article: ARTICLES.feePerItem }
    : { yuan: pagesPrice(standard.pages), article: ARTICLES.feePerPage };

function mustCount(count: number, least: number): void {
  if (!Number.isSafeInteger(count) || count < least) throw new RangeError(`not a count: ${count}`);
}
