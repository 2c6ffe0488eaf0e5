import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../calendar/statutory-calendar.ts';
import type { ClockEvent, ClockReading } from './clock-events.ts';
import { type Channel, decideReceipt, type Receipt } from './receipt.ts';
import { readClock } from './reply-clock.ts';

export const day = plainDate;

type SimpleType = Exclude<ClockEvent['type'], 'extended' | 'delayed'>;

/** `['received', '2025-05-12']` or `['extended', '2025-05-14', 15]`, as the worked examples are written. */
export type Step = readonly [SimpleType, string] | readonly ['extended', string, number];

export const eventOf = (step: Step): ClockEvent =>
  step[0] === 'extended'
    ? { type: 'extended', on: day(step[1]), days: step[2] }
    : { type: step[0], on: day(step[1]) };

/** The clock after those events; throws where they are refused, for a worked example never is. */
export function reading(...steps: readonly Step[]): ClockReading {
  const result = readClock(steps.map(eventOf), STATUTORY_CALENDAR);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

/** The due day after those events. */
export const due = (...steps: readonly Step[]): string | null => reading(...steps).replyDueOn;

/** Both days of receipt of one arrival. */
export function receipt(
  channel: Channel,
  arrivedOn: string,
  confirmedOn: string | null,
  confirmationAnnounced = false,
): Receipt {
  return decideReceipt({
    channel,
    arrivedOn: day(arrivedOn),
    confirmedOn: confirmedOn === null ? null : day(confirmedOn),
    confirmationAnnounced,
  });
}

/** The due day of a request received on `start` and left alone. */
export const dueOf = (start: PlainDate | null): string | null =>
  start === null ? null : due(['received', start]);
