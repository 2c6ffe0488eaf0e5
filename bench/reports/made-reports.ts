import fc from 'fast-check';
import type { ReportToExport } from '../../src/documents/annual-reports/export/report-document.ts';
import { cleanReports } from '../../src/domain/annual-reports/checks/made-reports.fixture.ts';
import type { ReportFigures } from '../../src/domain/annual-reports/figures.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';

/** Names of organs hold no figures. */
const inWords = (count: number): string =>
  String(count).replace(/\d/g, (digit) => '零一二三四五六七八九'[Number(digit)] ?? '');

/** Reports of so many organs, each with its own name and numbers in which every tie-out holds; the same each time. */
export const madeReports = (count: number): readonly ReportToExport[] =>
  fc.sample(cleanReports, { numRuns: count, seed: 5 }).map(({ table2, table3, table4, sections }, index) => {
    const agencyName = `青禾市${inWords(index + 1)}号测试局`;
    return {
      agencyName,
      year: 2024,
      title: `${agencyName}2024年政府信息公开工作年度报告`,
      figures: { table2, table3, table4 } as ReportFigures,
      sections,
      datedOn: plainDate('2025-01-20'),
      contact: '',
    };
  });
