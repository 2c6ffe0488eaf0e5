import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import type { CorrectedFacts } from './case-events.ts';
import { checkCorrection } from './corrections.ts';
import { begun, type Journey, recorded, taken, through, tried, waited, worldOn } from './lifecycle.steps.ts';

const MONDAY = plainDate('2025-03-03');

/** What a correction of the latest event of that type is told. */
function told(journey: Journey, type: string, on: string, replacement: CorrectedFacts = {}): string {
  const event = journey.events.findLast((it) => it.type === type);
  const correction = { supersedes: event?.seq ?? 0, on: plainDate(on), replacement };
  const checked = checkCorrection(journey.events, correction, worldOn(journey.today));
  return checked.ok ? 'ok' : checked.refusal.code;
}

/** The journey after a step the applicant or a third party took on the portal: nobody of the staff recorded it. */
function bySystem(journey: Journey, action: 'receive-clarification' | 'return-consultation'): Journey {
  const decided = tried(action, journey);
  if (!decided.ok) throw new Error(decided.refusal.message);
  return recorded(journey, decided.value, null);
}

const inHand = (): Journey => taken(begun('in-person', MONDAY), 'take-up');
const SIGNED = ['draft', 'submit-review', 'pass-legal-review', 'pass-secrecy-review', 'sign'] as const;

describe('a correction is no way to make a late reply look punctual', () => {
  test('the day an on-line request was received is the system’s own', () => {
    const online = taken(waited(begun('online', MONDAY), 10), 'take-up');
    expect(told(online, 'received', '2025-03-12')).toBe('system-time');
  });

  test('nor are the days of what came in on the portal anybody’s to move', () => {
    const asked = waited(taken(inHand(), 'request-clarification', 9), 2);
    const clarified = waited(bySystem(asked, 'receive-clarification'), 3);
    expect(told(clarified, 'clarification-received', '2025-03-08')).toBe('system-time');
    const sent = waited(taken(inHand(), 'send-consultation'), 2);
    const returned = waited(bySystem(sent, 'return-consultation'), 3);
    expect(told(returned, 'consultation-returned', '2025-03-07')).toBe('system-time');
  });

  test('an opinion is not moved behind the end of its period, nor a clarification without a good reason', () => {
    const sent = waited(taken(inHand(), 'send-consultation'), 5);
    const returned = waited(taken(sent, 'return-consultation'), 60);
    expect(told(returned, 'consultation-returned', '2025-03-24')).toBe('ok');
    expect(told(returned, 'consultation-returned', '2025-03-25')).toBe('opinion-too-late');
    const asked = waited(taken(inHand(), 'request-clarification', 4), 1);
    const clarified = waited(taken(asked, 'receive-clarification', 1), 60);
    expect(told(clarified, 'clarification-received', '2025-03-10')).toBe('ok');
    expect(told(clarified, 'clarification-received', '2025-03-11')).toBe('clarification-late');
  });

  test('service is not turned into service on line, nor into posting nobody has a number of', () => {
    const signed = through(inHand(), ...SIGNED);
    const at = { method: 'counter', letterId: 'letter' } as const;
    const served = recorded(signed, { type: 'served', occurredOn: MONDAY, facts: at }, 'clerk');
    const to = (method: 'counter' | 'online' | 'post' | 'entrusted-organ') =>
      told(served, 'served', MONDAY, { method });
    expect([to('online'), to('post'), to('entrusted-organ')]).toEqual(['system-time', 'post-unproved', 'ok']);
    const online = { ...at, method: 'online' } as const;
    const onLine = waited(
      recorded(signed, { type: 'served', occurredOn: MONDAY, facts: online }, 'clerk'),
      3,
    );
    expect(told(onLine, 'served', '2025-03-05')).toBe('system-time');
    expect(told(onLine, 'served', MONDAY, { method: 'counter' })).toBe('system-time');
  });

  test('a request never arrives after it was received', () => {
    const drafted = through(inHand(), 'draft');
    expect(told(waited(drafted, 5), 'submitted', '2025-03-06')).toBe('day-too-late');
  });

  test('what the secrecy authority was asked stays a question to the authority', () => {
    const referred = through(inHand(), 'draft', 'submit-review', 'refer-secrecy');
    expect(told(referred, 'consultation-sent', MONDAY, { kind: 'other-organ' })).toBe('not-correctable');
  });
});
