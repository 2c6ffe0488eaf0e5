import type { DeadlineMonthView } from '../../../src/api/calendar/views.ts';
import { DAY_MARKS, type DeadlineDay, WEEKDAYS } from './deadline-kinds.data.ts';
import { DeadlineLink } from './deadline-link.tsx';

/** Deadlines of a day shown in the month; the list below holds all of them. */
const SHOWN = 4;

/** The days in weeks from Monday, with `null` before the first and after the last. */
function weeksOf(days: readonly DeadlineDay[]): readonly (readonly (DeadlineDay | null)[])[] {
  const before = ((days[0]?.weekday ?? 1) + 6) % 7;
  const cells: (DeadlineDay | null)[] = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The month as a table: weeks as rows, what is due as links in the order of the keyboard. */
export const DeadlineGrid = ({ view }: { readonly view: DeadlineMonthView }) => (
  <table className="month wide-only-block">
    <caption className="unseen">每天到期的事项；休为法定节假日，班为调休上班日</caption>
    <thead>
      <tr>
        {WEEKDAYS.map((it) => (
          <th key={it} scope="col">
            周{it}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(view.days).map((week) => (
        <tr key={week.find((it) => it)?.on}>
          {week.map((day, index) =>
            day ? (
              <DayCell key={day.on} day={day} today={view.today} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the empty cells of a week have nothing but their place
              <td key={index} className="month-none" />
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

function DayCell({ day, today }: { readonly day: DeadlineDay; readonly today: string }) {
  const { on, working, deadlines } = day;
  const more = deadlines.length - SHOWN;
  return (
    <td
      className={`month-day${working ? '' : ' month-off'}${on === today ? ' month-today' : ''}`}
      aria-current={on === today ? 'date' : undefined}
    >
      <p className="month-number">
        <span>{Number(on.slice(8))}</span>
        <DayMark day={day} />
      </p>
      <ul>
        {deadlines.slice(0, SHOWN).map((it) => (
          <li key={`${it.kind} ${it.number}`}>
            <DeadlineLink deadline={it} short />
          </li>
        ))}
        {more > 0 && (
          <li>
            <a href={`#day-${on}`}>另有{more}项</a>
          </li>
        )}
      </ul>
    </td>
  );
}

/** 休 or 班 with the festival, and whether the day may still change. */
export function DayMark({ day }: { readonly day: DeadlineDay }) {
  const mark = DAY_MARKS[day.kind];
  return (
    <>
      {mark && (
        <span className={day.kind === 'holiday' ? 'mark mark-off' : 'mark mark-work'}>
          {mark}
          <span className="mark-festival">{day.festival}</span>
        </span>
      )}
      {day.provisional && <span className="provisional">暂定</span>}
    </>
  );
}
