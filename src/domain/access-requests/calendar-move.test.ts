import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HolidayNotice } from '../calendar/holiday-notice.ts';
import { addDays, type PlainDate, plainDate, weekdayOf } from '../calendar/plain-date.ts';
import { calendarFrom, STATUTORY_CALENDAR, STATUTORY_NOTICES } from '../calendar/statutory-calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { calendarMove } from './calendar-move.ts';
import { BLANK_CASE, type CaseState } from './case-state.ts';
import type { ClockEvent } from './clock-events.ts';

const day = plainDate;
const notice = (arrangements: HolidayNotice['arrangements']): HolidayNotice => ({
  year: 2025,
  title: '关于调整放假安排的通知',
  documentNumber: '国办发明电〔2025〕99号',
  address: 'https://www.gov.cn/test',
  arrangements,
});
const off = (on: PlainDate) => ({ festival: '临时放假', from: on, to: on, worked: [] });
const worked = (on: string) => ({ festival: '临时调休', from: '2025-01-01', to: '2025-01-01', worked: [on] });
const withNotice = (...arrangements: HolidayNotice['arrangements']) =>
  calendarFrom([...STATUTORY_NOTICES, notice(arrangements)], 1);

const caseOf = (
  receivedOn: PlainDate,
  clockEvents: readonly ClockEvent[] = [],
  change: Partial<CaseState> = {},
) => ({
  ...BLANK_CASE,
  status: 'in-hand' as const,
  safeOn: receivedOn,
  receivedOn,
  clockEvents: [{ type: 'received' as const, on: receivedOn }, ...clockEvents],
  ...change,
});

/** Any course of waits on days that follow one another, each lawful where it stands. */
const anyCase = fc
  .record({
    start: fc.integer({ min: 0, max: 500 }).map((count) => addDays(day('2024-06-01'), count)),
    clarified: fc.boolean(),
    consulted: fc.boolean(),
    extension: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ start, clarified, consulted, extension }) => {
    let on = start;
    const next = (days: number): PlainDate => {
      on = addWorkingDays(on, days, STATUTORY_CALENDAR);
      return on;
    };
    const events: ClockEvent[] = [];
    if (clarified)
      events.push(
        { type: 'clarification-requested', on: next(3) },
        { type: 'clarification-received', on: next(5) },
      );
    if (consulted)
      events.push({ type: 'consultation-sent', on: next(2) }, { type: 'consultation-returned', on: next(8) });
    if (extension > 0) events.push({ type: 'extended', on: next(4), days: extension });
    return caseOf(start, events);
  });

describe('a new notice', () => {
  test('that only adds days off never makes a due day earlier, whatever the course of the case', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.uniqueArray(fc.integer({ min: 0, max: 620 }), { minLength: 1, maxLength: 12 }),
        (state, offsets) => {
          const days = offsets.map((it) => addDays(day('2024-06-01'), it));
          const fresh = days.filter((it) => STATUTORY_CALENDAR.factOf(it).kind === 'weekday');
          const to = withNotice(...fresh.map(off));
          const move = calendarMove(state, { from: STATUTORY_CALENDAR, to });
          expect(move.kind).not.toBe('held');
          if (move.kind === 'moved') for (const it of move.moves) expect(it.newOn > it.oldOn).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('moves the reply day both ways: a make-up day before it makes it earlier', () => {
    const state = caseOf(day('2025-05-12'));
    const makeUp = calendarMove(state, { from: STATUTORY_CALENDAR, to: withNotice(worked('2025-05-24')) });
    expect(makeUp).toMatchObject({
      kind: 'moved',
      moves: [
        { what: 'reply', oldOn: '2025-06-10', newOn: '2025-06-09' },
        { what: 'safe', oldOn: '2025-06-10', newOn: '2025-06-09' },
      ],
    });
    expect(calendarMove(state, { from: STATUTORY_CALENDAR, to: withNotice(off(day('2025-07-14'))) })).toEqual(
      {
        kind: 'still',
      },
    );
  });

  test('moves what others were told later and never earlier', () => {
    const fee = { noticedOn: day('2025-05-19'), amountYuan: 100, dueOn: day('2025-06-17'), paidOn: null };
    const consultation = {
      id: 'c1',
      kind: 'third-party' as const,
      sentOn: day('2025-05-19'),
      deliveredOn: day('2025-05-20'),
      dueOn: day('2025-06-11'),
      endedOn: null,
      consents: null,
    };
    const waiting = caseOf(day('2025-05-12'), [{ type: 'fee-noticed', on: day('2025-05-19') }], {
      status: 'awaiting-fee',
      fee,
    });
    const asking = caseOf(
      day('2025-05-12'),
      [{ type: 'consultation-sent', on: day('2025-05-19'), id: 'c1' }],
      {
        consultations: [consultation],
      },
    );
    const later = withNotice(off(day('2025-06-05')));
    const earlier = withNotice(worked('2025-05-24'));
    const from = STATUTORY_CALENDAR;
    expect(calendarMove(waiting, { from, to: later })).toMatchObject({
      moves: [{ what: 'fee', oldOn: '2025-06-17', newOn: '2025-06-18' }],
    });
    expect(calendarMove(asking, { from, to: later })).toMatchObject({
      moves: [{ what: 'consultation', oldOn: '2025-06-11', newOn: '2025-06-12', consultationId: 'c1' }],
    });
    for (const state of [waiting, asking])
      expect(calendarMove(state, { from, to: earlier })).toEqual({ kind: 'still' });
  });

  test('leaves the day named to an organ asked under art. 11, whenever it received the letter', () => {
    const asked = {
      id: 'c1',
      kind: 'other-organ' as const,
      sentOn: day('2025-05-19'),
      deliveredOn: day('2025-05-26'),
      dueOn: day('2025-06-10'),
      endedOn: null,
      consents: null,
    };
    const sent = { type: 'consultation-sent' as const, on: day('2025-05-19'), id: 'c1' };
    const state = caseOf(day('2025-05-12'), [sent], { consultations: [asked] });
    const from = STATUTORY_CALENDAR;
    expect(calendarMove(state, { from, to: withNotice(off(day('2025-12-01'))) })).toEqual({ kind: 'still' });
    expect(calendarMove(state, { from, to: withNotice(off(day('2025-06-05'))) })).toMatchObject({
      moves: [{ what: 'consultation', oldOn: '2025-06-10', newOn: '2025-06-11' }],
    });
  });

  test('holds a case whose extension or clarification would come too late on it', () => {
    const extended = caseOf(day('2025-05-12'), [{ type: 'extended', on: day('2025-06-09'), days: 10 }]);
    const clarified = caseOf(day('2025-05-12'), [
      { type: 'clarification-requested', on: day('2025-05-21') },
      { type: 'clarification-received', on: day('2025-05-28') },
    ]);
    const to = withNotice(worked('2025-05-17'), {
      ...worked('2025-05-18'),
      from: '2025-01-04',
      to: '2025-01-04',
    });
    for (const state of [extended, clarified])
      expect(calendarMove(state, { from: STATUTORY_CALENDAR, to }).kind).toBe('held');
  });

  test('leaves a weekend day a weekend day where it names it off', () => {
    expect(weekdayOf(day('2025-06-07'))).toBe(6);
    expect(
      calendarMove(caseOf(day('2025-05-12')), {
        from: STATUTORY_CALENDAR,
        to: withNotice(off(day('2025-06-07'))),
      }).kind,
    ).toBe('still');
  });
});
