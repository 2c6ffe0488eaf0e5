import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareFigures, figureRows } from './compare-figures.ts';
import { EMPTY_TABLE_3, type ReportFigures, table3Of } from './figures.ts';
import { EMPTY_TABLE_2 } from './table-2.ts';
import { EMPTY_TABLE_4 } from './table-4.ts';

const EMPTY: ReportFigures = { table2: EMPTY_TABLE_2, table3: EMPTY_TABLE_3, table4: EMPTY_TABLE_4 };

it('finds nothing where all 200 cells are equal', () => {
  expect(compareFigures(EMPTY, EMPTY)).toEqual([]);
  expect(figureRows(EMPTY)).toHaveLength(200);
});

it('names the one cell of table 3 that differs, wherever it stands', () => {
  const rows = Object.keys(EMPTY_TABLE_3) as (keyof typeof EMPTY_TABLE_3)[];
  fc.assert(
    fc.property(fc.constantFrom(...rows), fc.nat(6), fc.integer({ min: 1 }), (row, column, value) => {
      const table3 = table3Of((key) =>
        EMPTY.table3[key].map((it, at) => (key === row && at === column ? value : it)),
      );
      expect(compareFigures(EMPTY, { ...EMPTY, table3 })).toEqual([
        { cell: `table3.${row}.${column}`, expected: '0', read: String(value) },
      ]);
    }),
  );
});

it('takes a gap, a row or a table that was not read for a difference', () => {
  expect(compareFigures(EMPTY, { ...EMPTY, table4: null })).toHaveLength(15);
  expect(compareFigures(EMPTY, { ...EMPTY, table2: { ...EMPTY_TABLE_2, normative: null } })).toHaveLength(3);
  const table3 = { ...EMPTY_TABLE_3, granted: [0, 0, null, 0, 0, 0, 0] };
  expect(compareFigures(EMPTY, { ...EMPTY, table3 })).toEqual([
    { cell: 'table3.granted.2', expected: '0', read: 'null' },
  ]);
});
