import type { LaidOutFormat } from '../../src/documents/annual-reports/export/export-formats.ts';
import type { ReportToExport } from '../../src/documents/annual-reports/export/report-document.ts';
import { type ReportFigures, type Table3, table3Of } from '../../src/domain/annual-reports/figures.ts';
import { feeStatement } from '../../src/domain/annual-reports/sections.ts';
import { EMPTY_TABLE_2 } from '../../src/domain/annual-reports/table-2.ts';
import type { Table3RowKey } from '../../src/domain/annual-reports/table-3-rows.data.ts';
import { wanYuanFromFen } from '../../src/domain/annual-reports/wan-yuan.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';
import type { TestApp } from './app.ts';

/** The year the district reports on. */
export const DISTRICT_YEAR = 2025;

const BUREAUS =
  '发展和改革,教育,科学技术,工业和信息化,民族宗教事务,公安,民政,司法,财政,人力资源和社会保障,自然资源,生态环境,住房和城乡建设,交通运输,水利,农业农村,商务,文化和旅游,卫生健康,退役军人事务,应急管理,审计,市场监督管理,统计,医疗保障,信访,林业,城市管理,行政审批,体育';
const NUMERALS = '一二三四五六七八九十';
const digit = (count: number): string => NUMERALS[count - 1] ?? '';
/** Up to 99 in Chinese: 十, 十二, 二十, 二十三. */
function numeral(count: number): string {
  const tens = Math.floor(count / 10);
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(count % 10)}`;
}

/** An organ of the district as its report has it. */
export type DistrictOrgan = { readonly name: string; readonly figures: ReportFigures };

/** Counts of natural persons and of enterprises with their total; the other kinds have none. */
const row = (count: number): readonly number[] => {
  const persons = Math.ceil(count * 0.8);
  return [persons, count - persons, 0, 0, 0, 0, count];
};

function table3Of80(index: number): Table3 {
  const isStrict = index === 12;
  const received = isStrict ? 48 : 10 + ((index * 7) % 40);
  const [carriedIn, carriedOut] = [index % 3, index % 4];
  const concluded = received + carriedIn - carriedOut;
  // One organ refuses most of what it is asked.
  const denied = Math.floor(concluded * (isStrict ? 0.62 : 0.14 + (index % 5) / 100));
  const counts: Partial<Record<Table3RowKey, number>> = {
    new_received: received,
    carried_in: carriedIn,
    granted: concluded - denied - Math.floor(concluded / 10),
    denied_process: denied,
    unavailable_not_held: Math.floor(concluded / 10),
    carried_out: carriedOut,
  };
  const leaves = ['granted', 'denied_process', 'unavailable_not_held'] as const;
  // Totals are added up by column, as persons and enterprises are rounded row by row.
  const sumOf = (rows: readonly Table3RowKey[]) =>
    row(0).map((_, at) => rows.reduce((sum, key) => sum + (row(counts[key] ?? 0)[at] ?? 0), 0));
  const total = sumOf(leaves);
  const out = row(carriedOut);
  const cameIn = total.map((count, at) => count + (out[at] ?? 0) - (row(carriedIn)[at] ?? 0));
  return table3Of((key) => {
    if (key === 'total') return total;
    return key === 'new_received' ? cameIn : row(counts[key] ?? 0);
  });
}

function figuresOf(index: number): ReportFigures {
  const corrected = index % 7 === 0 ? 1 : 0;
  return {
    table2: {
      ...EMPTY_TABLE_2,
      normative: { made: index % 3, repealed: index % 2, valid: 5 + (index % 9) },
      licensing_decisions: index * 11,
      penalty_decisions: index * 3,
      fees_wan_yuan: wanYuanFromFen(BigInt(index * 12_345)),
    },
    table3: table3Of80(index),
    table4: [index % 2, corrected, 0, 0, (index % 2) + corrected, ...Array.from({ length: 10 }, () => 0)],
  };
}

/** Eighty organs of one district, thirty bureaus and fifty sub-districts, each with a consistent year. */
export const DISTRICT: readonly DistrictOrgan[] = [
  ...BUREAUS.split(',').map((name) => `青禾区${name}局`),
  ...Array.from({ length: 50 }, (_, index) => `青禾区示范${numeral(index + 1)}街道办事处`),
].map((name, index) => ({ name, figures: figuresOf(index) }));

/** The list an office keeps: names, an e-mail address for all but the last, a telephone number. */
export const districtList = (): string =>
  [
    '单位名称,电子邮箱,电话',
    ...DISTRICT.map(({ name }, index) =>
      [name, index === DISTRICT.length - 1 ? '' : `xxgk${index}@organ.example`, `0900-00000${index}`].join(
        ',',
      ),
    ),
  ].join('\r\n');

const FORMATS: readonly LaidOutFormat[] = ['html', 'docx', 'xlsx', 'html', 'docx', 'html', 'xlsx', 'pdf'];

/** The report of an organ as a file, made by our own writers; formats take turns. */
export async function districtReport(
  app: TestApp,
  { name, figures }: DistrictOrgan,
  index: number,
): Promise<{ name: string; bytes: Uint8Array }> {
  const format = FORMATS[index % FORMATS.length] ?? 'html';
  const title = `${name}${DISTRICT_YEAR}年政府信息公开工作年度报告`;
  const report: ReportToExport = {
    agencyName: name,
    year: DISTRICT_YEAR,
    title,
    figures,
    sections: {
      overview:
        '（一）主动公开情况。及时公开法定主动公开内容。\n（二）依申请公开情况。依法答复申请人。\n（三）政府信息管理情况。公开前逐件审查。\n（四）政府信息公开平台建设情况。专栏运行正常。\n（五）监督保障情况。开展业务培训。',
      proactive: '',
      requests: '',
      disputes: '',
      problems: '存在公开内容不够细的问题。将逐项细化公开内容。',
      other: feeStatement({ year: DISTRICT_YEAR, notices: 0, noticedYuan: '0', collectedYuan: '0' }),
    },
    datedOn: plainDate('2026-01-12'),
    contact: '',
  };
  return { name: `${title}.${format}`, bytes: await app.writeReport(format, report) };
}
