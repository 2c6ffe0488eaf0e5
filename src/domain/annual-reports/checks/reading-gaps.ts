import { TABLE_3_COLUMNS } from '../figures.ts';
import { type FindingPlace, type Table3Place, WHOLE_REPORT } from '../finding-place.ts';
import type { CheckFinding } from '../findings.ts';
import type { Uncertainty, UncertaintyReason } from '../read-report.ts';
import { TABLE_3_ROWS } from '../table-3-rows.data.ts';
import { TABLE_4_COLUMNS } from '../table-4.ts';
import { checkFinding } from './check-finding.ts';
import type { ReportToCheck } from './report-to-check.ts';

const ROWS_3: ReadonlySet<string> = new Set([...TABLE_3_ROWS.map((row) => row.key), 'table3_other_row']);
/** Left blank or filled with a mark or words by the writer: a fault of the report, not of the reading. */
const FAULTS_OF_THE_REPORT: readonly UncertaintyReason[] = ['blank', 'mark', 'not-a-number'];

/** The place a path such as `table3.granted.6` or `table4.14` names. */
export function placeOfCell(cell: string): FindingPlace {
  const [table = '', ...path] = cell.split('.');
  if (table === 'table2') return table2Place(path);
  if (table === 'table3_other_row') return table3Place('table3_other_row', path[0]);
  if (table === 'table3') return table3Place(path[0], path[1]);
  return table === 'table4' ? table4Place(path[0]) : WHOLE_REPORT;
}

function table2Place([row, column]: readonly string[]): FindingPlace {
  if (row === undefined) return { kind: 'table', table: 2 };
  return column === undefined ? { kind: 'table', table: 2, row } : { kind: 'table', table: 2, row, column };
}

function table3Place(row: string | undefined, index: string | undefined): FindingPlace {
  if (row === undefined || !ROWS_3.has(row)) return { kind: 'table', table: 3 };
  const place = { kind: 'table', table: 3, row: row as Table3Place } as const;
  const column = index === undefined ? undefined : TABLE_3_COLUMNS[Number(index)];
  return column === undefined ? place : { ...place, column };
}

function table4Place(index: string | undefined): FindingPlace {
  const column = index === undefined ? undefined : TABLE_4_COLUMNS[Number(index)];
  if (column === undefined) return { kind: 'table', table: 4 };
  return { kind: 'table', table: 4, row: column.group, column: column.result };
}

const ENGLISH: Readonly<Record<UncertaintyReason, string>> = {
  blank: 'left blank',
  mark: 'a mark instead of a number',
  'not-a-number': 'not a count',
  missing: 'not in the file',
  'cut-off': 'the file ends here',
  ambiguous: 'numbers are there, but which cell they belong to is not certain',
  contradiction: 'printed twice and differently',
  columns: 'columns other than those of the form',
};

function ofGap({ cell, reason, message, printed }: Uncertainty): CheckFinding<'F7' | 'R2' | 'R3'> {
  const isFault = FAULTS_OF_THE_REPORT.includes(reason);
  const isTable = !cell.includes('.') && cell !== 'table3_other_row';
  const ends = /[。！？]$/.test(message) ? message : `${message}。`;
  return checkFinding({
    code: isFault ? 'F7' : isTable ? 'R3' : 'R2',
    severity: 'error',
    place: placeOfCell(cell),
    message: ends,
    english: `${ENGLISH[reason]}${printed === null || printed === '' ? '' : ` (“${printed}”)`}.`,
  });
}

/**
 * F7, R2, R3: what the reader left open: blanks and marks such as / are faults of the report, the rest could not
 * be read with certainty. Other heads of columns are B1. R1: organ or year not found.
 */
export function checkGaps(report: ReportToCheck): readonly CheckFinding[] {
  const { agency, year, uncertain } = report;
  if (uncertain === undefined) return [];
  const heading = (missing: boolean, message: string, english: string): readonly CheckFinding[] =>
    missing ? [checkFinding({ code: 'R1', severity: 'warning', place: WHOLE_REPORT, message, english })] : [];
  return [
    ...heading(agency === null, '没有读到报告机关的名称。', 'The name of the organ was not found.'),
    ...heading(year === null, '没有读到报告年度。', 'The year of the report was not found.'),
    ...uncertain.filter((gap) => gap.reason !== 'columns').map(ofGap),
  ];
}
