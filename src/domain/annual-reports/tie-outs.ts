import type { PrintedFigures, PrintedNumber, PrintedRow, PrintedTable3 } from './figures.ts';
import { TABLE_3_COLUMNS } from './figures.ts';
import { FORM_NOTICE, type TieOutFinding, table3ColumnPlace, table3RowName } from './findings.ts';
import { TABLE_3_ROWS, type Table3Row } from './table-3-rows.data.ts';
import { TABLE_4_GROUP_LABELS, TABLE_4_GROUPS, TABLE_4_RESULTS } from './table-4.ts';

const COLUMNS = TABLE_3_COLUMNS.map((_, index) => index);
const LEAVES: readonly Table3Row[] = TABLE_3_ROWS.filter((row) => row.role === 'leaf');

/** The sum, or `null` where one of the numbers is not known: an unknown number proves nothing. */
export function sumOf(numbers: PrintedRow): PrintedNumber {
  let sum = 0;
  for (const number of numbers) {
    if (number === null) return null;
    sum += number;
  }
  return sum;
}

const differ = (left: PrintedNumber, right: PrintedNumber): boolean =>
  left !== null && right !== null && left !== right;

/**
 * F1: 第一项加第二项之和，等于第三项加第四项之和, in every column; the rule is printed in the head of table 3.
 */
export function checkBalance(table: PrintedTable3): readonly TieOutFinding[] {
  return COLUMNS.flatMap((column): TieOutFinding[] => {
    const [received, carriedIn, total, carriedOut] = [
      table.new_received?.[column] ?? null,
      table.carried_in?.[column] ?? null,
      table.total?.[column] ?? null,
      table.carried_out?.[column] ?? null,
    ];
    if (!differ(sumOf([received, carriedIn]), sumOf([total, carriedOut]))) return [];
    const message = `本年新收${received}件加上年结转${carriedIn}件，不等于办理结果总计${total}件加结转下年度${carriedOut}件。`;
    return [
      { code: 'F1', severity: 'error', where: table3ColumnPlace(column), message, article: FORM_NOTICE },
    ];
  });
}

/** The single row （六）其他处理 of the form of 2019 stands for the three rows of today. */
function leafNumbers(figures: PrintedFigures, column: number): PrintedRow {
  const { table3, table3_other_row: otherRow = null } = figures;
  const leaves = otherRow === null ? LEAVES : LEAVES.filter((row) => !row.key.startsWith('other_'));
  const numbers = leaves.map((row) => table3?.[row.key]?.[column] ?? null);
  return otherRow === null ? numbers : [...numbers, otherRow[column] ?? null];
}

/** F2: （七）总计 is the sum of the 21 results, in every column. */
export function checkResults(figures: PrintedFigures): readonly TieOutFinding[] {
  return COLUMNS.flatMap((column): TieOutFinding[] => {
    const sum = sumOf(leafNumbers(figures, column));
    const total = figures.table3?.total?.[column] ?? null;
    if (!differ(sum, total)) return [];
    const message = `各项办理结果相加为${sum}件，“（七）总计”填写为${total}件。`;
    return [
      { code: 'F2', severity: 'error', where: table3ColumnPlace(column), message, article: FORM_NOTICE },
    ];
  });
}

function checkRow(name: string, row: PrintedRow | null): readonly TieOutFinding[] {
  if (row === null) return [];
  const sum = sumOf(row.slice(0, -1));
  const total = row.at(-1) ?? null;
  if (!differ(sum, total)) return [];
  const message = `六类申请人相加为${sum}件，总计列填写为${total}件。`;
  return [{ code: 'F3', severity: 'error', where: `表3“${name}”行`, message, article: FORM_NOTICE }];
}

/** F3: in every row the total is the sum of the six kinds of applicant. */
export function checkRows(figures: PrintedFigures): readonly TieOutFinding[] {
  const { table3, table3_other_row: otherRow = null } = figures;
  if (table3 === null) return [];
  const rows = TABLE_3_ROWS.flatMap((row) => checkRow(table3RowName(row.key), table3[row.key]));
  return [...rows, ...checkRow('（六）其他处理', otherRow)];
}

/** F5: in each group of table 4 the total is the sum of the four results. */
export function checkDisputes(table: PrintedRow): readonly TieOutFinding[] {
  return TABLE_4_GROUPS.flatMap((group, index): TieOutFinding[] => {
    const start = index * TABLE_4_RESULTS.length;
    const numbers = table.slice(start, start + TABLE_4_RESULTS.length);
    const sum = sumOf(numbers.slice(0, -1));
    const total = numbers.at(-1) ?? null;
    if (!differ(sum, total)) return [];
    const where = `表4“${TABLE_4_GROUP_LABELS[group]}”`;
    const message = `四种结果相加为${sum}件，总计填写为${total}件。`;
    return [{ code: 'F5', severity: 'error', where, message, article: FORM_NOTICE }];
  });
}
