import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { ROLE_PERMISSIONS } from '../staff/roles.data.ts';
import { type Acted, ALL, AUTHOR, DIGEST, NOW, stateAfter } from './item.steps.ts';
import { forbidsItemAction } from './item-separation.ts';

const named = { contentVersion: 1, digest: DIGEST };
const urgent = [
  {
    type: 'item-published-urgently',
    occurredOn: NOW.today,
    facts: {
      ...named,
      publicVersion: 1,
      visibleFrom: NOW.at,
      correction: null,
      remark: '暴雨红色预警',
      formedOn: plainDate('2025-05-06'),
    },
  },
  'head',
] as const;
const reviewedLate = (
  type: 'item-content-reviewed-late' | 'item-secrecy-reviewed-late',
  by: string,
): Acted => [{ type, occurredOn: NOW.today, facts: { ...named, remark: '', passed: true } }, by];

const refusal = (
  action: 'review-content-late' | 'review-secrecy-late',
  staffId: string,
  ...more: readonly Acted[]
) => forbidsItemAction(action, stateAfter(urgent, ...more), { staffId, permissions: ALL });

describe('an urgent publication', () => {
  test.each(['ogi-head', 'leader-in-charge', 'signatory'] as const)('is decided by %s alone', (role) => {
    const permissions = new Set(ROLE_PERMISSIONS[role]);
    expect(forbidsItemAction('publish-urgently', stateAfter(), { staffId: 'head', permissions })).toBeNull();
  });

  test.each(['publisher', 'handler', 'ogi-clerk', 'section-head'] as const)(
    'is not decided by %s',
    (role) => {
      const permissions = new Set(ROLE_PERMISSIONS[role]);
      expect(
        forbidsItemAction('publish-urgently', stateAfter(), { staffId: 'head', permissions })?.code,
      ).toBe('forbidden');
    },
  );

  test.each(['review-content-late', 'review-secrecy-late'] as const)(
    'is not reviewed afterwards by who decided it: %s',
    (action) => {
      expect(refusal(action, 'head')).toMatchObject({
        code: 'separation-of-duties',
        message: expect.stringContaining('决定人以外的人'),
        article: expect.stringContaining('第四十二条'),
      });
      expect(refusal(action, AUTHOR)?.code).toBe('separation-of-duties');
      expect(refusal(action, 'another')).toBeNull();
    },
  );

  test('is reviewed by two people, in whichever order they come', () => {
    const content = reviewedLate('item-content-reviewed-late', 'reviewer');
    expect(refusal('review-secrecy-late', 'reviewer', content)?.code).toBe('separation-of-duties');
    expect(refusal('review-secrecy-late', 'secrecy', content)).toBeNull();
    const secrecy = reviewedLate('item-secrecy-reviewed-late', 'secrecy');
    expect(refusal('review-content-late', 'secrecy', secrecy)?.code).toBe('separation-of-duties');
    expect(refusal('review-content-late', 'reviewer', secrecy)).toBeNull();
  });
});
