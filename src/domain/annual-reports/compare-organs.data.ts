/** One share that organs are compared by, and what a conspicuous one calls for. */
type ComparedShare = {
  readonly key: string;
  readonly label: string;
  readonly english: string;
  /** What the share is a share of. */
  readonly of: string;
  readonly ofEnglish: string;
  /** On which side of its peers an organ is conspicuous; `none`: shown, never judged. */
  readonly watched: 'high' | 'low' | 'none';
  /** Fewer cases than this are never judged: one case more or less would turn the share over. */
  readonly leastOf: number;
  /** What whoever supervises does with it. */
  readonly advice: string;
  readonly englishAdvice: string;
};

/**
 * Shares of the results (表3), of what is carried over, of corrections in review and court (表4：结果纠正÷该类总数，
 * 总数含尚未审结), and of answers on time where an organ recorded them.
 */
export const COMPARED_SHARES = [
  {
    key: 'granted',
    label: '予以公开占比',
    english: 'share disclosed',
    of: '办理结果',
    ofEnglish: 'results',
    watched: 'none',
    leastOf: 20,
    advice: '',
    englishAdvice: '',
  },
  {
    key: 'partial',
    label: '部分公开占比',
    english: 'share partly disclosed',
    of: '办理结果',
    ofEnglish: 'results',
    watched: 'none',
    leastOf: 20,
    advice: '',
    englishAdvice: '',
  },
  {
    key: 'denied',
    label: '不予公开占比',
    english: 'share not disclosed',
    of: '办理结果',
    ofEnglish: 'results',
    watched: 'high',
    leastOf: 20,
    advice: '建议抽查答复书的说理和依据',
    englishAdvice: 'sample the replies for reasons and legal basis',
  },
  {
    key: 'unavailable',
    label: '无法提供占比',
    english: 'share that cannot be provided',
    of: '办理结果',
    ofEnglish: 'results',
    watched: 'high',
    leastOf: 20,
    advice: '建议抽查检索记录，核实是否确实不掌握',
    englishAdvice: 'sample the records of the searches made',
  },
  {
    key: 'unprocessed',
    label: '不予处理占比',
    english: 'share not handled',
    of: '办理结果',
    ofEnglish: 'results',
    watched: 'high',
    leastOf: 20,
    advice: '建议抽查是否符合《条例》第三十五条、第三十六条第六项、第三十九条规定的情形',
    englishAdvice: 'sample whether Articles 35, 36 item 6 and 39 applied',
  },
  {
    key: 'other',
    label: '其他处理占比',
    english: 'share of other results',
    of: '办理结果',
    ofEnglish: 'results',
    watched: 'high',
    leastOf: 20,
    advice: '建议核实补正告知是否明确、“其他”是否归类准确',
    englishAdvice: 'check notices of clarification and what was filed under “other”',
  },
  {
    key: 'carriedOut',
    label: '结转下年度占比',
    english: 'share carried over to next year',
    of: '本年新收和上年结转',
    ofEnglish: 'requests received and carried in',
    watched: 'high',
    leastOf: 20,
    advice: '建议了解积压原因，核实有无超期',
    englishAdvice: 'ask for the reasons of the backlog and for overdue cases',
  },
  {
    key: 'reviewCorrected',
    label: '行政复议纠正率',
    english: 'correction rate in reconsideration',
    of: '行政复议案件',
    ofEnglish: 'reconsideration cases',
    watched: 'high',
    leastOf: 8,
    advice: '建议逐件分析被纠正的原因',
    englishAdvice: 'analyse why each was corrected',
  },
  {
    key: 'directSuitCorrected',
    label: '未经复议直接起诉案件纠正率',
    english: 'correction rate in direct litigation',
    of: '未经复议直接起诉案件',
    ofEnglish: 'direct suits',
    watched: 'high',
    leastOf: 8,
    advice: '建议逐件分析被纠正的原因',
    englishAdvice: 'analyse why each was corrected',
  },
  {
    key: 'suitAfterReviewCorrected',
    label: '复议后起诉案件纠正率',
    english: 'correction rate in litigation after reconsideration',
    of: '复议后起诉案件',
    ofEnglish: 'suits after reconsideration',
    watched: 'high',
    leastOf: 8,
    advice: '建议逐件分析被纠正的原因',
    englishAdvice: 'analyse why each was corrected',
  },
  {
    key: 'onTime',
    label: '按期答复率',
    english: 'share of answers on time',
    of: '有记录的答复',
    ofEnglish: 'recorded answers',
    watched: 'low',
    leastOf: 20,
    advice: '建议核对超期件的办理记录（《条例》第三十三条）',
    englishAdvice: 'check the records of overdue cases (Article 33)',
  },
] as const satisfies readonly ComparedShare[];

export type ComparedShareKey = (typeof COMPARED_SHARES)[number]['key'];
