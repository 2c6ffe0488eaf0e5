import type { MemberView } from '../../../src/api/report-collections/views.ts';
import { Card } from '../shared/card.tsx';
import { clockTime } from '../shared/today.ts';
import { CHASE_STATE_LABELS, CHASE_WAY_LABELS, historyLabel } from './history-labels.data.ts';

/** When the organ was chased, and what was done with its report when by whom. */
export const MemberHistory = ({ view }: { readonly view: MemberView }) => (
  <Card title="经过">
    {view.chases.length > 0 && (
      <ul className="track-list">
        {view.chases.map((it) => (
          <li key={`${it.chasedOn} ${it.way} ${it.note}`}>
            {it.chasedOn}　{CHASE_WAY_LABELS[it.way]}（{CHASE_STATE_LABELS[it.state]}）　{it.by}
            {it.note !== '' && <p className="muted">{it.note}</p>}
          </li>
        ))}
      </ul>
    )}
    <ul className="track-list">
      {view.history.map((it) => (
        <li key={`${it.at} ${it.type}`}>
          {clockTime(it.at)}　{historyLabel(it.type)}
          {it.by !== null && `　${it.by}`}
          {it.reason !== '' && <p className="muted">{it.reason}</p>}
        </li>
      ))}
    </ul>
  </Card>
);
