import type { Transaction } from '../../database/store.ts';
import type { ReportFigures } from '../../domain/annual-reports/figures.ts';
import { printedSections, type ReportSections } from '../../domain/annual-reports/sections.ts';
import { rolledUpFigures } from '../report-collections/report-figures.ts';
import { keptTable3 } from './kept-totals.ts';
import { EMPTY_SECTIONS, figuresAlone, findReport, type ReportInMaking } from './report-of-year.ts';

/** What a report is compared with. */
export type YearBefore = {
  readonly figures: ReportFigures;
  readonly sections: ReportSections;
  /** The government whose sums these are; `null` for the organ's own report. */
  readonly onBehalfOf: string | null;
  /** Whether somebody wrote it; else only table 3 is known, counted from the ledger. */
  readonly isWritten: boolean;
};

/**
 * The year before of a report: of an organ's own report its own, of a government's the government's. Sums of a whole
 * district and the cases of one of its organs are never held against each other. `null`: nothing is known.
 */
export async function yearBefore(
  tx: Transaction,
  { year, figuresFrom }: Pick<ReportInMaking, 'year' | 'figuresFrom'>,
): Promise<YearBefore | null> {
  const before = await findReport(tx, year - 1);
  const { figures, rolledUp } = await figuresAlone(tx, before);
  const sections = printedSections(before.sections, before.carryOverNote);
  if (figuresFrom === 'roll-up')
    return rolledUp
      ? { figures, sections, onBehalfOf: rolledUp.onBehalfOf, isWritten: true }
      : sumsOf(tx, year - 1);
  if (!rolledUp) return { figures, sections, onBehalfOf: null, isWritten: before.version > 0 };
  const { table2, table4 } = before;
  const own = { table2, table3: await keptTable3(tx, year - 1), table4 };
  return { figures: own, sections: EMPTY_SECTIONS, onBehalfOf: null, isWritten: false };
}

/** The closed sums, where the government's report was not made of them here. */
async function sumsOf(tx: Transaction, year: number): Promise<YearBefore | null> {
  const sums = await rolledUpFigures(tx, year);
  if (!sums) return null;
  const { figures, onBehalfOf } = sums;
  return { figures, sections: EMPTY_SECTIONS, onBehalfOf, isWritten: true };
}

/** The figures to show beside this year's, where that year has a report or any case. */
export function figuresToCompare(before: YearBefore | null): ReportFigures | null {
  if (!before) return null;
  const { table3 } = before.figures;
  const counted = (table3.total[6] ?? 0) + (table3.new_received[6] ?? 0) > 0;
  return before.isWritten || counted ? before.figures : null;
}
