import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayInChina, plainDate } from '../../domain/calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../../domain/calendar/statutory-calendar.ts';
import { isWorkingDay, workingDaysBetween } from '../../domain/calendar/working-days.ts';
import { planDemo } from './plan-demo.ts';
import { workingDaysAgo } from './working-days-ago.ts';

const aDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(plainDate('2026-03-01'), days));

describe('the plan of the demonstration', () => {
  it('counts back to a working day from which exactly so many working days have passed', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 40 }), (today, count) => {
        const day = workingDaysAgo(today, count, STATUTORY_CALENDAR);
        expect(isWorkingDay(day, STATUTORY_CALENDAR)).toBe(true);
        expect(workingDaysBetween(day, today, STATUTORY_CALENDAR)).toBe(count);
      }),
    );
  });

  it('puts every step before the real day, in order, and all of them on any day', () => {
    const whole = planDemo(STATUTORY_CALENDAR, plainDate('2026-11-23')).steps.length;
    fc.assert(
      fc.property(aDay, (today) => {
        const { steps, reports } = planDemo(STATUTORY_CALENDAR, today);
        const days = steps.map((it) => dayInChina(it.at));
        expect(days.every((day) => day < today)).toBe(true);
        expect(days).toEqual([...days].sort());
        expect(steps).toHaveLength(whole);
        expect(reports).toBe(6);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same plan for the same day', () => {
    const tell = () =>
      planDemo(STATUTORY_CALENDAR, plainDate('2026-11-23')).steps.map(
        (it) => `${it.at.toISOString()} ${it.what}`,
      );
    expect(tell()).toEqual(tell());
  });

  it('leaves out what has not come yet', () => {
    const { steps, reports } = planDemo(STATUTORY_CALENDAR, plainDate('2025-06-11'));
    expect(steps.every((it) => dayInChina(it.at) < '2025-06-11')).toBe(true);
    expect(reports).toBe(6);
  });
});
