import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from './plain-date.ts';
import { STATUTORY_CALENDAR as CALENDAR } from './statutory-calendar.ts';
import {
  addWorkingDays,
  firstWorkingDayOnOrAfter,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  nextDay,
  workingDaysBetween,
} from './working-days.ts';

const day = plainDate;
const FIRST = day('2019-01-01');
const anyDay = fc.integer({ min: 0, max: 2900 }).map((count) => addDays(FIRST, count));

describe('nextDay', () => {
  test('crosses months, leap days and years as the calendar does', () => {
    const ends = ['2024-02-28', '2024-02-29', '2025-02-28', '2025-12-31', '2025-04-09', '2025-04-30'];
    expect(ends.map((end) => nextDay(day(end)))).toEqual([
      '2024-02-29',
      '2024-03-01',
      '2025-03-01',
      '2026-01-01',
      '2025-04-10',
      '2025-05-01',
    ]);
  });

  test('is one calendar day for every day', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        expect(nextDay(start)).toBe(addDays(start, 1));
      }),
    );
  });
});

describe('addWorkingDays', () => {
  test('does not count the day it starts from', () => {
    expect(addWorkingDays(day('2025-03-03'), 7, CALENDAR)).toBe('2025-03-12');
    expect(addWorkingDays(day('2025-03-03'), 0, CALENDAR)).toBe('2025-03-03');
  });

  test('ends on a working day with exactly the days asked for behind it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const end = addWorkingDays(start, count, CALENDAR);
        expect(isWorkingDay(end, CALENDAR)).toBe(true);
        expect(workingDaysBetween(start, end, CALENDAR)).toBe(count);
        expect(workingDaysBetween(start, addDays(end, -1), CALENDAR)).toBe(count - 1);
      }),
    );
  });

  test('a number of days that is none is a fault', () => {
    expect(() => addWorkingDays(FIRST, -1, CALENDAR)).toThrow(RangeError);
    expect(() => addWorkingDays(FIRST, 0.5, CALENDAR)).toThrow(RangeError);
  });
});

test('workingDaysBetween counts the last day and not the first, and nothing backwards', () => {
  expect(workingDaysBetween(day('2025-09-26'), day('2025-10-11'), CALENDAR)).toBe(6);
  expect(workingDaysBetween(day('2025-10-11'), day('2025-09-26'), CALENDAR)).toBe(0);
});

test('a filing day moves back to a working day, the end of a period moves forward', () => {
  expect(lastWorkingDayOnOrBefore(day('2025-01-31'), CALENDAR)).toBe('2025-01-27');
  expect(lastWorkingDayOnOrBefore(day('2025-01-26'), CALENDAR)).toBe('2025-01-26');
  expect(firstWorkingDayOnOrAfter(day('2025-05-02'), CALENDAR)).toBe('2025-05-06');
  expect(firstWorkingDayOnOrAfter(day('2025-05-06'), CALENDAR)).toBe('2025-05-06');
});
