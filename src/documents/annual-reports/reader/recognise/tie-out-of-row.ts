import { plainNumber, valueIn } from './printed-values.ts';

/** The number a cell counts for in a sum: a blank is zero; `null` where it is no count. */
function countOf(printed: string): number | null {
  if (plainNumber(printed) === '') return 0;
  const read = valueIn(printed, 'count');
  return read.ok && typeof read.value === 'number' ? read.value : null;
}

/**
 * Whether in every group of that many cells the last is the sum of the others (F3 in table 3, F5 in table 4), blanks
 * counted as zero; `null` where one of them is no count.
 */
export function addsUp(printed: readonly string[], group: number): boolean | null {
  const counts = printed.map(countOf);
  for (let start = 0; start < counts.length; start += group) {
    let sum = 0;
    const cells = counts.slice(start, start + group);
    for (const count of cells.slice(0, -1)) {
      if (count === null) return null;
      sum += count;
    }
    const total = cells.at(-1) ?? null;
    if (total === null) return null;
    if (total !== sum) return false;
  }
  return true;
}
