import type { RuleCounts, Table2 } from './figures.ts';
import { fenOf, type WanYuan, wanYuan, wanYuanFromFen } from './wan-yuan.ts';

export type Table2BlockKey = 'rules' | 'licensing' | 'enforcement' | 'fees';
export type Table2RowKey =
  | 'regulations'
  | 'normative'
  | 'licensing_decisions'
  | 'penalty_decisions'
  | 'coercion_decisions'
  | 'fees_wan_yuan';

export type Table2Block = {
  readonly key: Table2BlockKey;
  /** The paragraph of 条例第二十条 the block reports on. */
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: Table2RowKey; readonly label: string }[];
};

/** The printed columns of the first block and the count each holds. */
export const RULE_COLUMNS: readonly { readonly key: keyof RuleCounts; readonly label: string }[] = [
  { key: 'made', label: '本年制发件数' },
  { key: 'repealed', label: '本年废止件数' },
  { key: 'valid', label: '现行有效件数' },
];

/** Table 2 as printed since the reports of 2021: four blocks, six rows, ten numbers. */
export const TABLE_2_BLOCKS: readonly Table2Block[] = [
  {
    key: 'rules',
    heading: '第二十条第（一）项',
    columns: RULE_COLUMNS.map((column) => column.label),
    rows: [
      { key: 'regulations', label: '规章' },
      { key: 'normative', label: '行政规范性文件' },
    ],
  },
  {
    key: 'licensing',
    heading: '第二十条第（五）项',
    columns: ['本年处理决定数量'],
    rows: [{ key: 'licensing_decisions', label: '行政许可' }],
  },
  {
    key: 'enforcement',
    heading: '第二十条第（六）项',
    columns: ['本年处理决定数量'],
    rows: [
      { key: 'penalty_decisions', label: '行政处罚' },
      { key: 'coercion_decisions', label: '行政强制' },
    ],
  },
  {
    key: 'fees',
    heading: '第二十条第（八）项',
    columns: ['本年收费金额（单位：万元）'],
    rows: [{ key: 'fees_wan_yuan', label: '行政事业性收费' }],
  },
];

const NO_RULES: RuleCounts = { made: 0, repealed: 0, valid: 0 };

/** A table 2 in which nothing is reported; a blank is not allowed, so the empty table is all zeros (F7). */
export const EMPTY_TABLE_2: Table2 = {
  form: '2021',
  regulations: NO_RULES,
  normative: NO_RULES,
  licensing_decisions: 0,
  penalty_decisions: 0,
  coercion_decisions: 0,
  fees_wan_yuan: wanYuan('0'),
};

const addRules = (left: RuleCounts, right: RuleCounts): RuleCounts => ({
  made: left.made + right.made,
  repealed: left.repealed + right.repealed,
  valid: left.valid + right.valid,
});

const addFees = (left: WanYuan, right: WanYuan): WanYuan => wanYuanFromFen(fenOf(left) + fenOf(right));

/** The sum of two tables, as a government adds up the reports of its organs; fees without rounding. */
export const addTable2 = (left: Table2, right: Table2): Table2 => ({
  form: '2021',
  regulations: addRules(left.regulations, right.regulations),
  normative: addRules(left.normative, right.normative),
  licensing_decisions: left.licensing_decisions + right.licensing_decisions,
  penalty_decisions: left.penalty_decisions + right.penalty_decisions,
  coercion_decisions: left.coercion_decisions + right.coercion_decisions,
  fees_wan_yuan: addFees(left.fees_wan_yuan, right.fees_wan_yuan),
});
