import { OUTCOMES, type Outcome, type OutcomeKey } from './outcomes.data.ts';

const BY_KEY = new Map(OUTCOMES.map((outcome) => [outcome.key, outcome]));

/** The outcome of that key; the key's type makes a miss impossible. */
export function outcomeOf(key: OutcomeKey): Outcome {
  const outcome = BY_KEY.get(key);
  if (!outcome) throw new RangeError(`no such outcome: ${key}`);
  return outcome;
}

/** The outcomes a handler may choose when drafting a reply (art. 36–39). */
export const DECIDABLE_OUTCOMES: readonly Outcome[] = OUTCOMES.filter((it) => it.reachedBy === 'decision');
