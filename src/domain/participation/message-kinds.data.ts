/** What visitors of the portal leave (留言): letters to the organ, and reports of errors on its pages. */
export const MESSAGE_KINDS = ['letter', 'site-error'] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const MESSAGE_KIND_LABELS: Readonly<Record<MessageKind, string>> = {
  letter: '咨询来信',
  'site-error': '网站纠错',
};

/** What a letter is about. */
export const LETTER_CATEGORIES = ['question', 'suggestion', 'complaint', 'help'] as const;

export type LetterCategory = (typeof LETTER_CATEGORIES)[number];

export const LETTER_CATEGORY_LABELS: Readonly<Record<LetterCategory, string>> = {
  question: '咨询',
  suggestion: '建议',
  complaint: '投诉',
  help: '求助',
};

/** What is wrong on a page. */
export const SITE_ERROR_CATEGORIES = [
  'wrong-content',
  'misspelling',
  'dead-link',
  'outdated',
  'unreadable',
  'other-error',
] as const;

export type SiteErrorCategory = (typeof SITE_ERROR_CATEGORIES)[number];

export const SITE_ERROR_CATEGORY_LABELS: Readonly<Record<SiteErrorCategory, string>> = {
  'wrong-content': '内容有误',
  misspelling: '错别字',
  'dead-link': '链接、附件打不开',
  outdated: '信息过期、不更新',
  unreadable: '页面显示不正常',
  'other-error': '其他问题',
};

export type MessageCategory = LetterCategory | SiteErrorCategory;

export const MESSAGE_CATEGORY_LABELS: Readonly<Record<MessageCategory, string>> = {
  ...LETTER_CATEGORY_LABELS,
  ...SITE_ERROR_CATEGORY_LABELS,
};
