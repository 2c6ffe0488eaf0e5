/** 公开方式 of an entry. */
export const ENTRY_METHODS = ['proactive', 'on-request'] as const;
export type EntryMethod = (typeof ENTRY_METHODS)[number];
export const ENTRY_METHOD_LABELS: Readonly<Record<EntryMethod, string>> = {
  proactive: '主动公开',
  'on-request': '依申请公开',
};

/** 公开层级: which organs of a county answer for it. */
export const ENTRY_TIERS = ['county', 'township'] as const;
export type EntryTier = (typeof ENTRY_TIERS)[number];
export const ENTRY_TIER_LABELS: Readonly<Record<EntryTier, string>> = { county: '县级', township: '乡级' };

/**
 * One line of a standard catalogue of open government (公开事项标准目录, 国办发〔2019〕54号) in its official columns.
 */
export type CatalogueEntry = {
  /** 一级事项. */
  readonly topic: string;
  /** 二级事项. */
  readonly subtopic: string;
  /** 公开内容（要素）. */
  readonly content: string;
  /** 公开依据. */
  readonly basis: string;
  /** 公开时限, in words. */
  readonly timeLimit: string;
  /** 公开主体. */
  readonly body: string;
  /** 公开渠道和载体. */
  readonly channels: readonly string[];
  /** 公开对象: the group it is for; empty: 全社会. */
  readonly audience: string;
  readonly method: EntryMethod;
  readonly tiers: readonly EntryTier[];
};
