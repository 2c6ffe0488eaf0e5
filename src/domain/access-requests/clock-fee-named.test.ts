import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { calendarFrom, STATUTORY_NOTICES } from '../calendar/statutory-calendar.ts';
import type { ClockEvent } from './clock-events.ts';
import { readClock } from './reply-clock.ts';

const day = plainDate;

test('payment through the day the notice names is in time, also once a make-up day has shortened the count', () => {
  const shortened = calendarFrom([
    ...STATUTORY_NOTICES,
    {
      year: 2025,
      title: '关于调整放假安排的通知',
      documentNumber: '国办发明电〔2025〕99号',
      address: 'https://www.gov.cn/test',
      arrangements: [{ festival: '临时调休', from: '2025-01-01', to: '2025-01-01', worked: ['2025-05-24'] }],
    },
  ]);
  const paid = (named: boolean): readonly ClockEvent[] => [
    { type: 'received', on: day('2025-05-12') },
    { type: 'fee-noticed', on: day('2025-05-19'), ...(named ? { dueOn: day('2025-06-17') } : {}) },
    { type: 'fee-paid', on: day('2025-06-17') },
  ];
  expect(readClock(paid(true), shortened).ok).toBe(true);
  expect(readClock(paid(false), shortened)).toMatchObject({ ok: false, refusal: { code: 'fee-paid-late' } });
});
