import fc from 'fast-check';
import type { OrganReport } from './compare-organs.ts';
import { table3Of } from './figures.ts';
import { EMPTY_TABLE_2 } from './table-2.ts';
import { TABLE_3_ROWS, type Table3RowKey } from './table-3-rows.data.ts';
import { EMPTY_TABLE_4 } from './table-4.ts';

/** A report with the given totals, all of natural persons; other rows are nought. */
export const organReport = (
  organ: string,
  year: number,
  totals: Partial<Record<Table3RowKey, number>>,
  table4: readonly number[] = EMPTY_TABLE_4,
): OrganReport => ({
  organ,
  year,
  figures: {
    table2: EMPTY_TABLE_2,
    table3: table3Of((key) => [totals[key] ?? 0, 0, 0, 0, 0, 0, totals[key] ?? 0]),
    table4,
  },
});

/** Up to twelve organs with anything in their rows, over two years. */
export const organReports: fc.Arbitrary<readonly OrganReport[]> = fc.uniqueArray(
  fc
    .record({
      organ: fc.integer({ min: 1, max: 6 }),
      year: fc.constantFrom(2024, 2025),
      counts: fc.array(fc.nat(60), { minLength: 25, maxLength: 25 }),
      disputes: fc.array(fc.nat(20), { minLength: 15, maxLength: 15 }),
    })
    .map(({ organ, year, counts, disputes }) =>
      organReport(
        `第${organ}局`,
        year,
        Object.fromEntries(TABLE_3_ROWS.map(({ key }, index) => [key, counts[index] ?? 0])),
        disputes,
      ),
    ),
  { selector: ({ organ, year }) => `${organ} ${year}`, maxLength: 12 },
);
