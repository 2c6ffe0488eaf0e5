import { checkCells } from './cell-values.ts';
import type { PrintedFigures } from './figures.ts';
import type { TieOutFinding } from './findings.ts';
import { checkBalance, checkDisputes, checkResults, checkRows } from './tie-outs.ts';
import { checkCarryOver, checkValidRules } from './year-over-year.ts';

export type ReconcileInput = {
  readonly year: number;
  readonly figures: PrintedFigures;
  /** The report of the year before; `null` where there is none (a new organ) or it is not known. */
  readonly lastYear?: PrintedFigures | null;
  /** Why 上年结转 differs from last year's report, where it does. */
  readonly carryOverNote?: string | null;
};

/** The tie-outs within the three tables, F1, F2, F3 and F5; a number that is not known is never judged. */
export function checkSums(figures: PrintedFigures): readonly TieOutFinding[] {
  return [
    ...(figures.table3 === null ? [] : checkBalance(figures.table3)),
    ...checkResults(figures),
    ...checkRows(figures),
    ...(figures.table4 === null ? [] : checkDisputes(figures.table4)),
  ];
}

/**
 * All that is wrong between the numbers of a report, F1 to F7 (勾稽关系), in that order; empty when they agree.
 *
 * F4 and F6 need the report of the year before. The text has checks of its own (`checks/check-report.ts`).
 */
export function reconcile(input: ReconcileInput): readonly TieOutFinding[] {
  const { figures, lastYear = null, carryOverNote = null } = input;
  const carryOver = lastYear === null ? [] : checkCarryOver(figures, lastYear, carryOverNote);
  const rules =
    figures.table2 !== null && lastYear?.table2 ? checkValidRules(figures.table2, lastYear.table2) : [];
  const findings = [...checkSums(figures), ...carryOver, ...rules, ...checkCells(figures)];
  return findings.toSorted((left, right) => left.code.localeCompare(right.code));
}

/** Whether a report with these findings may be published: no error is left (a warning may be). */
export const isConsistent = (findings: readonly { readonly severity: string }[]): boolean =>
  findings.every((finding) => finding.severity !== 'error');
