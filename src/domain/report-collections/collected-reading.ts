import type { ReportToCheck } from '../annual-reports/checks/report-to-check.ts';
import { cellsOf } from '../annual-reports/figure-cells.ts';
import {
  type PrintedFigures,
  type PrintedNumber,
  TABLE_3_COLUMNS,
  table3Of,
} from '../annual-reports/figures.ts';
import type { CellEvidence, ReadReport } from '../annual-reports/read-report.ts';
import { TABLE_4_COLUMNS } from '../annual-reports/table-4.ts';
import { parseWanYuan } from '../annual-reports/wan-yuan.ts';

/** A report as it came: as read from a file, or as taken over from this platform, which has neither evidence nor gaps. */
export type CollectedReading = ReportToCheck & { readonly evidence: readonly CellEvidence[] };

/** A cell nobody could read, filled in by the supervising office with its reason. */
export type FilledCell = {
  readonly cell: string;
  readonly value: number | string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
};

/** What is kept of a file that was read: the words of the file stay in the file. */
export const collectedReading = ({ format: _, ...read }: ReadReport): CollectedReading => read;

/** The figures as the sums know them; table 2 in the form of 2019 has other columns and is a gap there. */
export const figuresOfReading = ({ table2, table3, table4 }: ReportToCheck): PrintedFigures => ({
  table2: table2?.form === '2021' ? table2 : null,
  table3,
  table4,
});

const FEES = 'table2.fees_wan_yuan';

/** The figures with what was filled in, where nothing was read. */
export function fillFigures(
  figures: PrintedFigures,
  filled: readonly Pick<FilledCell, 'cell' | 'value'>[],
): PrintedFigures {
  const by = new Map(filled.map((it) => [it.cell, it.value]));
  const values = new Map(cellsOf(figures).map(([cell, value]) => [cell, value ?? by.get(cell) ?? null]));
  const count = (cell: string): PrintedNumber => {
    const value = values.get(cell) ?? null;
    return value === null ? null : Number(value);
  };
  const rules = (row: string) => ({
    made: count(`table2.${row}.made`),
    repealed: count(`table2.${row}.repealed`),
    valid: count(`table2.${row}.valid`),
  });
  return {
    table2: {
      form: '2021',
      regulations: rules('regulations'),
      normative: rules('normative'),
      licensing_decisions: count('table2.licensing_decisions'),
      penalty_decisions: count('table2.penalty_decisions'),
      coercion_decisions: count('table2.coercion_decisions'),
      fees_wan_yuan: parseWanYuan(String(values.get(FEES) ?? '')),
    },
    table3: table3Of((key) => TABLE_3_COLUMNS.map((_, column) => count(`table3.${key}.${column}`))),
    table4: TABLE_4_COLUMNS.map((_, index) => count(`table4.${index}`)),
  };
}

/** Paths of the cells nobody could read and nobody filled in. */
export const gapsIn = (figures: PrintedFigures): readonly string[] =>
  cellsOf(figures).flatMap(([cell, value]) => (value === null || value === undefined ? [cell] : []));

/** A value a cell may be filled with, in its normal form; `null` for what the cell cannot hold (F7). */
export function cellValue(cell: string, typed: string): number | string | null {
  if (cell === FEES) return parseWanYuan(typed);
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}

/** The report as it is checked: with what was filled in, and without the gaps that are filled. */
export function readingToCheck(reading: CollectedReading, filled: readonly FilledCell[]): ReportToCheck {
  if (filled.length === 0) return reading;
  const figures = fillFigures(figuresOfReading(reading), filled);
  const open = new Set(gapsIn(figures));
  return {
    ...reading,
    ...figures,
    table3_other_row: null,
    ...(reading.uncertain && {
      uncertain: reading.uncertain.filter((it) =>
        [...open].some((cell) => `${cell}.`.startsWith(`${it.cell}.`)),
      ),
    }),
  };
}
