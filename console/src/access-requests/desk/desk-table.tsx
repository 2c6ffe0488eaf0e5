import { DueCell, TitleCell, WhoCell } from '../case-cells.tsx';
import { StatusChip } from '../status-chip.tsx';
import { DESK_FILTERS, type DeskFilter, type DeskLine } from './desk-filters.ts';

type Props = { readonly lines: readonly DeskLine[]; readonly filter: DeskFilter };

/** The open cases of one filter, by urgency. */
export function DeskTable({ lines, filter }: Props) {
  return (
    <section className="card" aria-label={`${DESK_FILTERS[filter].label}的申请件`}>
      {lines.length === 0 ? (
        <p className="nothing">没有“{DESK_FILTERS[filter].label}”的申请件。</p>
      ) : (
        <table className="grid grid-cases">
          <thead>
            <tr>
              <th scope="col">申请内容</th>
              <th scope="col">答复期限</th>
              <th scope="col">环节</th>
              <th scope="col">下一步</th>
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
                <td data-label="环节">
                  <StatusChip status={line.status} label={line.statusLabel} />
                </td>
                <td data-label="下一步">
                  {line.next}
                  <span className="second-line">
                    {line.whose}
                    {line.mine && <span className="mine">待我办理</span>}
                  </span>
                </td>
                <td data-label="承办">
                  <WhoCell line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
