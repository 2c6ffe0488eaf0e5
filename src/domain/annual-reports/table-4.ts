import type { Table4 } from './figures.ts';

/** 行政复议；行政诉讼未经复议直接起诉；行政诉讼复议后起诉. */
export const TABLE_4_GROUPS = ['review', 'suit-direct', 'suit-after-review'] as const;
export type Table4Group = (typeof TABLE_4_GROUPS)[number];

/** The five numbers of a group, in printed order; the fifth is the sum of the other four (F5). */
export const TABLE_4_RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
export type Table4Result = (typeof TABLE_4_RESULTS)[number];

export const TABLE_4_GROUP_LABELS: Readonly<Record<Table4Group, string>> = {
  review: '行政复议',
  'suit-direct': '未经复议直接起诉',
  'suit-after-review': '复议后起诉',
};

export const TABLE_4_RESULT_LABELS: Readonly<Record<Table4Result, string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
};

export type Table4Column = { readonly group: Table4Group; readonly result: Table4Result };

/** The 15 columns of table 4 in printed order: the index of a number is the index of its column. */
export const TABLE_4_COLUMNS: readonly Table4Column[] = TABLE_4_GROUPS.flatMap((group) =>
  TABLE_4_RESULTS.map((result) => ({ group, result })),
);

/** A table 4 in which nothing happened. */
export const EMPTY_TABLE_4: Table4 = TABLE_4_COLUMNS.map(() => 0);

/**
 * A reconsideration or suit about access to information, as table 4 counts it.
 *
 * A case counts only where the organ is the original actor: one that is co-defendant because it decided the
 * reconsideration does not count it (国办公开办函〔2016〕201号).
 */
export type CountedDispute = {
  readonly id: string;
  readonly group: Table4Group;
  readonly result: Exclude<Table4Result, 'total'>;
  readonly role: 'original-actor' | 'review-organ' | 'third-party';
};

/** Table 4 and, for each of its 15 numbers, the ids of the cases behind it. */
export function tabulateTable4(disputes: readonly CountedDispute[]): {
  table: Table4;
  cells: readonly (readonly string[])[];
} {
  const counted = disputes.filter((dispute) => dispute.role === 'original-actor');
  const cells = TABLE_4_COLUMNS.map(({ group, result }) =>
    counted
      .filter((dispute) => dispute.group === group && (result === 'total' || dispute.result === result))
      .map((dispute) => dispute.id),
  );
  return { table: cells.map((ids) => ids.length), cells };
}
