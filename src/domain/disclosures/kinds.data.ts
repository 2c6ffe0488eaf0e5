/** Kinds of information items (政府信息的种类): what an organ publishes on its own motion, arts. 20 and 21. */
export const ITEM_KINDS = [
  'document',
  'rule',
  'normative-document',
  'interpretation',
  'disclosure-regime',
  'institution',
  'plan',
  'statistics',
  'administrative-matter',
  'budget',
  'fee-list',
  'procurement',
  'project',
  'public-service',
  'emergency',
  'inspection',
  'recruitment',
  'proposal-reply',
  'announcement',
  'other',
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_KIND_LABELS: Readonly<Record<ItemKind, string>> = {
  document: '公文',
  rule: '规章',
  'normative-document': '行政规范性文件',
  interpretation: '政策解读',
  'disclosure-regime': '政府信息公开制度',
  institution: '机构职能',
  plan: '规划计划',
  statistics: '统计信息',
  'administrative-matter': '行政权力事项',
  budget: '财政预算、决算',
  'fee-list': '行政事业性收费',
  procurement: '政府集中采购',
  project: '重大建设项目',
  'public-service': '民生政策及其实施',
  emergency: '应急管理',
  inspection: '监督检查',
  recruitment: '公务员招考',
  'proposal-reply': '建议提案办理',
  announcement: '通知公告',
  other: '其他法定主动公开信息',
};

/** How a kind is filled in and shown. */
export type KindTraits = {
  /** The item of art. 20 it usually falls under; `null` where the column decides. */
  readonly articleItem: number | null;
  /** Has a document number (发文字号) that must be given. */
  readonly numbered: boolean;
  /** Carries a validity (有效性) and takes part in 修改、废止. */
  readonly validity: boolean;
};

const PLAIN: KindTraits = { articleItem: null, numbered: false, validity: false };

export const KIND_TRAITS: Readonly<Record<ItemKind, KindTraits>> = {
  document: { articleItem: null, numbered: true, validity: true },
  rule: { articleItem: 1, numbered: true, validity: true },
  'normative-document': { articleItem: 1, numbered: true, validity: true },
  interpretation: PLAIN,
  'disclosure-regime': PLAIN,
  institution: { ...PLAIN, articleItem: 2 },
  plan: { ...PLAIN, articleItem: 3 },
  statistics: { ...PLAIN, articleItem: 4 },
  'administrative-matter': { ...PLAIN, articleItem: 5 },
  budget: { ...PLAIN, articleItem: 7 },
  'fee-list': { ...PLAIN, articleItem: 8 },
  procurement: { ...PLAIN, articleItem: 9 },
  project: { ...PLAIN, articleItem: 10 },
  'public-service': { ...PLAIN, articleItem: 11 },
  emergency: { ...PLAIN, articleItem: 12 },
  inspection: { ...PLAIN, articleItem: 13 },
  recruitment: { ...PLAIN, articleItem: 14 },
  'proposal-reply': { ...PLAIN, articleItem: 15 },
  announcement: PLAIN,
  other: { ...PLAIN, articleItem: 15 },
};

/** 有效性 of a document; `expired` also follows by itself from the last day of validity. */
export const VALIDITIES = ['valid', 'amended', 'repealed', 'expired'] as const;
export type Validity = (typeof VALIDITIES)[number];
export const VALIDITY_LABELS: Readonly<Record<Validity, string>> = {
  valid: '有效',
  amended: '已修改',
  repealed: '废止',
  expired: '失效',
};

/** 公开属性, attributed when the information is made (公开属性源头认定). */
export const OPENNESSES = ['proactive', 'on-request', 'refused'] as const;
export type Openness = (typeof OPENNESSES)[number];
export const OPENNESS_LABELS: Readonly<Record<Openness, string>> = {
  proactive: '主动公开',
  'on-request': '依申请公开',
  refused: '不予公开',
};

/** How one item relates to another; each is shown from both sides. */
export const RELATIONS = ['interprets', 'amends', 'repeals', 'implements', 'related'] as const;
export type RelationKind = (typeof RELATIONS)[number];
export const RELATION_LABELS: Readonly<Record<RelationKind, { readonly to: string; readonly from: string }>> =
  {
    interprets: { to: '解读的文件', from: '相关解读' },
    amends: { to: '修改的文件', from: '修改本文件的文件' },
    repeals: { to: '废止的文件', from: '废止本文件的文件' },
    implements: { to: '上位依据', from: '配套文件' },
    related: { to: '相关信息', from: '相关信息' },
  };

/** In which form a policy is interpreted (解读形式). */
export const INTERPRETATION_FORMS = ['text', 'picture', 'video', 'questions'] as const;
export type InterpretationForm = (typeof INTERPRETATION_FORMS)[number];
export const INTERPRETATION_FORM_LABELS: Readonly<Record<InterpretationForm, string>> = {
  text: '文字解读',
  picture: '图片图解',
  video: '视频解读',
  questions: '问答解读',
};

/** Why something published is taken down again; the tombstone names it. */
export const WITHDRAWAL_GROUNDS = [
  'personal-data',
  'secret',
  'third-party',
  'wrong-content',
  'decision-changed',
  'duplicate',
  'court-order',
  'other',
] as const;
export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number];
export const WITHDRAWAL_GROUND_LABELS: Readonly<Record<WithdrawalGround, string>> = {
  'personal-data': '含有不应公开的个人信息',
  secret: '含有不得公开的内容',
  'third-party': '涉及第三方合法权益',
  'wrong-content': '内容有误',
  'decision-changed': '所公开的决定已被变更、撤销、确认违法或者确认无效',
  duplicate: '重复发布',
  'court-order': '执行复议机关、人民法院的决定',
  other: '其他原因',
};
