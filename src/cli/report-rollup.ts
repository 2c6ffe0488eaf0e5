import { constants, existsSync } from 'node:fs';
import { access, open, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, relative, resolve } from 'node:path';
import {
  type FindingsOfFile,
  type RefusedFile,
  writeRollUp,
} from '../documents/annual-reports/export/write-roll-up.ts';
import { createReportReader, type ReportReader } from '../documents/annual-reports/reader/report-reader.ts';
import { checkReport } from '../domain/annual-reports/checks/check-report.ts';
import type { Finding } from '../domain/annual-reports/findings.ts';
import { type RollUp, type RollUpSource, rollUp } from '../domain/annual-reports/roll-up.ts';
import type { CliIo } from './cli-io.ts';
import { contentOf, REPORT_EXIT, runReportCommand, wordsIn } from './report-command.ts';
import { reportFiles } from './report-files.ts';
import type { ReadFiles } from './report-rollup-summary.ts';
import { rollUpSummary } from './report-rollup-summary.ts';

const USAGE_ZH = `用法：gongkai report rollup 文件夹 -o 汇总.xlsx [--year 年度] [--organs 名单.txt] [--json]
读取文件夹中所有年度报告（包括下级文件夹），逐件检查，汇总表2、表3、表4，写成表格：每个汇总数都能查到各机关的数。
--year 为汇总的年度，不写时取多数报告的年度；--organs 为应当报送的机关，每行一个，列出没有报送的。
退出码：0 全部计入且没有错误；1 有未计入的、有错误的或者未报送的；2 没有可以汇总的报告；64 用法错误。
`;
const USAGE_EN = `Usage: gongkai report rollup FOLDER -o OUT.xlsx [--year YEAR] [--organs LIST.txt] [--json]
Reads all annual reports in a folder and below, checks each, adds up tables 2, 3 and 4 and writes a workbook in which
every number of the sum can be traced to its organs. --year: the year of the sum, else the year of most reports.
--organs: who must report, one name a line; those missing are listed.
Exit status: 0 all counted, no errors; 1 some not counted, with errors or missing; 2 nothing to add up; 64 wrong usage.
`;

/** Progress is said after so many files. */
const STEP = 100;
const MOST_READERS = 4;

type Command = {
  readonly folder: string;
  readonly out: string;
  readonly year: number | null;
  readonly organs: string | null;
  readonly json: boolean;
};

/** `gongkai report rollup FOLDER -o OUT …`: `args` are the words after `report rollup`. Answers the exit status. */
export const runReportRollup = (args: readonly string[], io: CliIo): Promise<number> =>
  runReportCommand({ usage: { zh: USAGE_ZH, en: USAGE_EN }, commandIn, run: rollUpFolder }, args, io);

async function rollUpFolder(command: Command, io: CliIo): Promise<number> {
  const files = await reportFiles(command.folder);
  if (files === null) {
    io.err(io.english ? `${command.folder} is no folder\n` : `“${command.folder}”不是文件夹。\n`);
    return REPORT_EXIT.wrongUsage;
  }
  const expected = await organsIn(command.organs, io);
  // Found out before the reading, which may take minutes.
  if (expected === null || !(await isWritable(command.out, io))) return REPORT_EXIT.wrongUsage;
  const read = await readAll(command, files, io);
  const sum = rollUp(read.sources, { year: command.year, expected, adjustments: [] });
  if (sum.lines.every((it) => it.notCounted !== null)) {
    io.err(io.english ? 'No report to add up.\n' : '没有可以汇总的年度报告。\n');
    return REPORT_EXIT.refused;
  }
  await writeFile(command.out, await writeRollUp(sum, read));
  io.out(
    command.json ? `${JSON.stringify(jsonOf(sum, read), null, 2)}\n` : rollUpSummary(sum, read, io.english),
  );
  return isWhole(sum, read) ? REPORT_EXIT.whole : REPORT_EXIT.partial;
}

/** `null` where the words are no command: not one folder, no file to write, a year that is none. */
function commandIn(args: readonly string[]): Command | null {
  const words = wordsIn(args, {
    output: { type: 'string', short: 'o' },
    year: { type: 'string' },
    organs: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [folder, ...more] = words?.positionals ?? [];
  const { output, year, organs = null, json = false } = words?.values ?? {};
  const isYear = year === undefined || /^20\d\d$/.test(year);
  if (folder === undefined || output === undefined || more.length > 0 || !isYear) return null;
  return { folder, out: output, year: year === undefined ? null : Number(year), organs, json };
}

/** The organs that must report; `null`, said in words, where their list cannot be opened. */
async function organsIn(list: string | null, io: CliIo): Promise<readonly string[] | null> {
  if (list === null) return [];
  const bytes = await contentOf(list, io);
  return bytes === null ? null : linesOf(new TextDecoder().decode(bytes));
}

/** Whether a file can be written there; it is not made yet. */
async function isWritable(path: string, io: CliIo): Promise<boolean> {
  try {
    const isThere = existsSync(path);
    if (isThere) await (await open(path, 'r+')).close();
    else await access(dirname(resolve(path)), constants.W_OK);
    return true;
  } catch {
    io.err(io.english ? `cannot write the file ${path}\n` : `无法写入文件“${path}”。\n`);
    return false;
  }
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What became of one file; of a report only the numbers and the findings, so that thousands fit into the memory. */
type ReadFile =
  | { readonly ok: true; readonly source: RollUpSource; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly refused: RefusedFile };

/** Several files at once, each in a thread of its own; the order of the result is that of the files. */
async function readAll({ folder, json }: Command, files: readonly string[], io: CliIo): Promise<ReadFiles> {
  const readers = Array.from({ length: Math.max(1, Math.min(MOST_READERS, availableParallelism())) }, () =>
    createReportReader(),
  );
  const results: ReadFile[] = [];
  let next = 0;
  let done = 0;
  const work = async (reader: ReportReader): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index] ?? '';
      results[index] = await readOne(reader, { file, source: relative(folder, file), inFull: json });
      done += 1;
      if (done % STEP === 0 || done === files.length) io.err(progress(done, files.length, io.english));
    }
  };
  try {
    await Promise.all(readers.map(work));
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
  const read = results.filter((it) => it.ok);
  return {
    sources: read.map((it) => it.source),
    findings: read
      .filter((it) => it.findings.length > 0)
      .map(({ source: { source }, findings }) => ({ source, findings })),
    refused: results.flatMap((it) => (it.ok ? [] : [it.refused])),
  };
}

const progress = (done: number, of: number, english: boolean): string =>
  english ? `read ${done} of ${of}\n` : `已读取${done}/${of}件\n`;

/** Reads and checks one file. */
async function readOne(
  reader: ReportReader,
  { file, source, inFull }: { readonly file: string; readonly source: string; readonly inFull: boolean },
): Promise<ReadFile> {
  const report = await reader.read(await readFile(file), basename(file));
  if (!report.ok) return { ok: false, refused: { source, reason: report.refusal.message } };
  const { agency, year, table2, table3, table4 } = report.value;
  const figures = { table2: table2?.form === '2021' ? table2 : null, table3, table4 };
  const found = checkReport(report.value);
  return {
    ok: true,
    source: { source, agency, year, figures },
    findings: inFull ? found : found.map(briefly),
  };
}

/** What the workbook says of a finding: its other words and its place are kept only where they are asked for. */
const briefly = ({ code, severity, where, message, article }: Finding): Finding => ({
  code,
  severity,
  where,
  message,
  article,
});

const errorsIn = (files: readonly FindingsOfFile[]): number =>
  files.filter((it) => it.findings.some((finding) => finding.severity === 'error')).length;

const isWhole = (sum: RollUp, { findings, refused }: ReadFiles): boolean =>
  refused.length + sum.missing.length + errorsIn(findings) === 0 &&
  sum.lines.every((it) => it.notCounted === null);

const jsonOf = (sum: RollUp, { findings, refused }: ReadFiles): object => ({
  year: sum.year,
  ...sum.figures,
  counted: sum.lines.filter((it) => it.notCounted === null).map(({ source, agency }) => ({ source, agency })),
  not_counted: sum.lines
    .filter((it) => it.notCounted !== null)
    .map(({ source, agency, year, notCounted }) => ({ source, agency, year, reason: notCounted })),
  refused,
  missing: sum.missing,
  gaps: sum.gaps,
  findings,
});
