import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import type { CaseLineView } from '../../../src/api/access-requests/views.ts';
import { TABLE_3_COLUMN_LABELS, TABLE_3_COLUMNS } from '../../../src/domain/annual-reports/figures.ts';
import type { Table3Row } from '../../../src/domain/annual-reports/table-3-rows.data.ts';
import { CasesTable } from '../access-requests/cases-table.tsx';
import { call } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { useReportApi } from './use-report.ts';

/** A cell of table 3: its row, and its column from 0 to 6. */
export type Cell = { readonly row: Table3Row; readonly column: number };

type Props = { readonly year: number; readonly cell: Cell; readonly onClose: () => void };

type CellCases = { readonly value: number; readonly items: CaseLineView[] };

/** The cases behind one number. */
export function CellDrawer({ year, cell, onClose }: Props) {
  const path = `${useReportApi(String(year))}/cells/${cell.row.key}/${cell.column}`;
  const cases = useQuery({ queryKey: [path], queryFn: () => call<CellCases>({ path }) });
  const column = TABLE_3_COLUMNS[cell.column];
  return (
    <Drawer
      open
      size={960}
      title={`${cell.row.group ?? ''}${cell.row.label}·${column ? TABLE_3_COLUMN_LABELS[column] : ''}`}
      onClose={onClose}
    >
      <Loaded query={cases}>
        {({ value, items }) => (
          <>
            <p className="explain">
              共 {value} 件。{items.length < value && '部分申请件已不在本系统中。'}
            </p>
            <CasesTable lines={items} nothing="没有申请件。" />
          </>
        )}
      </Loaded>
    </Drawer>
  );
}
