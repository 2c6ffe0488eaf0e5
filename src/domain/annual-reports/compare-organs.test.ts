import fc from 'fast-check';
import { expect, it } from 'vitest';
import { organReport, organReports } from './compare-organs.fixture.ts';
import { compareOrgans, type OrganReport } from './compare-organs.ts';
import { percentText } from './exact-share.ts';
import { OUTCOME_GROUPS } from './outcome-groups.data.ts';

it('takes the shares of results from the rows of table 3, exactly', () => {
  const report = organReport('区住建局', 2025, { denied_process: 13, granted: 8 });
  const [one] = compareOrgans([report]);
  expect(one?.outcomes).toEqual({
    granted: 8,
    partial: 0,
    denied: 13,
    unavailable: 0,
    unprocessed: 0,
    other: 0,
  });
  expect(one?.shares.denied).toEqual({ count: 13, of: 21 });
  expect(one?.shares.carriedOut).toBeNull();
});

it('counts corrected cases against all of their group, those not yet concluded included', () => {
  const table4 = [3, 2, 1, 4, 10, 1, 1, 0, 0, 2, 0, 0, 0, 0, 0];
  const [one] = compareOrgans([
    { ...organReport('区住建局', 2025, {}), ...{ figures: { table2: null, table3: null, table4 } } },
  ]);
  expect(one?.shares.reviewCorrected).toEqual({ count: 2, of: 10 });
  expect(one?.shares.directSuitCorrected).toEqual({ count: 1, of: 2 });
  expect(one?.shares.suitAfterReviewCorrected).toBeNull();
  expect(one?.suits).toBe(2);
});

it('leaves open what a report leaves open, and what nobody recorded', () => {
  const { figures, ...rest } = organReport('区教育局', 2025, { granted: 5, denied_secret: 2 });
  const { table3 } = figures;
  if (!table3) throw new Error('the made report has no table 3');
  const [one] = compareOrgans([
    { ...rest, figures: { ...figures, table3: { ...table3, denied_secret: null } } },
  ]);
  expect(one?.outcomes.granted).toBe(5);
  expect(one?.outcomes.denied).toBeNull();
  expect(one?.concluded).toBeNull();
  expect(one?.shares.granted).toBeNull();
  expect(one?.shares.onTime).toBeNull();
});

it('reads （六） of the form of 2019 from its one row', () => {
  const { figures, ...rest } = organReport('区教育局', 2020, { granted: 5 });
  const [one] = compareOrgans([
    { ...rest, figures: { ...figures, table3_other_row: [3, 0, 0, 0, 0, 0, 3] } },
  ]);
  expect(one?.shares.other).toEqual({ count: 3, of: 8 });
});

it('sets each year beside the one before of the same organ', () => {
  const compared = compareOrgans([
    organReport('甲局', 2024, { new_received: 12 }),
    organReport('甲局', 2025, { new_received: 30 }),
    organReport('乙局', 2025, { new_received: 9 }),
  ]);
  expect(compared.map((one) => [one.organ, one.year, one.receivedBefore])).toEqual([
    ['乙局', 2025, null],
    ['甲局', 2025, 12],
    ['甲局', 2024, null],
  ]);
});

it('does not choose between two reports of one organ and year', () => {
  const report = organReport('甲局', 2025, {});
  expect(() => compareOrgans([report, report])).toThrow(RangeError);
});

it('rounds a printed share to one decimal, half upwards', () => {
  expect(percentText({ count: 1, of: 3 })).toBe('33.3%');
  expect(percentText({ count: 2, of: 3 })).toBe('66.7%');
  expect(percentText({ count: 1, of: 16 })).toBe('6.3%');
  expect(percentText({ count: 1, of: 2000 })).toBe('0.1%');
  expect(percentText({ count: 7, of: 7 })).toBe('100.0%');
});

it('has shares of results that make exactly one, whatever the report', () => {
  fc.assert(
    fc.property(organReports, (reports: readonly OrganReport[]) => {
      for (const { shares, concluded } of compareOrgans(reports)) {
        const parts = OUTCOME_GROUPS.map(({ key }) => shares[key]);
        if (concluded === 0) expect(parts.every((part) => part === null)).toBe(true);
        else {
          expect(parts.reduce((sum, part) => sum + (part?.count ?? 0), 0)).toBe(concluded);
          expect(parts.every((part) => part?.of === concluded)).toBe(true);
        }
      }
    }),
  );
});

it('answers the same in whatever order the organs come', () => {
  fc.assert(
    fc.property(organReports, fc.nat(), (reports, turn) => {
      const at = reports.length === 0 ? 0 : turn % reports.length;
      const turned = [...reports.slice(at), ...reports.slice(0, at)].reverse();
      expect(compareOrgans(turned)).toEqual(compareOrgans(reports));
    }),
  );
});
