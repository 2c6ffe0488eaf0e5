import { describe, expect, it } from 'vitest';
import { OUTCOMES, type OutcomeKey } from '../access-requests/outcomes.data.ts';
import { composeReply, type ReplyInput } from './compose-reply.ts';
import { isReviewFirstArticle, overdueRemedy, remedyParagraphs } from './remedy-paragraph.ts';
import { SAMPLE_AGENCY, sampleReply } from './sample-letters.data.ts';

function remedyOf(input: ReplyInput): string {
  const result = composeReply(input);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value.remedy.join('\n');
}

const UNDER_14_TO_16: readonly OutcomeKey[] = [
  'denied-secret',
  'denied-law',
  'denied-safety',
  'denied-third-party',
  'denied-internal',
  'denied-process',
  'denied-enforcement',
];

describe('the remedy paragraph', () => {
  it('sends refusals under arts. 14–16 to review first and offers no direct suit', () => {
    for (const outcome of UNDER_14_TO_16) {
      const said = remedyOf(sampleReply(outcome));
      expect(said).toContain('应当自收到本告知书之日起六十日内先向清河区人民政府');
      expect(said).toContain('十五日内向清河区人民法院');
      expect(said).not.toContain('六个月');
    }
  });

  it('offers review or suit for every other reply', () => {
    for (const { key, letter } of OUTCOMES) {
      if (letter === null || key === 'partial' || UNDER_14_TO_16.includes(key)) continue;
      const said = remedyOf(sampleReply(key));
      expect(said).toContain('六十日内向');
      expect(said).toContain('六个月内向清河区人民法院');
      expect(said).not.toContain('先向');
    }
  });

  it('splits a partial disclosure, and does not where nothing rests on arts. 14–16', () => {
    const input = sampleReply('partial');
    expect(remedyOf(input).split('\n')).toHaveLength(2);
    const redactions = [
      { what: '附页中的企业自编材料', article: '《条例》第三十七条', reason: '不属于政府信息' },
    ];
    const whole = remedyOf({ ...input, facts: { ...input.facts, redactions } });
    expect(whole).toContain('六个月');
    expect(whole).not.toContain('先向');
  });

  it('follows the setting of the organ for matters of query', () => {
    const input = sampleReply('denied-query');
    expect(remedyOf({ ...input, deniedQueryReviewFirst: true })).toContain('先向');
    expect(remedyOf(input)).toContain('六个月');
  });

  it('never names a superior department and always the on-line channel where there is one', () => {
    for (const scope of ['review-first', 'review-or-suit', 'split', 'after-fee-deadline'] as const) {
      const said = remedyParagraphs(scope, SAMPLE_AGENCY).join('');
      expect(said).not.toMatch(/上一级|主管部门/);
      expect(said).toContain('https://fuyi.qinghe.example/apply');
    }
    expect(remedyParagraphs('none', SAMPLE_AGENCY)).toEqual([]);
  });

  it('lets an objection to a fee wait until the period of payment is over', () => {
    expect(remedyParagraphs('after-fee-deadline', SAMPLE_AGENCY)[0]).toContain('可以在缴费期满后');
  });

  it('tells the overdue remedy as the organ has settled it', () => {
    expect(overdueRemedy(SAMPLE_AGENCY, true)).toContain('先向清河区人民政府');
    expect(overdueRemedy(SAMPLE_AGENCY, true)).not.toContain('六个月');
    expect(overdueRemedy(SAMPLE_AGENCY, false)).toContain('自答复期限届满之日起六个月内');
  });

  it('tells arts. 14–16 of the Regulation from the like numbers of other laws', () => {
    for (const article of [
      '第十四条',
      '《条例》第十五条',
      '《中华人民共和国政府信息公开条例》第十六条第二款',
      '条例第16条',
    ]) {
      expect(isReviewFirstArticle(article)).toBe(true);
    }
    for (const article of [
      '《中华人民共和国反洗钱法》第十四条',
      '第三十七条',
      '《条例》第四十一条',
      '第十三条',
    ]) {
      expect(isReviewFirstArticle(article)).toBe(false);
    }
  });
});
