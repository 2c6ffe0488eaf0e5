import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { accountsFinding, accountUpdate } from './account-update.ts';

const today = plainDate('2025-05-12');
const updated = (ago: number | null, warnDays = 7) =>
  accountUpdate(
    { channel: 'wechat', name: '青禾发布', newestOn: ago === null ? null : addDays(today, -ago) },
    { today, warnDays },
  );

describe('an account at another platform', () => {
  test('needs something new within two weeks, and is named half of them before at most', () => {
    expect([6, 7, 14, 15].map((ago) => updated(ago).state)).toEqual([
      'fresh',
      'due-soon',
      'due-soon',
      'stale',
    ]);
    expect(updated(6, 60).state).toBe('fresh');
    expect(updated(10, 3).state).toBe('fresh');
    expect(updated(10)).toMatchObject({ dueOn: '2025-05-16', daysLeft: 4 });
  });

  test('through which nothing has gone out is blank', () => {
    expect(updated(null)).toMatchObject({ state: 'blank', dueOn: null });
  });

  test('fails the inspection alone, and is near before', () => {
    const severity = (...agos: (number | null)[]) =>
      accountsFinding(agos.map((ago) => updated(ago))).severity;
    expect([severity(), severity(1, 2), severity(1, 9), severity(9, 15), severity(null)]).toEqual([
      'passed',
      'passed',
      'soon',
      'failed',
      'failed',
    ]);
  });
});
