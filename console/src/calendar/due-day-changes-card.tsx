import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DueDayChangesView } from '../../../src/api/calendar/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { MOVES, STATES } from './due-day-words.data.ts';

/** Whose days moved in this organ: old day, new day, why, and whether a letter had told the old one. */
export function DueDayChangesCard() {
  const path = `${useDesk().api}/due-day-changes`;
  const changes = useQuery({ queryKey: [path], queryFn: () => call<DueDayChangesView>({ path }) });
  return (
    <Card title="期限变化的申请件">
      <Loaded query={changes}>
        {(lines) =>
          lines.length === 0 ? (
            <p className="muted">没有因节假日安排变动而改变期限的申请件。</p>
          ) : (
            <ChangesTable lines={lines} />
          )
        }
      </Loaded>
    </Card>
  );
}

function ChangesTable({ lines }: { readonly lines: DueDayChangesView }) {
  const { post } = useDesk();
  return (
    <table className="grid grid-cases">
      <thead>
        <tr>
          <th scope="col">申请件</th>
          <th scope="col">变化</th>
          <th scope="col">文书告知过的日期</th>
          <th scope="col">处理</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((it) => (
          <tr key={`${it.requestId} ${it.calendarVersion}`}>
            <td data-label="申请件">
              <Link to={`/${post.code}/access-requests/${it.requestId}#due-day`}>{it.title}</Link>
              <span className="second-line">
                {it.number} {it.handler}
              </span>
            </td>
            <td data-label="变化">
              {it.moves.map((move) => (
                <span key={`${move.what} ${move.oldOn}`} className="second-line">
                  {MOVES[move.what]} {move.oldOn} → {move.newOn}
                </span>
              ))}
              <span className="second-line">
                日历 {it.previousVersion} → {it.calendarVersion}
              </span>
            </td>
            <td data-label="文书告知过的日期">
              {it.told.length === 0
                ? '—'
                : it.told.map((told) => (
                    <span key={told.letterNumber} className="second-line">
                      {told.letterNumber}：{told.toldOn}
                    </span>
                  ))}
            </td>
            <td data-label="处理">{STATES[it.state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
