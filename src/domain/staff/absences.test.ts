import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { type Absence, isAway, mayStandIn, uncoveredRoles } from './absences.ts';

const away = (change: Partial<Absence> = {}): Absence => ({
  staffId: 'a',
  deputyId: 'b',
  fromOn: plainDate('2025-05-12'),
  toOn: plainDate('2025-05-16'),
  endedOn: null,
  ...change,
});
const HANDLERS = { theirs: ['handler'], deputys: ['handler', 'legal-reviewer'] } as const;

const codeOf = (...asked: Parameters<typeof mayStandIn>): string => {
  const result = mayStandIn(...asked);
  return result.ok ? 'ok' : result.refusal.code;
};

describe('an absence', () => {
  test.each([
    ['2025-05-11', false],
    ['2025-05-12', true],
    ['2025-05-16', true],
    ['2025-05-17', false],
  ])('counts on %s: %s', (day, expected) => {
    expect(isAway(away(), plainDate(day))).toBe(expected);
  });

  test('that was ended early no longer counts from that day on', () => {
    const ended = away({ endedOn: plainDate('2025-05-14') });
    expect(isAway(ended, plainDate('2025-05-13'))).toBe(true);
    expect(isAway(ended, plainDate('2025-05-14'))).toBe(false);
  });
});

describe('a deputy', () => {
  test('holds a post of the same kind', () => {
    expect(codeOf(away(), HANDLERS, [])).toBe('ok');
    expect(codeOf(away(), { theirs: ['handler'], deputys: ['ogi-clerk'] }, [])).toBe('ok');
    expect(codeOf(away(), { theirs: ['handler'], deputys: ['legal-reviewer'] }, [])).toBe('deputy-posts');
  });

  test('is not chosen for a post that only reads', () => {
    expect(codeOf(away(), { theirs: ['publisher'], deputys: ['publisher'] }, [])).toBe('deputy-posts');
  });

  test('is somebody else, and the days have an order', () => {
    expect(codeOf(away({ deputyId: 'a' }), HANDLERS, [])).toBe('deputy-self');
    expect(codeOf(away({ toOn: plainDate('2025-05-11') }), HANDLERS, [])).toBe('absence-days');
  });

  test('is there themselves, and nobody stands in for a deputy', () => {
    expect(codeOf(away(), HANDLERS, [away({ staffId: 'b', deputyId: 'c' })])).toBe('deputy-away');
    expect(codeOf(away(), HANDLERS, [away({ staffId: 'c', deputyId: 'a' })])).toBe('is-deputy');
    expect(codeOf(away(), HANDLERS, [away({ deputyId: 'c' })])).toBe('absence-twice');
  });

  test('is free again when the other absence lies apart or was ended', () => {
    const later = { fromOn: plainDate('2025-05-17'), toOn: plainDate('2025-05-20') };
    expect(codeOf(away(), HANDLERS, [away({ staffId: 'b', deputyId: 'c', ...later })])).toBe('ok');
    const ended = away({ endedOn: plainDate('2025-05-12') });
    expect(codeOf(away(), HANDLERS, [ended])).toBe('ok');
  });

  test('does not stand in for posts they do not hold', () => {
    expect(uncoveredRoles(['handler', 'ogi-head', 'publisher'], ['ogi-clerk'])).toEqual(['ogi-head']);
  });
});
