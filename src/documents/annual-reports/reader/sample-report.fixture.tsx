import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  EMPTY_TABLE_3,
  type ReportFigures,
  TABLE_3_COLUMNS,
  table3Of,
} from '../../../domain/annual-reports/figures.ts';
import { REPORT_SECTIONS } from '../../../domain/annual-reports/sections.ts';
import { EMPTY_TABLE_2 } from '../../../domain/annual-reports/table-2.ts';
import { TABLE_3_ROWS } from '../../../domain/annual-reports/table-3-rows.data.ts';
import { EMPTY_TABLE_4, TABLE_4_COLUMNS } from '../../../domain/annual-reports/table-4.ts';
import { wanYuan, wanYuanFromFen } from '../../../domain/annual-reports/wan-yuan.ts';
import { Table2View, Table3View, Table4View } from '../report-tables.tsx';
import { readReport } from './read-report.ts';

/** The bytes of a text in UTF-8. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The report in a text; throws where it is refused. */
export async function read(text: string) {
  const report = await readReport(bytesOf(text), 'report');
  if (!report.ok) throw new Error(report.refusal.message);
  return report.value;
}

/** How many numbers a report has: ten, 25 rows of seven, and 15. */
export const NUMBERS_IN_REPORT = 200;

/** Figures made of {@link NUMBERS_IN_REPORT} numbers in printed order; the fees are the tenth, in fen. */
export function figuresOf(numbers: readonly number[]): ReportFigures {
  const at = (index: number): number => numbers[index] ?? 0;
  const rulesAt = (index: number) => ({ made: at(index), repealed: at(index + 1), valid: at(index + 2) });
  const rows = TABLE_3_ROWS.map((row) => row.key);
  const table3Start = 10;
  const table4Start = table3Start + rows.length * TABLE_3_COLUMNS.length;
  return {
    table2: {
      form: '2021',
      regulations: rulesAt(0),
      normative: rulesAt(3),
      licensing_decisions: at(6),
      penalty_decisions: at(7),
      coercion_decisions: at(8),
      fees_wan_yuan: wanYuanFromFen(BigInt(at(9))),
    },
    table3: table3Of((key) =>
      TABLE_3_COLUMNS.map((_, column) => at(table3Start + rows.indexOf(key) * 7 + column)),
    ),
    table4: TABLE_4_COLUMNS.map((_, column) => at(table4Start + column)),
  };
}

/** A small bureau's consistent year. */
export const sample: ReportFigures = {
  table2: {
    ...EMPTY_TABLE_2,
    normative: { made: 2, repealed: 1, valid: 9 },
    penalty_decisions: 14,
    fees_wan_yuan: wanYuan('3.52'),
  },
  table3: {
    ...EMPTY_TABLE_3,
    new_received: [11, 2, 0, 0, 1, 0, 14],
    carried_in: [1, 0, 0, 0, 0, 0, 1],
    granted: [7, 2, 0, 0, 1, 0, 10],
    unavailable_not_held: [3, 0, 0, 0, 0, 0, 3],
    total: [10, 2, 0, 0, 1, 0, 13],
    carried_out: [2, 0, 0, 0, 0, 0, 2],
  },
  table4: EMPTY_TABLE_4.map((_, index) => (index === 0 || index === 4 ? 1 : 0)),
};

function Page({ figures, chart = null }: { figures: ReportFigures; chart?: ReactNode }) {
  return (
    <html lang="zh-CN">
      <head>
        <title>2024年政府信息公开工作年度报告 - 青禾区政务服务管理局</title>
      </head>
      <body>
        <nav>
          <ul>
            {REPORT_SECTIONS.map((section) => (
              <li key={section.key}>
                <a href={`#${section.key}`}>{section.heading}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <h1>青禾区政务服务管理局2024年政府信息公开工作年度报告</h1>
          <h2>一、总体情况</h2>
          <p>2024年，全局收到政府信息公开申请14件，办结13件。</p>
          <h2>二、主动公开政府信息情况</h2>
          <Table2View table={figures.table2} />
          <h2>三、收到和处理政府信息公开申请情况</h2>
          {chart}
          <Table3View table={figures.table3} />
          {chart}
          <h2>四、政府信息公开行政复议、行政诉讼情况</h2>
          <Table4View table={figures.table4} cell={(_place, text) => <a href="/cases">{text}</a>} />
          <h2>五、存在的主要问题及改进情况</h2>
          <p>2024年培训 2 次，仍然不够。</p>
          <h2>六、其他需要报告的事项</h2>
          <p>未收取信息处理费。</p>
        </main>
        <footer>网站标识码 1234567890</footer>
      </body>
    </html>
  );
}

/** A chart's own table, with the labels of table 3 but other numbers. */
export const Chart = (
  <figure>
    <figcaption>近三年申请数量</figcaption>
    <table className="chart-data">
      <tbody>
        {['一、本年新收政府信息公开申请数量', '（一）予以公开', '（七）总计', '四、结转下年度继续办理'].map(
          (label) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>5</td>
              <td>8</td>
              <td>14</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  </figure>
);

/** A whole published page with navigation, six sections and the three tables. */
export const pageOf = (figures: ReportFigures, chart?: ReactNode): string =>
  `<!doctype html>${renderToStaticMarkup(<Page figures={figures} chart={chart} />)}`;

/** The same tables as a site prints them that keeps one cell a line. */
export function textOf({ table2, table3, table4 }: ReportFigures, indent = '\t'): string {
  const cells = (values: readonly (string | number)[]) => values.map((value) => `${indent} ${value}`);
  const rulesOf = (key: 'regulations' | 'normative') => cells(Object.values(table2[key]));
  return [
    '青禾区政务服务管理局\n\n2024年政府信息公开工作年度报告\n\n一、总体情况',
    '2024年，全局收到政府信息公开申请14件，办结13件。',
    '二、主动公开政府信息情况\n\t第二十条第（一）项\n\n\t信息内容\n\t本年制发件数\n\t本年废止件数\n\t现行有效件数\n',
    '\t规章',
    ...rulesOf('regulations'),
    '\n\t行政规范性文件',
    ...rulesOf('normative'),
    '\t第二十条第（五）项\n\t信息内容\n\t本年处理决定数量\n\t行政许可',
    ...cells([table2.licensing_decisions]),
    '\t第二十条第（六）项\n\t信息内容\n\t本年处理决定数量\n\t行政处罚',
    ...cells([table2.penalty_decisions]),
    '\t行政强制',
    ...cells([table2.coercion_decisions]),
    '\t第二十条第（八）项\n\t信息内容\n\t本年收费金额（单位：万元）\n\t行政事业性收费',
    ...cells([table2.fees_wan_yuan]),
    '\n三、收到和处理政府信息公开申请情况\n\t申请人情况\n\n\t自然人\n\t法人或其他组织\n\t总计\n\t商业\n企业\n\t科研\n机构',
    '\t社会公益组织\n\t法律服务机构\n\t其他\n',
    ...TABLE_3_ROWS.flatMap((row) => [
      `\n\t\n\t${row.label}`,
      ...cells(table3[row.key].slice(0, 6)),
      '',
      ...cells(table3[row.key].slice(6)),
    ]),
    '\n四、政府信息公开行政复议、行政诉讼情况\n\t行政复议\n\t行政诉讼\n\t结果维持\n\t结果\n纠正\n\t其他\n结果\n\t尚未\n审结\n\t总计',
    '\t未经复议直接起诉\n\t复议后起诉\n\t结果\n维持\n\t总计\n',
    ...cells(table4),
    '\n五、存在的主要问题及改进情况\n2024 年培训 2 次，仍然不够。\n六、其他需要报告的事项\n无。',
  ].join('\n');
}
