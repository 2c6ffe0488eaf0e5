import type { Transaction } from '../../database/store.ts';
import { checkReport } from '../../domain/annual-reports/checks/check-report.ts';
import type { ReportToCheck } from '../../domain/annual-reports/checks/report-to-check.ts';
import type { CheckFinding } from '../../domain/annual-reports/findings.ts';
import { checkRuleConfirmation } from '../../domain/annual-reports/rule-confirmation.ts';
import { printedSections } from '../../domain/annual-reports/sections.ts';
import type { Agency } from '../agencies/find-agency.ts';
import { figuresAlone, type ReportInMaking, reportingName } from './report-of-year.ts';
import { type YearBefore, yearBefore } from './year-before.ts';

/**
 * What the checker says of a report in the making, compared with last year's. Last year's table 3 is counted from
 * the ledger even where nobody wrote that report; its table 2 is then not known, and nothing is compared with it.
 */
export async function findingsOf(
  tx: Transaction,
  report: ReportInMaking,
  { name, settings }: Pick<Agency, 'name' | 'settings'>,
): Promise<readonly CheckFinding[]> {
  const before = await yearBefore(tx, report);
  const checked = await toCheck(tx, report, name);
  const confirmed = await tx.registerAccounts.ruleConfirmation(report.year);
  const { overviewMost = null, rulePower = null } = settings;
  return [
    ...checkReport(checked, {
      previous: before && previousToCheck(before, report.year - 1, name),
      settings: { overviewMost, rulePower, carryOverNote: report.carryOverNote || null },
    }),
    // The confirmation is of the organ's own documents, not of those of every organ below it.
    ...(report.figuresFrom === 'roll-up'
      ? []
      : checkRuleConfirmation(report.frozen?.figures.table2 ?? report.table2, confirmed ?? null)),
  ];
}

const previousToCheck = (
  { figures, sections, onBehalfOf, isWritten }: YearBefore,
  year: number,
  agency: string,
): ReportToCheck => ({
  agency: onBehalfOf ?? agency,
  year,
  ...figures,
  ...(isWritten ? {} : { table2: null, table4: null }),
  sections,
});

async function toCheck(tx: Transaction, report: ReportInMaking, agency: string): Promise<ReportToCheck> {
  const counted = await figuresAlone(tx, report);
  const { figures } = counted;
  return {
    agency: reportingName({ name: agency }, counted),
    year: report.year,
    ...figures,
    sections: printedSections(report.sections, report.carryOverNote),
  };
}
