import { TABLE_3_COLUMNS } from './figures.ts';
import type { FindingPlace } from './finding-place.ts';
import type { NumberPlace } from './printed-form.ts';
import { TABLE_4_COLUMNS } from './table-4.ts';

/** The path of the number at a place of the printed form, as `figure-cells.ts` has it. */
export function cellOfPlace(place: NumberPlace): string {
  if (place.table === 3) return `table3.${place.row}.${TABLE_3_COLUMNS.indexOf(place.column)}`;
  if (place.table === 4)
    return `table4.${TABLE_4_COLUMNS.findIndex((it) => it.group === place.row && it.result === place.column)}`;
  return place.column === place.row ? `table2.${place.row}` : `table2.${place.row}.${place.column}`;
}

/** Whether a finding is about the number at `place`: about its very cell, its row, or its column. */
export function isAbout(finding: FindingPlace, place: NumberPlace): boolean {
  if (finding.kind !== 'table' || finding.table !== place.table) return false;
  if (finding.row === undefined && finding.column === undefined) return false;
  const sameRow = finding.row === undefined || finding.row === place.row;
  return sameRow && (finding.column === undefined || finding.column === place.column);
}
