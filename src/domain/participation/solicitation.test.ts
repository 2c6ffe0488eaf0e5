import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import {
  decideStep,
  declinedStep,
  offeredSteps,
  type SolicitationState,
  solicitationStatus,
  takesOpinions,
} from './solicitation.ts';
import {
  SOLICITATION_ACTIONS,
  SOLICITATION_LIFECYCLE,
  SOLICITATION_STAGES,
} from './solicitation-stages.data.ts';

const FROM = plainDate('2025-05-12');
const TO = plainDate('2025-06-11');
const state = (change: Partial<SolicitationState> = {}): SolicitationState => ({
  stage: 'in-review',
  fromOn: FROM,
  toOn: TO,
  submittedBy: 'author',
  ...change,
});
const on = (day: string, staffId = 'other') => ({ staffId, today: plainDate(day) });

describe('a solicitation', () => {
  test.each([
    ['2025-05-11', 'scheduled'],
    ['2025-05-12', 'open'],
    ['2025-06-11', 'open'],
    ['2025-06-12', 'closed'],
  ])('once approved is on %s %s, by the day alone', (day, status) => {
    expect(solicitationStatus(state({ stage: 'approved' }), plainDate(day))).toBe(status);
  });

  test('takes opinions on its days and in no other stage, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SOLICITATION_STAGES),
        fc.integer({ min: -50, max: 80 }),
        (stage, shift) => {
          const today = addDays(FROM, shift);
          const open = stage === 'approved' && today >= FROM && today <= TO;
          expect(takesOpinions(state({ stage }), today)).toBe(open);
        },
      ),
    );
  });

  test('is opened, and its results published, by another person than submitted them', () => {
    for (const [stage, action] of [
      ['in-review', 'approve'],
      ['results-in-review', 'publish-results'],
    ] as const) {
      expect(declinedStep(action, state({ stage }), on('2025-05-12', 'author'))?.code).toBe(
        'separation-of-duties',
      );
      expect(decideStep(action, state({ stage }), on('2025-05-12')).ok).toBe(true);
    }
  });

  test('is not opened after its first day: everybody has the whole period', () => {
    expect(declinedStep('approve', state(), on('2025-05-13'))?.code).toBe('begins-in-past');
  });

  test('has no results while it is open', () => {
    const approved = state({ stage: 'approved' });
    expect(declinedStep('submit-results', approved, on('2025-06-11'))?.code).toBe('still-open');
    expect(declinedStep('submit-results', approved, on('2025-06-12'))).toBeNull();
  });

  test('offers nothing the table does not hold', () => {
    for (const stage of SOLICITATION_STAGES)
      for (const action of SOLICITATION_ACTIONS) {
        const offered = offeredSteps(state({ stage }), on('2025-05-12')).includes(action);
        if (offered) expect(SOLICITATION_LIFECYCLE[stage][action]).toBeDefined();
      }
    expect(offeredSteps(state({ stage: 'withdrawn' }), on('2025-05-12'))).toEqual([]);
  });
});
