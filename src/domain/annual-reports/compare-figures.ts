import { cellsOf } from './figure-cells.ts';
import type { PrintedFigures, ReportFigures } from './figures.ts';

/** One cell in which a file and the ledger differ: its path in the words of the form, and both numbers as text. */
export type FigureDifference = {
  readonly cell: string;
  readonly expected: string;
  readonly read: string;
};

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
