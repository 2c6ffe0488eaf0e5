import { useState } from 'react';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import { APPLICANT_KINDS } from '../../../src/domain/access-requests/applicant-kinds.ts';
import { TABLE_3_COLUMN_LABELS, TABLE_3_COLUMNS } from '../../../src/domain/annual-reports/figures.ts';
import { TABLE_3_ROWS, type Table3Row } from '../../../src/domain/annual-reports/table-3-rows.data.ts';
import { TraceDrawer } from '../report-collections/trace-drawer.tsx';
import { useDesk } from '../session/session.ts';
import { type Cell, CellDrawer } from './cell-drawer.tsx';
import { WideTable } from './wide-table.tsx';

type Props = { readonly view: ReportView };

const RESULT_ROWS = TABLE_3_ROWS.filter((row) => row.role === 'leaf' || row.role === 'total');

/** Table 3 in its printed layout; every number that is not 0 opens what is behind it: cases, or reports of organs. */
export function Table3Figures({ view }: Props) {
  const { table3: table } = view.figures;
  const isSum = view.figuresFrom === 'roll-up';
  const { may } = useDesk();
  const [cell, setCell] = useState<Cell | null>(null);
  return (
    <>
      <WideTable label="表3 收到和处理政府信息公开申请情况">
        <table className="official official-3">
          <caption>收到和处理政府信息公开申请情况（点击数字查看{isSum ? '各单位的数' : '申请件'}）</caption>
          <Head />
          <tbody>
            {TABLE_3_ROWS.map((row) => (
              <tr key={row.key}>
                <RowHeads row={row} />
                {TABLE_3_COLUMNS.map((column, index) => (
                  <td key={column}>
                    <Count
                      value={table[row.key][index] ?? 0}
                      label={`${row.group ?? ''}${row.label}，${TABLE_3_COLUMN_LABELS[column]}`}
                      onOpen={isSum && !may('reports:collect') ? null : () => setCell({ row, column: index })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {cell && <Behind view={view} cell={cell} onClose={() => setCell(null)} />}
    </>
  );
}

type BehindProps = Props & { readonly cell: Cell; readonly onClose: () => void };

/** The cases this ledger counted, or the reports of organs a sum is made of. */
const Behind = ({ view: { year, figuresFrom }, cell, onClose }: BehindProps) =>
  figuresFrom === 'roll-up' ? (
    <TraceDrawer year={String(year)} cell={`table3.${cell.row.key}.${cell.column}`} onClose={onClose} />
  ) : (
    <CellDrawer year={year} cell={cell} onClose={onClose} />
  );

type CountProps = {
  readonly value: number;
  readonly label: string;
  /** `null`: what is behind the number is not for this person. */
  readonly onOpen: (() => void) | null;
};

const Count = ({ value, label, onOpen }: CountProps) =>
  value === 0 || onOpen === null ? (
    value
  ) : (
    <button type="button" aria-label={`${value}件，${label}`} onClick={onOpen}>
      {value}
    </button>
  );

const Head = () => (
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
      {APPLICANT_KINDS.filter((kind) => kind !== 'natural-person').map((kind) => (
        <th scope="col" key={kind}>
          {TABLE_3_COLUMN_LABELS[kind]}
        </th>
      ))}
    </tr>
  </thead>
);

function RowHeads({ row }: { readonly row: Table3Row }) {
  if (row.role === 'received' || row.role === 'carried-out')
    return (
      <th scope="row" colSpan={3}>
        {row.label}
      </th>
    );
  const group = TABLE_3_ROWS.filter((it) => it.group !== null && it.group === row.group);
  return (
    <>
      {row === RESULT_ROWS[0] && (
        <th scope="row" rowSpan={RESULT_ROWS.length} className="official-group">
          三、本年度办理结果
        </th>
      )}
      {row === group[0] && (
        <th scope="row" rowSpan={group.length} className="official-group">
          {row.group}
        </th>
      )}
      <th scope="row" colSpan={row.group === null ? 2 : 1}>
        {row.label}
      </th>
    </>
  );
}
