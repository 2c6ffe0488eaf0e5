import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR as CALENDAR } from '../calendar/statutory-calendar.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ClockEvent, ClockReading } from './clock-events.ts';
import { readClock } from './reply-clock.ts';

const TYPES = [
  'clarification-requested',
  'clarification-received',
  'consultation-sent',
  'consultation-returned',
  'fee-noticed',
  'fee-paid',
  'extended',
  'stopped',
] as const;

/** Any events within four months after a receipt between 2019 and 2027, most of them possible. */
const anyCase: fc.Arbitrary<readonly ClockEvent[]> = fc
  .record({
    start: fc.integer({ min: 0, max: 3000 }),
    moves: fc.array(
      fc.record({
        type: fc.constantFrom(...TYPES),
        after: fc.nat({ max: 25 }),
        days: fc.integer({ min: 1, max: 20 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ start, moves }) => {
    let on = addDays(plainDate('2019-01-01'), start);
    const events: ClockEvent[] = [{ type: 'received', on }];
    for (const { type, after, days } of moves) {
      on = addDays(on, after);
      events.push(type === 'extended' ? { type, on, days } : { type, on });
    }
    return events;
  });

/** A pause put into a case: two consultation events with their own id, in order. */
const anyPause = fc.record({ at: fc.nat({ max: 60 }), length: fc.nat({ max: 40 }) });

function read(events: readonly ClockEvent[], calendar: WorkingCalendar = CALENDAR): ClockReading | null {
  const result = readClock(events, calendar);
  return result.ok ? result.value : null;
}

const withHoliday = (holiday: PlainDate): WorkingCalendar => ({
  ...CALENDAR,
  factOf: (day) => ({
    ...CALENDAR.factOf(day),
    ...(day === holiday ? { working: false, kind: 'holiday' } : {}),
  }),
});

/** Counted days since the last restart. */
function countedInPeriod(reading: ClockReading): number {
  const restart = reading.trace.findLastIndex((line) => line.text.includes('重新计算20个工作日'));
  return reading.trace.slice(restart + 1).filter((line) => line.kind === 'counted').length;
}

describe('the reply clock, for any events', () => {
  test('a due day is a working day, and the proof counts exactly the period to it', () => {
    fc.assert(
      fc.property(anyCase, (events) => {
        const reading = read(events);
        if (reading === null || reading.replyDueOn === null) return;
        expect(CALENDAR.factOf(reading.replyDueOn).working).toBe(true);
        if (reading.state !== 'stopped') expect(countedInPeriod(reading)).toBe(reading.periodDays);
        const provisional = CALENDAR.factOf(reading.replyDueOn).provisional;
        if (provisional) expect(reading.provisional).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('there is a due day exactly where the clock runs', () => {
    fc.assert(
      fc.property(anyCase, (events) => {
        const reading = read(events);
        if (reading === null || reading.state === 'stopped') return;
        expect(reading.replyDueOn !== null).toBe(reading.state === 'running');
      }),
      { numRuns: 1000 },
    );
  });

  test('the days of the proof never go back, and one day is judged once', () => {
    fc.assert(
      fc.property(anyCase, (events) => {
        const trace = read(events)?.trace ?? [];
        const days = trace.map((line) => line.on);
        expect(days).toEqual(days.toSorted());
        const judged = trace.filter((line) => line.kind === 'counted' || line.kind === 'off');
        expect(new Set(judged.map((line) => line.on)).size).toBe(judged.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('a holiday more never makes the due day earlier', () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 120 }), (events, after) => {
        const holiday = addDays(events[0]?.on ?? plainDate('2019-01-01'), after);
        const before = read(events)?.replyDueOn;
        const then = read(events, withHoliday(holiday))?.replyDueOn;
        if (before && then) expect(then >= before).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a pause more never makes the due day earlier', () => {
    fc.assert(
      fc.property(anyCase, anyPause, (events, { at, length }) => {
        const sentOn = addDays(events[0]?.on ?? plainDate('2019-01-01'), at);
        const pause: ClockEvent[] = [
          { type: 'consultation-sent', on: sentOn, id: '另' },
          { type: 'consultation-returned', on: addDays(sentOn, length), id: '另' },
        ];
        const before = read(events)?.replyDueOn;
        const then = read([...events, ...pause])?.replyDueOn;
        if (before && then) expect(then >= before).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('an extension of n days moves a running due day by n working days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2800 }), fc.integer({ min: 1, max: 20 }), (start, days) => {
        const on = addDays(plainDate('2019-01-01'), start);
        const reading = read([
          { type: 'received', on },
          { type: 'extended', on, days },
        ]);
        expect(reading?.periodDays).toBe(20 + days);
        expect(reading && countedInPeriod(reading)).toBe(20 + days);
      }),
    );
  });
});
