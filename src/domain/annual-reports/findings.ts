import { TABLE_3_COLUMN_LABELS, TABLE_3_COLUMNS } from './figures.ts';
import { TABLE_3_ROWS, type Table3RowKey } from './table-3-rows.data.ts';

/** The tie-outs 勾稽关系 of the form; F9 and up are left to local rules. */
export type TieOutCode = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8';

/** One thing that is not right in a report. An error stops publishing, a warning asks, a hint tells. */
export type Finding<Code extends string = string> = {
  readonly code: Code;
  readonly severity: 'error' | 'warning' | 'hint';
  /** The table, row and column, in the printed words. */
  readonly where: string;
  readonly message: string;
  /** What the rule rests on, or `null` where it is a matter of plausibility. */
  readonly article: string | null;
};

export type TieOutFinding = Finding<TieOutCode>;

/** The form of the annual report in force since the reports of 2021. */
export const FORM_NOTICE = '国办公开办函〔2021〕30号附件';

const LABELS = new Map(TABLE_3_ROWS.map((row) => [row.key, row]));

/** The printed words of a row with its group, without the long remark in brackets. */
export function table3RowName(key: Table3RowKey): string {
  const row = LABELS.get(key);
  if (!row) throw new RangeError(`no such row: ${key}`);
  const label = row.label.replace(/（区分处理.*$/, '');
  return row.group === null ? label : `${row.group}${label}`;
}

/** Where a column of table 3 is, such as 表3“自然人”列. */
export function table3ColumnPlace(column: number): string {
  const key = TABLE_3_COLUMNS[column];
  if (key === undefined) throw new RangeError(`table 3 has no column ${column}`);
  return `表3“${TABLE_3_COLUMN_LABELS[key]}”列`;
}
