import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../calendar/statutory-calendar.ts';
import { ENTRY_ACTIONS } from './entry-lifecycle.data.ts';
import { decideEntry, type EntryState } from './entry-lifecycle.ts';
import { publicationClocks, publicationDueOn, withdrawalClock } from './publication-clock.ts';
import { addMonths, publicUntilOf } from './publication-end.ts';
import { readWanYuan } from './read-cell.ts';
import { REGISTER_KINDS } from './register-kinds.data.ts';
import { USUAL_REGISTER_SETTINGS } from './register-settings.ts';
import { countDisclosures } from './table-2-counts.ts';

const settings = USUAL_REGISTER_SETTINGS;
const calendar = STATUTORY_CALENDAR;

describe('the lifecycle', () => {
  const state: EntryState = {
    status: 'entered',
    enteredBy: 'a',
    plan: 'publish',
    isPublic: false,
    overturned: false,
    flagged: false,
  };

  test('lets nobody review what they entered', () => {
    for (const action of ['publish', 'withhold', 'return'] as const)
      expect(decideEntry(state, action, 'a')).toMatchObject({ refusal: { code: 'separation-of-duties' } });
    expect(decideEntry(state, 'publish', 'b')).toEqual({ ok: true, value: 'published' });
  });

  test('publishes nothing withheld or overturned, and strikes nothing that is public', () => {
    expect(decideEntry({ ...state, plan: 'withhold' }, 'publish', 'b')).toMatchObject({ ok: false });
    expect(decideEntry({ ...state, overturned: true }, 'publish', 'b')).toMatchObject({
      refusal: { article: '《行政处罚法》第四十八条' },
    });
    expect(decideEntry({ ...state, isPublic: true }, 'strike', 'b')).toMatchObject({
      refusal: { code: 'entry-public' },
    });
  });

  test('lets only a secrecy review open the way for what the checks flagged', () => {
    const flagged = { ...state, flagged: true };
    expect(decideEntry(flagged, 'publish', 'b')).toMatchObject({ refusal: { code: 'entry-flagged' } });
    expect(decideEntry(flagged, 'clear', 'b').ok).toBe(true);
    expect(decideEntry(flagged, 'clear', 'a').ok).toBe(false);
    expect(decideEntry(state, 'clear', 'b')).toMatchObject({ refusal: { code: 'entry-not-flagged' } });
  });

  test('leads out of a struck entry nowhere', () => {
    for (const action of ENTRY_ACTIONS)
      expect(decideEntry({ ...state, status: 'struck' }, action, 'b')).toMatchObject({
        refusal: { code: 'entry-not-there' },
      });
  });
});

describe('the periods', () => {
  test('a licence of 30 April 2025 is public within 7 working days, by 14 May, and by law within 20, by 3 June', () => {
    const clocks = publicationClocks('licence', plainDate('2025-04-30'), { settings, calendar });
    expect(clocks.map((it) => it.dueOn)).toEqual(['2025-05-14', '2025-06-03']);
    expect(clocks[0]?.trace.filter((it) => it.kind === 'counted')).toHaveLength(7);
    expect(clocks[1]?.article).toBe('《条例》第二十六条');
  });

  test('a measure has the 20 working days alone, and so has a licence where the setting is off', () => {
    const on = plainDate('2025-04-30');
    expect(publicationDueOn('coercion', on, { settings, calendar })).toBe('2025-06-03');
    expect(publicationDueOn('licence', on, { settings: { ...settings, decisionDays: null }, calendar })).toBe(
      '2025-06-03',
    );
  });

  test('the day of the list is the first of the clocks', () => {
    const days = fc.integer({ min: 0, max: 2000 }).map((it) => addDays(plainDate('2020-01-01'), it));
    fc.assert(
      fc.property(days, fc.constantFrom(...REGISTER_KINDS), (on, register) => {
        const [first] = publicationClocks(register, on, { settings, calendar });
        expect(publicationDueOn(register, on, { settings, calendar })).toBe(first?.dueOn);
      }),
    );
  });

  test('a penalty annulled on 25 September 2025 is withdrawn by the 29th, Sunday 28 being worked; on 30 September, by 11 October', () => {
    expect(withdrawalClock(plainDate('2025-09-25'), calendar).dueOn).toBe('2025-09-29');
    expect(withdrawalClock(plainDate('2025-09-30'), calendar).dueOn).toBe('2025-10-11');
  });

  test('months end where the month does', () => {
    expect(addMonths(plainDate('2024-02-29'), 12)).toBe('2025-02-28');
    expect(addMonths(plainDate('2025-01-31'), 1)).toBe('2025-02-28');
    expect(addMonths(plainDate('2025-05-12'), 36)).toBe('2028-05-12');
    expect(addMonths(plainDate('2025-12-31'), 2)).toBe('2026-02-28');
  });

  test('a penalty is public for the organ’s period unless its entry names a day; a licence while it is valid', () => {
    expect(publicUntilOf('penalty', { decidedOn: '2025-05-12' }, settings)).toBe('2028-05-12');
    expect(publicUntilOf('penalty', { decidedOn: '2025-05-12', publicUntil: '2025-08-12' }, settings)).toBe(
      '2025-08-12',
    );
    expect(
      publicUntilOf('penalty', { decidedOn: '2025-05-12' }, { ...settings, penaltyMonths: 0 }),
    ).toBeNull();
    expect(publicUntilOf('licence', { decidedOn: '2025-05-12', validUntil: '2027-05-11' }, settings)).toBe(
      '2027-05-11',
    );
    expect(publicUntilOf('fee', { decidedOn: '2025-05-12' }, settings)).toBeNull();
  });
});

describe('table 2', () => {
  const entry = (id: string, register: (typeof REGISTER_KINDS)[number], decidedOn: string, result = '') => ({
    id,
    register,
    decidedOn: plainDate(decidedOn),
    result,
  });
  const entries = [
    entry('l1', 'licence', '2024-01-01', 'granted'),
    entry('l2', 'licence', '2024-12-31', 'refused'),
    entry('l3', 'licence', '2025-01-01', 'granted'),
    entry('p1', 'penalty', '2024-06-01'),
    entry('c1', 'coercion', '2024-06-01', 'measure'),
    entry('c2', 'coercion', '2024-06-01', 'execution'),
  ];
  const collected = [
    { entryId: 'f1', year: 2024, amount: readWanYuan('59237.2449') as never },
    { entryId: 'f2', year: 2024, amount: readWanYuan('0.1元') as never },
    { entryId: 'f1', year: 2023, amount: readWanYuan('7') as never },
  ];

  test('counts all decisions of the year, with the entries behind each number, and sums fees exactly', () => {
    expect(countDisclosures(entries, collected, { year: 2024, settings })).toEqual({
      values: {
        licensing_decisions: 2,
        penalty_decisions: 1,
        coercion_decisions: 2,
        fees_wan_yuan: '59237.24491',
      },
      cells: {
        licensing_decisions: ['l1', 'l2'],
        penalty_decisions: ['p1'],
        coercion_decisions: ['c1', 'c2'],
        fees_wan_yuan: ['f1', 'f2'],
      },
    });
  });

  test('leaves out refusals and executions where the organ counts so', () => {
    const own = { ...settings, countRefusals: false, countCoercion: 'measure' as const };
    expect(countDisclosures(entries, [], { year: 2024, settings: own }).cells).toMatchObject({
      licensing_decisions: ['l1'],
      coercion_decisions: ['c1'],
      fees_wan_yuan: [],
    });
  });
});
