import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadReport } from '../documents/annual-reports/reader/read-report.ts';
import { readReport } from '../documents/annual-reports/reader/read-report.ts';
import { reportJson } from '../documents/annual-reports/reader/report-json.ts';
import { isConsistent } from '../domain/annual-reports/reconcile.ts';
import type { CliIo } from './cli-io.ts';
import { reportSummary } from './report-read-summary.ts';

const USAGE_ZH = `用法：gongkai report read 文件 [--json]
读取已发布的政府信息公开工作年度报告（网页或者文本；“-”为标准输入），核对勾稽关系。
退出码：0 读出且数据一致；1 读出，但是数据有误或者不全；2 不能作为年度报告读取；64 用法错误。
`;
const USAGE_EN = `Usage: gongkai report read FILE [--json]
Reads a published annual report (HTML or text; "-" is standard input) and checks its tie-outs.
Exit status: 0 read and consistent; 1 read, with errors or gaps; 2 refused as no annual report; 64 wrong usage.
`;

/** Exit statuses of the command, as documented in its help. */
const CONSISTENT = 0;
const WITH_ERRORS = 1;
const REFUSED = 2;
const WRONG_USAGE = 64;

/** `gongkai report read FILE [--json]`: `args` are the words after `report read`. Answers the exit status. */
export async function runReportRead(args: readonly string[], io: CliIo): Promise<number> {
  const usage = io.english ? USAGE_EN : USAGE_ZH;
  if (args.includes('--help') || args.includes('-h')) {
    io.out(usage);
    return CONSISTENT;
  }
  const command = commandIn(args);
  if (command !== null) return readFileOf(command, io);
  io.err(usage);
  return WRONG_USAGE;
}

type Command = { readonly file: string; readonly json: boolean };

/** `null` where the words are no command: not exactly one file, or an option that does not exist. */
function commandIn(args: readonly string[]): Command | null {
  const isOption = (arg: string): boolean => arg !== '-' && arg.startsWith('-');
  const options = args.filter(isOption);
  const [file, ...more] = args.filter((arg) => !isOption(arg));
  if (file === undefined || more.length > 0 || options.some((option) => option !== '--json')) return null;
  return { file, json: options.length > 0 };
}

async function readFileOf({ file, json }: Command, io: CliIo): Promise<number> {
  const bytes = await contentOf(file, io);
  if (bytes === null) {
    io.err(io.english ? `cannot read the file ${file}\n` : `无法打开文件“${file}”。\n`);
    return REFUSED;
  }
  const report = readReport(bytes, basename(file));
  if (!report.ok) {
    io.err(`${io.english ? 'Refused: ' : '不能读取：'}${report.refusal.message}\n`);
    return REFUSED;
  }
  io.out(json ? jsonOf(report.value) : reportSummary(report.value, io.english));
  return isConsistent(report.value.findings) ? CONSISTENT : WITH_ERRORS;
}

const jsonOf = (report: ReadReport): string => `${JSON.stringify(reportJson(report), null, 2)}\n`;

/** `null` where the file is not there, is a folder, or may not be read. */
async function contentOf(file: string, io: CliIo): Promise<Uint8Array | null> {
  if (file === '-') return new TextEncoder().encode(await io.stdin());
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}
