import {
  APPLICANT_KIND_LABELS,
  APPLICANT_KINDS,
  type ApplicantKind,
} from '../access-requests/applicant-kinds.ts';
import { TABLE_3_ROWS, type Table3RowKey } from './table-3-rows.data.ts';
import type { WanYuan } from './wan-yuan.ts';

/**
 * The numbers of an annual report (form: 国办公开办函〔2021〕30号; contents: 条例第五十条).
 *
 * Keys are the machine words of the form, the same in the domain, in frozen snapshots, in the API and in what
 * the reader prints; hence snake_case here.
 */

/** Rules or normative documents: made and repealed in the year, valid on 31 December; all in 件. */
export type RuleCounts = { readonly made: number; readonly repealed: number; readonly valid: number };

/** Table 2, 主动公开政府信息情况（条例第二十条第（一）（五）（六）（八）项）. */
export type Table2 = {
  readonly form: '2021';
  /** 规章: only organs with the power to make them have any. */
  readonly regulations: RuleCounts;
  /** 行政规范性文件. */
  readonly normative: RuleCounts;
  /** All decisions made in the year, published or not (`decisions` 5b). */
  readonly licensing_decisions: number;
  readonly penalty_decisions: number;
  readonly coercion_decisions: number;
  /** 行政事业性收费, received in the year, 万元, exact decimal text. */
  readonly fees_wan_yuan: WanYuan;
};

/** The seven printed columns of table 3: six kinds of applicant and the total. */
export type Table3Column = ApplicantKind | 'total';
export const TABLE_3_COLUMNS: readonly Table3Column[] = [...APPLICANT_KINDS, 'total'];
export const TABLE_3_COLUMN_LABELS: Readonly<Record<Table3Column, string>> = {
  ...APPLICANT_KIND_LABELS,
  total: '总计',
};

/** Table 3: 25 rows of seven numbers, in the order of {@link TABLE_3_COLUMNS}. */
export type Table3 = Readonly<Record<Table3RowKey, readonly number[]>>;

/** A record with one value for each of the 25 rows, in printed order. */
export const table3Of = <Value>(valueFor: (key: Table3RowKey) => Value): Record<Table3RowKey, Value> =>
  Object.fromEntries(TABLE_3_ROWS.map((row) => [row.key, valueFor(row.key)])) as Record<Table3RowKey, Value>;

/** A table 3 in which nothing happened: every cell is 0, none is blank (F7). */
export const EMPTY_TABLE_3: Table3 = table3Of(() => TABLE_3_COLUMNS.map(() => 0));

/** Table 4: 15 numbers in printed order; their names are in `table-4.ts`. */
export type Table4 = readonly number[];

export type ReportFigures = { readonly table2: Table2; readonly table3: Table3; readonly table4: Table4 };

/** A number as printed in a published report; `null` where the cell is blank, absent or not certain. */
export type PrintedNumber = number | null;
export type PrintedRow = readonly PrintedNumber[];

type PrintedCounts = { readonly [Key in keyof RuleCounts]: PrintedNumber };

export type PrintedTable2 = {
  readonly form: '2021';
  readonly regulations: PrintedCounts | null;
  readonly normative: PrintedCounts | null;
  readonly licensing_decisions: PrintedNumber;
  readonly penalty_decisions: PrintedNumber;
  readonly coercion_decisions: PrintedNumber;
  readonly fees_wan_yuan: WanYuan | null;
};

export type PrintedTable3 = Readonly<Record<Table3RowKey, PrintedRow | null>>;

/** The numbers of a report that may have gaps. Every {@link ReportFigures} is one without gaps. */
export type PrintedFigures = {
  readonly table2: PrintedTable2 | null;
  readonly table3: PrintedTable3 | null;
  /** （六）其他处理 where the form of 2019 prints it as a single row. */
  readonly table3_other_row?: PrintedRow | null;
  readonly table4: PrintedRow | null;
};
