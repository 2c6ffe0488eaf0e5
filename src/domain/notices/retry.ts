/** Tries at most; with the pauses below they span a little less than a day. */
export const MOST_ATTEMPTS = 12;

const FIRST_PAUSE_MINUTES = 1;
/** The longest pause between two attempts. */
export const LONGEST_PAUSE_MINUTES = 360;

/** Days after which a notice not sent is given up: by then it is no reminder any more. */
export const NOTICE_DAYS = 3;

/**
 * Minutes to wait after a failed attempt: each pause twice the one before, six hours at most; `null` when there
 * will be no further attempt. `attempts` counts those made, the failed one included.
 */
export function pauseAfter(attempts: number): number | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  return Math.min(FIRST_PAUSE_MINUTES * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_MINUTES);
}
