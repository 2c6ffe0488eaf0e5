/** What is recorded of the registers in the administration chain of an organ, under the id of the entry or import. */
export const REGISTER_EVENT_LABELS = {
  'register-entry-entered': '录入',
  'register-entries-imported': '批量导入',
  'register-entry-changed': '修改',
  'register-entry-cleared': '保密审查通过',
  'register-entry-published': '审核通过并公开',
  'register-entry-withheld': '审核同意不公开',
  'register-entry-returned': '退回',
  'register-entries-reviewed': '批量审核',
  'register-entry-overturned': '登记决定被变更、撤销、确认违法或者无效',
  'register-entry-withdrawn': '撤回公开',
  'register-entry-struck': '作废登记',
  'fee-collected': '登记收费金额',
  'register-settings-changed': '修改登记册设置',
  'rule-counts-confirmed': '司法行政部门核对规章、行政规范性文件数',
} as const;

export type RegisterEvent = keyof typeof REGISTER_EVENT_LABELS;
