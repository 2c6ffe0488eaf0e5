import type { PrintedFigures, PrintedNumber, PrintedTable2 } from './figures.ts';
import { TABLE_3_COLUMN_LABELS, TABLE_3_COLUMNS } from './figures.ts';
import { FORM_NOTICE, type TieOutFinding, table3RowName } from './findings.ts';
import { RULE_COLUMNS } from './table-2.ts';
import { TABLE_3_ROWS } from './table-3-rows.data.ts';
import { TABLE_4_COLUMNS, TABLE_4_GROUP_LABELS, TABLE_4_RESULT_LABELS } from './table-4.ts';
import { parseWanYuan } from './wan-yuan.ts';

const finding = (where: string, message: string): TieOutFinding => ({
  code: 'F7',
  severity: 'error',
  where,
  message,
  article: FORM_NOTICE,
});

const blank = (where: string) => finding(where, '没有填写；没有发生的，应当填“0”。');

function checkCount(where: string, value: PrintedNumber | undefined): readonly TieOutFinding[] {
  if (value === null || value === undefined) return [blank(where)];
  if (Number.isSafeInteger(value) && value >= 0) return [];
  return [finding(where, `填写为${value}；件数应当是不小于零的整数。`)];
}

function checkTable2(table: PrintedTable2): readonly TieOutFinding[] {
  const rules = (['regulations', 'normative'] as const).flatMap((key) =>
    RULE_COLUMNS.flatMap((column) =>
      checkCount(
        `表2“${key === 'regulations' ? '规章' : '行政规范性文件'}”${column.label}`,
        table[key]?.[column.key],
      ),
    ),
  );
  const { fees_wan_yuan: fees } = table;
  const feesFinding = finding('表2“行政事业性收费”', `填写为${fees}；金额应当是以万元为单位、不小于零的数。`);
  return [
    ...rules,
    ...checkCount('表2“行政许可”', table.licensing_decisions),
    ...checkCount('表2“行政处罚”', table.penalty_decisions),
    ...checkCount('表2“行政强制”', table.coercion_decisions),
    ...(fees === null ? [blank('表2“行政事业性收费”')] : []),
    ...(fees !== null && parseWanYuan(fees) === null ? [feesFinding] : []),
  ];
}

function checkTable3({
  table3,
  table3_other_row: otherRow = null,
}: PrintedFigures): readonly TieOutFinding[] {
  const rows = TABLE_3_ROWS.filter((row) => otherRow === null || !row.key.startsWith('other_'));
  return rows.flatMap((row) =>
    TABLE_3_COLUMNS.flatMap((column, index) =>
      checkCount(
        `表3“${table3RowName(row.key)}”行“${TABLE_3_COLUMN_LABELS[column]}”列`,
        table3?.[row.key]?.[index],
      ),
    ),
  );
}

/**
 * F7: every cell is filled with a whole number not below zero (fees: a sum in 万元); nothing is left blank.
 * A table that is not there at all is one finding, not a hundred.
 */
export function checkCells(figures: PrintedFigures): readonly TieOutFinding[] {
  const { table2, table3, table4 } = figures;
  const disputes = TABLE_4_COLUMNS.flatMap(({ group, result }, index) =>
    checkCount(`表4“${TABLE_4_GROUP_LABELS[group]}”${TABLE_4_RESULT_LABELS[result]}`, table4?.[index]),
  );
  return [
    ...(table2 === null ? [blank('表2')] : checkTable2(table2)),
    ...(table3 === null ? [blank('表3')] : checkTable3(figures)),
    ...(table4 === null ? [blank('表4')] : disputes),
  ];
}
