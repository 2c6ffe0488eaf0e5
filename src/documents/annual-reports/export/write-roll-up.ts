import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { cellsOf, FIGURE_LABELS } from '../../../domain/annual-reports/figure-cells.ts';
import type { Finding } from '../../../domain/annual-reports/findings.ts';
import { printedTable2, printedTable3, printedTable4 } from '../../../domain/annual-reports/printed-form.ts';
import type { NotCounted, RollUp, RollUpLine } from '../../../domain/annual-reports/roll-up.ts';
import { withFixedDates } from '../../sheets/fixed-dates.ts';
import type { LongRows } from '../../sheets/long-rows.ts';
import { formSheet } from './write-xlsx.ts';

/** What the checker found in one file. */
export type FindingsOfFile = { readonly source: string; readonly findings: readonly Finding[] };
/** What was found in the files of a sum, and which of them could not be read. */
type FilesOfSum = { readonly findings: readonly FindingsOfFile[]; readonly refused: readonly RefusedFile[] };
/** A file that is no report or cannot be read. */
export type RefusedFile = { readonly source: string; readonly reason: string };

const NOT_COUNTED: Readonly<Record<NotCounted, string>> = {
  'other-year': '其他年度的报告，未计入',
  'no-agency': '没有读到报告机关，未计入',
  copy: '与已计入的报告相同，未重复计入',
  conflict: '同一机关有两份不同的报告，均未计入',
};
const SEVERITIES: Readonly<Record<Finding['severity'], string>> = {
  error: '错误',
  warning: '提醒',
  hint: '提示',
};

type Cell = string | number;
const cell = (value: Cell, bold: boolean): CellObject =>
  typeof value === 'number'
    ? { type: Number, value }
    : { type: String, value, ...(bold && { fontWeight: 'bold' as const, backgroundColor: '#E7EDF5' }) };
const sheetOf = (
  sheet: string,
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly Cell[])[] = [],
) => ({
  sheet,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
  data: [
    head.map((it) => cell(it, true)),
    ...rows.map((row) => row.map((it) => cell(it, false))),
  ] satisfies SheetData,
});

/**
 * A sum of reports as XLSX: the three tables of the sum in their printed form; every organ's 200 numbers, so that
 * each number of the sum can be traced to its sources; what became of every file; what is wrong in it; who is missing.
 */
export async function writeRollUp(sum: RollUp, files: FilesOfSum): Promise<Uint8Array> {
  const { table2, table3, table4 } = sum.figures;
  const year = sum.year === null ? '' : `${sum.year}年`;
  const sheets = [
    formSheet(`${year}汇总：主动公开政府信息情况`, printedTable2(table2)),
    formSheet(`${year}汇总：收到和处理政府信息公开申请情况`, printedTable3(table3)),
    formSheet(`${year}汇总：政府信息公开行政复议、行政诉讼情况`, printedTable4(table4)),
    sheetOf('各机关数据', [28, 28, ...FIGURE_LABELS.map(() => 10)], ['报告机关', '文件', ...FIGURE_LABELS]),
    sheetOf('来源', [40, 28, 8, 34, 8, 8], ['文件', '报告机关', '年度', '是否计入', '错误', '未读出']),
    sheetOf('核对结果', [40, 8, 8, 34, 70], ['文件', '程度', '代码', '位置', '内容']),
    sheetOf(
      '调整',
      [40, 12, 60],
      ['数据项', '调整', '理由'],
      [...sum.adjustments.map((it) => [labelOf(it.cell), it.change, it.reason])],
    ),
    sheetOf(
      '未报送',
      [60],
      ['机关'],
      sum.missing.map((it) => [it]),
    ),
  ];
  const workbook = await writeXlsxFile(sheets, { fontFamily: 'SimSun', fontSize: 11 }).toBuffer();
  return withFixedDates(workbook, longRows(sum, files));
}

/** The sheets with a line for every organ, file and finding, by their numbers; their rows are made one by one. */
const longRows = (sum: RollUp, { findings, refused }: FilesOfSum): LongRows =>
  new Map([
    [4, rowsOfOrgans(sum)],
    [5, rowsOfSources(sum, findings, refused)],
    [6, rowsOfFindings(findings)],
  ]);

function* rowsOfOrgans({ lines }: RollUp): Generator<readonly Cell[]> {
  for (const { agency, source, figures, notCounted } of lines)
    if (notCounted === null)
      yield [agency ?? '', source, ...cellsOf(figures).map(([, value]) => numberOf(value))];
}

function* rowsOfSources(
  sum: RollUp,
  findings: readonly FindingsOfFile[],
  refused: readonly RefusedFile[],
): Generator<readonly Cell[]> {
  const counts = countsOf(sum, findings);
  for (const line of sum.lines) yield sourceRow(line, counts);
  for (const { source, reason } of refused) yield [source, '', '', `不能读取：${reason}`, '', ''];
}

function* rowsOfFindings(files: readonly FindingsOfFile[]): Generator<readonly Cell[]> {
  for (const { source, findings } of files)
    for (const it of findings) yield [source, SEVERITIES[it.severity], it.code, it.where, it.message];
}

const PATHS: readonly string[] = cellsOf({ table2: null, table3: null, table4: null }).map(([path]) => path);
const labelOf = (path: string): string => FIGURE_LABELS[PATHS.indexOf(path)] ?? path;

const numberOf = (value: number | string | null | undefined): Cell =>
  value === null || value === undefined ? '未读出' : Number(value);

type Counts = { readonly errors: ReadonlyMap<string, number>; readonly gaps: ReadonlyMap<string, number> };

function countsOf(sum: RollUp, files: readonly FindingsOfFile[]): Counts {
  const gaps = new Map<string, number>();
  for (const { source } of sum.gaps) gaps.set(source, (gaps.get(source) ?? 0) + 1);
  const errorsIn = ({ source, findings }: FindingsOfFile) =>
    [source, findings.filter((it) => it.severity === 'error').length] as const;
  return { gaps, errors: new Map(files.map(errorsIn)) };
}

const sourceRow = (line: RollUpLine, { errors, gaps }: Counts): readonly Cell[] => [
  line.source,
  line.agency ?? '',
  line.year ?? '',
  line.notCounted === null ? '已计入' : NOT_COUNTED[line.notCounted],
  errors.get(line.source) ?? 0,
  gaps.get(line.source) ?? 0,
];
