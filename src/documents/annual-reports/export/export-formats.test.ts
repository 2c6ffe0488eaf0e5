import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compareFigures } from '../../../domain/annual-reports/compare-figures.ts';
import type { ReportFigures } from '../../../domain/annual-reports/figures.ts';
import { plainDate } from '../../../domain/calendar/plain-date.ts';
import { createDocumentCompiler } from '../../letters/document-compiler.ts';
import { readReport } from '../reader/read-report.ts';
import { figuresOf, NUMBERS_IN_REPORT } from '../reader/sample-report.fixture.tsx';
import { createReportWriter, LAID_OUT_FORMATS } from './export-formats.ts';
import type { ReportToExport } from './report-document.ts';

const compiler = createDocumentCompiler();
const write = createReportWriter(compiler);
afterAll(() => compiler.close());

const reportWith = (figures: ReportFigures): ReportToExport => ({
  agencyName: '青禾区测试局',
  year: 2024,
  title: '青禾区测试局2024年政府信息公开工作年度报告',
  figures,
  sections: {
    overview: '（一）主动公开\n全年主动公开政府信息216条，其中公文38件。\n（二）依申请公开\n新收申请11件。',
    proactive: '',
    requests: '',
    disputes: '',
    problems: '解读形式不够丰富 <b>&amp; "引号"。',
    other: '2024年度，本机关发出收费通知0件，未收取政府信息公开信息处理费。',
  },
  datedOn: plainDate('2025-01-20'),
  contact: '对本报告如有疑问，请与青禾区测试局联系。',
});

const numbers = fc.array(fc.integer({ min: 0, max: 99_999 }), {
  minLength: NUMBERS_IN_REPORT,
  maxLength: NUMBERS_IN_REPORT,
});

describe.each(LAID_OUT_FORMATS)('a report as %s', (format) => {
  it('reads back with every number, whatever the numbers', async () => {
    const property = fc.asyncProperty(numbers, async (drawn) => {
      const report = reportWith(figuresOf(drawn));
      const read = await readReport(await write(format, report), `report.${format}`);
      if (!read.ok) throw new Error(read.refusal.message);
      const { table2, table3, table4 } = read.value;
      const printed = { table2: table2?.form === '2021' ? table2 : null, table3, table4 };
      expect(compareFigures(report.figures, printed)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 6 });
  });

  it('reads back with its organ, its year and its six sections, word for word', async () => {
    const report = reportWith(figuresOf(Array.from({ length: NUMBERS_IN_REPORT }, (_, index) => index)));
    const read = await readReport(await write(format, report), `report.${format}`);
    if (!read.ok) throw new Error(read.refusal.message);
    const { agency, year, sections } = read.value;
    const bare = (text: string): string => text.replace(/\s/g, '');
    expect([agency, year]).toEqual(['青禾区测试局', 2024]);
    expect(bare(sections.overview)).toBe(bare(report.sections.overview));
    expect(bare(sections.problems)).toBe(bare(report.sections.problems));
    expect(bare(sections.other)).toContain(bare(report.sections.other));
  });

  it('has the same bytes for the same report', async () => {
    const report = reportWith(figuresOf(Array.from({ length: NUMBERS_IN_REPORT }, () => 7)));
    const [once, again] = [await write(format, report), await write(format, report)];
    expect(Buffer.compare(once, again)).toBe(0);
  });
});
