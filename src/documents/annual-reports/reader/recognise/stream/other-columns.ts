import type { RowReading } from '../row-reading.ts';
import { addsUp } from '../tie-out-of-row.ts';
import type { Expected, RunItem } from './place-numbers.ts';

type Run = Expected & { readonly items: readonly RunItem[] };

const numbersIn = ({ items }: Run): number => items.filter((item) => item.sign === 'number').length;

/** A table in which more rows than this share have more numbers than the form has columns is not of the form. */
const MOST_LONGER = 0.2;

/**
 * Whether a row of a table may have as many numbers as the form has columns by accident, because the table has other
 * columns (a number of the row, last year's, a percentage) and one of its cells is blank. Rows of such a table count
 * only where they add up to more than nothing, and not at all where many rows have more numbers than the form, or most
 * another count. Where the head names such a column, only rows count that have all cells of the form and
 * prove themselves.
 */
export function columnsBeside(runs: readonly Run[]): (reading: RowReading, expected: Expected) => boolean {
  return (reading, expected) => {
    const { width, group, beside = false } = expected;
    if (!reading.ok || width === 1) return false;
    if (beside) return !(isFull(reading) && provesItself(reading, group));
    return reading.method === 'order' && mayBeOfOthers(runs, reading, expected);
  };
}

function mayBeOfOthers(runs: readonly Run[], reading: RowReading, { width, group }: Expected): boolean {
  const alike = runs.filter((run) => run.width === width);
  const longer = alike.filter((run) => numbersIn(run) > width).length;
  if (longer > (group === null ? 0 : Math.max(1, alike.length * MOST_LONGER))) return true;
  if (usualCount(alike) !== width && isFull(reading)) return true;
  return longer > 1 && !provesItself(reading, group);
}

/** Whether each cell of the form holds something. */
const isFull = (reading: RowReading): boolean => reading.ok && reading.cells.every((it) => it.printed !== '');

/** How many numbers most rows have; the form's own number where it is as usual as another. */
function usualCount(runs: readonly Run[]): number {
  const counts = new Map<number, number>();
  for (const run of runs) counts.set(numbersIn(run), (counts.get(numbersIn(run)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const width = runs[0]?.width ?? 0;
  if ((counts.get(width) ?? 0) === most) return width;
  return [...counts].find(([, rows]) => rows === most)?.[0] ?? width;
}

function provesItself(reading: RowReading, group: number | null): boolean {
  if (!reading.ok || group === null) return false;
  const printed = reading.cells.map((cell) => cell.printed);
  return addsUp(printed, group) === true && printed.some((it) => /[1-9１-９]/.test(it));
}
