import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, type OutcomeKey } from '../access-requests/outcomes.data.ts';
import { composeReply, type ReplyInput } from './compose-reply.ts';
import { isLetterKind, LETTER_TEMPLATE_VERSION } from './letter.ts';
import { letterText } from './letter-text.ts';
import type { ReplyFacts } from './reply-facts.ts';
import { SAMPLE_AGENCY, SAMPLE_FRAME, sampleReply } from './sample-letters.data.ts';

const WITH_LETTER = OUTCOMES.filter((outcome) => outcome.letter !== null);

function composed(input: ReplyInput) {
  const result = composeReply(input);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

function refusalOf(input: ReplyInput) {
  const result = composeReply(input);
  if (result.ok) throw new Error('was composed');
  return result.refusal;
}

const without = (outcome: OutcomeKey, ...keys: (keyof ReplyFacts)[]): ReplyInput => {
  const input = sampleReply(outcome);
  const facts = Object.fromEntries(
    Object.entries(input.facts).filter(([key]) => !keys.includes(key as keyof ReplyFacts)),
  );
  return { ...input, facts };
};

const withAgency = (outcome: OutcomeKey, change: Partial<typeof SAMPLE_AGENCY>): ReplyInput =>
  sampleReply(outcome, { ...SAMPLE_FRAME, agency: { ...SAMPLE_AGENCY, ...change } });

describe('reply letters', () => {
  for (const outcome of WITH_LETTER) {
    it(`word ${outcome.letter} (${outcome.key}) as the golden file has it`, async () => {
      const letter = composed(sampleReply(outcome.key));
      expect(letter.kind).toBe(outcome.letter);
      expect(isLetterKind(letter.kind)).toBe(true);
      await expect(letterText(letter)).toMatchFileSnapshot(`golden/${outcome.letter}-${outcome.key}.txt`);
    });
  }

  it('use every code from R01 to R23', () => {
    const codes = new Set(WITH_LETTER.map((outcome) => outcome.letter));
    expect([...codes].sort()).toEqual(
      Array.from({ length: 23 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`),
    );
  });

  it('do not exist for requests withdrawn or merged', () => {
    expect(refusalOf(sampleReply('withdrawn')).code).toBe('outcome-without-letter');
    expect(refusalOf(sampleReply('merged')).code).toBe('outcome-without-letter');
  });

  it('survive JSON unchanged and carry the version of the template', () => {
    for (const { key } of WITH_LETTER) {
      const letter = composed(sampleReply(key));
      expect(JSON.parse(JSON.stringify(letter))).toEqual(letter);
      expect(letter.templateVersion).toBe(LETTER_TEMPLATE_VERSION);
    }
  });

  it('say 您 to a person and 你单位 to an organisation throughout', () => {
    const letter = composed(sampleReply('needs-making', { ...SAMPLE_FRAME, addresseeKind: 'organisation' }));
    expect(letter.paragraphs[0]?.text).toContain('收到你单位提出');
    expect(letter.paragraphs[1]?.text).toContain('经审查，你单位申请公开的内容');
  });

  it('hold no doubled punctuation and no unfinished word, whatever the staff type', () => {
    fc.assert(
      fc.property(fc.constantFrom('理由', '理由。', ' 理由； ', '理由！', '“理由”'), (grounds) => {
        for (const { key } of WITH_LETTER) {
          const input = sampleReply(key);
          const said = letterText(composed({ ...input, facts: { ...input.facts, grounds } }));
          expect(said).not.toMatch(/[。，；：][。，；：]|undefined|null|NaN|《《|》》/);
        }
      }),
    );
  });
});

describe('a reply letter is refused', () => {
  const DEMANDED: readonly [OutcomeKey, keyof ReplyFacts, string][] = [
    ['provided', 'files', '第三十六条第（二）项'],
    ['already-public', 'routes', '第三十六条第（一）项'],
    ['partial', 'files', '第三十六条第（二）项'],
    ['partial', 'redactions', '第三十七条'],
    ['partial', 'grounds', '第三十七条'],
    ['denied-secret', 'grounds', '第十四条'],
    ['denied-law', 'legalBasis', '第十四条'],
    ['denied-law', 'grounds', '第十四条'],
    ['denied-safety', 'grounds', '第十四条'],
    ['denied-third-party', 'grounds', '第十五条、第三十二条'],
    ['denied-internal', 'internalKind', '第十六条第一款'],
    ['denied-internal', 'grounds', '第十六条第一款'],
    ['denied-process', 'processKind', '第十六条第二款'],
    ['denied-process', 'grounds', '第十六条第二款'],
    ['denied-enforcement', 'grounds', '第十六条第二款'],
    ['denied-query', 'legalBasis', '第三十六条第（七）项'],
    ['denied-query', 'properChannel', '第三十六条第（七）项'],
    ['does-not-exist', 'search', '第三十六条第（四）项'],
    ['does-not-exist', 'grounds', '第三十六条第（四）项'],
    ['not-ours', 'responsibleOrgan', '第三十六条第（五）项'],
    ['not-ours', 'grounds', '第三十六条第（五）项'],
    ['needs-making', 'grounds', '第三十八条'],
    ['still-unclear', 'clarification', '第三十条'],
    ['still-unclear', 'grounds', '第三十条'],
    ['complaint', 'properChannel', '第三十九条第一款'],
    ['complaint', 'grounds', '第三十九条第一款'],
    ['duplicate', 'earlierReply', '第三十六条第（六）项'],
    ['duplicate', 'grounds', '第三十六条第（六）项'],
    ['publication', 'routes', '第三十九条第二款'],
    ['excessive', 'reasonsRequested', '第三十五条'],
    ['excessive', 'grounds', '第三十五条'],
    ['reissue', 'earlierReply', '第三十八条'],
    ['reissue', 'grounds', '第三十八条'],
    ['other', 'grounds', '条例'],
    ['no-correction', 'clarification', '第三十条'],
    ['fee-unpaid', 'feeNotice', '国办函〔2020〕109号'],
    ['transferred-to-archives', 'search', '第三十六条第（四）项'],
    ['transferred-to-archives', 'archives', '《中华人民共和国档案法》第十五条'],
  ];

  it.each(DEMANDED)('for %s without %s, naming the article', (outcome, fact, article) => {
    const refusal = refusalOf(without(outcome, fact));
    expect(refusal.code).toBe('letter-incomplete');
    expect(refusal.article).toContain(article);
  });

  it('for every demand of the outcome table', () => {
    const listed = new Set(DEMANDED.map(([outcome]) => outcome));
    for (const outcome of WITH_LETTER) {
      expect(listed.has(outcome.key)).toBe(true);
      const count = DEMANDED.filter(([key]) => key === outcome.key).length;
      expect(count).toBeGreaterThanOrEqual(outcome.demands.length);
      expect(refusalOf({ ...sampleReply(outcome.key), facts: {} }).code).toBe('letter-incomplete');
    }
  });

  it('once for everything missing together', () => {
    const { message } = refusalOf(without('does-not-exist', 'search', 'grounds'));
    expect(message).toContain('检索记录（');
    expect(message).toContain('理由（');
  });

  it('where the search names no systems, places, keywords or posts, ends before it begins or has no result', () => {
    const input = sampleReply('does-not-exist');
    const search = input.facts.search;
    if (!search) throw new Error('the sample has a search');
    for (const gap of [
      { systems: [] },
      { places: [] },
      { keywords: [' '] },
      { peopleRoles: [] },
      { to: SAMPLE_FRAME.receivedOn },
      { result: '' },
    ]) {
      const facts = { ...input.facts, search: { ...search, ...gap } };
      expect(refusalOf({ ...input, facts }).message).toContain('检索记录中');
    }
  });

  it('where the way to public information is only “look on line”', () => {
    const input = sampleReply('already-public');
    const facts: ReplyFacts = { routes: [{ kind: 'url', title: '本机关网站', url: '请上网查询' }] };
    expect(refusalOf({ ...input, facts }).article).toContain('第三十六条第（一）项');
  });

  it('where the disclosure office or a section stands under it instead of the organ', () => {
    for (const name of [
      '清河区政务公开办公室',
      '清河区政府信息公开办',
      '清河区财政局法规科',
      '清河区财政局综合股（公开办）',
    ]) {
      expect(refusalOf(withAgency('needs-making', { name })).article).toContain('法释〔2025〕8号');
    }
    for (const name of ['清河区人民政府办公室', '清河区教育和科学技术局', '北河街道办事处']) {
      expect(composeReply(withAgency('needs-making', { name })).ok).toBe(true);
    }
  });

  it('without review body, its address or the court', () => {
    expect(refusalOf(withAgency('provided', { reviewBody: '' })).article).toContain('行政复议法');
    expect(refusalOf(withAgency('provided', { reviewBodyAddress: ' ' })).article).toContain('行政复议法');
    expect(refusalOf(withAgency('provided', { court: '' })).article).toContain('行政诉讼法');
  });

  it('where it is served on line and the on-line channel for review is unknown', () => {
    const input = withAgency('provided', { reviewOnlineUrl: null });
    expect(refusalOf(input).article).toContain('第二十二条第二款');
    expect(composeReply({ ...input, servedOnline: false }).ok).toBe(true);
  });

  it('where the review body is a superior department, unless the organ is led vertically', () => {
    const input = withAgency('provided', { reviewBody: '清河市财政局' });
    expect(refusalOf(input).article).toContain('第二十四条');
    expect(composeReply(withAgency('provided', { reviewBody: '某省税务局', verticallyLed: true })).ok).toBe(
      true,
    );
  });
});
