import type { DeadlineMonthView } from '../../../src/api/calendar/views.ts';
import { DayMark } from './deadline-grid.tsx';
import { DAY_MARKS, type DeadlineDay } from './deadline-kinds.data.ts';
import { DeadlineLink } from './deadline-link.tsx';

const isTold = (day: DeadlineDay, today: string): boolean =>
  day.deadlines.length > 0 || DAY_MARKS[day.kind] !== '' || day.on === today;

/** The days with something due, or off or worked by notice, one below the other: for narrow screens and for print. */
export function DeadlineList({ view }: { readonly view: DeadlineMonthView }) {
  const days = view.days.filter((it) => isTold(it, view.today));
  const due = view.days.reduce((sum, it) => sum + it.deadlines.length, 0);
  return (
    <div className="day-list">
      <h3>逐日列表（{due}项到期）</h3>
      <ol>
        {days.map((day) => (
          <li key={day.on} id={`day-${day.on}`} className={day.working ? '' : 'day-off'}>
            <p className="day-name">
              {Number(day.on.slice(5, 7))}月{Number(day.on.slice(8))}日 周
              {'日一二三四五六'.charAt(day.weekday)}
              <DayMark day={day} />
              {day.on === view.today && <span className="day-today">今天</span>}
            </p>
            {day.deadlines.length > 0 && (
              <ul>
                {day.deadlines.map((it) => (
                  <li key={`${it.kind} ${it.number}`}>
                    <DeadlineLink deadline={it} />
                    {it.handler && <span className="second-line">承办：{it.handler}</span>}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
