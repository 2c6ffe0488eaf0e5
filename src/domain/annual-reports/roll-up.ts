import { cellsOf, figuresOfCells } from './figure-cells.ts';
import type { PrintedFigures, ReportFigures } from './figures.ts';
import { fenOf, parseWanYuan, wanYuanFromFen } from './wan-yuan.ts';

/** One report offered for a sum: where it came from, whose and of which year it is, and its numbers. */
export type RollUpSource = {
  readonly source: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly figures: PrintedFigures;
};

/**
 * Why a report is not counted. `other-year`: of another year than the one summed. `no-agency`: nobody knows whose it
 * is. `copy`: the same organ's report with the same numbers was counted already. `conflict`: the same organ has two
 * reports with different numbers, and none of them is counted until somebody decides.
 */
export type NotCounted = 'other-year' | 'no-agency' | 'copy' | 'conflict';

export type RollUpLine = RollUpSource & { readonly notCounted: NotCounted | null };

/** A correction of a sum with its reason, such as a document issued jointly and counted by each (牵头机关计一次). */
export type RollUpAdjustment = {
  readonly cell: string;
  /** Added to the sum; of whole numbers only. */
  readonly change: number;
  readonly reason: string;
};

/** A cell that one report leaves open: its sum is too small by what is missing there. */
export type RollUpGap = { readonly source: string; readonly cell: string };

export type RollUp = {
  readonly year: number | null;
  readonly figures: ReportFigures;
  readonly lines: readonly RollUpLine[];
  readonly gaps: readonly RollUpGap[];
  readonly adjustments: readonly RollUpAdjustment[];
  /** Organs that must report and have not. */
  readonly missing: readonly string[];
};

/** What is summed: the year (`null`: the year of most reports), who must report, and corrections of sums. */
export type RollUpOrder = {
  readonly year: number | null;
  readonly expected: readonly string[];
  readonly adjustments: readonly RollUpAdjustment[];
};

/** Names are compared without blanks and with full-width brackets, as people write them differently. */
export const agencyKey = (name: string): string =>
  name.normalize('NFKC').replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');

/** The year most reports are of; the later of two with equally many. */
function usualYear(sources: readonly RollUpSource[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of sources) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [usual] = [...counts].sort(([one, few], [other, many]) => many - few || other - one);
  return usual?.[0] ?? null;
}

const fingerprint = ({ figures }: RollUpSource): string =>
  cellsOf(figures)
    .map(([, value]) => value ?? '?')
    .join(',');

/** Which reports count: one of each organ, of the year asked for. */
function judged(sources: readonly RollUpSource[], year: number | null): readonly RollUpLine[] {
  const prints = new Map<string, Set<string>>();
  const inYear = sources.filter((it) => it.agency !== null && it.year === year);
  for (const it of inYear) {
    const key = agencyKey(it.agency ?? '');
    prints.set(key, (prints.get(key) ?? new Set()).add(fingerprint(it)));
  }
  const counted = new Set<string>();
  return sources.map((it) => {
    if (it.agency === null) return { ...it, notCounted: 'no-agency' };
    if (it.year !== year) return { ...it, notCounted: 'other-year' };
    const key = agencyKey(it.agency);
    if ((prints.get(key)?.size ?? 0) > 1) return { ...it, notCounted: 'conflict' };
    if (counted.has(key)) return { ...it, notCounted: 'copy' };
    counted.add(key);
    return { ...it, notCounted: null };
  });
}

const FEES = 'table2.fees_wan_yuan';

/**
 * Adds reports up as a government does for its own: every number is the sum of the organs' numbers and the
 * adjustments, fees without rounding; what a report leaves open is named, never guessed (条例第四十九条、第五十条).
 */
export function rollUp(sources: readonly RollUpSource[], order: RollUpOrder): RollUp {
  const year = order.year ?? usualYear(sources);
  const lines = judged(sources, year);
  const counted = lines.filter((it) => it.notCounted === null);
  const sums = new Map<string, bigint>();
  const gaps: RollUpGap[] = [];
  for (const { source, figures } of counted)
    for (const [cell, value] of cellsOf(figures)) {
      const amount = amountOf(cell, value);
      if (amount === null) gaps.push({ source, cell });
      else sums.set(cell, (sums.get(cell) ?? 0n) + amount);
    }
  for (const { cell, change } of order.adjustments) sums.set(cell, (sums.get(cell) ?? 0n) + BigInt(change));
  const known = new Set(counted.map((it) => agencyKey(it.agency ?? '')));
  return {
    year,
    figures: figuresOfCells(CELLS.map((cell) => printed(cell, sums.get(cell) ?? 0n))),
    lines,
    gaps,
    adjustments: order.adjustments,
    missing: order.expected.filter((name) => !known.has(agencyKey(name))),
  };
}

/** The 200 paths in printed order. */
const CELLS: readonly string[] = cellsOf({ table2: null, table3: null, table4: null }).map(([cell]) => cell);

function amountOf(cell: string, value: number | string | null | undefined): bigint | null {
  if (value === null || value === undefined) return null;
  if (cell !== FEES) return BigInt(value);
  const fees = parseWanYuan(String(value));
  return fees === null ? null : fenOf(fees);
}

const printed = (cell: string, sum: bigint): number | string =>
  cell === FEES ? wanYuanFromFen(sum) : Number(sum);
