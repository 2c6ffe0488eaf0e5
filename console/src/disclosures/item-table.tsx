import { Link } from 'react-router';
import type { ItemLineView } from '../../../src/api/disclosures/views.ts';
import { DueBadge } from '../access-requests/due-badge.tsx';
import { useDesk } from '../session/session.ts';
import { clockTime } from '../shared/today.ts';
import { StatusChip } from './status-chip.tsx';

/** Items, one a line; on narrow screens one below the other. */
export function ItemTable({ lines }: { readonly lines: readonly ItemLineView[] }) {
  const { post } = useDesk();
  if (lines.length === 0) return <p className="nothing">没有符合条件的信息。</p>;
  return (
    <table className="grid grid-cases">
      <thead>
        <tr>
          <th scope="col">标题</th>
          <th scope="col">状态</th>
          <th scope="col">公开期限</th>
          <th scope="col">起草人</th>
          <th scope="col">更新时间</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td data-label="标题">
              <Link className="case-title" to={`/${post.code}/disclosures/${line.id}`}>
                {line.title}
              </Link>
              <span className="second-line">
                {[line.kindLabel, line.columnLabel, line.indexNumber].filter(Boolean).join('　')}
              </span>
            </td>
            <td data-label="状态">
              <StatusChip line={line} />
            </td>
            <td data-label="公开期限">
              <ItemDue line={line} />
            </td>
            <td data-label="起草人">{line.authorName}</td>
            <td data-label="更新时间" className="number">
              {clockTime(line.updatedAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How the period of art. 26 stands. */
export function ItemDue({ line }: { readonly line: ItemLineView }) {
  if (!line.dueOn)
    return <span className="muted">{line.reEvaluateOn ? `${line.reEvaluateOn}前评估审查` : '已了结'}</span>;
  return (
    <>
      <DueBadge urgency={line.urgency} remainingDays={line.remainingDays} />
      <span className="second-line">
        届满 {line.dueOn}
        {line.provisional && <span className="provisional">暂定</span>}
      </span>
    </>
  );
}
