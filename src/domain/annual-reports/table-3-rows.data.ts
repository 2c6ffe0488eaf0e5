/** One row of table 3 (收到和处理政府信息公开申请情况), 国办公开办函〔2021〕30号. */
export type Table3RowKey =
  | 'new_received'
  | 'carried_in'
  | 'granted'
  | 'partial'
  | 'denied_secret'
  | 'denied_law'
  | 'denied_safety'
  | 'denied_third_party'
  | 'denied_internal'
  | 'denied_process'
  | 'denied_enforcement'
  | 'denied_query'
  | 'unavailable_not_held'
  | 'unavailable_needs_making'
  | 'unavailable_unclear'
  | 'unprocessed_complaint'
  | 'unprocessed_duplicate'
  | 'unprocessed_publication'
  | 'unprocessed_excessive'
  | 'unprocessed_reissue'
  | 'other_no_correction'
  | 'other_fee_unpaid'
  | 'other_other'
  | 'total'
  | 'carried_out';

export type Table3Row = {
  readonly key: Table3RowKey;
  /** The printed words of the row itself. */
  readonly label: string;
  /** The printed group it stands in, such as （三）不予公开, or `null`. */
  readonly group: string | null;
  /** `leaf`: one of the 21 results a case can have; the others are counted or summed. */
  readonly role: 'received' | 'leaf' | 'total' | 'carried-out';
};

/** The 25 rows in printed order. */
export const TABLE_3_ROWS: readonly Table3Row[] = [
  { key: 'new_received', label: '一、本年新收政府信息公开申请数量', group: null, role: 'received' },
  { key: 'carried_in', label: '二、上年结转政府信息公开申请数量', group: null, role: 'received' },
  { key: 'granted', label: '（一）予以公开', group: null, role: 'leaf' },
  {
    key: 'partial',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    group: null,
    role: 'leaf',
  },
  { key: 'denied_secret', label: '1.属于国家秘密', group: '（三）不予公开', role: 'leaf' },
  { key: 'denied_law', label: '2.其他法律行政法规禁止公开', group: '（三）不予公开', role: 'leaf' },
  { key: 'denied_safety', label: '3.危及“三安全一稳定”', group: '（三）不予公开', role: 'leaf' },
  { key: 'denied_third_party', label: '4.保护第三方合法权益', group: '（三）不予公开', role: 'leaf' },
  { key: 'denied_internal', label: '5.属于三类内部事务信息', group: '（三）不予公开', role: 'leaf' },
  { key: 'denied_process', label: '6.属于四类过程性信息', group: '（三）不予公开', role: 'leaf' },
  { key: 'denied_enforcement', label: '7.属于行政执法案卷', group: '（三）不予公开', role: 'leaf' },
  { key: 'denied_query', label: '8.属于行政查询事项', group: '（三）不予公开', role: 'leaf' },
  { key: 'unavailable_not_held', label: '1.本机关不掌握相关政府信息', group: '（四）无法提供', role: 'leaf' },
  {
    key: 'unavailable_needs_making',
    label: '2.没有现成信息需要另行制作',
    group: '（四）无法提供',
    role: 'leaf',
  },
  { key: 'unavailable_unclear', label: '3.补正后申请内容仍不明确', group: '（四）无法提供', role: 'leaf' },
  { key: 'unprocessed_complaint', label: '1.信访举报投诉类申请', group: '（五）不予处理', role: 'leaf' },
  { key: 'unprocessed_duplicate', label: '2.重复申请', group: '（五）不予处理', role: 'leaf' },
  { key: 'unprocessed_publication', label: '3.要求提供公开出版物', group: '（五）不予处理', role: 'leaf' },
  { key: 'unprocessed_excessive', label: '4.无正当理由大量反复申请', group: '（五）不予处理', role: 'leaf' },
  {
    key: 'unprocessed_reissue',
    label: '5.要求行政机关确认或重新出具已获取信息',
    group: '（五）不予处理',
    role: 'leaf',
  },
  {
    key: 'other_no_correction',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    group: '（六）其他处理',
    role: 'leaf',
  },
  {
    key: 'other_fee_unpaid',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    group: '（六）其他处理',
    role: 'leaf',
  },
  { key: 'other_other', label: '3.其他', group: '（六）其他处理', role: 'leaf' },
  { key: 'total', label: '（七）总计', group: null, role: 'total' },
  { key: 'carried_out', label: '四、结转下年度继续办理', group: null, role: 'carried-out' },
];
