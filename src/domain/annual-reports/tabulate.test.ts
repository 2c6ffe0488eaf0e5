import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPLICANT_KINDS } from '../access-requests/applicant-kinds.ts';
import { OUTCOMES } from '../access-requests/outcomes.data.ts';
import { addDays, plainDate, yearOf } from '../calendar/plain-date.ts';
import { checkSums, reconcile } from './reconcile.ts';
import { EMPTY_TABLE_2 } from './table-2.ts';
import { EMPTY_TABLE_4 } from './table-4.ts';
import { type CountedCase, type CountedCases, tabulateTable3, tabulateTotals } from './tabulate.ts';

const caseOf = (parts: Partial<CountedCase>): CountedCase => ({
  id: 'a',
  applicantKind: 'natural-person',
  receivedOn: plainDate('2024-03-01'),
  decidedOn: plainDate('2024-03-20'),
  outcome: 'provided',
  ...parts,
});

const ledger = fc.array(
  fc
    .record({
      applicantKind: fc.constantFrom(...APPLICANT_KINDS),
      receivedOn: fc.nat(4 * 365).map((days) => addDays(plainDate('2021-06-01'), days)),
      open: fc.boolean(),
      daysTaken: fc.integer({ min: -3, max: 500 }),
      outcome: fc.constantFrom(...OUTCOMES.map((it) => it.key)),
    })
    .map(({ open, daysTaken, ...rest }) => ({
      ...rest,
      decidedOn: open ? null : addDays(rest.receivedOn, daysTaken),
    })),
  { maxLength: 60 },
);
const numbered = (cases: readonly Omit<CountedCase, 'id'>[]): CountedCase[] =>
  cases.map((item, index) => ({ ...item, id: `case-${index}` }));

/** What is kept of each case: its years, its kind, its outcome. */
const keptOf = ({ receivedOn, decidedOn, applicantKind, outcome }: CountedCase): CountedCases => ({
  receivedYear: yearOf(receivedOn),
  endedYear: decidedOn === null ? null : yearOf(decidedOn < receivedOn ? receivedOn : decidedOn),
  applicantKind,
  outcome: decidedOn === null ? null : outcome,
  cases: 1,
});

describe('table 3 from kept totals', () => {
  it('is the same as counted from cases, in every year', () => {
    fc.assert(
      fc.property(ledger.map(numbered), fc.integer({ min: 2020, max: 2027 }), (cases, year) => {
        expect(tabulateTotals(cases.map(keptOf), year)).toEqual(tabulateTable3(cases, year).table);
      }),
    );
  });

  it('leaves out what was kept and is gone', () => {
    const total = { ...keptOf(caseOf({ outcome: null })), cases: 0 };
    expect(tabulateTotals([total], 2024).total[6]).toBe(0);
  });
});

describe('table 3 counted from cases', () => {
  it('counts a case received and decided in the year in three rows, with its id', () => {
    const { table, cells } = tabulateTable3([caseOf({ applicantKind: 'legal-service' })], 2024);
    expect(table.new_received).toEqual([0, 0, 0, 0, 1, 0, 1]);
    expect(table.granted).toEqual([0, 0, 0, 0, 1, 0, 1]);
    expect(table.total).toEqual([0, 0, 0, 0, 1, 0, 1]);
    expect(table.carried_out).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(cells.granted[4]).toEqual(['a']);
    expect(cells.granted[6]).toEqual(['a']);
  });

  it('counts a case open on 31 December as carried out and a year later as carried in', () => {
    const late = caseOf({ receivedOn: plainDate('2024-12-31'), decidedOn: plainDate('2025-01-01') });
    const [before, after] = [tabulateTable3([late], 2024).table, tabulateTable3([late], 2025).table];
    expect([before.new_received[6], before.total[6], before.carried_out[6]]).toEqual([1, 0, 1]);
    expect([after.new_received[6], after.carried_in[6], after.total[6]]).toEqual([0, 1, 1]);
  });

  it('counts a decision of 31 December in the year that ends', () => {
    const lastDay = caseOf({ decidedOn: plainDate('2024-12-31') });
    expect(tabulateTable3([lastDay], 2024).table.carried_out[6]).toBe(0);
    expect(tabulateTable3([lastDay], 2025).table.carried_in[6]).toBe(0);
  });

  it('puts what does not exist and what is not ours into one row', () => {
    const cases = [caseOf({ outcome: 'does-not-exist' }), caseOf({ id: 'b', outcome: 'not-ours' })];
    expect(tabulateTable3(cases, 2024).cells.unavailable_not_held[0]).toEqual(['a', 'b']);
  });

  it('counts a case withdrawn before its legal day of receipt in the year of receipt', () => {
    const early = caseOf({
      receivedOn: plainDate('2025-01-02'),
      decidedOn: plainDate('2024-12-30'),
      outcome: 'withdrawn',
    });
    expect(tabulateTable3([early], 2024).table.total[6]).toBe(0);
    expect(tabulateTable3([early], 2025).table.other_other[6]).toBe(1);
  });

  it('refuses a ledger with a decision that has no outcome', () => {
    expect(() => tabulateTable3([caseOf({ outcome: null })], 2024)).toThrow('no outcome');
  });

  it('cross-foots and carries over in every column, whatever the cases are', () => {
    fc.assert(
      fc.property(ledger, fc.integer({ min: 2021, max: 2026 }), (items, year) => {
        const cases = numbered(items);
        const { table: table3, cells } = tabulateTable3(cases, year);
        const { table: nextYear } = tabulateTable3(cases, year + 1);
        expect(checkSums({ table2: null, table3, table4: null })).toEqual([]);
        expect(nextYear.carried_in).toEqual(table3.carried_out);
        expect(new Set(cells.new_received[6]).size).toBe(table3.new_received[6]);
        const [before, after] = [table3, nextYear].map((table) => ({
          table2: EMPTY_TABLE_2,
          table3: table,
          table4: EMPTY_TABLE_4,
        }));
        if (before && after)
          expect(reconcile({ year: year + 1, figures: after, lastYear: before })).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
