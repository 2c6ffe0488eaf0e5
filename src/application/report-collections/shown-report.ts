import type { SubmittedReportRow } from '../../database/report-submissions.ts';
import { cellsOf, FIGURE_LABELS } from '../../domain/annual-reports/figure-cells.ts';
import type { CheckFinding } from '../../domain/annual-reports/findings.ts';
import type { SourcePlace } from '../../domain/annual-reports/read-report.ts';
import { type FilledCell, figuresOfReading } from '../../domain/report-collections/collected-reading.ts';

/** One of the 200 cells with where its number came from, or why there is none. */
export type ShownCell = {
  readonly cell: string;
  readonly label: string;
  readonly value: number | string | null;
  readonly printed: string | null;
  readonly place: SourcePlace | null;
  readonly gap: string | null;
  readonly filled: FilledCell | null;
};

/** A report as it is shown to whoever judges it. */
export type ShownReport = {
  readonly submissionId: string;
  readonly number: number | null;
  readonly fileName: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string | null;
  readonly cells: readonly ShownCell[];
  readonly findings: readonly CheckFinding[];
  readonly errors: number;
  readonly gaps: number;
};

/** Every cell of a submission in printed order. */
export function shownCells({
  reading,
  figures,
  filled,
}: Pick<SubmittedReportRow, 'reading' | 'figures' | 'filled'>): readonly ShownCell[] {
  const evidence = new Map(reading.evidence.map((it) => [it.cell, it]));
  const read = new Map(cellsOf(figuresOfReading(reading)));
  const isGap = (cell: string) => (read.get(cell) ?? null) === null;
  /** The nearest gap: of the cell, its row or its table. */
  const gapOf = (cell: string) =>
    reading.uncertain?.find((it) => it.cell === cell) ??
    reading.uncertain?.find((it) => cell.startsWith(`${it.cell}.`));
  return cellsOf(figures).map(([cell, value], index) => {
    const found = evidence.get(cell);
    return {
      cell,
      label: FIGURE_LABELS[index] ?? cell,
      value: value ?? null,
      printed: found?.printed ?? gapOf(cell)?.printed ?? null,
      place: found?.place ?? null,
      gap: isGap(cell) ? (gapOf(cell)?.message ?? '文件中没有这一格') : null,
      filled: filled.find((it) => it.cell === cell) ?? null,
    };
  });
}

export const shownReport = (row: SubmittedReportRow): ShownReport => ({
  submissionId: row.id,
  number: row.number,
  fileName: row.fileName,
  agency: row.reading.agency,
  year: row.reading.year,
  title: row.reading.title ?? null,
  cells: shownCells(row),
  findings: row.findings,
  errors: row.errors,
  gaps: row.gaps,
});
