import type { FindingsOfFile, RefusedFile } from '../documents/annual-reports/export/write-roll-up.ts';
import type { RollUp, RollUpSource } from '../domain/annual-reports/roll-up.ts';

/** What became of the files of a folder: their numbers, what is wrong in them, and those refused. */
export type ReadFiles = {
  readonly sources: readonly RollUpSource[];
  readonly findings: readonly FindingsOfFile[];
  readonly refused: readonly RefusedFile[];
};

const total = (sum: RollUp, row: 'new_received' | 'carried_in' | 'total' | 'carried_out'): number =>
  sum.figures.table3[row][6] ?? 0;
const MOST_NAMES = 10;

const someOf = (names: readonly string[], english: boolean): string => {
  const left = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join('、');
  if (left <= 0) return shown;
  return english ? `${shown} … and ${left} more` : `${shown}等${names.length}个`;
};

/** What was added up and what was not, a line each. */
export function rollUpSummary(sum: RollUp, { findings, refused }: ReadFiles, english: boolean): string {
  const counted = sum.lines.filter((it) => it.notCounted === null).length;
  const left = sum.lines.length - counted;
  const wrong = findings.filter((it) => it.findings.some((finding) => finding.severity === 'error'));
  const table3 = `新收${total(sum, 'new_received')}件，上年结转${total(sum, 'carried_in')}件，办理结果总计${total(sum, 'total')}件，结转下年度${total(sum, 'carried_out')}件`;
  const lines = english
    ? [
        `Year ${sum.year}: ${counted} reports added up, ${left} not counted, ${refused.length} files refused.`,
        `表3：${table3}`,
        `${wrong.length} reports with errors: ${someOf(
          wrong.map((it) => it.source),
          english,
        )}`,
        `${sum.gaps.length} cells not read; ${sum.missing.length} organs missing: ${someOf(sum.missing, english)}`,
      ]
    : [
        `${sum.year}年：已汇总${counted}份报告，未计入${left}份，不能读取${refused.length}份。`,
        `表3：${table3}`,
        `有错误的报告${wrong.length}份：${someOf(
          wrong.map((it) => it.source),
          english,
        )}`,
        `未读出的数据${sum.gaps.length}个；未报送的机关${sum.missing.length}个：${someOf(sum.missing, english)}`,
      ];
  return `${lines.map((line) => line.replace(/[：:]\s*$/, '')).join('\n')}\n`;
}
