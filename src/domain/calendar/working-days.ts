import { addDays, type PlainDate } from './plain-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The day after `day`. Within a month it is plain digits, which keeps counting in microseconds. */
export function nextDay(day: PlainDate): PlainDate {
  const date = Number(day.slice(8));
  if (date >= 28) return addDays(day, 1);
  return `${day.slice(0, 8)}${date < 9 ? '0' : ''}${date + 1}` as PlainDate;
}

/** Whether organs work on that day: weekdays and make-up weekend days, without days off by notice. */
export const isWorkingDay = (day: PlainDate, calendar: WorkingCalendar): boolean =>
  calendar.factOf(day).working;

/**
 * The last day of a period of `count` working days after `start`; `start` itself where `count` is 0.
 *
 * The day a period starts from is not counted: 《民法典》第二百零一条. Throws a `RangeError` where
 * `count` is not a whole number from 0, which is a fault of the caller.
 */
export function addWorkingDays(start: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of days: ${count}`);
  let day = start;
  for (let counted = 0; counted < count; ) {
    day = nextDay(day);
    if (isWorkingDay(day, calendar)) counted += 1;
  }
  return day;
}

/** Working days in (`from`, `to`]: `from` is not counted, `to` is. 0 where `to` is not later. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  let counted = 0;
  for (let day = from; day < to; ) {
    day = nextDay(day);
    if (isWorkingDay(day, calendar)) counted += 1;
  }
  return counted;
}

/** The working day on which a filing day such as 31 January is still met when offices are shut on it. */
export function lastWorkingDayOnOrBefore(day: PlainDate, calendar: WorkingCalendar): PlainDate {
  let found = day;
  while (!isWorkingDay(found, calendar)) found = addDays(found, -1);
  return found;
}

/** The end of a period of calendar days that runs out on a day off: 《民法典》第二百零三条. */
export function firstWorkingDayOnOrAfter(day: PlainDate, calendar: WorkingCalendar): PlainDate {
  let found = day;
  while (!isWorkingDay(found, calendar)) found = nextDay(found);
  return found;
}
