import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { EntryMethod, EntryTier } from './catalogue-entry.ts';

/** How an entry of a catalogue stands before the public. */
export const COVERAGE_STATES = ['covered', 'soon-stale', 'stale', 'missing', 'not-counted'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];
export const COVERAGE_LABELS: Readonly<Record<CoverageState, string>> = {
  covered: '已公开',
  'soon-stale': '即将到期更新',
  stale: '未及时更新',
  missing: '未公开',
  'not-counted': '不计入',
};

/** Days before an entry turns stale within which it is named: a month, or the last quarter of a shorter period. */
const soonDays = (updateWithinDays: number): number => Math.min(30, updateWithinDays / 4);

/** What of an entry decides whether something must stand before the public. */
export type CountedEntry = {
  readonly method: EntryMethod;
  readonly tiers: readonly EntryTier[];
  readonly updateWithinDays: number | null;
};

/** The information found for an entry: by its own mark, or because it stands in the column of the entry. */
export type Found = { readonly items: number; readonly newestOn: PlainDate };

/**
 * Whether an entry is satisfied on a day. What is given on request only, or concerns another tier, is not counted;
 * what is published counts until its period of renewal has passed.
 */
export function coverageOf(
  entry: CountedEntry,
  found: Found | null,
  { tier, today }: { readonly tier: EntryTier; readonly today: PlainDate },
): CoverageState {
  if (entry.method === 'on-request' || !entry.tiers.includes(tier)) return 'not-counted';
  if (found === null || found.items === 0) return 'missing';
  if (entry.updateWithinDays === null) return 'covered';
  const left = entry.updateWithinDays - daysBetween(found.newestOn, today);
  if (left < 0) return 'stale';
  return left <= soonDays(entry.updateWithinDays) ? 'soon-stale' : 'covered';
}

/** How many entries stand in each state. */
export const countStates = (states: readonly CoverageState[]): Readonly<Record<CoverageState, number>> => ({
  covered: 0,
  'soon-stale': 0,
  stale: 0,
  missing: 0,
  'not-counted': 0,
  ...Object.fromEntries([...Map.groupBy(states, (it) => it)].map(([state, those]) => [state, those.length])),
});
