import { basename } from 'node:path';
import { createReportReader, type ReportReader } from '../documents/annual-reports/reader/report-reader.ts';
import { type CheckContext, checkReport } from '../domain/annual-reports/checks/check-report.ts';
import type { CheckFinding } from '../domain/annual-reports/findings.ts';
import type { ReadReport } from '../domain/annual-reports/read-report.ts';
import { isConsistent } from '../domain/annual-reports/reconcile.ts';
import type { CliIo } from './cli-io.ts';
import { checkSummary } from './report-check-summary.ts';
import { contentOf, REPORT_EXIT, runReportCommand, wordsIn } from './report-command.ts';
import { reportFiles } from './report-files.ts';

const USAGE_ZH = `用法：gongkai report check 文件|文件夹 [--previous 上年报告] [--neighbour 其他机关报告]… [--overview 字数] [--rule-power yes|no] [--json]
检查政府信息公开工作年度报告：勾稽关系，正文与表格，与上年度报告的衔接，六个部分、格式、文号、年份、标点、雷同。
--neighbour 可以多次使用；--overview 为总体情况的最多字数；--rule-power 为该机关有无规章制定权，不写的按机关名称判断。“-”为标准输入。
检查文件夹时逐个检查其中的文件（包括下级文件夹），--json 为每个文件一行；--previous 只用于一个文件。
退出码：0 没有错误；1 有错误；2 不能作为年度报告读取；64 用法错误。
`;
const USAGE_EN = `Usage: gongkai report check FILE|FOLDER [--previous FILE] [--neighbour FILE]… [--overview NUMBER] [--rule-power yes|no] [--json]
Checks an annual report: tie-outs, text against tables, last year's report, sections, form, document numbers, years,
punctuation and likeness. --neighbour may be given more than once; --overview is the most characters of section one;
--rule-power says whether the organ may make rules (规章), by its name otherwise.
Of a folder all files are checked, those below it too; --json prints a line for each; --previous goes with one file only.
"-" is standard input. Exit status: 0 no errors; 1 errors found; 2 refused as no annual report; 64 wrong usage.
`;

type Command = {
  readonly file: string;
  readonly previous: string | null;
  readonly neighbours: readonly string[];
  readonly overviewMost: number | null;
  /** Whether the organ may make rules 规章; `null`: judged by its name. */
  readonly rulePower: boolean | null;
  readonly json: boolean;
};

/** `gongkai report check FILE|FOLDER …`: `args` are the words after `report check`. Answers the exit status. */
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
    'rule-power': { type: 'string' },
    json: { type: 'boolean' },
  });
  const [file, ...more] = words?.positionals ?? [];
  const { previous = null, neighbour: neighbours = [], overview, json = false } = words?.values ?? {};
  const power = words?.values['rule-power'];
  if (file === undefined || more.length > 0 || !/^\d{0,6}$/.test(overview ?? '')) return null;
  if (power !== undefined && power !== 'yes' && power !== 'no') return null;
  const overviewMost = overview === undefined ? null : Number(overview);
  const rulePower = power === undefined ? null : power === 'yes';
  return { file, previous, neighbours, overviewMost, rulePower, json };
}

/** The worst status of all files checked. */
async function check(command: Command, reader: ReportReader, io: CliIo): Promise<number> {
  const files = command.file === '-' ? null : await reportFiles(command.file);
  if (files !== null && command.previous !== null) {
    io.err(
      io.english
        ? '--previous goes with one file, not with a folder.\n'
        : '--previous 只用于检查一个文件。\n',
    );
    return REPORT_EXIT.wrongUsage;
  }
  const context = await contextOf(command, reader, io);
  if (context === null) return REPORT_EXIT.refused;
  const given: Given = { ...command, context, isListed: files !== null };
  let worst: number = REPORT_EXIT.whole;
  for (const file of files ?? [command.file])
    worst = Math.max(worst, await checkOne({ ...given, file }, reader, io));
  return worst;
}

/** What the reports are compared with; `null`, said in words, where a file of it is refused. */
async function contextOf(command: Command, reader: ReportReader, io: CliIo): Promise<CheckContext | null> {
  const { previous, overviewMost, rulePower } = command;
  const others: ReadReport[] = [];
  for (const path of [...(previous === null ? [] : [previous]), ...command.neighbours]) {
    const report = await readOne({ file: path, json: false, isListed: false }, reader, io);
    if (report === null) return null;
    others.push(report);
  }
  const neighbours = previous === null ? others : others.slice(1);
  return {
    previous: previous === null ? null : (others[0] ?? null),
    neighbours,
    settings: { overviewMost, rulePower },
  };
}

/** A file to read; `isListed`: one of a folder, said on a line of its own. */
type Listed = { readonly file: string; readonly json: boolean; readonly isListed: boolean };
type Given = Command & Listed & { readonly context: CheckContext };

async function checkOne(given: Given, reader: ReportReader, io: CliIo): Promise<number> {
  if (given.isListed && !given.json) io.out(`\n${given.file}\n`);
  const report = await readOne(given, reader, io);
  if (report === null) return REPORT_EXIT.refused;
  const findings = checkReport(report, given.context);
  io.out(given.json ? jsonOf(report, findings, given) : checkSummary(report, findings, io.english));
  return isConsistent(findings) ? REPORT_EXIT.whole : REPORT_EXIT.partial;
}

function jsonOf(
  { agency, year }: ReadReport,
  findings: readonly CheckFinding[],
  { file, isListed }: Listed,
): string {
  const data = { agency, year, consistent: isConsistent(findings), findings };
  return isListed ? `${JSON.stringify({ file, ...data })}\n` : `${JSON.stringify(data, null, 2)}\n`;
}

/** `null` where the file is not there or is refused; the reason has been said. */
async function readOne(
  { file, json, isListed }: Listed,
  reader: ReportReader,
  io: CliIo,
): Promise<ReadReport | null> {
  const bytes = await contentOf(file, io);
  if (bytes === null) return null;
  const report = await reader.read(bytes, basename(file));
  if (report.ok) return report.value;
  const { code, message } = report.refusal;
  if (json) io.out(`${JSON.stringify({ file, refused: { code, message } })}\n`);
  if (!(json && isListed)) io.err(`${file}${io.english ? ': refused: ' : '：不能读取：'}${message}\n`);
  return null;
}
