import { Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CellTraceView } from '../../../src/api/report-collections/sum-views.ts';
import { signedAmountOf } from '../../../src/domain/report-collections/sums.ts';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { useTrace } from './use-collections.ts';

type Props = { readonly year: string; readonly cell: string; readonly onClose: () => void };

/** What a number is made of: each organ's number, where it stands in its file, and the adjustments. */
export function TraceDrawer({ year, cell, onClose }: Props) {
  const trace = useTrace(year, cell);
  return (
    <Drawer open size={720} title={trace.data?.label ?? '数字来源'} onClose={onClose}>
      <Loaded query={trace}>{(view) => <Trace year={year} view={view} />}</Loaded>
    </Drawer>
  );
}

function Trace({ year, view }: { readonly year: string; readonly view: CellTraceView }) {
  const [all, showAll] = useState(false);
  const { post } = useDesk();
  const some = view.parts.filter((it) => Number(it.value) !== 0);
  const shown = all ? view.parts : some;
  return (
    <>
      <p className="explain">
        各单位合计{view.before}
        {view.adjustments.length > 0 && `，调整后${view.after}`}。
        {some.length < view.parts.length && (
          <button type="button" className="text-button" onClick={() => showAll(!all)}>
            {all ? '只看不是0的' : `另有${view.parts.length - some.length}个单位为0`}
          </button>
        )}
      </p>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">单位</th>
            <th scope="col">数</th>
            <th scope="col">来源</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((it) => (
            <tr key={it.memberId}>
              <td>
                <Link to={`/${post.code}/report-collections/${year}/members/${it.memberId}`}>{it.name}</Link>
              </td>
              <td className="number">{it.value ?? '缺'}</td>
              <td>
                第{it.number}次报送
                {it.filled ? '，补录' : it.printed !== null && `，文件写“${it.printed}”`}
              </td>
            </tr>
          ))}
          {view.adjustments.map((it) => (
            <tr key={it.adjustmentId}>
              <td>调整</td>
              <td className="number">{signedAmountOf({ cell: view.cell, delta: it.delta })}</td>
              <td>
                {it.reason}
                <span className="second-line">{it.by}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
