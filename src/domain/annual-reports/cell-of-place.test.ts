import { expect, it } from 'vitest';
import { cellOfPlace, isAbout } from './cell-of-place.ts';
import { cellsOf } from './figure-cells.ts';
import { EMPTY_TABLE_3 } from './figures.ts';
import { printedTable2, printedTable3, printedTable4 } from './printed-form.ts';
import { EMPTY_TABLE_2 } from './table-2.ts';
import { EMPTY_TABLE_4 } from './table-4.ts';

it('names the 200 cells of the printed form as the figures do', () => {
  const forms = [printedTable2(EMPTY_TABLE_2), printedTable3(EMPTY_TABLE_3), printedTable4(EMPTY_TABLE_4)];
  const printed = forms.flatMap(({ bodies }) =>
    bodies.flat(2).flatMap(({ number }) => (number ? [cellOfPlace(number)] : [])),
  );
  const cells = cellsOf({ table2: null, table3: null, table4: null }).map(([cell]) => cell);
  expect(printed.toSorted()).toEqual(cells.toSorted());
});

it('shows a finding at its cell, or at the total of its row or column, and one about a table nowhere', () => {
  const granted = { table: 3, row: 'granted', column: 'total' } as const;
  expect(isAbout({ kind: 'table', table: 3, row: 'granted', column: 'total' }, granted)).toBe(true);
  expect(isAbout({ kind: 'table', table: 3, row: 'granted' }, granted)).toBe(true);
  expect(isAbout({ kind: 'table', table: 3, column: 'total' }, granted)).toBe(false);
  expect(isAbout({ kind: 'table', table: 3, column: 'total' }, { ...granted, row: 'total' })).toBe(true);
  expect(isAbout({ kind: 'table', table: 3 }, granted)).toBe(false);
  expect(isAbout({ kind: 'report' }, granted)).toBe(false);
});

it('shows a finding about a row of table 2 where its number is', () => {
  const valid = { table: 2, row: 'normative', column: 'valid' } as const;
  expect(isAbout({ kind: 'table', table: 2, row: 'normative' }, valid)).toBe(true);
  const fees = { table: 2, row: 'fees_wan_yuan', column: 'fees_wan_yuan' } as const;
  expect(isAbout({ kind: 'table', table: 2, row: 'fees_wan_yuan' }, fees)).toBe(true);
});
