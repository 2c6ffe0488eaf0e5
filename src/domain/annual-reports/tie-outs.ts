import { checkFinding } from './checks/check-finding.ts';
import type { PrintedFigures, PrintedNumber, PrintedRow, PrintedTable3 } from './figures.ts';
import { TABLE_3_COLUMNS, type Table3Column } from './figures.ts';
import type { Table3Place } from './finding-place.ts';
import type { TieOutFinding } from './findings.ts';
import { TABLE_3_ROWS, type Table3Row } from './table-3-rows.data.ts';
import { TABLE_4_GROUPS, TABLE_4_RESULTS } from './table-4.ts';

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

const columnError = (
  code: 'F1' | 'F2',
  column: Table3Column,
  words: { readonly message: string; readonly english: string },
): TieOutFinding =>
  checkFinding({ code, severity: 'error', place: { kind: 'table', table: 3, column }, ...words });

/**
 * F1: 第一项加第二项之和，等于第三项加第四项之和, in every column; the rule is printed in the head of table 3.
 */
export function checkBalance(table: PrintedTable3): readonly TieOutFinding[] {
  return TABLE_3_COLUMNS.flatMap((column, index): TieOutFinding[] => {
    const [received, carriedIn, total, carriedOut] = [
      table.new_received?.[index] ?? null,
      table.carried_in?.[index] ?? null,
      table.total?.[index] ?? null,
      table.carried_out?.[index] ?? null,
    ];
    if (!differ(sumOf([received, carriedIn]), sumOf([total, carriedOut]))) return [];
    return [
      columnError('F1', column, {
        message: `本年新收${received}件加上年结转${carriedIn}件，不等于办理结果总计${total}件加结转下年度${carriedOut}件。`,
        english: `${received} received plus ${carriedIn} carried in is not ${total} handled plus ${carriedOut} carried over.`,
      }),
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
  return TABLE_3_COLUMNS.flatMap((column, index): TieOutFinding[] => {
    const sum = sumOf(leafNumbers(figures, index));
    const total = figures.table3?.total?.[index] ?? null;
    if (!differ(sum, total)) return [];
    return [
      columnError('F2', column, {
        message: `各项办理结果相加为${sum}件，“（七）总计”填写为${total}件。`,
        english: `The results add up to ${sum}; “（七）总计” says ${total}.`,
      }),
    ];
  });
}

function checkRow(row: Table3Place, numbers: PrintedRow | null): readonly TieOutFinding[] {
  if (numbers === null) return [];
  const sum = sumOf(numbers.slice(0, -1));
  const total = numbers.at(-1) ?? null;
  if (!differ(sum, total)) return [];
  return [
    checkFinding({
      code: 'F3',
      severity: 'error',
      place: { kind: 'table', table: 3, row },
      message: `六类申请人相加为${sum}件，总计列填写为${total}件。`,
      english: `The six kinds of applicant add up to ${sum}; the total column says ${total}.`,
    }),
  ];
}

/** F3: in every row the total is the sum of the six kinds of applicant. */
export function checkRows(figures: PrintedFigures): readonly TieOutFinding[] {
  const { table3, table3_other_row: otherRow = null } = figures;
  if (table3 === null) return [];
  const rows = TABLE_3_ROWS.flatMap((row) => checkRow(row.key, table3[row.key]));
  return [...rows, ...checkRow('table3_other_row', otherRow)];
}

/** F5: in each group of table 4 the total is the sum of the four results. */
export function checkDisputes(table: PrintedRow): readonly TieOutFinding[] {
  return TABLE_4_GROUPS.flatMap((group, index): TieOutFinding[] => {
    const start = index * TABLE_4_RESULTS.length;
    const numbers = table.slice(start, start + TABLE_4_RESULTS.length);
    const sum = sumOf(numbers.slice(0, -1));
    const total = numbers.at(-1) ?? null;
    if (!differ(sum, total)) return [];
    return [
      checkFinding({
        code: 'F5',
        severity: 'error',
        place: { kind: 'table', table: 4, row: group },
        message: `四种结果相加为${sum}件，总计填写为${total}件。`,
        english: `The four results add up to ${sum}; the total says ${total}.`,
      }),
    ];
  });
}
