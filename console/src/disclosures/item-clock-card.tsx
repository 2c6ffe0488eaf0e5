import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { ItemView } from '../../../src/api/disclosures/views.ts';
import { ClockTrace } from '../access-requests/clock-trace.tsx';
import { Card } from '../shared/card.tsx';

/** The period of art. 26, whether it was met, and the way to its proof. */
export function ItemClockCard({ view }: { readonly view: ItemView }) {
  const [open, setOpen] = useState(false);
  const { clock } = view;
  const verdict = clock.metOn
    ? `${clock.metOn} 完成，${clock.onTime ? '在期限内' : '超过期限'}`
    : clock.running
      ? '尚未公开'
      : '不再计算';
  return (
    <Card
      title="公开期限"
      id="clock"
      extra={
        <Button type="link" className="plain-link" onClick={() => setOpen(true)}>
          期限计算书
        </Button>
      }
    >
      <ul className="clock-lines">
        <li>
          自 {clock.startOn} 次日起{clock.workingDays}个工作日
        </li>
        <li>
          届满 {clock.dueOn}
          {clock.provisional && <span className="provisional">暂定</span>}
        </li>
        <li>{verdict}</li>
        <li>依据：{clock.article}</li>
      </ul>
      {open && (
        <Drawer open size={760} title="期限计算书" onClose={() => setOpen(false)}>
          <p className="explain">
            {view.title}：公开期限届满 {clock.dueOn}。工作日历版本：{clock.calendarVersion}。
          </p>
          <ClockTrace trace={clock.trace} />
        </Drawer>
      )}
    </Card>
  );
}
