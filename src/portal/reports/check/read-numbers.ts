import { table3RowName } from '../../../domain/annual-reports/finding-place.ts';
import type { ReadReport } from '../../../domain/annual-reports/read-report.ts';
import { TABLE_3_ROWS } from '../../../domain/annual-reports/table-3-rows.data.ts';
import {
  TABLE_4_GROUP_LABELS,
  TABLE_4_GROUPS,
  TABLE_4_RESULTS,
} from '../../../domain/annual-reports/table-4.ts';

/** A number as read, or `null` where it is not certain. */
export type ReadNumber = {
  readonly table: 2 | 3 | 4;
  readonly row: string;
  readonly value: number | string | null;
};

const TOTAL = 6;

function ofTable2({ table2 }: ReadReport): readonly ReadNumber[] {
  if (table2?.form !== '2021') return [];
  const rules = (['regulations', 'normative'] as const).flatMap((row): ReadNumber[] => {
    const name = row === 'regulations' ? '规章' : '行政规范性文件';
    return [
      { table: 2, row: `${name}（制发）`, value: table2[row]?.made ?? null },
      { table: 2, row: `${name}（废止）`, value: table2[row]?.repealed ?? null },
      { table: 2, row: `${name}（现行有效）`, value: table2[row]?.valid ?? null },
    ];
  });
  return [
    ...rules,
    { table: 2, row: '行政许可', value: table2.licensing_decisions },
    { table: 2, row: '行政处罚', value: table2.penalty_decisions },
    { table: 2, row: '行政强制', value: table2.coercion_decisions },
    { table: 2, row: '行政事业性收费（万元）', value: table2.fees_wan_yuan },
  ];
}

/** The totals of the three tables as read, row by row, for a person to compare with the file. */
export function readNumbers(report: ReadReport): readonly ReadNumber[] {
  const { table3, table4 } = report;
  const rows = TABLE_3_ROWS.map(
    ({ key }): ReadNumber => ({ table: 3, row: table3RowName(key), value: table3?.[key]?.[TOTAL] ?? null }),
  );
  const disputes = TABLE_4_GROUPS.map(
    (group, index): ReadNumber => ({
      table: 4,
      row: TABLE_4_GROUP_LABELS[group],
      value: table4?.[(index + 1) * TABLE_4_RESULTS.length - 1] ?? null,
    }),
  );
  return [...ofTable2(report), ...rows, ...disputes];
}
