import { EMPTY_TABLE_3 } from '../../../domain/annual-reports/figures.ts';
import { TABLE_3_ROWS } from '../../../domain/annual-reports/table-3-rows.data.ts';

/** A report of nothing as plain text, one row a line, but for the rows of table 3 given; nothing is wrong in it. */
export function reportText(rows: Readonly<Record<string, string>> = {}, year = 2024): string {
  return [
    `青禾区档案局\n${year}年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。无。\n（二）依申请公开。无。`,
    '（三）政府信息管理。无。\n（四）政府信息公开平台建设。无。\n（五）监督保障。无。',
    '二、主动公开政府信息情况\n第二十条第（一）项',
    '信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 0 0 0\n行政许可 0\n行政处罚 0\n行政强制 0',
    '行政事业性收费 0.35\n三、收到和处理政府信息公开申请情况',
    ...TABLE_3_ROWS.map((row) => `${row.label} ${rows[row.key] ?? EMPTY_TABLE_3[row.key].join(' ')}`),
    '四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼 未经复议直接起诉 复议后起诉\n0 0 0 0 0 0 0 0 0 0 0 0 0 0 0',
    '五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n未收取信息处理费。',
  ].join('\n');
}
