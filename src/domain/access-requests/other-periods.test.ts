import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR as CALENDAR } from '../calendar/statutory-calendar.ts';
import { annualReportEnd, clarificationAnswerEnd, reviewApplicationEnd } from './other-periods.ts';

describe('periods beside the reply', () => {
  test('is an earlier day set locally, and never a later one', () => {
    const department = { reportingAs: 'department' as const };
    expect(annualReportEnd(2024, { ...department, reportDueBy: '01-20' }, CALENDAR)).toMatchObject({
      localOn: '2025-01-20',
      lastOn: '2025-01-20',
      statutoryOn: '2025-01-31',
    });
    const late = annualReportEnd(2024, { ...department, reportDueBy: '02-20' }, CALENDAR);
    expect(late).toEqual(annualReportEnd(2024, department, CALENDAR));
  });

  test('a department files by 31 January, a government by 31 March, each under its paragraph', () => {
    expect(annualReportEnd(2024, { reportingAs: 'department' }, CALENDAR)).toEqual({
      statutoryOn: '2025-01-31',
      localOn: null,
      lastOn: '2025-01-27',
      provisional: false,
      article: '《中华人民共和国政府信息公开条例》第四十九条第一款',
    });
    expect(annualReportEnd(2024, { reportingAs: 'government' }, CALENDAR)).toMatchObject({
      statutoryOn: '2025-03-31',
      lastOn: '2025-03-31',
      article: '《中华人民共和国政府信息公开条例》第四十九条第二款',
    });
  });

  test('a period that ends in a year without notice is provisional', () => {
    expect(annualReportEnd(2026, { reportingAs: 'department' }, CALENDAR).provisional).toBe(true);
    expect(reviewApplicationEnd(plainDate('2026-12-01'), CALENDAR).provisional).toBe(true);
  });

  test('a period given in parts of days is a fault', () => {
    expect(() => clarificationAnswerEnd(plainDate('2025-03-10'), 1.5, CALENDAR)).toThrow(RangeError);
  });
});
