import { OUTCOMES, type OutcomeKey } from '../access-requests/outcomes.data.ts';
import type { LetterKind, ProcedureKind } from './letter.ts';
import type { ElementKey } from './letter-elements.data.ts';
import type { RemedyKind } from './remedy.ts';
import { OUTCOME_ELEMENTS } from './reply-demands.data.ts';

/** Whom a letter goes to; `file`: a record that is kept with the case, `own-organ`: an answer to us. */
export type LetterAddressee = 'applicant' | 'third-party' | 'organ' | 'organ-or-unit' | 'own-organ' | 'file';

/** One letter of the catalogue. */
export type LetterEntry = {
  readonly code: LetterKind;
  /** The outcome of a reply; `null` for letters of the procedure. R20 serves two outcomes. */
  readonly outcome: OutcomeKey | null;
  readonly title: string;
  /** 文号序列, the word between the organ's code and the year; `null` where it has no number of its own. */
  readonly series: string | null;
  /** What makes the organ write it. */
  readonly trigger: string;
  readonly remedy: RemedyKind;
  readonly article: string;
  readonly addressee: LetterAddressee;
  /** What it must hold; without any of these it is refused. */
  readonly elements: readonly ElementKey[];
};

type Procedure = Omit<LetterEntry, 'code' | 'outcome'>;

const SENDER = ['organ', 'organ-signs', 'letterhead', 'request-number'] as const;
const TO_APPLICANT = [...SENDER, 'addressee', 'request-summary'] as const;
const TO_OTHERS = [...SENDER, 'recipient', 'request-subject'] as const;
const REMEDY = [
  'review-body',
  'review-body-government',
  'review-address',
  'review-online',
  'court',
] as const satisfies readonly ElementKey[];

/** The letters and records of the procedure, each with what it must hold. */
export const PROCEDURE_LETTERS = {
  L01: {
    title: '政府信息公开申请登记回执',
    series: null,
    trigger: '收到申请并登记',
    remedy: 'none',
    article: '《条例》第三十一条',
    addressee: 'applicant',
    elements: [...TO_APPLICANT, 'receipt-basis', 'reply-due-day', 'office-contact'],
  },
  L02: {
    title: '收到政府信息公开申请时间确认记录',
    series: null,
    trigger: '平常信函、传真、电子邮件等需要与申请人双方确认',
    remedy: 'none',
    article: '《条例》第三十一条第（二）项、第（三）项',
    addressee: 'file',
    elements: [
      ...SENDER,
      'contact-way',
      'contact-time',
      'contact-counterpart',
      'contact-result',
      'contact-proof',
      'contact-recorder',
    ],
  },
  L03: {
    title: '政府信息公开申请补正告知书',
    series: '补',
    trigger: '申请内容不明确或者要件欠缺；超过七个工作日的，只发协助明确的函',
    remedy: 'none',
    article: '《条例》第三十条',
    addressee: 'applicant',
    elements: [...TO_APPLICANT, 'points-to-correct', 'guidance', 'way-to-correct', 'correction-period'],
  },
  L04: {
    title: '政府信息公开申请说明理由告知书',
    series: '理',
    trigger: '申请的数量、频次明显超过合理范围',
    remedy: 'none',
    article: '《条例》第三十五条',
    addressee: 'applicant',
    elements: [
      ...TO_APPLICANT,
      'counted-volume',
      'matters-to-explain',
      'way-to-explain',
      'explanation-period',
    ],
  },
  L05: {
    title: '政府信息公开申请延期答复告知书',
    series: '延',
    trigger: '在答复期限内不能答复，经工作机构负责人同意延长',
    remedy: 'none',
    article: '《条例》第三十三条第二款',
    addressee: 'applicant',
    elements: [
      ...TO_APPLICANT,
      'extension-reasons',
      'head-agrees',
      'extension-days',
      'later-due-day',
      'told-in-time',
    ],
  },
  L06: {
    title: '政府信息公开征求意见书',
    series: '征',
    trigger: '公开可能损害第三方合法权益',
    remedy: 'none',
    article: '《条例》第三十二条',
    addressee: 'third-party',
    elements: [
      ...TO_OTHERS,
      'consulted-after-receipt',
      'question',
      'opinion-period',
      'way-to-answer',
      'secure-page',
    ],
  },
  L07: {
    title: '政府信息公开征求意见确认函',
    series: null,
    trigger: '随征求意见书附送第三方，或者记录第三方的答复',
    remedy: 'none',
    article: '《条例》第三十二条',
    addressee: 'own-organ',
    elements: [...TO_OTHERS, 'inquiry-number', 'opinion', 'refusal-reasons'],
  },
  L08: {
    title: '政府信息公开征求意见告知书',
    series: '征',
    trigger: '征求第三方或者其他机关意见，答复期限暂停计算',
    remedy: 'none',
    article: '《条例》第三十三条第三款',
    addressee: 'applicant',
    elements: [...TO_APPLICANT, 'consulted-after-receipt'],
  },
  L09: {
    title: '政府信息依申请公开告知书',
    series: '告',
    trigger: '第三方不同意或者未答复，因公共利益决定公开',
    remedy: 'review-or-suit',
    article: '《条例》第三十二条',
    addressee: 'third-party',
    elements: [
      ...TO_OTHERS,
      'consulted-after-receipt',
      'disclosed-content',
      'public-interest-reasons',
      ...REMEDY,
    ],
  },
  L10: {
    title: '政府信息公开征求意见书',
    series: '征',
    trigger: '政府信息由本机关牵头与其他行政机关共同制作',
    remedy: 'none',
    article: '《条例》第三十四条',
    addressee: 'organ',
    elements: [...TO_OTHERS, 'consulted-after-receipt', 'question', 'opinion-period', 'way-to-answer'],
  },
  L11: {
    title: '政府信息公开申请协办函',
    series: '协',
    trigger: '需要其他机关或者内设机构协助检索、提出意见',
    remedy: 'none',
    article: '《条例》第十一条',
    addressee: 'organ-or-unit',
    elements: [...TO_OTHERS, 'task-scope', 'feedback-day', 'office-contact'],
  },
  L12: {
    title: '政府信息公开信息处理费收费通知书',
    series: '费',
    trigger: '申请的数量、频次明显超过合理范围，决定收取信息处理费',
    remedy: 'after-fee-deadline',
    article: '《条例》第四十二条，国办函〔2020〕109号',
    addressee: 'applicant',
    elements: [...TO_APPLICANT, 'fee-grounds', 'fee-standard', 'fee-amount', 'way-to-pay', ...REMEDY],
  },
  L13: {
    title: '政府信息公开申请延迟答复告知书',
    series: '迟',
    trigger: '申请人说明的理由合理，但是无法在规定期限内答复',
    remedy: 'none',
    article: '《条例》第三十五条',
    addressee: 'applicant',
    elements: [...TO_APPLICANT, 'reasons-received', 'delay-reasons', 'delayed-due-day', 'told-in-time'],
  },
  L14: {
    title: '政府信息更正告知书',
    series: '更',
    trigger: '申请人要求更正与其自身相关的政府信息记录',
    remedy: 'none',
    article: '《条例》第四十一条',
    addressee: 'applicant',
    elements: [...TO_APPLICANT, 'record-concerned', 'corrected-content', 'competent-organ'],
  },
  L15: {
    title: '政府信息公开文书送达回证',
    series: null,
    trigger: '送达任何一种文书',
    remedy: 'none',
    article: '国办公开办函〔2016〕235号',
    addressee: 'file',
    elements: [
      ...SENDER,
      'served-letter',
      'receiver',
      'service-method',
      'service-day',
      'service-proof',
      'server',
    ],
  },
  L16: {
    title: '政府信息公开申请期限变化告知书',
    series: '告',
    trigger: '节假日安排变动，此前文书写明的日期随之变化',
    remedy: 'none',
    article: '《条例》第三十三条',
    addressee: 'applicant',
    elements: [...TO_APPLICANT, 'moving-notice'],
  },
} as const satisfies Readonly<Record<ProcedureKind, Procedure>>;

const procedure: readonly LetterEntry[] = (Object.keys(PROCEDURE_LETTERS) as ProcedureKind[]).map((code) => ({
  ...PROCEDURE_LETTERS[code],
  code,
  outcome: null,
}));

const replies: readonly LetterEntry[] = OUTCOMES.flatMap(
  ({ key, letter, letterTitle, label, remedy, article, demands }) =>
    letter && letterTitle
      ? {
          code: letter,
          outcome: key,
          title: letterTitle,
          series: '告',
          trigger: label,
          remedy,
          article,
          addressee: 'applicant' as const,
          elements: [...TO_APPLICANT, ...demands.flatMap((demand) => OUTCOME_ELEMENTS[demand]), ...REMEDY],
        }
      : [],
);

/** L01–L16 and R01–R23 in the order of their codes; R20 stands twice, once for each of its outcomes. */
export const LETTER_CATALOGUE: readonly LetterEntry[] = [...procedure, ...replies].toSorted((a, b) =>
  a.code.localeCompare(b.code),
);
