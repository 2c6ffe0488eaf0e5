/** How often a subscriber is written to at most; a message is sent only where there is something new. */
export const SUBSCRIPTION_FREQUENCIES = ['immediately', 'daily', 'weekly'] as const;
export type SubscriptionFrequency = (typeof SUBSCRIPTION_FREQUENCIES)[number];

export const SUBSCRIPTION_FREQUENCY_LABELS: Readonly<Record<SubscriptionFrequency, string>> = {
  immediately: '及时发送（每小时最多一封）',
  daily: '每日汇总（每天上午8时以后）',
  weekly: '每周汇总（每周一上午8时以后）',
};
