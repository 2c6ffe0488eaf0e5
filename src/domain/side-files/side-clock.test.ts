import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR as calendar } from '../calendar/statutory-calendar.ts';
import { isWorkingDay, workingDaysBetween } from '../calendar/working-days.ts';
import { sideClock } from './side-clock.ts';
import { OPENINGS, stateOf, stepOn } from './side-file.steps.ts';

const { reconsideration, litigation } = OPENINGS;
const at = (on: string): PlainDate => plainDate(on);

describe('the clock of a side file', () => {
  test.each([
    ['ordinary', '2025-09-26', '2025-10-16'],
    ['simplified', '2025-09-26', '2025-10-10'],
    ['simplified', '2025-06-16', '2025-06-23'],
    ['ordinary', '2025-06-16', '2025-06-30'],
  ] as const)('a reconsideration (%s) noticed on %s is answered by %s', (procedure, received, due) => {
    const clock = sideClock(stateOf({ ...reconsideration, procedure, receivedOn: at(received) }), calendar);
    expect(clock).toMatchObject({ dueOn: due, running: true, metOn: null });
    expect(clock?.article).toMatch(procedure === 'simplified' ? /五十四/ : /四十八/);
  });

  test.each([
    ['2025-06-16', '2025-07-01'],
    ['2025-06-20', '2025-07-07'],
    ['2025-09-18', '2025-10-09'],
  ])('a complaint received on %s is answered by %s, never on a day off', (received, due) => {
    const clock = sideClock(stateOf({ ...litigation, receivedOn: at(received) }), calendar);
    expect(clock?.dueOn).toBe(due);
    expect(clock?.trace.filter((line) => line.kind === 'counted')).toHaveLength(15);
    expect(clock?.trace.at(-1)).toMatchObject({ kind: 'due', on: due });
  });

  const anyDay = fc.integer({ min: 0, max: 700 }).map((shift) => addDays(at('2024-06-01'), shift));

  test('whatever the day, a reconsideration counts its working days one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('simplified', 'ordinary'), (receivedOn, procedure) => {
        const clock = sideClock(stateOf({ ...reconsideration, procedure, receivedOn }), calendar);
        const days = procedure === 'simplified' ? 5 : 10;
        expect(workingDaysBetween(receivedOn, clock?.dueOn ?? receivedOn, calendar)).toBe(days);
        const counted = clock?.trace.filter((line) => line.kind === 'counted').map((line) => line.day);
        expect(counted).toEqual(Array.from({ length: days }, (_, index) => index + 1));
      }),
    );
  });

  test('whatever the day, a suit runs 15 days and on to the first working day, not further', () => {
    fc.assert(
      fc.property(anyDay, (receivedOn) => {
        const due = sideClock(stateOf({ ...litigation, receivedOn }), calendar)?.dueOn ?? receivedOn;
        expect(isWorkingDay(due, calendar)).toBe(true);
        expect(workingDaysBetween(addDays(receivedOn, 14), due, calendar)).toBe(1);
        expect(daysBetween(receivedOn, due)).toBeGreaterThanOrEqual(15);
      }),
    );
  });

  test('stops with the answer, and shows when it was given', () => {
    const answered = stateOf(reconsideration, stepOn('side-answer-filed', '2025-06-20'));
    expect(sideClock(answered, calendar)).toMatchObject({ running: false, metOn: '2025-06-20' });
    const decided = stateOf(
      reconsideration,
      stepOn('side-decision-recorded', '2025-08-01', { result: 'upheld', ordered: null }),
    );
    expect(sideClock(decided, calendar)).toMatchObject({ running: false, metOn: null });
  });

  test('a decision sets the day of doing it again; a judgment to disclose gives 20 working days', () => {
    const redo = OPENINGS['re-decision'];
    expect(sideClock(stateOf(redo), calendar)).toMatchObject({ dueOn: '2025-07-15', running: true });
    const disclose = {
      ...redo,
      source: 'litigation',
      ordered: { order: 'disclose', startOn: at('2025-06-16') },
    };
    const clock = sideClock(stateOf(disclose as typeof redo), calendar);
    expect(clock?.dueOn).toBe('2025-07-14');
  });

  test('publication is due 20 working days later; a correction of records has no day in law', () => {
    expect(sideClock(stateOf(OPENINGS['request-to-proactive']), calendar)?.dueOn).toBe('2025-07-14');
    expect(sideClock(stateOf(OPENINGS['record-correction']), calendar)).toBeNull();
  });
});
