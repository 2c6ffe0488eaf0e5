/**
 * The registers of decisions and fees that an organ keeps for proactive disclosure (条例第二十条第（五）（六）（八）项)
 * and for table 2 of its annual report.
 */
export const REGISTER_KINDS = ['licence', 'penalty', 'coercion', 'fee'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

export const REGISTER_LABELS: Readonly<Record<RegisterKind, string>> = {
  licence: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  fee: '行政事业性收费',
};

type RegisterFacts = {
  /** What obliges the organ to publish; printed beside the register. */
  readonly article: string;
  /** How an entry is called in a sentence. */
  readonly unit: string;
  /** What the public reads at the head of the register. */
  readonly note: string;
};

export const REGISTER_FACTS: Readonly<Record<RegisterKind, RegisterFacts>> = {
  licence: {
    article: '《条例》第二十条第（五）项、《行政许可法》第四十条',
    unit: '许可决定',
    note: '行政机关作出的准予行政许可决定应当予以公开，公众有权查阅。',
  },
  penalty: {
    article: '《条例》第二十条第（六）项、《行政处罚法》第四十八条',
    unit: '处罚决定',
    note: '本栏目公开本机关认为具有一定社会影响的行政处罚决定，以及其他决定公开的行政处罚决定。',
  },
  coercion: {
    article: '《条例》第二十条第（六）项',
    unit: '强制决定',
    note: '本栏目公开本机关作出的行政强制措施和行政强制执行决定。',
  },
  fee: {
    article: '《条例》第二十条第（八）项',
    unit: '收费项目',
    note: '本栏目公开本机关的行政事业性收费项目及其依据、标准。',
  },
};
