/** Platforms an organ may have an account at; one account each (国办发〔2018〕123号). */
export const ACCOUNT_CHANNELS = ['wechat', 'weibo'] as const;
export type AccountChannel = (typeof ACCOUNT_CHANNELS)[number];
export const ACCOUNT_CHANNEL_LABELS: Readonly<Record<AccountChannel, string>> = {
  wechat: '微信公众号',
  weibo: '微博',
};

/** Where an item can have gone: the accounts, and ways without one. */
export const LOGGED_CHANNELS = [
  ...ACCOUNT_CHANNELS,
  'wechat-copy',
  'weibo-copy',
  'display',
  'notice-sheet',
  'email',
] as const;
export type LoggedChannel = (typeof LOGGED_CHANNELS)[number];
export const LOGGED_CHANNEL_LABELS: Readonly<Record<LoggedChannel, string>> = {
  ...ACCOUNT_CHANNEL_LABELS,
  'wechat-copy': '微信公众号（复制粘贴）',
  'weibo-copy': '微博（复制粘贴）',
  display: '政务服务大厅展示屏',
  'notice-sheet': '张贴公示单',
  email: '电子邮件订阅',
};

/** What happened there. */
export const CHANNEL_ACTS = ['published', 'copied', 'taken-down'] as const;
export type ChannelAct = (typeof CHANNEL_ACTS)[number];
export const CHANNEL_ACT_LABELS: Readonly<Record<ChannelAct, string>> = {
  published: '已发布',
  copied: '已复制',
  'taken-down': '已撤下',
};
