import { Button } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { Card } from '../../shared/card.tsx';
import { ClockDrawer } from './clock-drawer.tsx';

type Reading = NonNullable<CaseView['clock']['reading']>;

/** The reply period: used, start, due, pauses, basis; and the way to its full proof. */
export function ClockCard({ view }: { readonly view: CaseView }) {
  const [open, setOpen] = useState(false);
  const { reading } = view.clock;
  return (
    <Card
      title="期限"
      id="clock"
      extra={
        reading && (
          <Button type="link" className="plain-link" onClick={() => setOpen(true)}>
            期限计算书
          </Button>
        )
      }
    >
      {reading ? <Running view={view} reading={reading} /> : <NotStarted view={view} />}
      {reading && open && <ClockDrawer view={view} reading={reading} onClose={() => setOpen(false)} />}
    </Card>
  );
}

const NotStarted = ({ view }: { readonly view: CaseView }) => (
  <ul className="clock-lines">
    <li>答复期限尚未起算，待与申请人确认收到。</li>
    {view.clock.safeDueOn && <li>内控期限 {view.clock.safeDueOn}（自到达之日起计算，用于提醒）</li>}
    <li>依据：《条例》第三十一条</li>
  </ul>
);

/** A reading counts the days used at the latest event; a running clock has gone on since. */
const usedDays = ({ clock }: CaseView, { periodDays, usedDays }: Reading): number =>
  clock.state === 'running' && clock.remainingDays !== null ? periodDays - clock.remainingDays : usedDays;

function Running({ view, reading }: { readonly view: CaseView; readonly reading: Reading }) {
  const used = usedDays(view, reading);
  const share = Math.min(100, Math.round((used / Math.max(1, reading.periodDays)) * 100));
  const words = `已用 ${used} / ${reading.periodDays} 个工作日`;
  const pauses = reading.trace.filter((line) => line.kind === 'paused' || line.kind === 'waiting');
  return (
    <>
      <p>{words}</p>
      <div className="track" aria-hidden>
        <div
          className={share >= 85 ? 'track-done track-late' : 'track-done'}
          style={{ width: `${share}%` }}
        />
      </div>
      <ul className="clock-lines">
        <li>收到 {view.receivedOn}，次日起算</li>
        <li>
          届满 {reading.replyDueOn ?? '恢复计时后确定'}
          {reading.provisional && <span className="provisional">暂定</span>}
        </li>
        {view.clock.safeDueOn && view.clock.safeDueOn !== reading.replyDueOn && (
          <li>内控期限 {view.clock.safeDueOn}</li>
        )}
        {reading.extensionDays > 0 && <li>已延长 {reading.extensionDays} 个工作日</li>}
        {pauses.map((line) => (
          <li key={`${line.on} ${line.text}`}>
            不计入期限：{line.on}
            {line.until && line.until !== line.on ? ` 至 ${line.until}` : ''}
          </li>
        ))}
        {reading.provisional && <li>该年度放假安排尚未公布，按周末推算，公布后自动更正</li>}
        <li>依据：《条例》第三十三条</li>
      </ul>
    </>
  );
}
