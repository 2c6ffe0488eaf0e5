import { Link } from 'react-router';
import type { SideLineView } from '../../../src/api/side-files/views.ts';
import { DueBadge } from '../access-requests/due-badge.tsx';
import { useDesk } from '../session/session.ts';
import { SideChip } from './side-chip.tsx';

type Props = {
  readonly lines: readonly SideLineView[];
  /** What is said where there are none. */
  readonly nothing: string;
  /** Beside a case its title would only repeat itself. */
  readonly ofCase?: true;
};

/** Side files, one a line; on narrow screens one below the other. */
export function SideTable({ lines, nothing, ofCase }: Props) {
  if (lines.length === 0) return <p className={ofCase ? 'muted' : 'nothing'}>{nothing}</p>;
  return (
    <table className="grid grid-cases">
      <thead>
        <tr>
          <th scope="col">关联事项</th>
          <th scope="col">期限</th>
          <th scope="col">收到日期</th>
          <th scope="col">环节</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td data-label="关联事项">
              <SideTitle line={line} ofCase={ofCase ?? false} />
            </td>
            <td data-label="期限">
              <SideDue line={line} />
            </td>
            <td data-label="收到日期" className="number">
              {line.receivedOn}
            </td>
            <td data-label="环节">
              <SideChip line={line} />
              {line.resultLabel && <span className="second-line">{line.resultLabel}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SideTitle({ line, ofCase }: { readonly line: SideLineView; readonly ofCase: boolean }) {
  const { post } = useDesk();
  const more = [line.caseNumber, line.body, ofCase ? null : line.requestNumber].filter(Boolean);
  return (
    <>
      <Link className="case-title" to={`/${post.code}/side-files/${line.id}`}>
        {ofCase ? line.kindLabel : `${line.kindLabel}：${line.title}`}
      </Link>
      <span className="second-line">{[line.number, ...more].join('　')}</span>
    </>
  );
}

/** How the due day stands; a file without one says so. */
export function SideDue({ line }: { readonly line: SideLineView }) {
  if (!line.dueOn && line.urgency !== 'ended') return <span className="muted">没有正在计算的期限</span>;
  return (
    <>
      <DueBadge urgency={line.urgency} remainingDays={line.remainingDays} status="lapsed" />
      {line.dueOn && (
        <span className="second-line">
          届满 {line.dueOn}
          {line.provisional && <span className="provisional">暂定</span>}
        </span>
      )}
    </>
  );
}
