import type { ReactNode } from 'react';
import { APPLICANT_KINDS } from '../../domain/access-requests/applicant-kinds.ts';
import {
  TABLE_3_COLUMN_LABELS,
  TABLE_3_COLUMNS,
  type Table2,
  type Table3,
  type Table3Column,
  type Table4,
} from '../../domain/annual-reports/figures.ts';
import { RULE_COLUMNS, TABLE_2_BLOCKS, type Table2RowKey } from '../../domain/annual-reports/table-2.ts';
import {
  TABLE_3_ROWS,
  type Table3Row,
  type Table3RowKey,
} from '../../domain/annual-reports/table-3-rows.data.ts';
import {
  TABLE_4_COLUMNS,
  TABLE_4_GROUP_LABELS,
  TABLE_4_RESULT_LABELS,
  TABLE_4_RESULTS,
  type Table4Group,
  type Table4Result,
} from '../../domain/annual-reports/table-4.ts';

/**
 * The three tables of the annual report in their printed layout (国办公开办函〔2021〕30号附件), as plain
 * tables: header cells carry their scope, numbers are printed without separators so that they can be read
 * back. Each view takes an optional `cell` that may wrap a number, for example into a link to its cases.
 */
const shown = <Value,>(value: Value, cell: ((value: Value) => ReactNode) | undefined): ReactNode =>
  cell ? cell(value) : String(value);

type Table2Cell = (row: Table2RowKey, column: string, value: number | string) => ReactNode;

/** Table 2, 主动公开政府信息情况: ten numbers in four blocks. */
export function Table2View({ table, cell }: { table: Table2; cell?: Table2Cell }) {
  return (
    <table className="report-table report-table-2">
      <caption>主动公开政府信息情况</caption>
      {TABLE_2_BLOCKS.map((block) => (
        <tbody key={block.key}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {block.heading}
            </th>
          </tr>
          <tr>
            <th scope="col">信息内容</th>
            {block.columns.map((column) => (
              <th scope="col" key={column} colSpan={4 - block.columns.length}>
                {column}
              </th>
            ))}
          </tr>
          {block.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <Table2Numbers table={table} row={row.key} {...(cell && { cell })} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Table2Numbers({ table, row, cell }: { table: Table2; row: Table2RowKey; cell?: Table2Cell }) {
  if (row === 'regulations' || row === 'normative') {
    return RULE_COLUMNS.map(({ key }) => (
      <td key={key}>{shown(table[row][key], cell && ((value) => cell(row, key, value)))}</td>
    ));
  }
  return <td colSpan={3}>{shown(table[row], cell && ((value) => cell(row, row, value)))}</td>;
}

type Table3Cell = (row: Table3RowKey, column: Table3Column, value: number) => ReactNode;

const RESULT_ROWS = TABLE_3_ROWS.filter((row) => row.role === 'leaf' || row.role === 'total');

/** Table 3, 收到和处理政府信息公开申请情况: 25 rows of seven numbers. */
export function Table3View({ table, cell }: { table: Table3; cell?: Table3Cell }) {
  return (
    <table className="report-table report-table-3">
      <caption>收到和处理政府信息公开申请情况</caption>
      <Table3Head />
      <tbody>
        {TABLE_3_ROWS.map((row) => (
          <tr key={row.key}>
            <Table3RowHeads row={row} />
            {TABLE_3_COLUMNS.map((column, index) => (
              <td key={column}>
                {shown(table[row.key][index] ?? 0, cell && ((value) => cell(row.key, column, value)))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Table3Head() {
  const organisations = APPLICANT_KINDS.filter((kind) => kind !== 'natural-person');
  return (
    <thead>
      <tr>
        <td colSpan={3} rowSpan={3}>
          （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
        </td>
        <th scope="colgroup" colSpan={7}>
          申请人情况
        </th>
      </tr>
      <tr>
        <th scope="col" rowSpan={2}>
          {TABLE_3_COLUMN_LABELS['natural-person']}
        </th>
        <th scope="colgroup" colSpan={5}>
          法人或其他组织
        </th>
        <th scope="col" rowSpan={2}>
          {TABLE_3_COLUMN_LABELS.total}
        </th>
      </tr>
      <tr>
        {organisations.map((kind) => (
          <th scope="col" key={kind}>
            {TABLE_3_COLUMN_LABELS[kind]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A header that spans rows has the scope `row`: it heads exactly the rows it covers. */
function Table3RowHeads({ row }: { row: Table3Row }) {
  if (row.role === 'received' || row.role === 'carried-out') {
    return (
      <th scope="row" colSpan={3}>
        {row.label}
      </th>
    );
  }
  const group = TABLE_3_ROWS.filter((it) => it.group !== null && it.group === row.group);
  return (
    <>
      {row === RESULT_ROWS[0] && (
        <th scope="row" rowSpan={RESULT_ROWS.length}>
          三、本年度办理结果
        </th>
      )}
      {row === group[0] && (
        <th scope="row" rowSpan={group.length}>
          {row.group}
        </th>
      )}
      <th scope="row" colSpan={row.group === null ? 2 : 1}>
        {row.label}
      </th>
    </>
  );
}

type Table4Cell = (row: Table4Group, column: Table4Result, value: number) => ReactNode;

/** Table 4, 政府信息公开行政复议、行政诉讼情况: 15 numbers in one row. */
export function Table4View({ table, cell }: { table: Table4; cell?: Table4Cell }) {
  return (
    <table className="report-table report-table-4">
      <caption>政府信息公开行政复议、行政诉讼情况</caption>
      <thead>
        <tr>
          <th scope="colgroup" colSpan={5}>
            {TABLE_4_GROUP_LABELS.review}
          </th>
          <th scope="colgroup" colSpan={10}>
            行政诉讼
          </th>
        </tr>
        <tr>
          <Table4ResultHeads group="review" rowSpan={2} />
          <th scope="colgroup" colSpan={5}>
            {TABLE_4_GROUP_LABELS['suit-direct']}
          </th>
          <th scope="colgroup" colSpan={5}>
            {TABLE_4_GROUP_LABELS['suit-after-review']}
          </th>
        </tr>
        <tr>
          <Table4ResultHeads group="suit-direct" rowSpan={1} />
          <Table4ResultHeads group="suit-after-review" rowSpan={1} />
        </tr>
      </thead>
      <tbody>
        <tr>
          {TABLE_4_COLUMNS.map(({ group, result }, index) => (
            <td key={`${group}-${result}`}>
              {shown(table[index] ?? 0, cell && ((value) => cell(group, result, value)))}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Table4ResultHeads({ group, rowSpan }: { group: Table4Group; rowSpan: number }) {
  return TABLE_4_RESULTS.map((result) => (
    <th scope="col" rowSpan={rowSpan} key={`${group}-${result}`}>
      {TABLE_4_RESULT_LABELS[result]}
    </th>
  ));
}
