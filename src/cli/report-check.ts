import { basename } from 'node:path';
import { createReportReader, type ReportReader } from '../documents/annual-reports/reader/report-reader.ts';
import { type CheckContext, checkReport } from '../domain/annual-reports/checks/check-report.ts';
import type { CheckFinding } from '../domain/annual-reports/findings.ts';
import type { ReadReport } from '../domain/annual-reports/read-report.ts';
import { isConsistent } from '../domain/annual-reports/reconcile.ts';
import type { CliIo } from './cli-io.ts';
import { checkSummary } from './report-check-summary.ts';
import { contentOf, REPORT_EXIT, runReportCommand, wordsIn } from './report-command.ts';

const USAGE_ZH = `用法：gongkai report check 文件 [--previous 上年报告] [--neighbour 其他机关报告]… [--overview 字数] [--json]
检查政府信息公开工作年度报告：勾稽关系，正文与表格，与上年度报告的衔接，六个部分、格式、文号、年份、标点、雷同。
--neighbour 可以多次使用；--overview 为总体情况的最多字数。“-”为标准输入。
退出码：0 没有错误；1 有错误；2 不能作为年度报告读取；64 用法错误。
`;
const USAGE_EN = `Usage: gongkai report check FILE [--previous FILE] [--neighbour FILE]… [--overview NUMBER] [--json]
Checks an annual report: tie-outs, text against tables, last year's report, sections, form, document numbers, years,
punctuation and likeness. --neighbour may be given more than once; --overview is the most characters of section one.
"-" is standard input. Exit status: 0 no errors; 1 errors found; 2 refused as no annual report; 64 wrong usage.
`;

type Command = {
  readonly file: string;
  readonly previous: string | null;
  readonly neighbours: readonly string[];
  readonly overviewMost: number | null;
  readonly json: boolean;
};

/** `gongkai report check FILE …`: `args` are the words after `report check`. Answers the exit status. */
export const runReportCheck = (args: readonly string[], io: CliIo): Promise<number> =>
  runReportCommand({ usage: { zh: USAGE_ZH, en: USAGE_EN }, commandIn, run: checkFile }, args, io);

async function checkFile(command: Command, io: CliIo): Promise<number> {
  const reader = createReportReader();
  try {
    return await check(command, reader, io);
  } finally {
    await reader.close();
  }
}

/** `null` where the words are no command: not exactly one file, an unknown option, a length that is no number. */
function commandIn(args: readonly string[]): Command | null {
  const words = wordsIn(args, {
    previous: { type: 'string' },
    neighbour: { type: 'string', multiple: true },
    overview: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [file, ...more] = words?.positionals ?? [];
  const { previous = null, neighbour: neighbours = [], overview, json = false } = words?.values ?? {};
  if (file === undefined || more.length > 0 || !/^\d{0,6}$/.test(overview ?? '')) return null;
  return { file, previous, neighbours, overviewMost: overview === undefined ? null : Number(overview), json };
}

async function check(command: Command, reader: ReportReader, io: CliIo): Promise<number> {
  const { file, previous, neighbours, overviewMost, json } = command;
  const wanted = [file, ...(previous === null ? [] : [previous]), ...neighbours];
  const reports: ReadReport[] = [];
  for (const path of wanted) {
    const report = await readOne(path, reader, io);
    if (report === null) return REPORT_EXIT.refused;
    reports.push(report);
  }
  const [report, ...others] = reports;
  if (report === undefined) return REPORT_EXIT.refused;
  const context: CheckContext = {
    previous: previous === null ? null : (others[0] ?? null),
    neighbours: previous === null ? others : others.slice(1),
    settings: { overviewMost },
  };
  const findings = checkReport(report, context);
  io.out(json ? jsonOf(report, findings) : checkSummary(report, findings, io.english));
  return isConsistent(findings) ? REPORT_EXIT.whole : REPORT_EXIT.partial;
}

const jsonOf = ({ agency, year }: ReadReport, findings: readonly CheckFinding[]): string =>
  `${JSON.stringify({ agency, year, consistent: isConsistent(findings), findings }, null, 2)}\n`;

/** `null` where the file is not there or is refused; the reason has been said. */
async function readOne(path: string, reader: ReportReader, io: CliIo): Promise<ReadReport | null> {
  const bytes = await contentOf(path, io);
  if (bytes === null) return null;
  const report = await reader.read(bytes, basename(path));
  if (report.ok) return report.value;
  io.err(`${path}${io.english ? ': refused: ' : '：不能读取：'}${report.refusal.message}\n`);
  return null;
}
