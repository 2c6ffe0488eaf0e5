import type { CheckFinding } from '../domain/annual-reports/findings.ts';
import type { ReadReport } from '../domain/annual-reports/read-report.ts';

type Severity = CheckFinding['severity'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const CHINESE: Readonly<Record<Severity, string>> = { error: '错误', warning: '请核对', hint: '提示' };
const ENGLISH: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'hint' };

const counted = (findings: readonly CheckFinding[], english: boolean): string =>
  SEVERITIES.map((severity) => {
    const count = findings.filter((it) => it.severity === severity).length;
    return english
      ? `${count} ${ENGLISH[severity]}${count === 1 ? '' : 's'}`
      : `${CHINESE[severity]}${count}处`;
  }).join(english ? ', ' : '、');

function lineOf(finding: CheckFinding, english: boolean): string {
  const { code, severity, where, message, article, advice, place } = finding;
  const quote = place.kind === 'text' && place.quote !== '' ? place : null;
  const range =
    quote === null
      ? ''
      : english
        ? ` [${quote.start}–${quote.end}]`
        : `［第${quote.start + 1}—${quote.end}字］`;
  if (english) {
    const basis = article === null ? '' : ` (${article})`;
    return `[${ENGLISH[severity]} ${code}] ${finding.english.where}${range}: ${finding.english.message}\n    → ${finding.english.advice}${basis}`;
  }
  const basis = article === null ? '' : `（依据：${article}）`;
  return `[${CHINESE[severity]} ${code}] ${where}${range}：${message}\n    → ${advice}${basis}`;
}

/** What the checker found, each with its place and what to do, and how much of which weight. */
export function checkSummary(
  { agency, year }: Pick<ReadReport, 'agency' | 'year'>,
  findings: readonly CheckFinding[],
  english: boolean,
): string {
  const unknown = english ? '(not found)' : '（未读到）';
  const head = english
    ? `Agency: ${agency ?? unknown}\nYear: ${year ?? unknown}`
    : `报告机关：${agency ?? unknown}\n报告年度：${year ?? unknown}`;
  const end =
    findings.length === 0 ? (english ? 'Nothing found.' : '没有发现问题。') : counted(findings, english);
  return [head, ...findings.map((finding) => lineOf(finding, english)), end, ''].join('\n');
}
