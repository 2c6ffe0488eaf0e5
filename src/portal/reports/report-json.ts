import type { Agency } from '../../application/agencies/find-agency.ts';
import type { PublishedReport } from '../../application/annual-reports/published-reports.ts';
import { wanYuanAsNumber } from '../../domain/annual-reports/wan-yuan.ts';

/** A published report for machines, in the words of the form; fees as a number with the same digits. */
export function reportJson(agency: Agency, report: PublishedReport): object {
  const { table2, table3, table4 } = report.figures;
  return {
    agency: report.agencyName,
    agency_code: agency.code,
    year: report.year,
    version: report.version,
    title: report.title,
    published_at: report.publishedAt.toISOString(),
    table2: { ...table2, fees_wan_yuan: wanYuanAsNumber(table2.fees_wan_yuan) },
    table3,
    table4,
    sections: report.sections,
  };
}
