import { Button } from 'antd';
import { type CSSProperties, type ReactNode, useState } from 'react';
import type { ColumnsView } from '../../../src/api/columns/views.ts';
import { dayInChina } from '../../../src/domain/calendar/plain-date.ts';
import { Card } from '../shared/card.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { RetireDialog } from './retire-dialog.tsx';
import {
  below,
  type ColumnLine,
  type TreeLine,
  treeLines,
  useRefreshTree,
  useTreeChange,
} from './use-tree.ts';
import { WideGrid } from './wide-grid.tsx';

/** Which dialog is open, about which column. */
type Opened = { readonly what: 'change' | 'add' | 'move' | 'retire'; readonly column: ColumnLine } | null;

type Props = { readonly view: ColumnsView; readonly mayManage: boolean };

/** The tree as a table, from top to bottom; every act has a button with the name of its column. */
export function ColumnTree({ view, mayManage }: Props) {
  const [opened, setOpened] = useState<Opened>(null);
  const refresh = useRefreshTree();
  const order = useTreeChange(() => undefined);
  const close = () => setOpened(null);
  const step = (column: ColumnLine, by: number) => {
    const at = below(view.columns, column.parentId).findIndex((it) => it.id === column.id);
    const body = { parentId: column.parentId, position: at + 1 + by };
    order.mutate({ path: `/columns/${column.id}/move`, version: view.version, body });
  };
  return (
    <Card title="栏目">
      <ProblemAlert error={order.error} onReload={() => refresh().then(order.reset)} />
      <WideGrid label="栏目树">
        <thead>
          <tr>
            <th scope="col">栏目</th>
            <th scope="col">依据</th>
            <th scope="col" className="number">
              已公开
            </th>
            <th scope="col">最近发布</th>
            <th scope="col">更新周期</th>
            {mayManage && <th scope="col">操作</th>}
          </tr>
        </thead>
        <tbody>
          {treeLines(view.columns).map((line) => (
            <Line
              key={line.column.id}
              line={line}
              acts={
                mayManage && (
                  <Acts
                    line={line}
                    siblings={below(view.columns, line.column.parentId)}
                    onStep={step}
                    onOpened={setOpened}
                    busy={order.isPending}
                  />
                )
              }
            />
          ))}
        </tbody>
      </WideGrid>
      {opened?.what === 'change' && <ColumnDialog view={view} column={opened.column} onClose={close} />}
      {opened?.what === 'add' && <ColumnDialog view={view} parent={opened.column} onClose={close} />}
      {opened?.what === 'move' && <MoveDialog view={view} column={opened.column} onClose={close} />}
      {opened?.what === 'retire' && <RetireDialog view={view} column={opened.column} onClose={close} />}
    </Card>
  );
}

function Line({ line: { column, depth }, acts }: { line: TreeLine; acts: ReactNode }) {
  return (
    <tr>
      <td>
        <span
          className={depth === 0 ? 'column-name root' : 'column-name'}
          style={{ '--depth': depth } as CSSProperties}
        >
          {column.label}
          {column.key === null && <span className="second-line">自设</span>}
          {column.link && <span className="second-line">链接：{column.link}</span>}
        </span>
      </td>
      <td>{column.article ?? ''}</td>
      <td className="number">{column.published}</td>
      <td>{column.newestAt ? dayInChina(new Date(column.newestAt)) : '—'}</td>
      <td>{column.updateWithinDays === null ? '—' : `${column.updateWithinDays}天`}</td>
      {acts && <td>{acts}</td>}
    </tr>
  );
}

type ActsProps = {
  readonly line: TreeLine;
  readonly siblings: readonly ColumnLine[];
  readonly onStep: (column: ColumnLine, by: number) => void;
  readonly onOpened: (opened: Opened) => void;
  readonly busy: boolean;
};

function Acts({ line: { column }, siblings, onStep, onOpened, busy }: ActsProps) {
  const { label } = column;
  const holdsOthers = (column.kinds.length > 0 || column.key === 'statutory-content') && !column.link;
  const link = (text: string, name: string, onClick: () => void, disabled = false) => (
    <Button type="link" aria-label={`${name}“${label}”`} onClick={onClick} disabled={disabled || busy}>
      {text}
    </Button>
  );
  return (
    <span className="line-acts">
      {link('修改', '修改', () => onOpened({ what: 'change', column }))}
      {holdsOthers && link('增设下级', '增设下级栏目于', () => onOpened({ what: 'add', column }))}
      {!column.fixed && (
        <>
          {link('上移', '上移', () => onStep(column, -1), siblings[0]?.id === column.id)}
          {link('下移', '下移', () => onStep(column, 1), siblings.at(-1)?.id === column.id)}
          {link('移动到', '移动', () => onOpened({ what: 'move', column }))}
          {link('停用', '停用', () => onOpened({ what: 'retire', column }))}
        </>
      )}
    </span>
  );
}
