import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../calendar/statutory-calendar.ts';
import { SILENCE } from './consultation-silence.ts';
import { OPINION_DAYS, opinionPeriod } from './opinion-period.ts';
import { thirdPartyOpinionEnd } from './other-periods.ts';

test('the period of an opinion is proved day by day and ends where the reply clock times it out', () => {
  const received = plainDate('2025-05-21');
  const period = opinionPeriod('third-party', received, STATUTORY_CALENDAR);
  expect(period.lastOn).toBe('2025-06-12');
  expect(period.lastOn).toBe(thirdPartyOpinionEnd(received, STATUTORY_CALENDAR).lastOn);
  expect(period.lines.filter((it) => it.kind === 'counted')).toHaveLength(OPINION_DAYS);
  expect(period.lines.find((it) => it.on === '2025-06-02')?.text).toContain('放假');
  expect(period.lines.at(-1)).toMatchObject({ on: '2025-06-12', kind: 'due', text: '提出意见的期限届满日' });
  expect(period.provisional).toBe(false);
  expect(opinionPeriod('co-producer', plainDate('2031-01-06'), STATUTORY_CALENDAR).provisional).toBe(true);
});

test('silence has three meanings, each under its own article', () => {
  expect(SILENCE['co-producer'].text).toContain('视为同意公开');
  expect(SILENCE['third-party'].text).toContain('不视为同意公开');
  expect(SILENCE['other-organ'].text).toContain('不视为同意公开');
  expect(new Set(Object.values(SILENCE).map((it) => it.article)).size).toBe(3);
});
