import { addDays, type PlainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { isWorkingDay } from '../../domain/calendar/working-days.ts';

/** The working day from which `count` working days have passed by `today`, 1 for the one before it. */
export function workingDaysAgo(today: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  let day = today;
  for (let passed = isWorkingDay(today, calendar) ? 0 : -1; passed < count; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, calendar)) passed += 1;
  }
  return day;
}
