import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../calendar/statutory-calendar.ts';
import type { ClockEvent } from './clock-events.ts';
import { readClock } from './reply-clock.ts';

const on = (day: string) => plainDate(day);
const received: ClockEvent = { type: 'received', on: on('2025-03-03') };
const delayed = (at: string, until: string): ClockEvent => ({
  type: 'delayed',
  on: on(at),
  until: on(until),
});

function outcome(...events: readonly ClockEvent[]): string | null {
  const reading = readClock([received, ...events], STATUTORY_CALENDAR);
  return reading.ok ? reading.value.replyDueOn : reading.refusal.code;
}

describe('a delayed reply (art. 35)', () => {
  test('is due on the day that was told, whatever the period was', () => {
    expect(outcome()).toBe('2025-03-31');
    expect(outcome(delayed('2025-03-20', '2025-05-30'))).toBe('2025-05-30');
  });

  test('keeps the days still to count through a consultation', () => {
    const events: ClockEvent[] = [
      delayed('2025-03-20', '2025-05-30'),
      { type: 'consultation-sent', on: on('2025-04-01') },
      { type: 'consultation-returned', on: on('2025-04-08') },
    ];
    // 4-02, 4-03, 4-07 and 4-08 were not counted (4-04 to 4-06: 清明节); four working days follow 5-30, 6-02 being 端午节.
    expect(outcome(...events)).toBe('2025-06-06');
  });

  test('is refused after the due day, onto a day off, to no later day, twice, and while payment is waited for', () => {
    expect(outcome(delayed('2025-04-01', '2025-05-30'))).toBe('delay-too-late');
    expect(outcome(delayed('2025-03-20', '2025-05-31'))).toBe('delay-to-day-off');
    expect(outcome(delayed('2025-03-20', '2025-03-31'))).toBe('delay-not-later');
    expect(outcome(delayed('2025-03-20', '2025-05-30'), delayed('2025-03-21', '2025-06-30'))).toBe(
      'delay-only-once',
    );
    expect(outcome({ type: 'fee-noticed', on: on('2025-03-10') }, delayed('2025-03-20', '2025-05-30'))).toBe(
      'delay-while-waiting',
    );
  });

  test('falls with a restart: payment gives a fresh period', () => {
    const events: ClockEvent[] = [
      delayed('2025-03-10', '2025-05-30'),
      { type: 'fee-noticed', on: on('2025-03-11') },
      { type: 'fee-paid', on: on('2025-03-12') },
    ];
    expect(outcome(...events)).toBe('2025-04-10');
  });
});
