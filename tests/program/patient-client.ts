import { setTimeout as sleep } from 'node:timers/promises';
import { UnexpectedAnswer } from './portal-visitor.ts';

/** Why an attempt had to be repeated: the server said so, asked for patience, was gone, or the client hung up. */
export type Repeated = 'fault' | 'delayed' | 'connectionLost' | 'hungUp';

/** How many attempts of all clients ended how. */
export type Tally = Record<Repeated | 'attempts', number>;

export const newTally = (): Tally => ({
  attempts: 0,
  fault: 0,
  delayed: 0,
  connectionLost: 0,
  hungUp: 0,
});

const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 2000;
/** With the pauses some ten minutes: who then has no answer will never have one. */
const MOST_ATTEMPTS = 300;

/**
 * Sends the same again, with the same key, until there is an answer. `hangUpAfter`: milliseconds after which the
 * first attempt is cut off. Throws what is no answer but no reason to repeat either, such as a refusal.
 */
export async function untilAnswered<Value>(
  tally: Tally,
  attempt: (hangUp?: AbortSignal) => Promise<Value>,
  hangUpAfter: number | null = null,
): Promise<Value> {
  for (let turn = 0; ; turn += 1) {
    tally.attempts += 1;
    try {
      return await attempt(turn === 0 && hangUpAfter !== null ? AbortSignal.timeout(hangUpAfter) : undefined);
    } catch (error) {
      const why = reasonToRepeat(error);
      if (why === null || turn === MOST_ATTEMPTS) throw error;
      tally[why] += 1;
    }
    // A little chance keeps those who were refused together from coming back together.
    await sleep(Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** turn) * (0.5 + Math.random()));
  }
}

function reasonToRepeat(error: unknown): Repeated | null {
  if (error instanceof UnexpectedAnswer)
    return error.status >= 500 ? 'fault' : error.status === 429 ? 'delayed' : null;
  if (error instanceof DOMException) return 'hungUp';
  // What fetch throws when the connection is refused, or ends before the answer does.
  return error instanceof TypeError ? 'connectionLost' : null;
}
