import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { BLANK_CASE, type CaseState } from './case-state.ts';
import { againstThirdParties } from './third-party-will.ts';

const day = plainDate('2025-05-19');
const asked = (id: string, consents: boolean | null): CaseState['consultations'][number] => ({
  id,
  kind: 'third-party',
  sentOn: day,
  deliveredOn: day,
  dueOn: day,
  endedOn: day,
  consents,
});
const state: CaseState = {
  ...BLANK_CASE,
  consultations: [asked('no-1', false), asked('no-2', false), asked('yes', true), asked('silent', null)],
};
const overruled = (id: string) => ({ consultationId: id, content: '中标金额', reasons: '涉及公共安全' });
const why = (change: Partial<Parameters<typeof againstThirdParties>[1]>) =>
  againstThirdParties(state, { outcome: 'provided', overruled: [], redactions: [], ...change })?.code ?? null;

describe('going against a third party', () => {
  test('demands the public interest for each that refused, and for no other', () => {
    expect(why({})).toBe('public-interest-missing');
    expect(why({ overruled: [overruled('no-1')] })).toBe('public-interest-missing');
    expect(why({ overruled: [overruled('no-1'), overruled('no-2')] })).toBeNull();
    expect(why({ overruled: [overruled('silent')] })).toBe('not-refused');
    expect(why({ overruled: [overruled('unknown')] })).toBe('not-refused');
  });

  test('is not needed where a partial disclosure withholds what art. 15 protects', () => {
    expect(why({ outcome: 'partial' })).toBe('public-interest-missing');
    expect(why({ outcome: 'partial', redactions: [{ article: '《条例》第十五条' }] })).toBeNull();
    expect(why({ outcome: 'partial', redactions: [{ article: '《条例》第十六条' }] })).toBe(
      'public-interest-missing',
    );
  });

  test('has no place in a reply that discloses nothing', () => {
    expect(why({ outcome: 'denied-third-party' })).toBeNull();
    expect(why({ outcome: 'denied-third-party', overruled: [overruled('no-1')] })).toBe('nothing-disclosed');
  });
});
