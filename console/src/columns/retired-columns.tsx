import { Button } from 'antd';
import type { ColumnsView } from '../../../src/api/columns/views.ts';
import { dayInChina } from '../../../src/domain/calendar/plain-date.ts';
import { Card } from '../shared/card.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { pathName, useRefreshTree, useTreeChange } from './use-tree.ts';

/** Columns taken out of the tree, each to be brought back. */
export function RetiredColumns({ view }: { readonly view: ColumnsView }) {
  const refresh = useRefreshTree();
  const restore = useTreeChange(() => undefined);
  const retired = view.columns.filter((it) => it.retiredAt !== null);
  if (retired.length === 0) return null;
  return (
    <Card title="停用的栏目">
      <ProblemAlert error={restore.error} onReload={() => refresh().then(restore.reset)} />
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">栏目</th>
            <th scope="col">停用日期</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {retired.map((column) => (
            <tr key={column.id}>
              <td>{pathName(view.columns, column.id)}</td>
              <td>{dayInChina(new Date(column.retiredAt ?? 0))}</td>
              <td>
                <Button
                  size="small"
                  aria-label={`恢复“${column.label}”`}
                  loading={restore.isPending}
                  onClick={() =>
                    restore.mutate({ path: `/columns/${column.id}/restore`, version: view.version })
                  }
                >
                  恢复
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
