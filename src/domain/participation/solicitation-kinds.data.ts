/** What opinions are solicited about (意见征集的种类). */
export const SOLICITATION_KINDS = ['regulation', 'major-decision', 'normative-document', 'other'] as const;

export type SolicitationKind = (typeof SOLICITATION_KINDS)[number];

export const SOLICITATION_KIND_LABELS: Readonly<Record<SolicitationKind, string>> = {
  regulation: '规章草案',
  'major-decision': '重大行政决策草案',
  'normative-document': '规范性文件草案',
  other: '其他事项',
};

/** How long opinions are solicited at least; days of the calendar. */
type PeriodRule = {
  /** `null`: the organ sets it. */
  readonly minimumDays: number | null;
  readonly article: string | null;
  /** Whether stated reasons, published with the draft, allow a shorter period. */
  readonly mayShorten: boolean;
};

/** 《规章制定程序条例》第十五条 and 《重大行政决策程序暂行条例》第十五条: thirty days; the rest is local. */
export const PERIOD_RULES: Readonly<Record<SolicitationKind, PeriodRule>> = {
  regulation: { minimumDays: 30, article: '《规章制定程序条例》第十五条', mayShorten: false },
  'major-decision': { minimumDays: 30, article: '《重大行政决策程序暂行条例》第十五条', mayShorten: true },
  'normative-document': { minimumDays: null, article: null, mayShorten: false },
  other: { minimumDays: null, article: null, mayShorten: false },
};
