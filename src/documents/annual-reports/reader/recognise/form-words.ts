import type { Table3Column } from '../../../../domain/annual-reports/figures.ts';
import { TABLE_3_ROWS, type Table3RowKey } from '../../../../domain/annual-reports/table-3-rows.data.ts';
import type { Table4Result } from '../../../../domain/annual-reports/table-4.ts';
import type { Table2RowKey2019, Table2RowKey2021, Table3Key } from './form-rows.ts';

/**
 * The words each row of table 3 is known by, free of blanks and punctuation. They are the beginning of the label, so
 * that a label broken over lines is found, and leave out its number, which sites write in many ways.
 */
const TABLE_3_WORDS: Readonly<Record<Table3RowKey, RegExp>> = {
  new_received: /本年度?新收(?:到)?(?:的)?政府信息公开申请(?:数量?|件数)?/,
  carried_in: /上年度?结转(?:的)?政府信息公开申请(?:数量?|件数)?/,
  granted: /予以公开/,
  partial: /部分公开/,
  denied_secret: /属于国家秘密/,
  denied_law: /其他法律、?行政法规/,
  denied_safety: /三安全/,
  denied_third_party: /保护第三方/,
  denied_internal: /三类内部事务/,
  denied_process: /四类过程性/,
  denied_enforcement: /行政执法案卷/,
  denied_query: /行政查询事项/,
  unavailable_not_held: /本机关不掌握/,
  unavailable_needs_making: /没有现成信息/,
  unavailable_unclear: /补正后申请内容/,
  unprocessed_complaint: /信访举报投诉/,
  unprocessed_duplicate: /重复申请/,
  unprocessed_publication: /要求提供公开/,
  unprocessed_excessive: /大量反复/,
  unprocessed_reissue: /要求行政机关确认/,
  other_no_correction: /逾期不补/,
  other_fee_unpaid: /逾期(?:未按收费|不缴|未缴)/,
  other_other: /其他(?!处理|法律|情形|组织|结果|需要)/,
  total: /总计/,
  carried_out: /结转下年度?(?:继续办理)?/,
};

export type RowWords<Key extends string> = { readonly key: Key; readonly words: RegExp };

/** The rows of table 3 in printed order, in the form of 2021. */
export const TABLE_3_ROW_WORDS: readonly RowWords<Table3Key>[] = TABLE_3_ROWS.map(({ key }) => ({
  key,
  words: TABLE_3_WORDS[key],
}));

/** The same where （六）其他处理 is one row. */
export const TABLE_3_ROW_WORDS_2019: readonly RowWords<Table3Key>[] = TABLE_3_ROW_WORDS.flatMap((row) => {
  if (row.key === 'other_no_correction') return [{ key: 'other_row' as const, words: /其他处理/ }];
  return row.key === 'other_fee_unpaid' || row.key === 'other_other' ? [] : [row];
});

/** The heads of the columns of table 3, whole words of a cell. */
export const TABLE_3_HEAD_WORDS: Readonly<Record<Table3Column, RegExp>> = {
  'natural-person': /^自然人$/,
  enterprise: /^商业企业$/,
  'research-institution': /^科研(?:机构|院所|单位)$/,
  'public-welfare': /^社会公益(?:组织)?$/,
  'legal-service': /^法律服务(?:机构)?$/,
  'other-organisation': /^其[他它]$/,
  total: /^(?:总计|合计)$/,
};

export const TABLE_2_WORDS_2021: readonly RowWords<Table2RowKey2021>[] = [
  { key: 'regulations', words: /规章/ },
  { key: 'normative', words: /规范性(?:文件|档案)/ },
  { key: 'licensing_decisions', words: /行政许可/ },
  { key: 'penalty_decisions', words: /行政处罚/ },
  { key: 'coercion_decisions', words: /行政强制/ },
  { key: 'fees_wan_yuan', words: /行政事业性收费/ },
];

export const TABLE_2_WORDS_2019: readonly RowWords<Table2RowKey2019>[] = [
  { key: 'regulations', words: /规章/ },
  { key: 'normative', words: /规范性(?:文件|档案)/ },
  { key: 'licensing', words: /行政许可/ },
  { key: 'other_services', words: /其[他它]对外管理服务事项/ },
  { key: 'penalty', words: /行政处罚/ },
  { key: 'coercion', words: /行政强制/ },
  { key: 'fees', words: /行政事业性收费/ },
  { key: 'procurement', words: /政府集中采购/ },
];

/** The heads of the five results of table 4, whole words of a cell. */
export const TABLE_4_HEAD_WORDS: readonly (readonly [Table4Result, RegExp])[] = [
  ['upheld', /^(?:结果)?维持(?:结果)?$/],
  ['corrected', /^(?:结果)?纠正(?:结果)?$/],
  ['other', /^其[他它](?:结果)?$/],
  ['pending', /^尚?未(?:审结|办结)$/],
  ['total', /^(?:总计|合计)$/],
];
