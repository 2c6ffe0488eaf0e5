import { describe, expect, test } from 'vitest';
import type { HolidayNotice } from './holiday-notice.ts';
import { addDays, plainDate, weekdayOf, yearOf } from './plain-date.ts';
import { calendarFrom, STATUTORY_CALENDAR, STATUTORY_NOTICES } from './statutory-calendar.ts';

const fact = (text: string) => STATUTORY_CALENDAR.factOf(plainDate(text));

/** Days off and make-up days that fall into each calendar year, counted by hand from the notices. */
const COUNTS = [
  [2019, 22, 6],
  [2020, 30, 6],
  [2021, 31, 7],
  [2022, 32, 7],
  [2023, 26, 7],
  [2024, 28, 8],
  [2025, 28, 5],
  [2026, 33, 6],
] as const;

function daysOf(year: number) {
  const days = [];
  for (let day = plainDate(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) days.push(day);
  return days;
}

describe('the statutory calendar', () => {
  test('names its years', () => {
    expect(STATUTORY_CALENDAR.version).toBe('2019–2026/1');
  });

  test.each(COUNTS)('%i has %i days off by notice and %i make-up days', (year, off, makeUp) => {
    const kinds = daysOf(year).map((day) => STATUTORY_CALENDAR.factOf(day).kind);
    expect(kinds.filter((kind) => kind === 'holiday')).toHaveLength(off);
    expect(kinds.filter((kind) => kind === 'make-up')).toHaveLength(makeUp);
  });

  test('every make-up day is a weekend day that is worked, and names its notice', () => {
    for (const day of COUNTS.flatMap(([year]) => daysOf(year))) {
      const { kind, working, notice } = STATUTORY_CALENDAR.factOf(day);
      if (kind !== 'make-up') continue;
      expect([0, 6]).toContain(weekdayOf(day));
      expect(working).toBe(true);
      expect(notice).toContain('://www.gov.cn/');
    }
  });

  test('New Year’s Eve 2024, on which leave was only encouraged, is a working day', () => {
    expect(fact('2024-02-09')).toMatchObject({ working: true, kind: 'weekday', provisional: false });
  });

  test('Labour Day 2019 rests on the notice that changed it', () => {
    expect(fact('2019-05-02').noticeTitle).toBe('国务院办公厅关于调整2019年劳动节假期安排的通知');
    expect(fact('2019-05-01').notice).toContain('国办发明电〔2019〕3号');
    expect(fact('2019-05-05')).toMatchObject({ kind: 'make-up', working: true });
  });

  test('1 February 2020, first a make-up day, became a day off when the Spring Festival was prolonged', () => {
    expect(fact('2020-02-01')).toMatchObject({ kind: 'holiday', working: false });
    expect(fact('2020-01-31').noticeTitle).toBe('国务院办公厅关于延长2020年春节假期的通知');
    expect(fact('2020-02-03')).toMatchObject({ kind: 'weekday', working: true });
  });

  test('days a notice names in the year before belong to it', () => {
    expect(fact('2018-12-29')).toMatchObject({ kind: 'make-up', provisional: false });
    expect(fact('2022-12-31')).toMatchObject({ kind: 'holiday', festival: '元旦' });
  });

  test('a year without notice is judged by weekday and says so', () => {
    expect(fact('2027-01-01')).toMatchObject({
      working: true,
      kind: 'weekday',
      provisional: true,
      notice: null,
    });
    expect(fact('2027-01-02')).toMatchObject({ working: false, kind: 'weekend', provisional: true });
    expect(fact('2018-12-28').provisional).toBe(true);
  });
});

describe('calendarFrom', () => {
  const notice = (year: number): HolidayNotice => ({
    year,
    title: `${year}年放假安排`,
    documentNumber: '测试〔1〕号',
    address: 'https://example.test/',
    arrangements: [{ festival: '元旦', from: `${year}-01-01`, to: `${year}-01-01`, worked: [] }],
  });

  test('the version names runs of years, whatever the order of the notices', () => {
    expect(calendarFrom([notice(2031), notice(2029), notice(2028)]).version).toBe('2028–2029、2031/1');
    expect(calendarFrom([]).version).toBe('无放假安排/1');
  });

  test('a notice entered for a new year ends what was provisional in it', () => {
    const newer = calendarFrom([...STATUTORY_NOTICES, notice(2027)]);
    expect(newer.version).toBe('2019–2027/1');
    expect(newer.factOf(plainDate('2027-01-01'))).toMatchObject({ kind: 'holiday', provisional: false });
  });

  test('a notice that names a day that does not exist is a fault', () => {
    const wrong = {
      ...notice(2027),
      arrangements: [{ festival: '元旦', from: '2027-02-30', to: '2027-02-30', worked: [] }],
    };
    expect(() => calendarFrom([wrong])).toThrow(RangeError);
  });
});
