import {
  type PrintedFigures,
  type ReportFigures,
  TABLE_3_COLUMN_LABELS,
  TABLE_3_COLUMNS,
  table3Of,
} from './figures.ts';
import { table3RowName } from './finding-place.ts';
import { RULE_COLUMNS, TABLE_2_BLOCKS } from './table-2.ts';
import { TABLE_3_ROWS } from './table-3-rows.data.ts';
import { TABLE_4_COLUMNS, TABLE_4_GROUP_LABELS, TABLE_4_RESULT_LABELS } from './table-4.ts';
import { wanYuan } from './wan-yuan.ts';

const DECISIONS = [
  'licensing_decisions',
  'penalty_decisions',
  'coercion_decisions',
  'fees_wan_yuan',
] as const;
const COUNTS = ['made', 'repealed', 'valid'] as const;

/** Cells with their paths; a gap is `null` or absent. */
export type FigureCells = readonly (readonly [path: string, value: number | string | null | undefined])[];

/** All 200 cells of a report in printed order, with their paths. */
export function cellsOf({ table2, table3, table4 }: PrintedFigures): FigureCells {
  return [
    ...(['regulations', 'normative'] as const).flatMap((row) =>
      COUNTS.map((column) => [`table2.${row}.${column}`, table2?.[row]?.[column]] as const),
    ),
    ...DECISIONS.map((row) => [`table2.${row}`, table2?.[row]] as const),
    ...TABLE_3_ROWS.flatMap(({ key }) =>
      TABLE_3_COLUMNS.map((_, index) => [`table3.${key}.${index}`, table3?.[key]?.[index]] as const),
    ),
    ...Array.from({ length: 15 }, (_, index) => [`table4.${index}`, table4?.[index]] as const),
  ];
}

const ROWS_OF_TABLE_2 = new Map<string, string>(
  TABLE_2_BLOCKS.flatMap((block) => block.rows.map((row) => [row.key, row.label] as const)),
);

/** The printed words of every cell, in the order of {@link cellsOf}. */
export const FIGURE_LABELS: readonly string[] = [
  ...(['regulations', 'normative'] as const).flatMap((row) =>
    RULE_COLUMNS.map((column) => `${ROWS_OF_TABLE_2.get(row)}${column.label}`),
  ),
  ...DECISIONS.map((row) => `${ROWS_OF_TABLE_2.get(row)}${row === 'fees_wan_yuan' ? '（万元）' : ''}`),
  ...TABLE_3_ROWS.flatMap(({ key }) =>
    TABLE_3_COLUMNS.map((column) => `${table3RowName(key)}·${TABLE_3_COLUMN_LABELS[column]}`),
  ),
  ...TABLE_4_COLUMNS.map(
    ({ group, result }) => `${TABLE_4_GROUP_LABELS[group]}·${TABLE_4_RESULT_LABELS[result]}`,
  ),
];

/** Figures made of values in the order of {@link cellsOf}; the fees are decimal text. */
export function figuresOfCells(values: readonly (number | string)[]): ReportFigures {
  const at = (index: number): number => Number(values[index] ?? 0);
  const rules = (from: number) => ({ made: at(from), repealed: at(from + 1), valid: at(from + 2) });
  const [table3From, width] = [10, TABLE_3_COLUMNS.length];
  const rows = TABLE_3_ROWS.map((row) => row.key);
  const table4From = table3From + rows.length * width;
  return {
    table2: {
      form: '2021',
      regulations: rules(0),
      normative: rules(3),
      licensing_decisions: at(6),
      penalty_decisions: at(7),
      coercion_decisions: at(8),
      fees_wan_yuan: wanYuan(String(values[9] ?? '0')),
    },
    table3: table3Of((key) =>
      TABLE_3_COLUMNS.map((_, column) => at(table3From + rows.indexOf(key) * width + column)),
    ),
    table4: TABLE_4_COLUMNS.map((_, index) => at(table4From + index)),
  };
}
