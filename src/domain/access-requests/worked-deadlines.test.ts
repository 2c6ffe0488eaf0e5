import { describe, expect, test } from 'vitest';
import { STATUTORY_CALENDAR as CALENDAR } from '../calendar/statutory-calendar.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import {
  annualReportEnd,
  clarificationAnswerEnd,
  clarificationNoticeEnd,
  coProducerOpinionEnd,
  feePaymentEnd,
  publicationEnd,
  reviewApplicationEnd,
  suitAfterReviewEnd,
  thirdPartyOpinionEnd,
} from './other-periods.ts';
import { day, due, dueOf, reading, receipt, type Step } from './worked-deadlines.steps.ts';

describe('the worked deadlines of replies', () => {
  test('D1: signed for on 30 September 2022, due on 2 November as the court found', () => {
    const { legalOn } = receipt('registered-mail', '2022-09-30', null);
    expect(dueOf(legalOn)).toBe('2022-11-02');
  });

  test('D2: handed in before Spring Festival 2024, due on New Year’s Eve, which is a working day', () => {
    expect(dueOf(receipt('in-person', '2024-01-15', null).legalOn)).toBe('2024-02-09');
  });

  test('D3: across Mid-Autumn and National Day 2024 with two make-up days', () => {
    expect(due(['received', '2024-09-05'])).toBe('2024-10-10');
  });

  test('D4: an ordinary letter confirmed by telephone on the day it came', () => {
    expect(dueOf(receipt('ordinary-mail', '2024-04-26', '2024-04-26').legalOn)).toBe('2024-05-27');
  });

  test('D5: submitted on-line on a make-up Saturday counts from submission, or from confirmation where announced', () => {
    expect(dueOf(receipt('online', '2024-05-11', '2024-05-13').legalOn)).toBe('2024-06-07');
    const announced = receipt('online', '2024-05-11', '2024-05-13', true);
    expect([dueOf(announced.legalOn), dueOf(announced.safeOn)]).toEqual(['2024-06-11', '2024-06-07']);
  });

  test('D6: submitted on-line before Spring Festival 2025, confirmed after it', () => {
    expect(dueOf(receipt('online', '2025-01-27', '2025-02-05').legalOn)).toBe('2025-03-03');
    const announced = receipt('online', '2025-01-27', '2025-02-05', true);
    expect([dueOf(announced.legalOn), dueOf(announced.safeOn)]).toEqual(['2025-03-04', '2025-03-03']);
  });

  test('D9: a clarification starts the period anew, and a make-up Sunday is its last day', () => {
    const steps: Step[] = [
      ['received', '2025-03-03'],
      ['clarification-requested', '2025-03-10'],
      ['clarification-received', '2025-03-28'],
    ];
    expect(due(...steps)).toBe('2025-04-27');
  });

  test('D10: extended by 20 working days', () => {
    expect(due(['received', '2025-04-14'])).toBe('2025-05-14');
    expect(due(['received', '2025-04-14'], ['extended', '2025-05-13', 20])).toBe('2025-06-12');
  });

  test('D11: a third party answers in time', () => {
    expect(due(['received', '2025-05-12'])).toBe('2025-06-10');
    const steps: Step[] = [
      ['received', '2025-05-12'],
      ['consultation-sent', '2025-05-19'],
      ['consultation-returned', '2025-06-10'],
    ];
    expect(due(...steps)).toBe('2025-07-01');
    expect(reading(...steps).usedDays).toBe(5);
    expect(workingDaysBetween(day('2025-05-19'), day('2025-06-10'), CALENDAR)).toBe(15);
  });

  test('D12: a third party does not answer', () => {
    const { lastOn } = thirdPartyOpinionEnd(day('2025-05-21'), CALENDAR);
    expect(lastOn).toBe('2025-06-12');
    const steps: Step[] = [
      ['received', '2025-05-12'],
      ['consultation-sent', '2025-05-19'],
      ['consultation-returned', lastOn],
    ];
    expect(due(...steps)).toBe('2025-07-03');
  });

  test('D13: a co-producing organ does not answer', () => {
    const { lastOn } = coProducerOpinionEnd(day('2025-07-07'), CALENDAR);
    expect(lastOn).toBe('2025-07-28');
    expect(due(['received', '2025-07-01'])).toBe('2025-07-29');
    const steps: Step[] = [
      ['received', '2025-07-01'],
      ['consultation-sent', '2025-07-04'],
      ['consultation-returned', lastOn],
    ];
    expect(due(...steps)).toBe('2025-08-20');
  });

  test('D14: a consultation and an extension together', () => {
    const consulted: Step[] = [
      ['received', '2024-03-25'],
      ['consultation-sent', '2024-04-08'],
      ['consultation-returned', '2024-04-22'],
    ];
    expect(due(['received', '2024-03-25'])).toBe('2024-04-23');
    expect(due(...consulted)).toBe('2024-05-09');
    expect(due(...consulted, ['extended', '2024-05-08', 15])).toBe('2024-05-29');
    expect(due(...consulted, ['extended', '2024-05-08', 20])).toBe('2024-06-05');
  });

  test('D15: a fee paid in time starts the period anew from the day after payment', () => {
    expect(due(['received', '2025-08-01'])).toBe('2025-08-29');
    expect(feePaymentEnd(day('2025-08-15'), CALENDAR).lastOn).toBe('2025-09-12');
    const steps: Step[] = [
      ['received', '2025-08-01'],
      ['fee-noticed', '2025-08-15'],
      ['fee-paid', '2025-09-05'],
    ];
    expect(due(...steps)).toBe('2025-10-10');
  });

  test('D16: across National Day 2025 with two make-up days', () => {
    expect(due(['received', '2025-09-26'])).toBe('2025-10-30');
  });

  test('D17: signed for on a make-up Saturday and on an ordinary Saturday', () => {
    expect(due(['received', '2025-10-11'])).toBe('2025-11-07');
    expect(due(['received', '2025-10-18'])).toBe('2025-11-14');
  });

  test('D18: a period that crosses the year', () => {
    expect(due(['received', '2024-12-10'])).toBe('2025-01-08');
  });

  test('D19: across Spring Festival 2026', () => {
    expect(due(['received', '2026-02-10'])).toBe('2026-03-16');
  });

  test('D24: received on the last day of the year', () => {
    expect(due(['received', '2024-12-31'])).toBe('2025-02-05');
  });
});

describe('the worked deadlines beside the reply', () => {
  test('D7: the last day to ask for a clarification', () => {
    expect(clarificationNoticeEnd(day('2025-03-03'), CALENDAR).lastOn).toBe('2025-03-12');
  });

  test('D8: the last day to answer it, 15 working days given', () => {
    expect(clarificationAnswerEnd(day('2025-03-10'), 15, CALENDAR).lastOn).toBe('2025-03-31');
  });

  test('D20: proactive publication within 20 working days', () => {
    expect(publicationEnd(day('2024-12-20'), CALENDAR).lastOn).toBe('2025-01-20');
  });

  test('D21: the last working day for an annual report', () => {
    const lastDays = [
      annualReportEnd(2024, { reportingAs: 'department' }, CALENDAR).lastOn,
      annualReportEnd(2025, { reportingAs: 'department' }, CALENDAR).lastOn,
      annualReportEnd(2026, { reportingAs: 'department' }, CALENDAR).lastOn,
      annualReportEnd(2023, { reportingAs: 'government' }, CALENDAR).lastOn,
    ];
    expect(lastDays).toEqual(['2025-01-27', '2026-01-30', '2027-01-29', '2024-03-29']);
  });

  test('D22: 60 calendar days for reconsideration roll over a holiday', () => {
    expect(reviewApplicationEnd(day('2025-03-03'), CALENDAR).lastOn).toBe('2025-05-06');
  });

  test('D23: 15 calendar days for a suit after reconsideration', () => {
    expect(suitAfterReviewEnd(day('2025-06-16'), CALENDAR).lastOn).toBe('2025-07-01');
  });

  test('D25: 7 working days across National Day with make-up days', () => {
    expect(clarificationNoticeEnd(day('2024-09-27'), CALENDAR).lastOn).toBe('2024-10-12');
  });
});
