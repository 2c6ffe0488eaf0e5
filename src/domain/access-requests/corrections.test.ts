import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import type { CorrectedFacts } from './case-events.ts';
import { checkCorrection } from './corrections.ts';
import { clockOf } from './guards.ts';
import { begun, type Journey, recorded, taken, through, waited, worldOn } from './lifecycle.steps.ts';

const MONDAY = plainDate('2025-03-03');

const seqOf = (journey: Journey, type: string): number =>
  journey.events.find((it) => it.type === type)?.seq ?? 0;

const tried = (journey: Journey, type: string, on: string, replacement: CorrectedFacts = {}) =>
  checkCorrection(
    journey.events,
    { supersedes: seqOf(journey, type), on: plainDate(on), replacement },
    worldOn(journey.today),
  );

/** The journey after a correction that must be lawful. */
function corrected(journey: Journey, type: string, on: string, replacement: CorrectedFacts = {}): Journey {
  const checked = tried(journey, type, on, replacement);
  if (!checked.ok) throw new Error(checked.refusal.message);
  const { supersedes } = checked.value;
  const facts = { supersedes, replacementOn: plainDate(on), replacement };
  return recorded(journey, { type: 'corrected', occurredOn: journey.today, facts }, 'head');
}

const due = ({ state, today }: Journey) => clockOf(state, worldOn(today).calendar)?.replyDueOn;

describe('a correction', () => {
  test('of the day of receipt moves the due day, and a second one wins over the first', () => {
    const letter = taken(waited(begun('registered-mail', MONDAY), 3), 'take-up');
    expect(due(letter)).toBe('2025-03-31');
    const earlier = corrected(letter, 'received', '2025-03-05');
    expect(due(earlier)).toBe('2025-04-02');
    expect(due(corrected(earlier, 'received', '2025-03-04'))).toBe('2025-04-01');
  });

  test('may not put a day before what went ahead, after what followed, or into the future', () => {
    const letter = taken(waited(begun('registered-mail', MONDAY), 3), 'take-up');
    const codes = ['2025-03-01', '2025-03-07', '2025-03-08'].map((on) => {
      const result = tried(letter, 'received', on);
      return result.ok ? 'ok' : result.refusal.code;
    });
    expect(codes).toEqual(['day-too-early', 'day-in-future', 'day-in-future']);
    const later = tried(waited(letter, 5), 'received', '2025-03-08');
    expect(later.ok ? 'ok' : later.refusal.code).toBe('day-too-late');
  });

  test('of the outcome and of the kind of applicant stands in the state, the old event stays in the chain', () => {
    const signed = through(
      begun('in-person', MONDAY),
      ...(['take-up', 'draft', 'submit-review', 'pass-legal-review', 'pass-secrecy-review', 'sign'] as const),
    );
    const changed = corrected(signed, 'signed', MONDAY, { outcome: 'denied-process' });
    expect(changed.state.outcome).toBe('denied-process');
    expect(signed.state.outcome).not.toBe('denied-process');
    expect(changed.events.filter((it) => it.type === 'signed')).toHaveLength(1);
    const kind = corrected(changed, 'submitted', MONDAY, { applicantKind: 'enterprise' });
    expect([kind.state.applicantKind, kind.state.outcome]).toEqual(['enterprise', 'denied-process']);
  });

  test('touches neither the time the system took itself nor events that hold no mistake of this kind', () => {
    const online = taken(waited(begun('online', MONDAY), 1), 'take-up');
    const refusals = [
      tried(online, 'submitted', '2025-03-02'),
      tried(online, 'assigned', '2025-03-03'),
      tried(online, 'received', '2025-03-03', { outcome: 'partial' }),
      tried(online, 'received', '2025-03-03'),
    ].map((it) => (it.ok ? 'ok' : it.refusal.code));
    expect(refusals).toEqual(['system-time', 'not-correctable', 'not-correctable', 'nothing-corrected']);
  });

  test('that would make the clock unreadable is refused', () => {
    const paid = through(begun('in-person', MONDAY), 'take-up', 'notice-fee');
    const later = taken(waited(paid, 10), 'record-payment', 3);
    const early = tried(later, 'fee-paid', '2025-03-01');
    expect(early.ok ? 'ok' : early.refusal.code).toBe('day-too-early');
  });
});
