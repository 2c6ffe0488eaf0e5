import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { SideFileView } from '../../../src/api/side-files/views.ts';
import { ClockTrace } from '../access-requests/clock-trace.tsx';
import { Card } from '../shared/card.tsx';

type Clock = NonNullable<SideFileView['clock']>;

function verdictOf({ metOn, onTime, running }: Clock): string {
  if (metOn) return `${metOn} 完成，${onTime ? '在期限内' : '超过期限'}`;
  return running ? '尚未完成' : '没有登记完成';
}

/** The period of a side file, whether it was met, and the way to its proof. */
export function SideClockCard({ view }: { readonly view: SideFileView }) {
  const [open, setOpen] = useState(false);
  const { clock } = view;
  if (!clock)
    return (
      <Card title="期限" id="clock">
        <p className="muted">法律、行政法规没有规定期限，请及时办理并告知（《条例》第四十一条）。</p>
      </Card>
    );
  return (
    <Card
      title="期限"
      id="clock"
      extra={
        <Button type="link" className="plain-link" onClick={() => setOpen(true)}>
          期限计算书
        </Button>
      }
    >
      <ul className="clock-lines">
        <li>{clock.label}</li>
        <li>
          届满 {clock.dueOn}
          {clock.provisional && <span className="provisional">暂定</span>}
        </li>
        <li>{verdictOf(clock)}</li>
        <li>依据：{clock.article}</li>
      </ul>
      {open && (
        <Drawer open size={760} title="期限计算书" onClose={() => setOpen(false)}>
          <p className="explain">
            {view.number}：{clock.label}，届满 {clock.dueOn}。工作日历版本：{clock.calendarVersion}。
          </p>
          <ClockTrace trace={clock.trace} />
        </Drawer>
      )}
    </Card>
  );
}
