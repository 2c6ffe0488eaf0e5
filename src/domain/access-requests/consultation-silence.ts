import { ARTICLES } from './clock-articles.ts';
import type { ConsultationKind } from './consultation-kinds.ts';

/** Somebody outside who is asked by letter and may answer on a page of their own; the secrecy authority may not. */
export type ConsultedKind = Exclude<ConsultationKind, 'secrecy-authority'>;

/** What it means that nobody answered: three meanings that must never be mixed up. */
export type Silence = {
  readonly label: string;
  /** One official sentence, as letter, page and screen say it. */
  readonly text: string;
  readonly article: string;
};

/**
 * 逾期不答复的后果. A third party's silence is neither consent nor refusal, the organ decides (art. 32); that of an
 * organ which made the information with us is consent (art. 34); that of any other organ has no effect (art. 11).
 */
export const SILENCE: Readonly<Record<ConsultedKind, Silence>> = {
  'third-party': {
    label: '由本机关决定',
    text: '逾期未提出意见的，不视为同意公开，也不视为不同意公开，由本机关依照《条例》的规定决定是否公开。',
    article: ARTICLES.thirdParty,
  },
  'co-producer': {
    label: '视为同意公开',
    text: '逾期未提出意见的，视为同意公开。',
    article: ARTICLES.coProducer,
  },
  'other-organ': {
    label: '不产生效力',
    text: '逾期未反馈意见的，不视为同意公开，也不视为不同意公开，由本机关依法自行处理。',
    article: '《中华人民共和国政府信息公开条例》第十一条',
  },
};

/** Whether the consultation goes to somebody outside who has a letter, a page and a period. */
export const isConsultedKind = (kind: ConsultationKind): kind is ConsultedKind =>
  kind !== 'secrecy-authority';
