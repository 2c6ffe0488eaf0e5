import type { PrintedNumber, PrintedRow } from '../domain/annual-reports/figures.ts';
import type { Finding } from '../domain/annual-reports/findings.ts';
import type { ReadReport } from '../domain/annual-reports/read-report.ts';
import { TABLE_4_GROUP_LABELS, TABLE_4_GROUPS, TABLE_4_RESULTS } from '../domain/annual-reports/table-4.ts';

const SEVERITIES_ZH: Readonly<Record<Finding['severity'], string>> = {
  error: '错误',
  warning: '提醒',
  hint: '提示',
};
const MOST_FINDINGS = 40;

const shown = (value: PrintedNumber | string): string => (value === null ? '—' : String(value));
const totalOf = (row: PrintedRow | null | undefined): string => shown(row?.at(-1) ?? null);

/** What was read and what is wrong with it, a line each; numbers that are not certain are shown as —. */
export function reportSummary(report: ReadReport, findings: readonly Finding[], english: boolean): string {
  const lines = [...headLines(report, english), ...numberLines(report), ...findingLines(findings, english)];
  return `${lines.join('\n')}\n`;
}

function headLines({ agency, year }: ReadReport, english: boolean): readonly string[] {
  const unknown = english ? '(not found)' : '（未读到）';
  return english
    ? [`Agency: ${agency ?? unknown}`, `Year: ${year ?? unknown}`]
    : [`报告机关：${agency ?? unknown}`, `报告年度：${year ?? unknown}`];
}

/** The printed words stay Chinese in both languages: they are the names on the form. */
function numberLines({ table2, table3, table4 }: ReadReport): readonly string[] {
  const lines: string[] = [];
  if (table2?.form === '2021') {
    const { regulations, normative } = table2;
    const rules = `规章 ${shown(regulations?.valid ?? null)}件、行政规范性文件 ${shown(normative?.valid ?? null)}件`;
    const decisions = `行政许可 ${shown(table2.licensing_decisions)}件、行政处罚 ${shown(table2.penalty_decisions)}件、行政强制 ${shown(table2.coercion_decisions)}件`;
    lines.push(`表2：现行有效${rules}；${decisions}；行政事业性收费 ${shown(table2.fees_wan_yuan)}万元`);
  }
  if (table3 !== null) {
    const received = `本年新收 ${totalOf(table3.new_received)}件、上年结转 ${totalOf(table3.carried_in)}件`;
    const handled = `办理结果总计 ${totalOf(table3.total)}件（予以公开 ${totalOf(table3.granted)}件、部分公开 ${totalOf(table3.partial)}件）`;
    lines.push(`表3：${received}；${handled}；结转下年度 ${totalOf(table3.carried_out)}件`);
  }
  if (table4 !== null) {
    const size = TABLE_4_RESULTS.length;
    const groups = TABLE_4_GROUPS.map(
      (group, index) => `${TABLE_4_GROUP_LABELS[group]} ${shown(table4[(index + 1) * size - 1] ?? null)}件`,
    );
    lines.push(`表4：${groups.join('、')}`);
  }
  return lines;
}

function findingLines(findings: readonly Finding[], english: boolean): readonly string[] {
  if (findings.length === 0) return [english ? 'All numbers agree.' : '勾稽关系一致，没有发现问题。'];
  const lines = findings.slice(0, MOST_FINDINGS).map((finding) => {
    const severity = english ? finding.severity : SEVERITIES_ZH[finding.severity];
    return `[${severity} ${finding.code}] ${finding.where}：${finding.message}`;
  });
  const left = findings.length - lines.length;
  if (left > 0)
    lines.push(english ? `… and ${left} more (--json lists all)` : `……另有${left}项，用 --json 查看全部`);
  return lines;
}
