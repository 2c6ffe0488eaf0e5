import type { CaseEventType } from '../access-requests/case-events.ts';

/** Where a notice can be sent. */
export const NOTICE_CHANNELS = ['email', 'sms'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

export const NOTICE_CHANNEL_LABELS: Readonly<Record<NoticeChannel, string>> = {
  email: '电子邮件',
  sms: '手机短信',
};

/**
 * What a notice is about. Staff see it on the case page; the message itself says the same for all of them: who
 * reads over a shoulder learns neither the step nor the outcome.
 */
export const NOTICE_KINDS = [
  'receipt',
  'clarification',
  'inquiry',
  'consultation-pause',
  'reasons',
  'fee',
  'extension',
  'delayed-reply',
  'reply',
  'discontinued',
  'withdrawn',
  'query-code',
  'code-link',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const NOTICE_KIND_LABELS: Readonly<Record<NoticeKind, string>> = {
  receipt: '收到申请',
  clarification: '告知补正',
  inquiry: '补充说明联系函',
  'consultation-pause': '征求意见',
  reasons: '要求说明理由',
  fee: '收费通知',
  extension: '延长答复期限',
  'delayed-reply': '告知延迟答复',
  reply: '答复送达',
  discontinued: '不再处理',
  withdrawn: '撤回申请',
  'query-code': '查询码已更换',
  'code-link': '重新获取查询码的链接',
};

/**
 * The event of a case its applicant is reminded of, and by which kind. Events not listed are inner work, or were
 * the applicant's own act on the portal, which the page has already confirmed.
 */
export const NOTICE_OF_EVENT: Readonly<Partial<Record<CaseEventType, NoticeKind>>> = {
  submitted: 'receipt',
  received: 'receipt',
  'clarification-requested': 'clarification',
  'informal-inquiry-sent': 'inquiry',
  'consultation-sent': 'consultation-pause',
  'reasons-requested': 'reasons',
  'fee-noticed': 'fee',
  extended: 'extension',
  'reply-delayed': 'delayed-reply',
  served: 'reply',
  provided: 'reply',
  'clarification-lapsed': 'discontinued',
  'fee-lapsed': 'discontinued',
  withdrawn: 'withdrawn',
  'query-code-reissued': 'query-code',
};
