import type { HolidayNotice } from './holiday-notice.ts';
import { citeNotice } from './holiday-notice.ts';
import { NOTICES_2019 } from './holidays/2019.data.ts';
import { NOTICES_2020 } from './holidays/2020.data.ts';
import { NOTICES_2021 } from './holidays/2021.data.ts';
import { NOTICES_2022 } from './holidays/2022.data.ts';
import { NOTICES_2023 } from './holidays/2023.data.ts';
import { NOTICES_2024 } from './holidays/2024.data.ts';
import { NOTICES_2025 } from './holidays/2025.data.ts';
import { NOTICES_2026 } from './holidays/2026.data.ts';
import { addDays, type PlainDate, plainDate, weekdayOf, yearOf } from './plain-date.ts';
import type { DayFact, WorkingCalendar } from './working-calendar.ts';

/** Raised when the data of a year already covered is corrected, so that old proofs stay explainable. */
const REVISION = 1;

/**
 * The last days of a year the notice of the next one may still arrange: 29 December 2018 was worked and
 * 31 December 2022 was off by the notice of the year after (decision 0026).
 */
const LAST_WEEK = '12-25';

/** Days judged by their weekday alone; `awaitedYear`: whose notice may still change them. */
const byWeekday = (kind: 'weekday' | 'weekend', awaitedYear?: number): DayFact => ({
  working: kind === 'weekday',
  kind,
  notice: null,
  provisional: awaitedYear !== undefined,
  ...(awaitedYear === undefined ? {} : { awaitedYear }),
});
const WEEKDAY = byWeekday('weekday');
const WEEKEND = byWeekday('weekend');

function factsOf(notice: HolidayNotice): readonly (readonly [PlainDate, DayFact])[] {
  const facts: [PlainDate, DayFact][] = [];
  const cited = { notice: citeNotice(notice), noticeTitle: notice.title, provisional: false };
  for (const { festival, from, to, worked } of notice.arrangements) {
    const off: DayFact = { working: false, kind: 'holiday', festival, ...cited };
    const makeUp: DayFact = { working: true, kind: 'make-up', festival, ...cited };
    for (let day = plainDate(from); day <= plainDate(to); day = addDays(day, 1)) facts.push([day, off]);
    for (const day of worked) facts.push([plainDate(day), makeUp]);
  }
  return facts;
}

const isWeekend = (day: PlainDate): boolean => weekdayOf(day) % 6 === 0;

const guessed = (day: PlainDate, awaitedYear: number): DayFact =>
  byWeekday(isWeekend(day) ? 'weekend' : 'weekday', awaitedYear);

function daysOf(year: number): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = plainDate(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) days.push(day);
  return days;
}

/** `2019–2026`, or the runs one by one where a year between is missing. */
function runsOf(years: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && year === run.last + 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  const texts = runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return texts.join('、') || '无放假安排';
}

/**
 * The working-day calendar that a set of notices makes (法定工作日).
 *
 * Notices stand in the order of issue: a later one decides a day that both name. A year without a
 * notice is never guessed from habit: its days are judged by weekday and marked provisional, and so is the
 * last week of a year while the notice of the next one is awaited. `entries`: how many of the installation's own
 * entries are among them; it is part of the version.
 */
export function calendarFrom(notices: readonly HolidayNotice[], entries = 0): WorkingCalendar {
  const years = [...new Set(notices.map((notice) => notice.year))];
  // A known year is spelled out day by day once, so that counting is nothing but look-ups.
  const known = new Map<PlainDate, DayFact>();
  for (const day of years.flatMap(daysOf)) {
    const next = yearOf(day) + 1;
    const awaited = day.slice(5) >= LAST_WEEK && !years.includes(next);
    known.set(day, awaited ? guessed(day, next) : isWeekend(day) ? WEEKEND : WEEKDAY);
  }
  for (const [day, fact] of notices.flatMap(factsOf)) known.set(day, fact);

  return {
    version: `${runsOf(years)}/${REVISION}${entries > 0 ? `+${entries}` : ''}`,
    factOf: (day) => known.get(day) ?? guessed(day, yearOf(day)),
  };
}

/** The notices of the State Council's General Office for 2019 to 2026. */
export const STATUTORY_NOTICES: readonly HolidayNotice[] = [
  ...NOTICES_2019,
  ...NOTICES_2020,
  ...NOTICES_2021,
  ...NOTICES_2022,
  ...NOTICES_2023,
  ...NOTICES_2024,
  ...NOTICES_2025,
  ...NOTICES_2026,
];

/** The calendar the program brings along; a notice entered later lies over it (`notices-in-force.ts`). */
export const STATUTORY_CALENDAR: WorkingCalendar = calendarFrom(STATUTORY_NOTICES);
