import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../calendar/statutory-calendar.ts';
import { publicationClock } from './publication-clock.ts';

const calendar = STATUTORY_CALENDAR;

describe('the 20 working days of art. 26', () => {
  test.each([
    // Labour Day 2025: 1–5 May off, 27 April made up.
    ['2025-04-25', '2025-05-27'],
    // National Day 2025: 1–8 October off, 28 September and 11 October made up.
    ['2025-09-26', '2025-10-30'],
    ['2025-05-06', '2025-06-04'],
  ])('made on %s, to be published by %s', (formedOn, dueOn) => {
    expect(publicationClock(plainDate(formedOn), null, calendar).dueOn).toBe(dueOn);
  });

  test('give way to the period of another law, which is named', () => {
    const other = { workingDays: 7, basis: '《行政处罚信息公示办法》' };
    const clock = publicationClock(plainDate('2025-05-06'), other, calendar);
    expect(clock.dueOn).toBe('2025-05-15');
    expect(clock.article).toBe('《条例》第二十六条；《行政处罚信息公示办法》');
  });

  test('are proved day by day: as many counted days as the period has, the last one the due day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2500 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
        const formedOn = addDays(plainDate('2019-02-01'), offset);
        const { trace, dueOn } = publicationClock(formedOn, { workingDays: days, basis: '法' }, calendar);
        const counted = trace.filter((it) => it.kind === 'counted');
        expect(counted.map((it) => it.day)).toEqual(Array.from({ length: days }, (_, at) => at + 1));
        expect(counted.at(-1)?.on).toBe(dueOn);
        expect(calendar.factOf(dueOn).working).toBe(true);
      }),
    );
  });
});
