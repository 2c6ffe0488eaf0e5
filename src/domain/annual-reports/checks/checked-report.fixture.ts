import { EMPTY_TABLE_3 } from '../figures.ts';
import type { CheckFinding } from '../findings.ts';
import { feeStatement, OVERVIEW_HEADINGS, REPORT_SECTIONS, type ReportSections } from '../sections.ts';
import { EMPTY_TABLE_2 } from '../table-2.ts';
import { EMPTY_TABLE_4 } from '../table-4.ts';
import { type CheckContext, checkReport } from './check-report.ts';
import type { ReportToCheck } from './report-to-check.ts';

/** The six sections with nothing to find fault with. */
export const sections: ReportSections = {
  overview: OVERVIEW_HEADINGS.map((heading) => `${heading}。已按要求完成。`).join('\n'),
  proactive: '',
  requests: '',
  disputes: '',
  problems: '培训不够，将增加培训。',
  other: feeStatement({ year: 2024, notices: 0, noticedYuan: '0', collectedYuan: '0' }),
};
/** The headings of the form. */
export const headings = Object.fromEntries(
  REPORT_SECTIONS.map(({ key, heading }) => [key, heading]),
) as Record<keyof ReportSections, string>;
/** A report of nothing, in order. */
export const report: ReportToCheck = {
  agency: '青禾区教育局',
  year: 2024,
  table2: EMPTY_TABLE_2,
  table3: EMPTY_TABLE_3,
  table4: EMPTY_TABLE_4,
  sections,
};
/** The report with other texts. */
export const withText = (part: Partial<ReportSections>): ReportToCheck => ({
  ...report,
  sections: { ...sections, ...part },
});
/** A finding in two words. */
export const told = (it: CheckFinding) => `${it.code} ${it.severity}`;
/** What the checker says, in two words each. */
export const codes = (given: ReportToCheck, context: CheckContext = {}) =>
  checkReport(given, context).map(told);
/** Section one with a sentence added to it. */
export const saying = (sentence: string) => withText({ overview: `${sections.overview}\n${sentence}` });
