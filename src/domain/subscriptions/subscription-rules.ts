import type { SubscriptionFrequency } from './frequencies.data.ts';

/** Days within which the link of a confirmation works; after them an unconfirmed address is forgotten. */
export const CONFIRM_DAYS = 3;

/** Confirmations sent to one address within a day, whoever asks for them. */
export const MOST_CONFIRMATIONS = 3;

/** Items in one message; what is beyond comes with the next. */
export const MOST_ITEMS = 100;

/** Messages given up one after the other until a subscription ends: nobody reads that mailbox any more. */
export const MOST_FAILURES = 5;

/** Days without a message after one was given up. */
export const PAUSE_DAYS = 1;

/** Days a message sent is remembered, so that an item that was withdrawn and comes back is not told again. */
export const REMEMBERED_DAYS = 400;

/** What somebody subscribes to: the columns with all below them, none for everything, and how often. */
export type Subscribed = {
  readonly columnIds: readonly string[];
  readonly frequency: SubscriptionFrequency;
};

/** What was subscribed to and what is asked for on top; everything holds every column. */
export const joined = (has: Subscribed, asked: Subscribed): Subscribed => ({
  columnIds:
    has.columnIds.length === 0 || asked.columnIds.length === 0
      ? []
      : [...new Set([...has.columnIds, ...asked.columnIds])],
  frequency: asked.frequency,
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CHINA = 8 * HOUR;
/** Summaries go out at eight in the morning in China; weeks begin on Monday (1970-01-05 was one). */
const MORNING = 8 * HOUR;
const FIRST_MONDAY = 4 * DAY;

/** The latest instant of a series that begins at `first` in China's clock. */
const latestOf = (now: Date, period: number, first: number): Date => {
  const local = now.getTime() + CHINA - first;
  return new Date(Math.floor(local / period) * period + first - CHINA);
};

/** Due is whoever was last written to before this instant. */
export function digestBoundary(frequency: SubscriptionFrequency, now: Date): Date {
  if (frequency === 'daily') return latestOf(now, DAY, MORNING);
  if (frequency === 'weekly') return latestOf(now, 7 * DAY, FIRST_MONDAY + MORNING);
  return new Date(now.getTime() - HOUR);
}
