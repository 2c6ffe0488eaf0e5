import fc from 'fast-check';
import type { ReportToExport } from '../../src/documents/annual-reports/export/report-document.ts';
import { readReport } from '../../src/documents/annual-reports/reader/read-report.ts';
import {
  figuresOf,
  NUMBERS_IN_REPORT,
  sample,
} from '../../src/documents/annual-reports/reader/sample-report.fixture.tsx';
import { cleanReports } from '../../src/domain/annual-reports/checks/made-reports.fixture.ts';
import { compareFigures } from '../../src/domain/annual-reports/compare-figures.ts';
import { type ReportFigures, TABLE_3_COLUMNS, table3Of } from '../../src/domain/annual-reports/figures.ts';
import { EMPTY_TABLE_2 } from '../../src/domain/annual-reports/table-2.ts';
import { EMPTY_TABLE_4 } from '../../src/domain/annual-reports/table-4.ts';
import { wanYuan } from '../../src/domain/annual-reports/wan-yuan.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';

/** A report as it is handed to the writers, with texts of the length of a small organ's. */
export const reportToPrint = (figures: ReportFigures): ReportToExport => ({
  agencyName: '青禾区测试局',
  year: 2024,
  title: '青禾区测试局2024年政府信息公开工作年度报告',
  figures,
  sections: {
    overview: [
      '（一）主动公开',
      '全年主动公开政府信息216条，其中公文38件、动态178条；制发行政规范性文件2件，废止1件。召开新闻发布会3场。',
      '（二）依申请公开',
      '2024年，本机关新收政府信息公开申请14件，上年结转1件；办结13件，结转下年度继续办理2件。',
      '（三）政府信息管理',
      '落实“先审查、后公开”，发布前审查登记326件次，清理失效文件5件。',
      '（四）平台建设\n政府网站专栏改版1次，访问量12.6万次。\n（五）监督保障\n组织培训4次，参加120人次。',
    ].join('\n'),
    proactive: '',
    requests: '',
    disputes: '',
    problems: '一是解读形式不够丰富，图解只占解读的35%；二是基层公开事项目录更新不及时。2025年将增加培训。',
    other: '2024年度，本机关发出收费通知0件，未收取政府信息公开信息处理费。',
  },
  datedOn: plainDate('2025-01-20'),
  contact: '对本报告如有疑问，请与青禾区测试局办公室联系（地址：青禾区人民路1号；电话：000-12345678）。',
});

const zeros = figuresOf(Array.from({ length: NUMBERS_IN_REPORT }, () => 0));
/** The width a country's sum needs: eight digits in table 2, six in table 3, five in table 4. */
const wide = figuresOf(
  Array.from(
    { length: NUMBERS_IN_REPORT },
    (_, index) => (index < 10 ? 90_000_037 : index < 185 ? 800_009 : 70_003) + index * 37,
  ),
);
/** Wider than the columns of the form can hold: what is printed of them may not all be read, but never wrongly. */
export const TOO_WIDE = figuresOf(
  Array.from({ length: NUMBERS_IN_REPORT }, (_, index) => 1_000_000_000 + index * 3_700_003),
);
const countingUp = figuresOf(Array.from({ length: NUMBERS_IN_REPORT }, (_, index) => index));

/** A city's year: some rows full, most of them nought, fees with decimals. */
const city: ReportFigures = {
  table2: {
    ...EMPTY_TABLE_2,
    regulations: { made: 3, repealed: 5, valid: 74 },
    normative: { made: 564, repealed: 984, valid: 4185 },
    licensing_decisions: 11_398_889,
    penalty_decisions: 3_304_512,
    coercion_decisions: 89_127,
    fees_wan_yuan: wanYuan('1234567.8901'),
  },
  table3: table3Of((key) => {
    const lines: Partial<Record<string, readonly number[]>> = {
      new_received: [12_031, 1_204, 3, 11, 96, 2, 13_347],
      carried_in: [412, 31, 0, 0, 4, 0, 447],
      granted: [5_120, 602, 1, 6, 40, 1, 5_770],
      total: [11_990, 1_188, 3, 11, 95, 2, 13_289],
      carried_out: [453, 47, 0, 0, 5, 0, 505],
    };
    return lines[key] ?? TABLE_3_COLUMNS.map(() => 0);
  }),
  table4: [120, 14, 31, 9, 174, 60, 3, 11, 20, 94, 31, 2, 5, 8, 46],
};

/** Years of different organs: nothing at all, a bureau's, a city's, every cell another number, wide numbers. */
export const REALISTIC: readonly ReportFigures[] = [
  { table2: EMPTY_TABLE_2, table3: zeros.table3, table4: EMPTY_TABLE_4 },
  sample,
  city,
  countingUp,
  wide,
];

/** Years made by chance in which every tie-out holds; the same ones each time. */
export const madeFigures = (count: number): readonly ReportFigures[] =>
  fc.sample(cleanReports, { numRuns: count, seed: 30 }).flatMap(({ table2, table3, table4 }) => {
    const isWhole = table2?.form === '2021' && table3 !== null && table4 !== null;
    return isWhole ? [{ table2, table3, table4 } as ReportFigures] : [];
  });

/** What a file says otherwise than the figures: wrong, missing and invented numbers; empty where it says the same. */
export async function misread(
  figures: ReportFigures,
  bytes: Uint8Array,
  name: string,
): Promise<readonly string[]> {
  const read = await readReport(bytes, name);
  if (!read.ok) return [read.refusal.message];
  const { table2, table3, table4, table3_other_row, agency, year } = read.value;
  const printed = { table2: table2?.form === '2021' ? table2 : null, table3, table4 };
  return [
    ...compareFigures(figures, printed).map((it) => `${it.cell}: ${it.expected}, read ${it.read}`),
    ...(table3_other_row === null ? [] : ['table3_other_row invented']),
    ...(agency === '青禾区测试局' ? [] : [`agency ${agency}`]),
    ...(year === 2024 ? [] : [`year ${year}`]),
  ];
}

/** The numbers a file says otherwise than the figures; a gap is none of them. */
export async function wronglyRead(
  figures: ReportFigures,
  bytes: Uint8Array,
  name: string,
): Promise<readonly string[]> {
  const said = await misread(figures, bytes, name);
  return said.filter((it) => / read (?!null)/.test(it) || it.includes('invented'));
}
