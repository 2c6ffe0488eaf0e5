import { Select } from 'antd';
import { useState } from 'react';
import type { UpdateMonitorView } from '../../../src/api/channels/views.ts';
import { UPDATE_STATE_LABELS } from '../../../src/domain/channels/update-states.data.ts';
import { leftIn } from './days-left.ts';

type Column = UpdateMonitorView['columns'][number];

const VIEWS = [
  { value: 'attention', label: '需要处理的栏目' },
  { value: 'all', label: '全部栏目' },
];
const URGENT: readonly string[] = ['stale', 'due-soon', 'blank'];

const tone = (state: Column['state']): string =>
  state === 'stale' || state === 'blank' ? 'monitor-bad' : state === 'due-soon' ? 'monitor-soon' : '';

/** Columns with their state, the most urgent first; those in order on request. */
export function ColumnsTable({ columns }: { readonly columns: readonly Column[] }) {
  const [view, setView] = useState('attention');
  const shown =
    view === 'all'
      ? columns
      : URGENT.flatMap((state) => columns.filter((it) => it.state === state && (it.leaf || it.firstLevel)));
  return (
    <>
      <div className="monitor-filters">
        <Select aria-label="栏目范围" value={view} options={VIEWS} onChange={setView} />
        <span role="status">共{shown.length}个栏目</span>
      </div>
      {shown.length === 0 ? (
        <p className="nothing">没有需要处理的栏目。</p>
      ) : (
        <table className="grid grid-cases">
          <thead>
            <tr>
              <th scope="col">栏目</th>
              <th scope="col">状态</th>
              <th scope="col">信息数</th>
              <th scope="col">最近更新</th>
              <th scope="col">最迟更新</th>
              <th scope="col">依据</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <tr key={column.id}>
                <td data-label="栏目">{column.label}</td>
                <td data-label="状态" className={tone(column.state)}>
                  {UPDATE_STATE_LABELS[column.state]}
                </td>
                <td data-label="信息数">{column.count}</td>
                <td data-label="最近更新">{column.newestOn ?? '—'}</td>
                <td data-label="最迟更新">
                  {column.dueOn ?? '—'}
                  {column.dueOn && <span className="second-line">{leftIn(column)}</span>}
                </td>
                <td data-label="依据">
                  {column.rule}
                  <span className="second-line">{column.source}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
