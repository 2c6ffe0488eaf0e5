import { describe, expect, it } from 'vitest';
import { composeReply } from './compose-reply.ts';
import type { ReplyFacts } from './reply-facts.ts';
import { SAMPLE_FRAME, sampleReply } from './sample-letters.data.ts';

const refused = (facts: Partial<ReplyFacts>) => {
  const input = sampleReply('partial');
  const result = composeReply({ ...input, facts: { ...input.facts, ...facts } });
  if (result.ok) throw new Error('was composed');
  return result.refusal;
};

describe('words a reply may not rest on', () => {
  it.each([
    '该信息与您的生产、生活、科研等特殊需要无关。',
    '您未能证明自身特殊需要。',
    '内部事务信息仅限三类。',
    '过程性信息限于下列四类。',
    '请按照一事一申请的原则重新提出。',
    '依据国务院令第492号不予公开。',
    '可以向上一级主管部门或者同级人民政府申请行政复议。',
  ])('are refused in the grounds: %s', (grounds) => {
    expect(refused({ grounds }).code).toBe('banned-wording');
  });

  it('are refused wherever they stand, and the refusal quotes them', () => {
    const redactions = [{ what: '附页', article: '第十五条', reason: '不符合三需要' }];
    expect(refused({ redactions }).message).toContain('“三需要”');
  });

  it('may stand in what the applicant asked for', () => {
    const frame = { ...SAMPLE_FRAME, requestSummary: '关于“一事一申请”做法的文件' };
    expect(composeReply(sampleReply('provided', frame)).ok).toBe(true);
  });
});
