/** The articles the reply clock and its neighbours rest on, as letters and proofs cite them. */
const REGULATION = '《中华人民共和国政府信息公开条例》';
const FEE_RULES = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）';

export const ARTICLES = {
  /** What is proactively public is published within 20 working days. */
  publication: `${REGULATION}第二十六条`,
  /** An applicant who cannot write applies orally; the office fills in the form. */
  oralRequest: `${REGULATION}第二十九条第一款、第三十一条第（一）项`,
  clarification: `${REGULATION}第三十条`,
  receipt: `${REGULATION}第三十一条`,
  receiptInPerson: `${REGULATION}第三十一条第（一）项`,
  receiptByPost: `${REGULATION}第三十一条第（二）项`,
  receiptOnline: `${REGULATION}第三十一条第（三）项`,
  thirdParty: `${REGULATION}第三十二条`,
  replyPeriod: `${REGULATION}第三十三条第二款`,
  /** Masses of requests: reasons, and a reasonable later day. */
  massRequests: `${REGULATION}第三十五条`,
  /** Time for hearing third parties and other organs is not counted. */
  consultation: `${REGULATION}第三十三条第三款`,
  coProducer: `${REGULATION}第三十四条`,
  annualReportOfDepartment: `${REGULATION}第四十九条第一款`,
  annualReportOfGovernment: `${REGULATION}第四十九条第二款`,
  feePerItem: `${FEE_RULES}第四条`,
  feePerPage: `${FEE_RULES}第五条`,
  feeNotice: `${FEE_RULES}第六条`,
  /** The day a period starts from is not counted. */
  countingStart: '《中华人民共和国民法典》第二百零一条',
  /** A period that ends on a day off ends with the next working day. */
  countingEnd: '《中华人民共和国民法典》第二百零三条',
  reviewApplication: '《中华人民共和国行政复议法》第二十条第一款',
  suitAfterReview: '《中华人民共和国行政诉讼法》第四十五条',
} as const;
