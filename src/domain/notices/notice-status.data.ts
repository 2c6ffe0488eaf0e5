/** Where a notice stands: waiting, being sent, accepted by the server, to be tried again, given up. */
export const NOTICE_STATUSES = ['queued', 'sending', 'sent', 'failed', 'given-up'] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

export const NOTICE_STATUS_LABELS: Readonly<Record<NoticeStatus, string>> = {
  queued: '等待发送',
  sending: '正在发送',
  sent: '已发送',
  failed: '发送失败，稍后重试',
  'given-up': '未能送出',
};
