import { describe, expect, test } from 'vitest';
import { tabulateTable4 } from '../annual-reports/table-4.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { type DisputeFile, disputesOfYear, isOddDirectSuit } from './count-disputes.ts';

const file = (id: string, change: object = {}): DisputeFile => ({
  id,
  kind: 'reconsideration',
  role: 'original-actor',
  reviewedFirst: false,
  receivedOn: plainDate('2024-11-04'),
  concludedOn: null,
  result: null,
  ...change,
});
const ended = { concludedOn: plainDate('2025-01-20'), result: 'corrected' };

describe('table 4 from side files', () => {
  test.each([
    [2023, 'conclusion', []],
    [2024, 'conclusion', ['pending']],
    [2025, 'conclusion', ['corrected']],
    [2026, 'conclusion', []],
    [2024, 'receipt', ['pending']],
    [2025, 'receipt', []],
  ] as const)(
    'in %i, counted by %s, a dispute begun in 2024 and ended in 2025 is %j',
    (year, by, results) => {
      expect(disputesOfYear([file('a', ended)], year, by).map((it) => it.result)).toEqual(results);
    },
  );

  test('an open one is 尚未审结 in every year it is open', () => {
    for (const year of [2024, 2025, 2026])
      expect(disputesOfYear([file('a')], year, 'conclusion').map((it) => it.result)).toEqual(['pending']);
  });

  test('the groups are told apart, co-defendants and third parties do not count, and sums hold', () => {
    const suit = { kind: 'litigation', ...ended };
    const files = [
      file('review', ended),
      file('direct', suit),
      file('after', { ...suit, reviewedFirst: true, result: 'upheld' }),
      file('co-defendant', { ...suit, role: 'review-organ' }),
      file('third', { ...suit, role: 'third-party' }),
    ];
    const { table, cells } = tabulateTable4(disputesOfYear(files, 2025, 'conclusion'));
    expect(table).toEqual([0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1]);
    expect(cells.flat().filter((id) => id === 'third' || id === 'co-defendant')).toEqual([]);
  });
});

describe('a direct suit', () => {
  const refused = { reviewFirst: true, decidedOn: plainDate('2024-01-01') };
  test.each([
    ['against a refusal under articles 14 to 16 since 2024 is odd', { reviewedFirst: false }, refused, true],
    ['after a reconsideration is not', { reviewedFirst: true }, refused, false],
    [
      'against an older refusal is not',
      { reviewedFirst: false },
      { ...refused, decidedOn: plainDate('2023-12-31') },
      false,
    ],
    ['against another outcome is not', { reviewedFirst: false }, { ...refused, reviewFirst: false }, false],
    ['against silence is not', { reviewedFirst: false }, { reviewFirst: false, decidedOn: null }, false],
    ['without a case is not', { reviewedFirst: false }, null, false],
  ])('%s', (_, suit, against, odd) => {
    expect(isOddDirectSuit(suit, against)).toBe(odd);
  });
});
