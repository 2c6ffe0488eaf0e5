import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { EntryView } from '../../../src/api/registers/views.ts';
import { ClockTrace } from '../access-requests/clock-trace.tsx';

type Clock = EntryView['clocks'][number];

/** The periods of an entry, each with the way to its proof. */
export function EntryClocks({ view }: { readonly view: EntryView }) {
  const [open, setOpen] = useState<Clock | null>(null);
  if (view.clocks.length === 0) return <p className="muted">没有正在计算的期限。</p>;
  return (
    <>
      <ul className="clock-lines">
        {view.clocks.map((clock) => (
          <li key={clock.label}>
            {clock.label}：{clock.dueOn}
            {clock.provisional && <span className="provisional">暂定</span>}
            <span className="second-line">依据：{clock.article}</span>
            <Button type="link" className="plain-link" onClick={() => setOpen(clock)}>
              期限计算书
            </Button>
          </li>
        ))}
      </ul>
      {open && (
        <Drawer open size={760} title="期限计算书" onClose={() => setOpen(null)}>
          <p className="explain">
            {view.number}：{open.label}，届满 {open.dueOn}。工作日历版本：{open.calendarVersion}。
          </p>
          <ClockTrace trace={open.trace} />
        </Drawer>
      )}
    </>
  );
}
