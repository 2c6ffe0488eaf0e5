import { APPLICANT_KINDS } from '../access-requests/applicant-kinds.ts';
import {
  TABLE_3_COLUMN_LABELS,
  TABLE_3_COLUMNS,
  type Table2,
  type Table3,
  type Table3Column,
  type Table4,
} from './figures.ts';
import { RULE_COLUMNS, TABLE_2_BLOCKS, type Table2RowKey } from './table-2.ts';
import { TABLE_3_ROWS, type Table3Row, type Table3RowKey } from './table-3-rows.data.ts';
import {
  TABLE_4_COLUMNS,
  TABLE_4_GROUP_LABELS,
  TABLE_4_RESULT_LABELS,
  TABLE_4_RESULTS,
  type Table4Group,
  type Table4Result,
} from './table-4.ts';

/** The number a printed cell holds: its row and column in the words of the form. */
export type NumberPlace =
  | { readonly table: 2; readonly row: Table2RowKey; readonly column: string }
  | { readonly table: 3; readonly row: Table3RowKey; readonly column: Table3Column }
  | { readonly table: 4; readonly row: Table4Group; readonly column: Table4Result };

/** One cell of a printed table: how many columns and rows it covers, and what it heads or holds. */
export type PrintedCell = {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** What a header cell heads, in the words of HTML; `null` for a number or a note. */
  readonly heads: 'col' | 'colgroup' | 'row' | 'rowgroup' | null;
  readonly number: NumberPlace | null;
};

type PrintedLine = readonly PrintedCell[];

/** A table of the report as printed (国办公开办函〔2021〕30号附件): numbers without separators, none blank (F7). */
export type PrintedForm = {
  readonly table: 2 | 3 | 4;
  readonly caption: string;
  /** Columns of the grid. */
  readonly width: number;
  readonly head: readonly PrintedLine[];
  readonly bodies: readonly (readonly PrintedLine[])[];
};

const head = (
  heads: NonNullable<PrintedCell['heads']>,
  text: string,
  columns = 1,
  rows = 1,
): PrintedCell => ({
  text,
  columns,
  rows,
  heads,
  number: null,
});
const numberCell = (value: number | string, number: NumberPlace, columns = 1): PrintedCell => ({
  text: String(value),
  columns,
  rows: 1,
  heads: null,
  number,
});

/** Table 2, 主动公开政府信息情况: ten numbers in four blocks. */
export const printedTable2 = (table: Table2): PrintedForm => ({
  table: 2,
  caption: '主动公开政府信息情况',
  width: 4,
  head: [],
  bodies: TABLE_2_BLOCKS.map((block) => [
    [head('rowgroup', block.heading, 4)],
    [head('col', '信息内容'), ...block.columns.map((label) => head('col', label, 4 - block.columns.length))],
    ...block.rows.map(({ key, label }) => [head('row', label), ...numbersOfTable2(table, key)]),
  ]),
});

function numbersOfTable2(table: Table2, row: Table2RowKey): PrintedLine {
  if (row === 'regulations' || row === 'normative')
    return RULE_COLUMNS.map(({ key }) => numberCell(table[row][key], { table: 2, row, column: key }));
  return [numberCell(table[row], { table: 2, row, column: row }, 3)];
}

const ORGANISATIONS = APPLICANT_KINDS.filter((kind) => kind !== 'natural-person');
const RESULTS = TABLE_3_ROWS.filter((row) => row.role === 'leaf' || row.role === 'total');

/** Table 3, 收到和处理政府信息公开申请情况: 25 rows of seven numbers. */
export const printedTable3 = (table: Table3): PrintedForm => ({
  table: 3,
  caption: '收到和处理政府信息公开申请情况',
  width: 10,
  head: [
    [
      {
        ...head('col', '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
        heads: null,
      },
      head('colgroup', '申请人情况', 7),
    ],
    [
      head('col', TABLE_3_COLUMN_LABELS['natural-person'], 1, 2),
      head('colgroup', '法人或其他组织', 5),
      head('col', TABLE_3_COLUMN_LABELS.total, 1, 2),
    ],
    ORGANISATIONS.map((kind) => head('col', TABLE_3_COLUMN_LABELS[kind])),
  ],
  bodies: [
    TABLE_3_ROWS.map((row) => [
      ...headsOfRow(row),
      ...TABLE_3_COLUMNS.map((column, index) =>
        numberCell(table[row.key][index] ?? 0, { table: 3, row: row.key, column }),
      ),
    ]),
  ],
});

/** A header that spans rows has the scope `row`: it heads exactly the rows it covers. */
function headsOfRow(row: Table3Row): PrintedLine {
  if (row.role === 'received' || row.role === 'carried-out') return [head('row', row.label, 3)];
  const group = RESULTS.filter((it) => it.group !== null && it.group === row.group);
  return [
    ...(row === RESULTS[0] ? [head('row', '三、本年度办理结果', 1, RESULTS.length)] : []),
    ...(row === group[0] && row.group !== null ? [head('row', row.group, 1, group.length)] : []),
    head('row', row.label, row.group === null ? 2 : 1),
  ];
}

const resultHeads = (rows: number): PrintedLine =>
  TABLE_4_RESULTS.map((result) => head('col', TABLE_4_RESULT_LABELS[result], 1, rows));

/** Table 4, 政府信息公开行政复议、行政诉讼情况: 15 numbers in one row. */
export const printedTable4 = (table: Table4): PrintedForm => ({
  table: 4,
  caption: '政府信息公开行政复议、行政诉讼情况',
  width: 15,
  head: [
    [head('colgroup', TABLE_4_GROUP_LABELS.review, 5), head('colgroup', '行政诉讼', 10)],
    [
      ...resultHeads(2),
      head('colgroup', TABLE_4_GROUP_LABELS['suit-direct'], 5),
      head('colgroup', TABLE_4_GROUP_LABELS['suit-after-review'], 5),
    ],
    [...resultHeads(1), ...resultHeads(1)],
  ],
  bodies: [
    [
      TABLE_4_COLUMNS.map(({ group, result }, index) =>
        numberCell(table[index] ?? 0, { table: 4, row: group, column: result }),
      ),
    ],
  ],
});
