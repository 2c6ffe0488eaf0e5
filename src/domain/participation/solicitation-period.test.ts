import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { USUAL_PARTICIPATION } from './participation-settings.ts';
import { SOLICITATION_KINDS } from './solicitation-kinds.data.ts';
import { checkPeriod, daysOfPeriod, isShortened, minimumDays } from './solicitation-period.ts';

const FROM = plainDate('2025-05-12');
const period = (kind: (typeof SOLICITATION_KINDS)[number], days: number, shortReasons = '') => ({
  kind,
  fromOn: FROM,
  toOn: addDays(FROM, days),
  shortReasons,
});
const codeOf = (...wanted: Parameters<typeof period>) => {
  const checked = checkPeriod(period(...wanted), USUAL_PARTICIPATION);
  return checked.ok ? 'ok' : checked.refusal.code;
};

describe('the period of a solicitation', () => {
  test('of 12 May to 11 June has thirty days: the day of publication does not count', () => {
    expect(daysOfPeriod({ fromOn: FROM, toOn: plainDate('2025-06-11') })).toBe(30);
    expect([codeOf('regulation', 30), codeOf('regulation', 29)]).toEqual(['ok', 'period-too-short']);
  });

  test('names the article of each kind, and the earliest day that would do', () => {
    const rule = checkPeriod(period('regulation', 10), USUAL_PARTICIPATION);
    const decision = checkPeriod(period('major-decision', 10), USUAL_PARTICIPATION);
    expect(rule).toMatchObject({ refusal: { article: '《规章制定程序条例》第十五条' } });
    expect(decision).toMatchObject({ refusal: { article: '《重大行政决策程序暂行条例》第十五条' } });
    expect(JSON.stringify(rule)).toContain('2025年6月11日');
  });

  test('may be shortened for a major decision with reasons, and for nothing else', () => {
    expect(codeOf('major-decision', 10, '汛期临近')).toBe('ok');
    expect(codeOf('major-decision', 10, '  ')).toBe('period-too-short');
    for (const kind of ['regulation', 'normative-document'] as const)
      expect([kind, codeOf(kind, 10, '汛期临近')]).toEqual([kind, 'period-too-short']);
    expect(isShortened(period('major-decision', 10, '汛期临近'), USUAL_PARTICIPATION)).toBe(true);
    expect(isShortened(period('major-decision', 30), USUAL_PARTICIPATION)).toBe(false);
  });

  test('follows the setting of the organ where no law fixes it, and never below the law', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SOLICITATION_KINDS),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
        (kind, days, set) => {
          const settings = { ...USUAL_PARTICIPATION, normativeDays: set, otherDays: set };
          const least = minimumDays(kind, settings);
          const fixed = kind === 'regulation' || kind === 'major-decision';
          expect(least).toBe(fixed ? 30 : set);
          expect(checkPeriod(period(kind, days), settings).ok).toBe(days >= least);
        },
      ),
    );
  });

  test('ends after it begins', () => {
    expect([codeOf('other', 0), codeOf('other', -1)]).toEqual(['period-backwards', 'period-backwards']);
  });
});
