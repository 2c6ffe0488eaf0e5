/** Files with a small life of their own beside a case (关联事项): they are linked to it, never states of it. */
export const SIDE_FILE_KINDS = [
  'reconsideration',
  'litigation',
  're-decision',
  'request-to-proactive',
  'record-correction',
] as const;

export type SideFileKind = (typeof SIDE_FILE_KINDS)[number];

export const SIDE_FILE_KIND_LABELS: Readonly<Record<SideFileKind, string>> = {
  reconsideration: '行政复议',
  litigation: '行政诉讼',
  're-decision': '责令重作',
  'request-to-proactive': '依申请转主动公开',
  'record-correction': '更正本人信息',
};

/** What may be opened by hand; a re-decision follows from a result only. */
export const OPENED_BY_HAND = [
  'reconsideration',
  'litigation',
  'request-to-proactive',
  'record-correction',
] as const satisfies readonly SideFileKind[];

/** As what the organ takes part. Only the original actor counts the dispute in table 4 (国办公开办函〔2016〕201号). */
export const DISPUTE_ROLES = ['original-actor', 'review-organ', 'third-party'] as const;
export type DisputeRole = (typeof DISPUTE_ROLES)[number];

export const DISPUTE_ROLE_LABELS: Readonly<Record<DisputeRole, string>> = {
  'original-actor': '原行为机关（被申请人、被告）',
  'review-organ': '复议机关（共同被告）',
  'third-party': '第三人',
};

/** How a dispute ended, as table 4 tells results apart; an open one is 尚未审结. */
export const DISPUTE_RESULTS = ['upheld', 'corrected', 'other'] as const;
export type DisputeResult = (typeof DISPUTE_RESULTS)[number];

export const DISPUTE_RESULT_LABELS: Readonly<Record<DisputeResult, string>> = {
  upheld: '维持（含驳回复议请求、驳回诉讼请求）',
  corrected: '纠正（撤销、变更、确认违法、责令履行）',
  other: '其他（终止、撤回、驳回申请或者起诉、调解）',
};

/** What was found about a record that somebody says is wrong about them (art. 41). */
export const RECORD_FINDINGS = ['inaccurate', 'accurate', 'not-competent'] as const;
export type RecordFinding = (typeof RECORD_FINDINGS)[number];

export const RECORD_FINDING_LABELS: Readonly<Record<RecordFinding, string>> = {
  inaccurate: '核实属实，予以更正',
  accurate: '经核实记录准确或者证据不足，不予更正',
  'not-competent': '不属于本机关职能范围，转送或者告知向有权机关提出',
};
