import type { Table3RowKey } from '../annual-reports/table-3-rows.data.ts';
import type { ReplyKind } from '../letters/letter.ts';
import type { RemedyKind } from '../letters/remedy.ts';

/** Every lawful end of an access request; one case has exactly one (`decisions` 7). */
export type OutcomeKey =
  | 'provided'
  | 'already-public'
  | 'partial'
  | 'denied-secret'
  | 'denied-law'
  | 'denied-safety'
  | 'denied-third-party'
  | 'denied-internal'
  | 'denied-process'
  | 'denied-enforcement'
  | 'denied-query'
  | 'does-not-exist'
  | 'not-ours'
  | 'needs-making'
  | 'still-unclear'
  | 'complaint'
  | 'duplicate'
  | 'publication'
  | 'excessive'
  | 'reissue'
  | 'no-correction'
  | 'fee-unpaid'
  | 'withdrawn'
  | 'merged'
  | 'transferred-to-archives'
  | 'other';

/**
 * What must be there before the outcome may stand: what the letter prints as reasons, and the evidence the organ
 * must be able to show when it is sued (法释〔2025〕8号; 国办函〔2021〕132号).
 */
export type OutcomeDemand =
  | 'files'
  | 'cited-article'
  | 'kind-of-safety'
  | 'kind-of-file'
  | 'lapsed-clarification'
  | 'fee-notice'
  | 'third-party-asked'
  | 'routes-checked'
  | 'classification'
  | 'impact-study'
  | 'public-interest'
  | 'formed-before'
  | 'no-rule-demands'
  | 'same-request'
  | 'archive-transfer'
  | 'search-record'
  | 'grounds'
  | 'legal-basis'
  | 'redaction-grounds'
  | 'access-route'
  | 'responsible-organ'
  | 'earlier-reply'
  | 'kind-of-internal'
  | 'kind-of-process'
  | 'proper-channel'
  | 'archives'
  | 'clarification-made'
  | 'reasons-requested';

export type Outcome = {
  readonly key: OutcomeKey;
  readonly label: string;
  /** The articles the letter cites. */
  readonly article: string;
  readonly row: Table3RowKey;
  /** Letter code of the letter catalogue (R01–R23), or `null` where the end needs no decision letter. */
  readonly letter: ReplyKind | null;
  /** Title printed on the letter. */
  readonly letterTitle: string | null;
  readonly remedy: RemedyKind;
  /** `decision`: chosen when drafting a reply. `lapse`, `act`: reached by another step of the lifecycle. */
  readonly reachedBy: 'decision' | 'lapse' | 'act';
  readonly demands: readonly OutcomeDemand[];
};

const REGULATION = '《中华人民共和国政府信息公开条例》';

/**
 * Outcome ↔ article ↔ row of table 3 ↔ letter ↔ remedy: the one table everything else reads.
 *
 * Articles: 条例 2019. Rows: 国办公开办函〔2021〕30号. Remedies: 行政复议法 第二十三条第一款第（四）项 and
 * 法释〔2025〕8号 第一条: only refusals under arts. 14–16 (and the refused part of a partial disclosure) must
 * go to reconsideration first; whether `denied-query` must is unsettled, hence a setting of the organ.
 */
export const OUTCOMES: readonly Outcome[] = [
  {
    key: 'provided',
    label: '予以公开（提供信息）',
    article: `${REGULATION}第三十六条第（二）项`,
    row: 'granted',
    letter: 'R01',
    letterTitle: '政府信息公开告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['files'],
  },
  {
    key: 'already-public',
    label: '予以公开（已主动公开，告知获取方式）',
    article: `${REGULATION}第三十六条第（一）项`,
    row: 'granted',
    letter: 'R02',
    letterTitle: '政府信息已主动公开告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['access-route', 'routes-checked'],
  },
  {
    key: 'partial',
    label: '部分公开（区分处理）',
    article: `${REGULATION}第三十七条`,
    row: 'partial',
    letter: 'R03',
    letterTitle: '政府信息部分公开告知书',
    remedy: 'review-first',
    reachedBy: 'decision',
    demands: ['files', 'redaction-grounds', 'grounds'],
  },
  {
    key: 'denied-secret',
    label: '不予公开（国家秘密）',
    article: `${REGULATION}第十四条`,
    row: 'denied_secret',
    letter: 'R04',
    letterTitle: '政府信息不予公开告知书',
    remedy: 'review-first',
    reachedBy: 'decision',
    demands: ['grounds', 'classification'],
  },
  {
    key: 'denied-law',
    label: '不予公开（法律、行政法规禁止公开）',
    article: `${REGULATION}第十四条`,
    row: 'denied_law',
    letter: 'R05',
    letterTitle: '政府信息不予公开告知书',
    remedy: 'review-first',
    reachedBy: 'decision',
    demands: ['legal-basis', 'grounds'],
  },
  {
    key: 'denied-safety',
    label: '不予公开（危及“三安全一稳定”）',
    article: `${REGULATION}第十四条`,
    row: 'denied_safety',
    letter: 'R06',
    letterTitle: '政府信息不予公开告知书',
    remedy: 'review-first',
    reachedBy: 'decision',
    demands: ['kind-of-safety', 'grounds', 'impact-study'],
  },
  {
    key: 'denied-third-party',
    label: '不予公开（保护第三方合法权益）',
    article: `${REGULATION}第十五条、第三十二条`,
    row: 'denied_third_party',
    letter: 'R07',
    letterTitle: '政府信息不予公开告知书',
    remedy: 'review-first',
    reachedBy: 'decision',
    demands: ['third-party-asked', 'grounds', 'public-interest'],
  },
  {
    key: 'denied-internal',
    label: '不予公开（内部事务信息）',
    article: `${REGULATION}第十六条第一款`,
    row: 'denied_internal',
    letter: 'R08',
    letterTitle: '政府信息不予公开告知书',
    remedy: 'review-first',
    reachedBy: 'decision',
    demands: ['kind-of-internal', 'grounds'],
  },
  {
    key: 'denied-process',
    label: '不予公开（过程性信息）',
    article: `${REGULATION}第十六条第二款`,
    row: 'denied_process',
    letter: 'R09',
    letterTitle: '政府信息不予公开告知书',
    remedy: 'review-first',
    reachedBy: 'decision',
    demands: ['kind-of-process', 'grounds', 'formed-before', 'no-rule-demands'],
  },
  {
    key: 'denied-enforcement',
    label: '不予公开（行政执法案卷信息）',
    article: `${REGULATION}第十六条第二款`,
    row: 'denied_enforcement',
    letter: 'R10',
    letterTitle: '政府信息不予公开告知书',
    remedy: 'review-first',
    reachedBy: 'decision',
    demands: ['kind-of-file', 'grounds', 'no-rule-demands'],
  },
  {
    key: 'denied-query',
    label: '行政查询事项（按特别规定办理）',
    article: `${REGULATION}第三十六条第（七）项`,
    row: 'denied_query',
    letter: 'R11',
    letterTitle: '行政查询事项告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['legal-basis', 'proper-channel'],
  },
  {
    key: 'does-not-exist',
    label: '无法提供（政府信息不存在）',
    article: `${REGULATION}第三十六条第（四）项`,
    row: 'unavailable_not_held',
    letter: 'R12',
    letterTitle: '政府信息不存在告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['search-record', 'grounds'],
  },
  {
    key: 'not-ours',
    label: '无法提供（不属于本机关负责公开）',
    article: `${REGULATION}第十条、第三十六条第（五）项`,
    row: 'unavailable_not_held',
    letter: 'R13',
    letterTitle: '非本机关政府信息告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['responsible-organ', 'grounds'],
  },
  {
    key: 'needs-making',
    label: '无法提供（需要加工、分析，没有现成信息）',
    article: `${REGULATION}第三十八条`,
    row: 'unavailable_needs_making',
    letter: 'R14',
    letterTitle: '政府信息无法提供告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['grounds'],
  },
  {
    key: 'still-unclear',
    label: '无法提供（补正后申请内容仍不明确）',
    article: `${REGULATION}第三十条`,
    row: 'unavailable_unclear',
    letter: 'R15',
    letterTitle: '政府信息无法提供告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['clarification-made', 'grounds'],
  },
  {
    key: 'complaint',
    label: '不予处理（信访、投诉、举报类申请）',
    article: `${REGULATION}第三十九条第一款`,
    row: 'unprocessed_complaint',
    letter: 'R16',
    letterTitle: '政府信息公开申请不予处理告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['proper-channel', 'grounds'],
  },
  {
    key: 'duplicate',
    label: '不予处理（重复申请）',
    article: `${REGULATION}第三十六条第（六）项`,
    row: 'unprocessed_duplicate',
    letter: 'R17',
    letterTitle: '政府信息公开申请不予重复处理告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['earlier-reply', 'grounds', 'same-request'],
  },
  {
    key: 'publication',
    label: '不予处理（要求提供公开出版物）',
    article: `${REGULATION}第三十九条第二款`,
    row: 'unprocessed_publication',
    letter: 'R18',
    letterTitle: '公开出版物获取途径告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['access-route'],
  },
  {
    key: 'excessive',
    label: '不予处理（无正当理由大量反复申请）',
    article: `${REGULATION}第三十五条`,
    row: 'unprocessed_excessive',
    letter: 'R19',
    letterTitle: '政府信息公开申请不予处理告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['reasons-requested', 'grounds'],
  },
  {
    key: 'reissue',
    label: '不予处理（要求确认或重新出具已获取信息）',
    article: `${REGULATION}第三十六条、第三十八条`,
    row: 'unprocessed_reissue',
    letter: 'R20',
    letterTitle: '政府信息公开申请不予处理告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['earlier-reply', 'grounds'],
  },
  {
    key: 'no-correction',
    label: '其他处理（逾期不补正，不再处理）',
    article: `${REGULATION}第三十条`,
    row: 'other_no_correction',
    letter: 'R21',
    letterTitle: '政府信息公开申请不再处理告知书',
    remedy: 'review-or-suit',
    reachedBy: 'lapse',
    demands: ['lapsed-clarification'],
  },
  {
    key: 'fee-unpaid',
    label: '其他处理（逾期未缴费，不再处理）',
    article: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第六条',
    row: 'other_fee_unpaid',
    letter: 'R22',
    letterTitle: '政府信息公开申请不再处理告知书',
    remedy: 'review-or-suit',
    reachedBy: 'lapse',
    demands: ['fee-notice'],
  },
  {
    key: 'withdrawn',
    label: '其他处理（申请人撤回）',
    article: '申请人自愿撤回',
    row: 'other_other',
    letter: null,
    letterTitle: null,
    remedy: 'none',
    reachedBy: 'act',
    demands: [],
  },
  {
    key: 'merged',
    label: '其他处理（并案办理）',
    article: '并入另案一并答复',
    row: 'other_other',
    letter: null,
    letterTitle: null,
    remedy: 'none',
    reachedBy: 'act',
    demands: [],
  },
  {
    key: 'transferred-to-archives',
    label: '其他处理（已移交国家档案馆）',
    article: '《中华人民共和国档案法》第十五条第二款',
    row: 'other_other',
    letter: 'R23',
    letterTitle: '档案查阅告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['search-record', 'archives', 'archive-transfer'],
  },
  {
    key: 'other',
    label: '其他处理（其他）',
    article: `${REGULATION}`,
    row: 'other_other',
    letter: 'R20',
    letterTitle: '政府信息公开申请告知书',
    remedy: 'review-or-suit',
    reachedBy: 'decision',
    demands: ['cited-article', 'grounds'],
  },
];
