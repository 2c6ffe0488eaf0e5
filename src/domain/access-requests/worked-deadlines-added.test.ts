import { describe, expect, test } from 'vitest';
import { STATUTORY_CALENDAR as CALENDAR } from '../calendar/statutory-calendar.ts';
import { itemsPrice, pagesPrice } from './fee-tariff.ts';
import { day, due, dueOf, reading, receipt, type Step } from './worked-deadlines.steps.ts';

describe('the added examples', () => {
  test('X1: every due day of the worked deadlines is a working day of a known year', () => {
    for (const start of ['2022-09-30', '2024-01-15', '2024-09-05', '2025-09-26', '2026-02-10']) {
      const { replyDueOn, provisional } = reading(['received', start]);
      expect(CALENDAR.factOf(replyDueOn ?? day(start)).working).toBe(true);
      expect(provisional).toBe(false);
    }
  });

  test.each([
    ['2025-09-10', '2025-10-14'],
    ['2025-09-30', '2025-11-04'],
  ])('X2: paid on %s, the day after is day 1: due on %s', (paidOn, dueOn) => {
    const steps: Step[] = [
      ['received', '2025-08-25'],
      ['fee-noticed', '2025-09-05'],
      ['fee-paid', paidOn],
    ];
    expect(due(...steps)).toBe(dueOn);
  });

  test('X3: an ordinary letter whose writer is reached a week later', () => {
    const unreached = receipt('ordinary-mail', '2025-03-03', null);
    expect([unreached.legalOn, unreached.safeOn]).toEqual([null, '2025-03-03']);
    const reached = receipt('ordinary-mail', '2025-03-03', '2025-03-10');
    expect([dueOf(reached.legalOn), dueOf(reached.safeOn)]).toEqual(['2025-04-08', '2025-03-31']);
  });

  test('X4: a clarification asked too late does not start the period anew', () => {
    const steps: Step[] = [
      ['received', '2025-03-03'],
      ['clarification-requested', '2025-03-14'],
      ['clarification-received', '2025-03-21'],
    ];
    const { replyDueOn, state, trace } = reading(...steps);
    expect([replyDueOn, state]).toEqual(['2025-03-31', 'running']);
    expect(trace.some((line) => line.text.includes('2025年3月12日') && line.text.includes('不影响'))).toBe(
      true,
    );
  });

  test.each([
    [44, 140],
    [68, 380],
    [72, 420],
    [109, 880],
    [1500, 54_700],
  ])('X5: %i pages cost %i yuan', (pages, yuan) => {
    expect(pagesPrice(pages)).toBe(yuan);
  });

  test('X6: fees published for a year add up: 15 and 6 requests at 100 yuan each, and three by page', () => {
    const fifteen = itemsPrice(25) - itemsPrice(10);
    const six = itemsPrice(16) - itemsPrice(10);
    expect([fifteen, six]).toEqual([1500, 600]);
    expect(pagesPrice(72) + pagesPrice(59) + pagesPrice(44) + fifteen + six).toBe(2950);
  });

  test('X9: a period that runs into a year without notice is provisional', () => {
    const { replyDueOn, provisional, trace } = reading(['received', '2026-12-15']);
    expect([replyDueOn, provisional]).toEqual(['2027-01-12', true]);
    expect(trace.at(-1)?.text).toContain('暂定：尚无2027年放假安排的通知');
  });
});
