import { type PrintedFigures, type ReportFigures, TABLE_3_COLUMNS } from './figures.ts';
import { TABLE_3_ROWS } from './table-3-rows.data.ts';

/** One cell in which a file and the ledger differ: its path in the words of the form, and both numbers as text. */
export type FigureDifference = {
  readonly cell: string;
  readonly expected: string;
  readonly read: string;
};

const DECISIONS = [
  'licensing_decisions',
  'penalty_decisions',
  'coercion_decisions',
  'fees_wan_yuan',
] as const;
const COUNTS = ['made', 'repealed', 'valid'] as const;

type Cells = readonly (readonly [path: string, value: number | string | null | undefined])[];

/** All 200 cells of a report in printed order, with their paths. */
function cellsOf({ table2, table3, table4 }: PrintedFigures): Cells {
  return [
    ...(['regulations', 'normative'] as const).flatMap((row) =>
      COUNTS.map((column) => [`table2.${row}.${column}`, table2?.[row]?.[column]] as const),
    ),
    ...DECISIONS.map((row) => [`table2.${row}`, table2?.[row]] as const),
    ...TABLE_3_ROWS.flatMap(({ key }) =>
      TABLE_3_COLUMNS.map((_, index) => [`table3.${key}.${index}`, table3?.[key]?.[index]] as const),
    ),
    ...Array.from({ length: 15 }, (_, index) => [`table4.${index}`, table4?.[index]] as const),
  ];
}

/** Where what was read from a file is not what the ledger says; none where every cell is there and equal. */
export function compareFigures(expected: ReportFigures, read: PrintedFigures): readonly FigureDifference[] {
  const found = new Map(cellsOf(read));
  return cellsOf(expected).flatMap(([cell, value]) => {
    const other = found.get(cell) ?? null;
    return other === value ? [] : [{ cell, expected: String(value), read: String(other) }];
  });
}

/** The figures as rows of a plain table: one line a number, in printed order. */
export const figureRows = (figures: ReportFigures): readonly (readonly [string, number | string])[] =>
  cellsOf(figures).map(([cell, value]) => [cell, value ?? '']);
