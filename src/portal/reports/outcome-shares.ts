import { outcomeCounts } from '../../domain/annual-reports/compare-organs.ts';
import { exactShare, percentText } from '../../domain/annual-reports/exact-share.ts';
import type { Table3 } from '../../domain/annual-reports/figures.ts';
import { OUTCOME_GROUPS } from '../../domain/annual-reports/outcome-groups.data.ts';

/** One kind of result and how many of the year's concluded requests ended so. */
export type OutcomeShare = {
  readonly label: string;
  readonly count: number;
  /** Percent of all results with one decimal, such as `42.9%`. */
  readonly percent: string;
};

/**
 * The results of a year by the six kinds of table 3: 予以公开, 部分公开 and the four groups. Shares are rounded
 * one by one, so they need not add up to 100.
 */
export function outcomeShares(table3: Table3): readonly OutcomeShare[] {
  const counts = outcomeCounts({ table2: null, table3, table4: null });
  const total = OUTCOME_GROUPS.reduce((sum, { key }) => sum + (counts[key] ?? 0), 0);
  return OUTCOME_GROUPS.map(({ key, label }) => {
    const count = counts[key] ?? 0;
    const share = exactShare(count, total);
    return { label, count, percent: share ? percentText(share) : '0.0%' };
  });
}
