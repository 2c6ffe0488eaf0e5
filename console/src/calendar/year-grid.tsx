import { addDays, type PlainDate, plainDate, weekdayOf } from '../../../src/domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../../src/domain/calendar/working-calendar.ts';
import { DAY_MARKS, WEEKDAYS } from './deadline-kinds.data.ts';

/** The weeks of a month from Monday; `null` outside of it. */
function weeksOf(month: string): readonly (readonly (PlainDate | null)[])[] {
  const first = plainDate(`${month}-01`);
  const cells: (PlainDate | null)[] = Array.from({ length: (weekdayOf(first) + 6) % 7 }, () => null);
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) cells.push(day);
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The months of a year that a notice arranges, each day marked 休 or 班; December before where it reaches there. */
export function YearGrid({ year, calendar }: { readonly year: number; readonly calendar: WorkingCalendar }) {
  const months = [
    `${year - 1}-12`,
    ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  ];
  const arranged = months.filter((month) =>
    weeksOf(month)
      .flat()
      .some((day) => day && DAY_MARKS[calendar.factOf(day).kind] !== ''),
  );
  return (
    <div className="year-months">
      {arranged.map((month) => (
        <SmallMonth key={month} month={month} calendar={calendar} />
      ))}
    </div>
  );
}

const SmallMonth = ({ month, calendar }: { readonly month: string; readonly calendar: WorkingCalendar }) => (
  <table className="small-month">
    <caption>
      {Number(month.slice(0, 4))}年{Number(month.slice(5))}月
    </caption>
    <thead>
      <tr>
        {WEEKDAYS.map((it) => (
          <th key={it} scope="col">
            {it}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(month).map((week) => (
        <tr key={week.find((it) => it)}>
          {week.map((day, index) =>
            day ? (
              <SmallDay key={day} day={day} calendar={calendar} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the empty cells of a week have nothing but their place
              <td key={index} />
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

const CLASSES = {
  weekday: '',
  weekend: 'small-weekend',
  holiday: 'small-off',
  'make-up': 'small-work',
} as const;

function SmallDay({ day, calendar }: { readonly day: PlainDate; readonly calendar: WorkingCalendar }) {
  const { kind, festival } = calendar.factOf(day);
  return (
    <td className={CLASSES[kind]} {...(festival ? { title: festival } : {})}>
      {Number(day.slice(8))}
      {DAY_MARKS[kind]}
    </td>
  );
}
