import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../calendar/statutory-calendar.ts';
import {
  isPostalCarrier,
  isPostalNumber,
  judgeService,
  POSTAL_CARRIER_LABELS,
  POSTAL_CARRIERS,
  SERVICE_DAY_RULES,
  SERVICE_LABELS,
  verdictText,
} from './service.ts';

const day = plainDate;
const judged = (on: string, due: string | null) =>
  judgeService(day(on), due === null ? null : day(due), STATUTORY_CALENDAR);

describe('numbers of the postal enterprise', () => {
  test.each(['EE473124829CN', 'RR473124829CN', 'XA12345678' + '5CN'])(
    '%s has the form of UPU S10',
    (number) => {
      expect(isPostalNumber(number)).toBe(true);
    },
  );

  test.each(['EE473124828CN', 'EE47312482CN', 'ee473124829cn', '1234567890123', 'SF1234567890123', ''])(
    '%s has not',
    (number) => {
      expect(isPostalNumber(number)).toBe(false);
    },
  );

  test('for each serial exactly one check digit is right, and any one wrong figure is noticed', () => {
    const figures = fc.stringMatching(/^\d{8}$/);
    fc.assert(
      fc.property(figures, fc.nat(7), fc.integer({ min: 1, max: 9 }), (serial, place, shift) => {
        const right = [...'0123456789'].filter((check) => isPostalNumber(`EA${serial}${check}CN`));
        expect(right).toHaveLength(1);
        const wrong = [...serial];
        wrong[place] = String((Number(wrong[place]) + shift) % 10);
        // 10 and 0 share the check digit 0, 11 and 5 the digit 5: those two are the standard's own blind spots.
        const [check = ''] = right;
        if (check !== '0' && check !== '5')
          expect(isPostalNumber(`EA${wrong.join('')}${check}CN`)).toBe(false);
      }),
    );
  });
});

describe('the carriers of a reply', () => {
  test('are those of the postal enterprise alone', () => {
    for (const carrier of POSTAL_CARRIERS) expect(POSTAL_CARRIER_LABELS[carrier]).toContain('中国邮政');
    for (const courier of ['sf-express', '顺丰', 'jd', '']) expect(isPostalCarrier(courier)).toBe(false);
  });

  test('every way of service has its words and the day that counts', () => {
    expect(Object.keys(SERVICE_LABELS)).toEqual(Object.keys(SERVICE_DAY_RULES));
  });
});

describe('the verdict on a service', () => {
  test('on the last day it is in time, on the next working day it is late by one', () => {
    expect(judged('2025-06-10', '2025-06-10')).toMatchObject({ onTime: true, lateDays: 0 });
    expect(judged('2025-06-11', '2025-06-10')).toMatchObject({ onTime: false, lateDays: 1 });
    expect(verdictText(judged('2025-06-17', '2025-06-10'))).toBe('逾期5个工作日（答复期限至2025-06-10）');
    expect(verdictText(judged('2025-06-09', '2025-06-10'))).toBe('在期限内（答复期限至2025-06-10）');
  });

  test('on the weekend after the last day it is late, though by no working day', () => {
    expect(verdictText(judged('2025-06-14', '2025-06-13'))).toContain('逾期不足1个工作日');
  });

  test('across a holiday only working days count', () => {
    expect(judged('2025-10-09', '2025-09-30').lateDays).toBe(1);
  });

  test('where no period runs there is nothing to be late for', () => {
    expect(judged('2025-06-10', null)).toEqual({ dueOn: null, onTime: true, lateDays: 0 });
    expect(verdictText(judged('2025-06-10', null))).toBe('没有正在计算的答复期限');
  });

  test('a later day is never judged better', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(60), (first, more) => {
        const due = day('2024-06-03');
        const on = addDays(day('2024-05-01'), first);
        const earlier = judgeService(on, due, STATUTORY_CALENDAR);
        const later = judgeService(addDays(on, more), due, STATUTORY_CALENDAR);
        expect(later.lateDays).toBeGreaterThanOrEqual(earlier.lateDays);
        expect(Number(later.onTime)).toBeLessThanOrEqual(Number(earlier.onTime));
      }),
    );
  });
});
