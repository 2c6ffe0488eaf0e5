import { TABLE_3_COLUMN_LABELS, TABLE_3_COLUMNS } from '../../../domain/annual-reports/figures.ts';
import { type Finding, table3RowName } from '../../../domain/annual-reports/findings.ts';
import { TABLE_3_ROWS } from '../../../domain/annual-reports/table-3-rows.data.ts';
import type { ReportHeading } from './read-heading.ts';
import type { Table2Reading } from './tables/read-table-2.ts';
import type { Table3Reading } from './tables/read-table-3.ts';
import type { Table4Reading } from './tables/read-table-4.ts';

export type Tables = {
  readonly table2: Table2Reading;
  readonly table3: Table3Reading | null;
  readonly table4: Table4Reading;
};

/** `R1` organ or year, `R2` a number or row, `R3` a table, that could not be read with certainty. */
export type ReaderCode = 'R1' | 'R2' | 'R3';

type Severity = Finding['severity'];
const finding = (code: ReaderCode, severity: Severity, where: string, message: string): Finding => ({
  code,
  severity,
  where,
  message,
  article: null,
});

/** Every gap of the result, each with its reason; an error, because a report with gaps may not be relied on. */
export function unreadFindings(read: Tables & ReportHeading): readonly Finding[] {
  return [
    ...headingGaps(read),
    ...table2Gaps(read.table2),
    ...table3Gaps(read.table3),
    ...table4Gaps(read.table4),
  ];
}

function headingGaps({ agency, year }: ReportHeading): readonly Finding[] {
  return [
    ...(agency === null ? [finding('R1', 'warning', '标题', '没有读到报告机关的名称。')] : []),
    ...(year === null ? [finding('R1', 'warning', '标题', '没有读到报告年度。')] : []),
  ];
}

function table2Gaps({ table, reasons }: Table2Reading): readonly Finding[] {
  if (table === null) {
    return [finding('R3', 'error', '表2', `${[...new Set(reasons.values())].join('，')}，没有读取。`)];
  }
  const rows = [...reasons].map(([label, reason]) => finding('R2', 'error', `表2“${label}”`, `${reason}。`));
  if (table.form === '2021') return rows;
  return [...rows, finding('R2', 'hint', '表2', '采用国办公开办函〔2019〕60号的格式。')];
}

function table3Gaps(reading: Table3Reading | null): readonly Finding[] {
  if (reading === null) return [finding('R3', 'error', '表3', '没有找到该表。')];
  const { table, reasons } = reading;
  if (table === null) {
    return [finding('R3', 'error', '表3', `${[...new Set(reasons.values())].join('，')}，没有读取。`)];
  }
  return TABLE_3_ROWS.flatMap(({ key }) => {
    const where = `表3“${table3RowName(key)}”行`;
    const row = table[key];
    if (row === null && reading.otherRow !== null && key.startsWith('other_')) return [];
    if (row === null) return [finding('R2', 'error', where, `${reasons.get(key) ?? '没有读到'}。`)];
    const blanks = row.flatMap((number, index) => (number === null ? [columnName(index)] : []));
    if (blanks.length === 0) return [];
    return [finding('R2', 'error', where, `${blanks.join('、')}列没有填写，或者不是件数。`)];
  });
}

function columnName(index: number): string {
  const column = TABLE_3_COLUMNS[index];
  return column === undefined ? '' : TABLE_3_COLUMN_LABELS[column];
}

function table4Gaps(reading: Table4Reading): readonly Finding[] {
  if (!reading.ok) return [finding('R3', 'error', '表4', `${reading.reason}，没有读取。`)];
  const gaps = reading.table.filter((number) => number === null).length;
  return gaps === 0 ? [] : [finding('R2', 'error', '表4', `有${gaps}个格没有填写，或者不是件数。`)];
}
