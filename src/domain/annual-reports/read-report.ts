import type { PrintedRow, PrintedTable2, PrintedTable3 } from './figures.ts';
import type { ReportSectionKey, ReportSections } from './sections.ts';
import type { Table2Of2019 } from './table-2-of-2019.ts';

/** What kind of file a report was read from. */
export type ReportFormat = 'html' | 'text' | 'docx' | 'sheet' | 'pdf';

/** Table 2 in the form of 2021 (国办公开办函〔2021〕30号) or of 2019 (国办公开办函〔2019〕60号). */
export type ReadTable2 = PrintedTable2 | Table2Of2019;

/**
 * Where in the file something stands, counted from 1: page of a PDF, line of a text, number of the table in the
 * file with row and column of its grid, name of the sheet. What a format does not have is absent.
 */
export type SourcePlace = {
  readonly page?: number;
  readonly line?: number;
  readonly sheet?: string;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
};

/**
 * How a number came to its cell. `grid`: by the row and column of a table of the file. `order`: the numbers behind
 * a label are exactly as many as the form has cells. `tie-out`: some cells were lost, and only one distribution
 * of the numbers left agrees with the tie-outs of the form.
 */
export type ReadingMethod = 'grid' | 'order' | 'tie-out';

/**
 * The evidence of one number. `cell` is the path of the number in the JSON of the report, with the index of the
 * column: `table2.regulations.made`, `table3.granted.6`, `table3_other_row.0`, `table4.14`.
 */
export type CellEvidence = {
  readonly cell: string;
  /** As printed in the file, without blanks around it. */
  readonly printed: string;
  readonly place: SourcePlace;
  readonly method: ReadingMethod;
};

/**
 * Why a cell, a row or a table is `null`.
 * - `blank`: the cell is there and empty. `mark`: it holds `/`, `—`, 无 or the like instead of a number.
 * - `not-a-number`: it holds something else that is no count (a negative count, words, a number with a unit).
 * - `missing`: the row or table is not in the file. `cut-off`: the file ends in it.
 * - `ambiguous`: numbers are there, but which cells they stand in is not certain.
 * - `contradiction`: the file says it twice and differently. `columns`: heads other than the form's.
 */
export type UncertaintyReason =
  | 'blank'
  | 'mark'
  | 'not-a-number'
  | 'missing'
  | 'cut-off'
  | 'ambiguous'
  | 'contradiction'
  | 'columns';

/** One gap of the result: `cell` is the path of a number, a row (`table3.granted`) or a table (`table4`). */
export type Uncertainty = {
  readonly cell: string;
  readonly reason: UncertaintyReason;
  /** The reason in a sentence, for a person. */
  readonly message: string;
  /** What is printed there, or `null` where nothing is. */
  readonly printed: string | null;
  readonly place: SourcePlace | null;
};

/**
 * A published annual report as read. A number that is not certain is `null`, and `uncertain` says why; every
 * number that is not `null` has its line in `evidence`. Keys in snake_case are those of the exchange format.
 */
export type ReadReport = {
  readonly agency: string | null;
  readonly year: number | null;
  /** The title as printed, in one line; `null` where the file has none. */
  readonly title: string | null;
  readonly table2: ReadTable2 | null;
  readonly table3: PrintedTable3 | null;
  /** （六）其他处理 where it is printed as one row; the three rows under it are `null` then. */
  readonly table3_other_row: PrintedRow | null;
  /** 15 numbers in printed order. */
  readonly table4: PrintedRow | null;
  /** Running text before section one: legal basis, period, address. Empty where there is none. */
  readonly preface: string;
  /** Running text of the six sections without their tables, a paragraph a line; empty where there is none. */
  readonly sections: ReportSections;
  /** Headings of the sections as printed; `null` where the section is not in the file. */
  readonly headings: Readonly<Record<ReportSectionKey, string | null>>;
  readonly format: ReportFormat;
  readonly evidence: readonly CellEvidence[];
  readonly uncertain: readonly Uncertainty[];
};
