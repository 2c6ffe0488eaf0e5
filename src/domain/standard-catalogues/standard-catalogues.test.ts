import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { columnsOfOrgan } from '../columns/columns-of-organ.ts';
import { coverageOf } from './coverage.ts';
import { NATIONAL_FIELDS } from './national-fields.data.ts';
import { ENTRY_LIMITS } from './read-catalogue.ts';
import { STARTER_ENTRIES } from './starter-catalogues.ts';

describe('the starter catalogues', () => {
  it('are twenty-six, one for each field, of which one name is not confirmed', () => {
    expect(NATIONAL_FIELDS).toHaveLength(26);
    expect(new Set(NATIONAL_FIELDS.map((it) => it.label)).size).toBe(26);
    expect(NATIONAL_FIELDS.filter((it) => 'unconfirmed' in it).map((it) => it.label)).toEqual(['城乡规划']);
  });

  it.each(NATIONAL_FIELDS)('of $label hold three to eight entries with all an entry needs', ({ key }) => {
    const entries = STARTER_ENTRIES[key];
    const columns = new Set(
      columnsOfOrgan({ level: 'government', makesRules: true, rulesAddress: '' }).map((it) => it.key),
    );
    expect(entries.length).toBeGreaterThanOrEqual(3);
    expect(entries.length).toBeLessThanOrEqual(8);
    for (const entry of entries) {
      expect(columns).toContain(entry.columnKey);
      expect(entry.basis).toMatch(/《.+》/);
      expect(entry.channels.length * entry.tiers.length).toBeGreaterThan(0);
      for (const text of [entry.content, entry.timeLimit, entry.body])
        expect(text.length * Number(text.length <= ENTRY_LIMITS.text)).toBeGreaterThan(0);
    }
    const names = entries.map((it) => `${it.topic}/${it.subtopic}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the coverage of an entry', () => {
  const today = plainDate('2026-06-30');
  const asked = { tier: 'county', today } as const;
  const entry = { method: 'proactive', tiers: ['county'], updateWithinDays: 180 } as const;
  const found = (daysAgo: number) => ({ items: 1, newestOn: addDays(today, -daysAgo) });

  it.each([
    [0, 'covered'],
    [149, 'covered'],
    [150, 'soon-stale'],
    [180, 'soon-stale'],
    [181, 'stale'],
  ])('renewed every 180 days and last %i days ago is %s', (daysAgo, state) => {
    expect(coverageOf(entry, found(daysAgo), asked)).toBe(state);
  });

  it('of a short period is near its end only in the last quarter', () => {
    const fortnight = { ...entry, updateWithinDays: 14 };
    expect([0, 10, 11, 15].map((it) => coverageOf(fortnight, found(it), asked))).toEqual([
      'covered',
      'covered',
      'soon-stale',
      'stale',
    ]);
  });

  it('without a period never grows stale', () => {
    expect(coverageOf({ ...entry, updateWithinDays: null }, found(4000), asked)).toBe('covered');
  });

  it('without anything published is missing', () => {
    expect(coverageOf(entry, null, asked)).toBe('missing');
    expect(coverageOf(entry, { ...found(0), items: 0 }, asked)).toBe('missing');
  });

  it('is not counted where it is given on request, or concerns another tier', () => {
    expect(coverageOf({ ...entry, method: 'on-request' }, null, asked)).toBe('not-counted');
    expect(coverageOf(entry, null, { ...asked, tier: 'township' })).toBe('not-counted');
  });
});
