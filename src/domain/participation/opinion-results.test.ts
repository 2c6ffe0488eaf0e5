import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkResults,
  countOpinions,
  OPINION_STATES,
  type OpinionGroup,
  TREATMENTS,
} from './opinion-results.ts';

const group = (id: string, treatment: OpinionGroup['treatment'], reasons = ''): OpinionGroup => ({
  id,
  title: `意见${id}`,
  treatment,
  reasons,
});
const inGroup = (groupId: string) => ({ state: 'grouped' as const, groupId });

describe('the numbers of opinions', () => {
  test('count each opinion once: five received, three counted, one set aside, one unsettled', () => {
    const groups = [group('a', 'adopted'), group('b', 'not-adopted', '超出财力')];
    const opinions = [
      inGroup('a'),
      inGroup('a'),
      inGroup('b'),
      { state: 'set-aside' as const, groupId: null },
      { state: 'new' as const, groupId: null },
    ];
    expect(countOpinions(opinions, groups)).toEqual({
      received: 5,
      counted: 3,
      setAside: 1,
      unsettled: 1,
      byTreatment: { adopted: 2, 'partly-adopted': 0, 'not-adopted': 1 },
      byGroup: { a: 2, b: 1 },
    });
  });

  test('always add up, whatever groups are left', () => {
    const opinion = fc.record({
      state: fc.constantFrom(...OPINION_STATES),
      groupId: fc.constantFrom('a', 'b', 'c', 'gone'),
    });
    const groups = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        title: fc.constant('意见'),
        treatment: fc.constantFrom(...TREATMENTS),
        reasons: fc.constant(''),
      }),
      { selector: (it) => it.id },
    );
    fc.assert(
      fc.property(fc.array(opinion), groups, (opinions, kept) => {
        const counts = countOpinions(opinions, kept);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, it) => total + it, 0);
        expect(counts.counted + counts.setAside + counts.unsettled).toBe(opinions.length);
        expect(sum(Object.values(counts.byTreatment))).toBe(counts.counted);
        expect(sum(Object.values(counts.byGroup))).toBe(counts.counted);
      }),
    );
  });
});

describe('results', () => {
  const codeOf = (groups: readonly OpinionGroup[], opinions: Parameters<typeof countOpinions>[0]) => {
    const checked = checkResults({ overview: '总体情况', groups }, countOpinions(opinions, groups));
    return checked.ok ? 'ok' : checked.refusal.code;
  };

  test('wait until every opinion is settled', () => {
    expect(codeOf([group('a', 'adopted')], [inGroup('a'), inGroup('gone')])).toBe('opinions-unsettled');
    expect(codeOf([group('a', 'adopted')], [inGroup('a')])).toBe('ok');
    expect(codeOf([], [])).toBe('ok');
  });

  test('give reasons for whatever was not wholly adopted', () => {
    expect(codeOf([group('a', 'partly-adopted')], [])).toBe('reasons-missing');
    expect(codeOf([group('a', 'not-adopted', '与上位法不一致')], [])).toBe('ok');
  });
});
