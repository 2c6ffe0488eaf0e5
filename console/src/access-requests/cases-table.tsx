import type { CaseLineView } from '../../../src/api/access-requests/views.ts';
import { DueCell, TitleCell, WhoCell } from './case-cells.tsx';
import { StatusChip } from './status-chip.tsx';

type Props = {
  readonly lines: readonly CaseLineView[];
  /** What is said where there are none. */
  readonly nothing: string;
};

/** Cases, one a line; on narrow screens one below the other. */
export function CasesTable({ lines, nothing }: Props) {
  if (lines.length === 0) return <p className="nothing">{nothing}</p>;
  return (
    <table className="grid grid-cases">
      <thead>
        <tr>
          <th scope="col">申请内容</th>
          <th scope="col">答复期限</th>
          <th scope="col">收到日期</th>
          <th scope="col">环节</th>
          <th scope="col">承办</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td data-label="申请内容">
              <TitleCell line={line} />
            </td>
            <td data-label="答复期限">
              <DueCell line={line} />
            </td>
            <td data-label="收到日期" className="number">
              {line.receivedOn ?? '待确认'}
            </td>
            <td data-label="环节">
              <StatusChip status={line.status} label={line.statusLabel} />
              {line.outcomeLabel && <span className="second-line">{line.outcomeLabel}</span>}
            </td>
            <td data-label="承办">
              <WhoCell line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
