import fc from 'fast-check';
import { type RuleCounts, TABLE_3_COLUMNS, type Table3, table3Of } from '../figures.ts';
import { feeStatement, OVERVIEW_HEADINGS } from '../sections.ts';
import { TABLE_3_ROWS, type Table3RowKey } from '../table-3-rows.data.ts';
import { TABLE_4_GROUPS } from '../table-4.ts';
import { wanYuanFromFen } from '../wan-yuan.ts';
import type { ReportToCheck } from './report-to-check.ts';

const KINDS = 6;
const YEAR = 2024;
const LEAVES = TABLE_3_ROWS.filter((row) => row.role === 'leaf').map((row) => row.key);
const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0);
const withTotal = (numbers: readonly number[]): readonly number[] => [...numbers, sum(numbers)];

const six = fc.array(fc.oneof(fc.constant(0), fc.nat(400)), { minLength: KINDS, maxLength: KINDS });

/** A table 3 in which every tie-out holds: cases in are cases out, column by column. */
const table3 = fc
  .record({
    leaves: fc.array(six, { minLength: LEAVES.length, maxLength: LEAVES.length }),
    carriedOut: six,
    shares: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: KINDS, maxLength: KINDS }),
  })
  .map(({ leaves, carriedOut, shares }): Table3 => {
    const totals = shares.map((_, column) => sum(leaves.map((row) => row[column] ?? 0)));
    const all = totals.map((total, column) => total + (carriedOut[column] ?? 0));
    const carriedIn = all.map((count, column) => Math.floor((count * (shares[column] ?? 0)) / 300));
    const rows: Partial<Record<Table3RowKey, readonly number[]>> = {
      new_received: withTotal(all.map((count, column) => count - (carriedIn[column] ?? 0))),
      carried_in: withTotal(carriedIn),
      total: withTotal(totals),
      carried_out: withTotal(carriedOut),
    };
    return table3Of((key) => rows[key] ?? withTotal(leaves[LEAVES.indexOf(key)] ?? []));
  });

const table4 = fc
  .array(fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }), {
    minLength: TABLE_4_GROUPS.length,
    maxLength: TABLE_4_GROUPS.length,
  })
  .map((groups) => groups.flatMap(withTotal));

const table2 = fc
  .tuple(fc.nat(200), fc.nat(100), fc.nat(900), fc.array(fc.nat(9e5), { minLength: 4, maxLength: 4 }))
  .map(([made, repealed, more, [licences = 0, penalties = 0, coercion = 0, fen = 0]]) => ({
    form: '2021' as const,
    regulations: { made: 0, repealed: 0, valid: 0 },
    normative: { made, repealed, valid: made + more },
    licensing_decisions: licences,
    penalty_decisions: penalties,
    coercion_decisions: coercion,
    fees_wan_yuan: wanYuanFromFen(BigInt(fen)),
  }));

type Numbers = Pick<ReportToCheck, 'table2' | 'table3' | 'table4'>;
type Style = (count: number) => string;

/** How writers put a count: plain, with blanks, with thousands separated. */
const STYLES: readonly Style[] = [
  (count) => String(count),
  (count) => ` ${count} `,
  (count) => count.toLocaleString('en-US'),
];

const percent = (part: number, whole: number): string => ((part / whole) * 100).toFixed(2);

function normativeOf(table: Numbers['table2']): RuleCounts {
  const counts = table?.form === '2021' ? table.normative : null;
  return { made: counts?.made ?? 0, repealed: counts?.repealed ?? 0, valid: counts?.valid ?? 0 };
}

/** Section one in the words offices use, every number taken from the tables. */
function overviewOf({ table2: rules, table3: table, table4: disputes }: Numbers, n: Style): string {
  const total = (row: Table3RowKey): number => table?.[row]?.[6] ?? 0;
  const [received, handled, granted] = [total('new_received'), total('total'), total('granted')];
  const denied = sum(LEAVES.filter((key) => key.startsWith('denied_')).map(total));
  const { made, repealed, valid } = normativeOf(rules);
  const review = disputes?.slice(0, 5) ?? [];
  const suits = (disputes?.[9] ?? 0) + (disputes?.[14] ?? 0);
  const texts = [
    `${YEAR}年，本机关制发行政规范性文件${n(made)}件，废止${n(repealed)}件，现行有效${n(valid)}件。政府网站主动公开政府信息18万余条，召开新闻发布会12场。`,
    `全年共收到政府信息公开申请${n(received)}件，上年结转${n(total('carried_in'))}件，办结${n(handled)}件，结转下年度继续办理${n(total('carried_out'))}件。办结的申请中，予以公开${n(granted)}件${handled === 0 ? '' : `，占${percent(granted, handled)}%`}，部分公开${n(total('partial'))}件，不予公开${n(denied)}件。因政府信息公开被申请行政复议${n(review[4] ?? 0)}件，其中结果维持${n(review[0] ?? 0)}件、结果纠正${n(review[1] ?? 0)}件、其他结果${n(review[2] ?? 0)}件、尚未审结${n(review[3] ?? 0)}件；行政诉讼${n(suits)}件。`,
    '坚持“先审查、后公开”，完善“一事一审”制度（含目录清单）。',
    '优化政府信息公开专栏，检查政务新媒体95个，合格率为100%。',
    `组织培训4次，培训120人次；自2019年起开展社会评议。`,
  ];
  return OVERVIEW_HEADINGS.map((heading, index) => `${heading}。${texts[index]}`).join('\n');
}

function reportOf(numbers: Numbers, style: Style): ReportToCheck {
  return {
    agency: '青禾区教育局',
    year: YEAR,
    ...numbers,
    sections: {
      overview: overviewOf(numbers, style),
      proactive: '',
      requests: '',
      disputes: '',
      problems: `${YEAR}年，本机关政府信息公开工作还存在业务培训不够的问题。${YEAR + 1}年，将增加培训次数。`,
      other: feeStatement({ year: YEAR, notices: 2, noticedYuan: '180', collectedYuan: '140' }),
    },
  };
}

/** A report in which all numbers agree, in tables and text. */
export const cleanReports: fc.Arbitrary<ReportToCheck> = fc
  .record({ table2, table3, table4, style: fc.constantFrom(...STYLES) })
  .map(({ style, ...numbers }) => reportOf(numbers, style));

/** Last year's report that leads to this one: what it carried over is what this one carries in. */
export function yearBefore({ agency, table3: table, sections }: ReportToCheck): ReportToCheck {
  const carriedOut = table?.carried_in ?? null;
  const blank = table3Of((key) => (key === 'carried_out' ? carriedOut : TABLE_3_COLUMNS.map(() => 0)));
  return {
    agency,
    year: YEAR - 1,
    table2: null,
    table3: { ...blank, new_received: carriedOut },
    table4: null,
    sections: { ...sections, overview: '', problems: '' },
  };
}

/** Which of the 190 numbers of tables 3 and 4 is changed, and by how much, up or down. */
export const plantedChanges = fc.record({
  row: fc.constantFrom<Table3RowKey | 'table4'>(...TABLE_3_ROWS.map((row) => row.key), 'table4'),
  column: fc.nat(14),
  by: fc.integer({ min: -90, max: 90 }).filter((by) => by !== 0),
});
