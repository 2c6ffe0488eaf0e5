import { Input } from 'antd';
import {
  RULE_COLUMNS,
  TABLE_2_BLOCKS,
  type Table2RowKey,
} from '../../../src/domain/annual-reports/table-2.ts';
import { CountInput } from './count-input.tsx';
import { type Change, isSum, type ReportEdit } from './report-edit.ts';
import { WideTable } from './wide-table.tsx';

type Props = { readonly table: ReportEdit['table2']; readonly change: Change };

/** Table 2 in its printed layout: ten numbers to fill in. */
export const Table2Form = ({ table, change }: Props) => (
  <WideTable label="表2 主动公开政府信息情况">
    <table className="official">
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
          {block.rows.map(({ key, label }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <RowCells row={key} label={label} table={table} change={change} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </WideTable>
);

function RowCells({
  row,
  label,
  table,
  change,
}: Props & { readonly row: Table2RowKey; readonly label: string }) {
  if (row === 'regulations' || row === 'normative')
    return RULE_COLUMNS.map((column) => (
      <td key={column.key}>
        <CountInput
          label={`${label}${column.label}`}
          value={table[row][column.key]}
          onChange={change && ((value) => change({ kind: 'rules', row, column: column.key, value }))}
        />
      </td>
    ));
  if (row === 'fees_wan_yuan')
    return (
      <td colSpan={3}>
        <Fees value={table.fees_wan_yuan} change={change} />
      </td>
    );
  return (
    <td colSpan={3}>
      <CountInput
        label={`${label}处理决定数量`}
        value={table[row]}
        onChange={change && ((value) => change({ kind: 'decisions', row, value }))}
      />
    </td>
  );
}

function Fees({ value, change }: { readonly value: string; readonly change: Change }) {
  if (!change) return value;
  const wrong = !isSum(value);
  return (
    <>
      <Input
        className="count"
        aria-label="行政事业性收费金额（万元）"
        aria-invalid={wrong}
        inputMode="decimal"
        status={wrong ? 'error' : ''}
        value={value}
        onChange={(event) => change({ kind: 'fees', value: event.target.value.trim() })}
      />
      {wrong && <p className="field-fault">应为万元，最多六位小数</p>}
    </>
  );
}
