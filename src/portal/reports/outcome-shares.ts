import type { Table3 } from '../../domain/annual-reports/figures.ts';
import { TABLE_3_ROWS } from '../../domain/annual-reports/table-3-rows.data.ts';

/** One kind of result and how many of the year's concluded requests ended so. */
export type OutcomeShare = {
  readonly label: string;
  readonly count: number;
  /** Percent of all results with one decimal, such as `42.9%`. */
  readonly percent: string;
};

/** 总计 is the last of the seven columns. */
const TOTAL_COLUMN = 6;
const bare = (label: string): string => label.replace(/^（.）/, '').replace(/（.*$/, '');

/**
 * The results of a year by the six kinds of table 3: 予以公开, 部分公开 and the four groups. Shares are rounded
 * one by one, so they need not add up to 100.
 */
export function outcomeShares(table: Table3): readonly OutcomeShare[] {
  const counts = new Map<string, number>();
  for (const row of TABLE_3_ROWS) {
    if (row.role !== 'leaf') continue;
    const label = bare(row.group ?? row.label);
    counts.set(label, (counts.get(label) ?? 0) + (table[row.key][TOTAL_COLUMN] ?? 0));
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].map(([label, count]) => ({
    label,
    count,
    percent: total === 0 ? '0.0%' : `${((count / total) * 100).toFixed(1)}%`,
  }));
}
