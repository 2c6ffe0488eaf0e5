/** A collection is at work (members hand in, sums move) or closed (its sums are frozen as a version). */
export const COLLECTION_STATUSES = ['open', 'closed'] as const;
export type CollectionStatus = (typeof COLLECTION_STATUSES)[number];

export const COLLECTION_STATUS_LABELS: Readonly<Record<CollectionStatus, string>> = {
  open: '汇总中',
  closed: '已汇总',
};

/** How a report came: by the organ's link, entered by the office, or taken over from this platform. */
export const SUBMISSION_WAYS = ['link', 'office', 'platform'] as const;
export type SubmissionWay = (typeof SUBMISSION_WAYS)[number];

export const SUBMISSION_WAY_LABELS: Readonly<Record<SubmissionWay, string>> = {
  link: '报送单位网上报送',
  office: '汇总单位录入',
  platform: '由本平台取用',
};

/** Why a sum is corrected: a document issued jointly counts once, with the organ that leads (牵头机关), or another reason. */
export const ADJUSTMENT_KINDS = ['joint-document', 'other'] as const;
export type AdjustmentKind = (typeof ADJUSTMENT_KINDS)[number];

export const ADJUSTMENT_KIND_LABELS: Readonly<Record<AdjustmentKind, string>> = {
  'joint-document': '联合发文由牵头机关计一次',
  other: '其他调整',
};

/** How a member that has not reported was chased (催报). */
export const CHASE_WAYS = ['email', 'telephone'] as const;

/**
 * What is sent or done to a member, kept as a log: its link, a reminder (催报), news of a return or of a
 * changed day, a telephone call.
 */
export const REPORT_NOTICE_KINDS = ['link', 'chase', 'return', 'call', 'due-day'] as const;
export type ReportNoticeKind = (typeof REPORT_NOTICE_KINDS)[number];

/** How far an e-mail is; a call is `done` at once. */
export const NOTICE_STATES = ['queued', 'sending', 'sent', 'failed', 'given-up', 'done'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** What is done with a collection as a whole. */
export const COLLECTION_ACTIONS = ['close', 'reopen', 'publish'] as const;
export type CollectionAction = (typeof COLLECTION_ACTIONS)[number];
