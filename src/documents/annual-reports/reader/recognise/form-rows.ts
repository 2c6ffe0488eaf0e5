import { TABLE_3_COLUMN_LABELS, TABLE_3_COLUMNS } from '../../../../domain/annual-reports/figures.ts';
import { table3RowName } from '../../../../domain/annual-reports/finding-place.ts';
import { TABLE_3_ROWS, type Table3RowKey } from '../../../../domain/annual-reports/table-3-rows.data.ts';
import {
  TABLE_4_COLUMNS,
  TABLE_4_GROUP_LABELS,
  TABLE_4_RESULT_LABELS,
} from '../../../../domain/annual-reports/table-4.ts';
import type { ValueKind } from './printed-values.ts';

/** One cell of the form: its path in the exchange format and what it may hold. */
export type FormCell = { readonly path: string; readonly name: string; readonly kind: ValueKind };

/** One row of the form. */
export type FormRow<Key extends string> = {
  readonly key: Key;
  /** The path of the row: of the object its numbers are in, or of its only number. */
  readonly path: string;
  readonly name: string;
  readonly cells: readonly FormCell[];
};

export type Table2RowKey2021 =
  | 'regulations'
  | 'normative'
  | 'licensing_decisions'
  | 'penalty_decisions'
  | 'coercion_decisions'
  | 'fees_wan_yuan';
export type Table2RowKey2019 =
  | 'regulations'
  | 'normative'
  | 'licensing'
  | 'other_services'
  | 'penalty'
  | 'coercion'
  | 'fees'
  | 'procurement';

type Column = readonly [key: string, name: string, kind: ValueKind];

function rowOf<Key extends string>(key: Key, label: string, columns: readonly Column[]): FormRow<Key> {
  const path = `table2.${key}`;
  const name = `表2“${label}”`;
  return {
    key,
    path,
    name,
    cells: columns.map(([column, words, kind]) => ({
      path: column === '' ? path : `${path}.${column}`,
      name: column === '' ? name : `${name}${words}`,
      kind,
    })),
  };
}

const RULES: readonly Column[] = [
  ['made', '本年制发件数', 'count'],
  ['repealed', '本年废止件数', 'count'],
  ['valid', '现行有效件数', 'count'],
];
const DECISIONS: readonly Column[] = [['', '', 'count']];

/** Table 2 since the reports of 2021 (国办公开办函〔2021〕30号). */
export const TABLE_2_ROWS_2021: readonly FormRow<Table2RowKey2021>[] = [
  rowOf('regulations', '规章', RULES),
  rowOf('normative', '行政规范性文件', RULES),
  rowOf('licensing_decisions', '行政许可', DECISIONS),
  rowOf('penalty_decisions', '行政处罚', DECISIONS),
  rowOf('coercion_decisions', '行政强制', DECISIONS),
  rowOf('fees_wan_yuan', '行政事业性收费', [['', '', 'wan-yuan']]),
];

const RULES_OF_2019: readonly Column[] = [
  ['newly_made', '本年新制作数量', 'count'],
  ['newly_disclosed', '本年新公开数量', 'count'],
  ['total_public', '对外公开总数量', 'count'],
];
const CHANGES: readonly Column[] = [
  ['prev_items', '上一年项目数量', 'count'],
  ['change', '本年增/减', 'change'],
];
const ITEMS: readonly Column[] = [...CHANGES, ['decisions', '处理决定数量', 'count']];

/** Table 2 of the reports on 2019 and 2020 (国办公开办函〔2019〕60号). */
export const TABLE_2_ROWS_2019: readonly FormRow<Table2RowKey2019>[] = [
  rowOf('regulations', '规章', RULES_OF_2019),
  rowOf('normative', '规范性文件', RULES_OF_2019),
  rowOf('licensing', '行政许可', ITEMS),
  rowOf('other_services', '其他对外管理服务事项', ITEMS),
  rowOf('penalty', '行政处罚', ITEMS),
  rowOf('coercion', '行政强制', ITEMS),
  rowOf('fees', '行政事业性收费', CHANGES),
  rowOf('procurement', '政府集中采购', [
    ['count', '采购项目数量', 'count'],
    ['amount_as_printed', '采购总金额', 'amount'],
  ]),
];

/** The rows of table 3; （六）其他处理 is a row of its own in the form of 2019. */
export type Table3Key = Table3RowKey | 'other_row';

const table3Row = (key: Table3Key, path: string, label: string): FormRow<Table3Key> => ({
  key,
  path,
  name: `表3“${label}”行`,
  cells: TABLE_3_COLUMNS.map((column, index) => ({
    path: `${path}.${index}`,
    name: `表3“${label}”行“${TABLE_3_COLUMN_LABELS[column]}”列`,
    kind: 'count',
  })),
});

export const TABLE_3_FORM_ROWS: readonly FormRow<Table3Key>[] = [
  ...TABLE_3_ROWS.map((row) => table3Row(row.key, `table3.${row.key}`, table3RowName(row.key))),
  table3Row('other_row', 'table3_other_row', '（六）其他处理'),
];

/** Table 4 is one row of 15 numbers. */
export const TABLE_4_ROWS: readonly FormRow<'table4'>[] = [
  {
    key: 'table4',
    path: 'table4',
    name: '表4',
    cells: TABLE_4_COLUMNS.map(({ group, result }, index) => ({
      path: `table4.${index}`,
      name: `表4“${TABLE_4_GROUP_LABELS[group]}”${TABLE_4_RESULT_LABELS[result]}`,
      kind: 'count',
    })),
  },
];
