import { inChinese } from '../calendar/plain-date.ts';
import type { LetterFrame, LetterParagraph, OutsideFrame } from './letter.ts';

const REGULATION = '《中华人民共和国政府信息公开条例》';

export const heading = (text: string): LetterParagraph => ({ kind: 'heading', text });
export const text = (words: string): LetterParagraph => ({ kind: 'text', text: words });

/** A table of 栏目 and 内容; an empty 内容 is left to be written by hand. */
export const table = (rows: readonly (readonly [string, string])[]): LetterParagraph => ({
  kind: 'table',
  text: rows.map(([label, value]) => `${label}：${value}`).join('\n'),
  rows,
});

/** List items numbered 1. 2. 3., a single one left without a number. */
export function items(texts: readonly string[]): LetterParagraph[] {
  return texts.map((it, index) => ({ kind: 'item', text: texts.length > 1 ? `${index + 1}. ${it}` : it }));
}

/** 您 for a person, 你单位 for an organisation. */
export const youOf = (frame: Pick<LetterFrame, 'addresseeKind'>): string =>
  frame.addresseeKind === 'person' ? '您' : '你单位';

/** 您 for a person, 你单位 for an organisation or a unit of one's own, 贵单位 for another organ. */
export const outsiderOf = ({ recipientKind }: Pick<OutsideFrame, 'recipientKind'>): string =>
  ({ person: '您', organisation: '你单位', unit: '你单位', organ: '贵单位' })[recipientKind];

/** What staff typed, as a sentence: trimmed and closed by a full stop where it has none. */
export function sentence(words: string): string {
  const trimmed = words.trim();
  return /[。！？；：]$/.test(trimmed)
    ? trimmed.replace(/[；：]$/, '。')
    : `${trimmed.replace(/[.．，,;:]$/, '')}。`;
}

/** In “…”, with quotation marks inside turned to ‘…’ (GB/T 15834). */
export const quoted = (words: string): string =>
  `“${words
    .trim()
    .replace(/[。；]$/, '')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')}”`;

/** An article with the Regulation under its short name, which the opening sentence has introduced. */
export const cited = (article: string): string => article.replaceAll(REGULATION, '《条例》');

/** 本机关于…收到您提出的政府信息公开申请（登记编号：…），申请公开“…”。 */
export function receivedSentence(frame: LetterFrame): string {
  const on = inChinese(frame.receivedOn);
  return `本机关于${on}收到${youOf(frame)}提出的政府信息公开申请（登记编号：${frame.requestNumber}），申请公开${quoted(frame.requestSummary)}。`;
}

/**
 * 本机关收到一件政府信息公开申请…: that there is a request and what for, never whose it is. Other organs are told its
 * number; a third party is not, for the number leads back to the applicant.
 */
export function requestExists({ requestNumber, subject, recipientKind }: OutsideFrame): string {
  const isThirdParty = recipientKind === 'person' || recipientKind === 'organisation';
  const number = isThirdParty ? '' : `（登记编号：${requestNumber}）`;
  return `本机关收到一件政府信息公开申请${number}，申请公开${quoted(subject)}。`;
}

/** Names the Regulation once in full, so that the rest may say 《条例》. */
export const REGULATION_INTRODUCED = `${REGULATION}（以下简称《条例》）`;
