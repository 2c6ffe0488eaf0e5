import { basename } from 'node:path';
import { reportJson } from '../documents/annual-reports/reader/report-json.ts';
import { createReportReader, type ReportReader } from '../documents/annual-reports/reader/report-reader.ts';
import { checkReport } from '../domain/annual-reports/checks/check-report.ts';
import type { ReadReport } from '../domain/annual-reports/read-report.ts';
import { isConsistent } from '../domain/annual-reports/reconcile.ts';
import { refuse } from '../domain/shared/refusal.ts';
import type { CliIo } from './cli-io.ts';
import { contentOf, REPORT_EXIT, runReportCommand, wordsIn } from './report-command.ts';
import { reportFiles } from './report-files.ts';
import { reportSummary } from './report-read-summary.ts';

const USAGE_ZH = `用法：gongkai report read 文件|文件夹 [--json]
读取已发布的政府信息公开工作年度报告并检查：网页、DOCX、XLSX、PDF、文本；DOC、WPS、RTF、ODT 需要本机装有 LibreOffice。
“-”为标准输入。读取文件夹时逐个读取其中的文件（包括下级文件夹），--json 为每个文件一行。
退出码：0 读出且没有错误；1 读出，但是有错误或者不全；2 不能作为年度报告读取；64 用法错误。
`;
const USAGE_EN = `Usage: gongkai report read FILE|FOLDER [--json]
Reads and checks published annual reports: HTML, DOCX, XLSX, PDF, text; DOC, WPS, RTF and ODT need LibreOffice.
"-" is standard input. Of a folder all files are read, those below it too; --json prints a line for each.
Exit status: 0 read, no errors; 1 read, with errors or gaps; 2 refused as no annual report; 64 wrong usage.
`;

/** `gongkai report read FILE|FOLDER [--json]`: `args` are the words after `report read`. Answers the exit status. */
export const runReportRead = (args: readonly string[], io: CliIo): Promise<number> =>
  runReportCommand({ usage: { zh: USAGE_ZH, en: USAGE_EN }, commandIn, run: readGiven }, args, io);

async function readGiven(command: Command, io: CliIo): Promise<number> {
  const reader = createReportReader();
  try {
    return await readPath(command, reader, io);
  } finally {
    await reader.close();
  }
}

type Command = { readonly path: string; readonly json: boolean };

/** `null` where the words are no command: not exactly one path, or an option that does not exist. */
function commandIn(args: readonly string[]): Command | null {
  const words = wordsIn(args, { json: { type: 'boolean' } });
  const [path, ...more] = words?.positionals ?? [];
  if (path === undefined || more.length > 0) return null;
  return { path, json: words?.values.json ?? false };
}

/** The worst status of all files read. */
async function readPath({ path, json }: Command, reader: ReportReader, io: CliIo): Promise<number> {
  const files = path === '-' ? null : await reportFiles(path);
  if (files === null) return readOne({ path, json, isListed: false }, reader, io);
  let worst: number = REPORT_EXIT.whole;
  for (const file of files) {
    worst = Math.max(worst, await readOne({ path: file, json, isListed: true }, reader, io));
  }
  return worst;
}

type File = Command & { readonly isListed: boolean };

async function readOne({ path, json, isListed }: File, reader: ReportReader, io: CliIo): Promise<number> {
  if (isListed && !json) io.out(`\n${path}\n`);
  const bytes = await contentOf(path, io);
  const report = bytes === null ? unreadable : await reader.read(bytes, basename(path));
  if (report.ok) return printReport(report.value, { path, json, isListed }, io);
  const { code, message } = report.refusal;
  if (json && (isListed || bytes !== null))
    io.out(`${JSON.stringify({ file: path, refused: { code, message } })}\n`);
  if (bytes !== null && !(json && isListed)) io.err(`${io.english ? 'Refused: ' : '不能读取：'}${message}\n`);
  return REPORT_EXIT.refused;
}

const unreadable = refuse('no-file', '无法打开文件');

function printReport(report: ReadReport, { path, json, isListed }: File, io: CliIo): number {
  const findings = checkReport(report);
  const data = { ...reportJson(report), findings };
  if (!json) io.out(reportSummary(report, findings, io.english));
  else if (isListed) io.out(`${JSON.stringify({ file: path, ...data })}\n`);
  else io.out(`${JSON.stringify(data, null, 2)}\n`);
  return isConsistent(findings) ? REPORT_EXIT.whole : REPORT_EXIT.partial;
}
