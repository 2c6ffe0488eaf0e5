import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, type OutcomeKey } from '../access-requests/outcomes.data.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { composeReply, type ReplyInput } from './compose-reply.ts';
import { LETTER_TEMPLATE_VERSION } from './letter.ts';
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

describe('variants of a reply', () => {
  const VARIANTS: Readonly<Record<string, () => ReplyInput>> = {
    'R03-nothing-under-14-to-16': () => ({
      ...sampleReply('partial'),
      facts: {
        ...sampleReply('partial').facts,
        redactions: [{ what: '附页中的企业自编材料', article: '第三十七条', reason: '不属于政府信息' }],
      },
    }),
    'R11-review-first': () => ({ ...sampleReply('denied-query'), deniedQueryReviewFirst: true }),
    'R07-no-answer': () => ({
      ...sampleReply('denied-third-party'),
      facts: {
        ...sampleReply('denied-third-party').facts,
        thirdParty: { askedOn: SAMPLE_FRAME.receivedOn, opinion: 'no-answer' },
        grounds: '该信息含有第三方未公开的报价构成，公开会使其在同类项目竞争中处于不利地位。',
      },
    }),
    'R13-organ-unknown': () => ({
      ...sampleReply('not-ours'),
      facts: { ...sampleReply('not-ours').facts, responsibleOrgan: 'unknown' },
    }),
    'R12-led-vertically': () =>
      withAgency('does-not-exist', { reviewBody: '某省税务局', verticallyLed: true, reviewOnlineUrl: null }),
  };

  it.each(Object.entries(VARIANTS))('word %s as the golden file has it', async (name, inputOf) => {
    const input = { ...inputOf(), servedOnline: name !== 'R12-led-vertically' };
    await expect(letterText(composed(input))).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

describe('items answered each by itself', () => {
  const answered = (outcome: OutcomeKey, ...others: OutcomeKey[]): readonly string[] => {
    const input = sampleReply(outcome);
    const itemAnswers = [outcome, ...others].map((it, index) => ({
      item: `第${index + 1}项`,
      answer: '见上',
      outcome: it,
    }));
    return composed({ ...input, facts: { ...input.facts, itemAnswers } }).remedy;
  };

  it('send a refusal under arts. 14–16 to review first, whatever the main outcome', () => {
    for (const main of ['provided', 'does-not-exist', 'already-public', 'partial'] as const) {
      const [first, rest] = answered(main, 'denied-internal');
      expect([main, first]).toEqual([
        main,
        expect.stringMatching(/第十六条不予公开的部分不服的，应当.*先向/),
      ]);
      expect(rest).toMatch(/其他内容不服的，可以/);
    }
  });

  it('leave the remedy as it is where all items go the same way', () => {
    expect(answered('provided', 'does-not-exist')).toEqual(composed(sampleReply('provided')).remedy);
    expect(answered('denied-internal', 'denied-process')).toEqual(
      composed(sampleReply('denied-internal')).remedy,
    );
  });
});

describe('evidence', () => {
  const strings = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(strings)
        : [];

  it('is kept and never printed, save the public interest and the kind of file', () => {
    const kept = WITH_LETTER.flatMap(({ key }) => {
      const { publicInterest: _, fileKinds: __, ...evidence } = sampleReply(key).facts.evidence ?? {};
      return strings(evidence).map((words) => [key, words] as const);
    });
    expect(kept.length).toBeGreaterThan(12);
    for (const [key, words] of kept) {
      const letter = composed(sampleReply(key));
      expect(letterText(letter)).not.toContain(words);
      expect(JSON.stringify(letter)).not.toContain(words);
    }
  });

  it('holds a process document to have come before the decision it belongs to', () => {
    const input = sampleReply('denied-process');
    const formedBefore = { formedOn: SAMPLE_FRAME.receivedOn, decision: '处理决定', decidedOn: null };
    const withDay = (decidedOn: typeof SAMPLE_FRAME.receivedOn | null): ReplyInput => ({
      ...input,
      facts: {
        ...input.facts,
        evidence: { ...input.facts.evidence, formedBefore: { ...formedBefore, decidedOn } },
      },
    });
    expect(composeReply(withDay(null)).ok).toBe(true);
    expect(composeReply(withDay(SAMPLE_FRAME.receivedOn)).ok).toBe(true);
    expect(refusalOf(withDay(plainDate('2025-05-11'))).message).toContain('处理决定作出之前');
  });

  it('of a transfer to the archives must hold in both statements', () => {
    const input = sampleReply('transferred-to-archives');
    for (const gap of [{ periodEnded: false }, { notHeldHere: false }]) {
      const archiveTransfer = { proof: '清册', periodEnded: true, notHeldHere: true, ...gap };
      const facts = { ...input.facts, evidence: { archiveTransfer } };
      expect(refusalOf({ ...input, facts }).article).toContain('档案法');
    }
  });
});

describe('a reply letter is refused', () => {
  it('for every outcome with a letter where nothing is known', () => {
    for (const { key } of WITH_LETTER)
      expect(refusalOf({ ...sampleReply(key), facts: {} }).code).toBe('letter-incomplete');
  });

  it('once for everything missing together', () => {
    const { message } = refusalOf(without('does-not-exist', 'search', 'grounds'));
    expect(message).toContain('检索记录中的信息系统（');
    expect(message).toContain('理由（');
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
