import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { type CountedRule, countRules } from './rule-counts.ts';

const rule = (id: string, change: Partial<CountedRule>): CountedRule => ({
  id,
  kind: 'normative-document',
  issuer: '青禾区测试局',
  writtenOn: plainDate('2020-03-01'),
  expiresOn: null,
  repealed: false,
  repealedOn: null,
  ...change,
});

const ITEMS = [
  rule('old', {}),
  rule('made', { writtenOn: plainDate('2024-12-31') }),
  rule('later', { writtenOn: plainDate('2025-01-01') }),
  rule('joint', { writtenOn: plainDate('2024-05-01'), issuer: '青禾区测试局、青禾区另一局' }),
  rule('foreign', { writtenOn: plainDate('2024-05-01'), issuer: '青禾区人民政府' }),
  rule('repealed', { repealed: true, repealedOn: plainDate('2024-07-01') }),
  rule('repealed-next-year', { repealed: true, repealedOn: plainDate('2025-01-01') }),
  rule('long-gone', { repealed: true }),
  rule('expired', { expiresOn: plainDate('2024-12-30') }),
  rule('expires-at-year-end', { expiresOn: plainDate('2024-12-31') }),
  rule('of-another-kind', { kind: 'rule', writtenOn: plainDate('2024-02-02') }),
];

test('rules of a year are counted by what was made, what ended, and what is in force on 31 December', () => {
  const { cells } = countRules(ITEMS, { kind: 'normative-document', year: 2024, agencyName: '青禾区测试局' });
  expect(cells).toEqual({
    made: ['made', 'joint'],
    repealed: ['repealed', 'expired'],
    valid: ['old', 'made', 'joint', 'repealed-next-year', 'expires-at-year-end'],
  });
});

test('what is in force is what was in force, with what was made and without what ended (F6)', () => {
  const of = (year: number) =>
    countRules(ITEMS, { kind: 'normative-document', year, agencyName: '青禾区测试局' }).counts;
  for (const year of [2024, 2025])
    expect(of(year).valid).toBe(of(year - 1).valid + of(year).made - of(year).repealed);
});
