import { cellsOf } from '../../../domain/annual-reports/figure-cells.ts';
import type { ReadReport } from '../../../domain/annual-reports/read-report.ts';

/** The 200 numbers of the form of 2021 in printed order as texts, `null` where the report leaves one open. */
export const valuesOf = (report: ReadReport): readonly (string | null)[] =>
  pathsAndValues(report).map(([, value]) => (value === null || value === undefined ? null : String(value)));

/** The cells that are open although nothing says why: neither of the cell, nor of its row, nor of its table. */
export function withoutReason(report: ReadReport, values: readonly (string | null)[]): readonly string[] {
  const told = report.uncertain.map(({ cell }) => cell);
  return pathsAndValues(report).flatMap(([path], index) =>
    values[index] !== null || told.some((cell) => path === cell || path.startsWith(`${cell}.`)) ? [] : [path],
  );
}

const pathsAndValues = ({ table2, table3, table4 }: ReadReport) =>
  cellsOf({ table2: table2?.form === '2021' ? table2 : null, table3, table4 });
