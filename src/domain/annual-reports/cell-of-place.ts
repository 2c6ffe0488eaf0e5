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

/** The number that a finding about a whole row or column is shown at: its total, or of rules those in force. */
function shownAt(finding: Extract<FindingPlace, { kind: 'table' }>): { row: string; column: string } | null {
  const { table, row, column } = finding;
  if (row === undefined && column === undefined) return null;
  if (table === 2) {
    const alone = row !== 'regulations' && row !== 'normative';
    return { row: row ?? '', column: column ?? (alone ? (row ?? '') : 'valid') };
  }
  return { row: row ?? 'total', column: column ?? 'total' };
}

/** Whether a finding is shown at a number: at its very cell, or at the total of the row or column it is about. */
export function isAbout(finding: FindingPlace, place: NumberPlace): boolean {
  if (finding.kind !== 'table' || finding.table !== place.table) return false;
  const at = shownAt(finding);
  return at !== null && at.row === place.row && at.column === place.column;
}
