import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { ROLE_PERMISSIONS, type Role } from '../staff/roles.data.ts';
import type { CaseState } from './case-state.ts';
import { ACTIONS, type Action } from './lifecycle.data.ts';
import { begun, taken, through } from './lifecycle.steps.ts';
import { ACTION_PERMISSIONS, forbids } from './separation.ts';

const person = (staffId: string, ...roles: Role[]) => ({
  staffId,
  permissions: new Set(roles.flatMap((it) => ROLE_PERMISSIONS[it])),
});

/** Registered at the window by “clerk”, drafted by “handler”, in review. */
const inReview = taken(
  taken(through(begun('in-person', plainDate('2025-05-12')), 'take-up'), 'draft', 0, 'handler'),
  'submit-review',
).state;
const toSign: CaseState = { ...inReview, status: 'to-sign' };

const code = (action: Action, state: CaseState, who: ReturnType<typeof person>) =>
  forbids(action, state, who)?.code ?? null;

describe('separation of duties within a case', () => {
  test('who drafts does not review, whatever posts they hold', () => {
    const handler = person('handler', 'handler', 'legal-reviewer', 'secrecy-reviewer');
    expect(code('pass-legal-review', inReview, handler)).toBe('separation-of-duties');
    expect(code('pass-secrecy-review', inReview, handler)).toBe('separation-of-duties');
    expect(code('pass-legal-review', inReview, person('other', 'legal-reviewer'))).toBeNull();
    expect(code('pass-secrecy-review', inReview, person('other', 'secrecy-reviewer'))).toBeNull();
  });

  test('who drafts or registers does not sign', () => {
    expect(code('sign', toSign, person('handler', 'signatory'))).toBe('separation-of-duties');
    expect(code('sign', toSign, person('clerk', 'signatory'))).toBe('separation-of-duties');
    expect(code('sign', toSign, person('head', 'signatory'))).toBeNull();
  });

  test('a case is worked on by its handler, or by whoever assigns cases', () => {
    const inHand: CaseState = { ...inReview, status: 'in-hand', handlerId: 'mine' };
    expect(code('record-search', inHand, person('mine', 'handler'))).toBeNull();
    expect(code('record-search', inHand, person('other', 'handler'))).toBe('separation-of-duties');
    expect(code('record-search', inHand, person('other', 'ogi-clerk'))).toBeNull();
  });

  test('the pairs are counted within one case: elsewhere the same people may swap', () => {
    const elsewhere = { ...toSign, drafterId: 'head', registrarId: null };
    expect(code('sign', elsewhere, person('handler', 'signatory'))).toBeNull();
    expect(code('sign', elsewhere, person('clerk', 'signatory'))).toBeNull();
  });

  test('three people suffice: one registers and drafts, one reviews twice, one signs', () => {
    const one = { ...inReview, drafterId: 'clerk' };
    const reviewer = person('reviewer', 'legal-reviewer', 'secrecy-reviewer');
    expect(code('pass-legal-review', one, reviewer)).toBeNull();
    expect(code('pass-secrecy-review', one, reviewer)).toBeNull();
    expect(code('sign', { ...one, status: 'to-sign' }, person('head', 'signatory'))).toBeNull();
  });

  test('a draft is sent back by whoever may decide on it at that stage, and by nobody else', () => {
    expect(code('return-draft', inReview, person('a', 'legal-reviewer'))).toBeNull();
    expect(code('return-draft', inReview, person('a', 'secrecy-reviewer'))).toBeNull();
    expect(code('return-draft', inReview, person('a', 'signatory'))).toBe('forbidden');
    expect(code('return-draft', toSign, person('a', 'signatory'))).toBeNull();
    expect(code('return-draft', toSign, person('a', 'legal-reviewer'))).toBe('forbidden');
    expect(code('return-draft', { ...toSign, status: 'signed' }, person('a', 'signatory'))).toBe('forbidden');
  });

  test.each(ACTIONS)('%s is for those who hold its permission, and for them alone', (action) => {
    const state = action === 'return-draft' ? inReview : toSign;
    expect(code(action, state, { staffId: 'x', permissions: new Set() })).toBe('forbidden');
    if (action === 'return-draft') return;
    const needed = ACTION_PERMISSIONS[action];
    const staffId = needed === 'requests:handle' ? (state.handlerId ?? 'x') : 'x';
    expect(code(action, state, { staffId, permissions: new Set([needed]) })).toBeNull();
  });
});
