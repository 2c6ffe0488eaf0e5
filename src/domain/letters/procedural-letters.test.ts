import { describe, expect, it } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import type { LetterData } from './letter.ts';
import { letterText } from './letter-text.ts';
import { SAMPLE_FRAME } from './sample-letters.data.ts';
import { PROCEDURE_INPUTS, PROCEDURE_SAMPLES, SAMPLE_OUTSIDE } from './sample-procedure.data.ts';

function composed(result: Result<LetterData>): LetterData {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

function refusal(result: Result<LetterData>) {
  if (result.ok) throw new Error('was composed');
  return result.refusal;
}

const { L02, L05, L06, L07, L09, L11, L12 } = PROCEDURE_INPUTS;
const day = plainDate;

/** Where one letter of the procedure reads otherwise than its sample. */
const VARIANTS: Readonly<Record<string, () => Result<LetterData>>> = {
  'L02-not-reached': () => PROCEDURE_SAMPLES.L02({ attempts: L02.attempts.slice(0, 1), confirmedOn: null }),
  'L03-help': () => PROCEDURE_SAMPLES.L03({ effect: { kind: 'help', replyDueOn: day('2025-06-10') } }),
  'L05-consulting': () => PROCEDURE_SAMPLES.L05({ due: null }),
  'L06-person-without-page': () =>
    PROCEDURE_SAMPLES.L06({
      frame: { ...L06.frame, recipient: '第三方丙', recipientKind: 'person' },
      answer: { url: null, code: null },
    }),
  'L07-empty': () => PROCEDURE_SAMPLES.L07({ answer: null }),
  'L08-co-producer': () => PROCEDURE_SAMPLES.L08({ consulted: 'co-producer' }),
  'L08-other-organ': () => PROCEDURE_SAMPLES.L08({ consulted: 'other-organ' }),
  'L09-no-answer': () => PROCEDURE_SAMPLES.L09({ opinion: 'no-answer', disclosedOn: null }),
  'L11-opinion': () =>
    PROCEDURE_SAMPLES.L11({
      frame: { ...L11.frame, recipient: '清河区财政局', recipientKind: 'organ' },
      purpose: 'opinion',
      task: '2024年度老旧小区改造专项资金安排表可否公开',
    }),
  'L12-day-known': () => PROCEDURE_SAMPLES.L12({ dueOn: day('2025-06-13') }),
  'L14-forwarded': () =>
    PROCEDURE_SAMPLES.L14({
      result: {
        kind: 'forwarded',
        organ: { name: '清河区住房和城乡建设局', contact: '0000-0000003' },
        on: day('2025-05-20'),
      },
    }),
  'L14-referred': () =>
    PROCEDURE_SAMPLES.L14({
      result: { kind: 'referred', organ: { name: '清河区住房和城乡建设局', contact: '0000-0000003' } },
    }),
  'L15-post': () => PROCEDURE_SAMPLES.L15({ method: 'post', place: '', proof: '邮件编号XA00000000000' }),
};

describe('letters of the procedure', () => {
  it.each(Object.entries(VARIANTS))('word %s as the golden file has it', async (name, compose) => {
    await expect(letterText(composed(compose()))).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('carry no remedy, save the fee notice after its period and the notice to a third party', () => {
    const all = Object.values({ ...PROCEDURE_SAMPLES, ...VARIANTS }).map((compose) => composed(compose()));
    const withRemedy = new Set(all.filter((it) => it.remedy.length > 0).map((it) => it.kind));
    expect([...withRemedy].sort()).toEqual(['L09', 'L12']);
    expect(composed(PROCEDURE_SAMPLES.L12()).remedy[0]).toContain('可以在缴费期满后');
    expect(composed(PROCEDURE_SAMPLES.L09()).remedy[0]).toContain('如不服本决定，可以自收到本告知书之日起');
  });
});

describe('letters that do not go to the applicant', () => {
  it('hold nothing of the applicant, in text or in data', () => {
    const frame = {
      ...SAMPLE_FRAME,
      addressee: '申请人甲',
      addresseeKind: 'person',
      requestSummary: '申请人甲本人的原话',
    } as const;
    // A frame of the applicant's letter given by mistake brings only what the outside frame has a place for.
    const mixed = { ...frame, ...SAMPLE_OUTSIDE };
    const letters = [
      PROCEDURE_SAMPLES.L06({ frame: mixed }),
      PROCEDURE_SAMPLES.L07({ frame: mixed }),
      PROCEDURE_SAMPLES.L09({ frame: mixed }),
      PROCEDURE_SAMPLES.L10({ frame: { ...mixed, recipientKind: 'organ' } }),
      PROCEDURE_SAMPLES.L11({ frame: { ...mixed, recipientKind: 'unit' } }),
    ].map(composed);
    for (const letter of letters) {
      expect(`${JSON.stringify(letter)}${letterText(letter)}`).not.toMatch(/申请人甲|本人的原话/);
      expect(letter.requestSummary).toBe(SAMPLE_OUTSIDE.subject);
    }
    for (const letter of letters.slice(0, 3)) expect(letterText(letter)).not.toContain(letter.requestNumber);
  });

  it('tell the three meanings of silence apart', () => {
    const said = (kind: 'L06' | 'L10') => letterText(composed(PROCEDURE_SAMPLES[kind]()));
    const opinion = letterText(composed(VARIANTS['L11-opinion']?.() ?? PROCEDURE_SAMPLES.L11()));
    expect(said('L06')).toContain('由本机关依照《条例》的规定决定是否公开');
    expect(said('L10')).toContain('逾期未提出意见的，视为同意公开');
    expect(opinion).toContain('不视为同意公开，也不视为不同意公开，由本机关依法自行处理');
  });

  it('tell a third party where to answer: page and code, post, counter', () => {
    const said = letterText(composed(PROCEDURE_SAMPLES.L06()));
    expect(said).toContain(`登录${L06.answer.url}，输入访问码${L06.answer.code}`);
    expect(said).toContain('邮寄：');
    expect(said).toContain('当面提交：');
    expect(
      letterText(composed(VARIANTS['L06-person-without-page']?.() ?? PROCEDURE_SAMPLES.L06())),
    ).not.toContain('访问码');
  });
});

describe('a letter of the procedure is refused', () => {
  it('for more than one reason in one go', () => {
    const { message } = refusal(PROCEDURE_SAMPLES.L05({ reasons: '', approvedByHead: false, days: 0 }));
    for (const what of ['延长答复期限的理由', '工作机构负责人同意', '1至20个工作日'])
      expect(message).toContain(what);
  });

  it('for an extension of part of a day, or told once the period is over', () => {
    expect(refusal(PROCEDURE_SAMPLES.L05({ days: 1.5 })).message).toContain('1至20个工作日');
    const late = { ...L05.frame, signedOn: day('2025-06-11') };
    expect(refusal(PROCEDURE_SAMPLES.L05({ frame: late })).message).toContain('届满前');
  });

  it('for requests that were not counted', () => {
    const { volume } = PROCEDURE_INPUTS.L04;
    for (const change of [
      { from: day('2025-06-01') },
      { requests: 1 },
      { requests: 2.5 },
      { alike: 47 },
      { alike: -1 },
    ])
      expect(refusal(PROCEDURE_SAMPLES.L04({ volume: { ...volume, ...change } })).message).toContain('件数');
  });

  it('for an amount of money that is nothing', () => {
    expect(refusal(PROCEDURE_SAMPLES.L12({ amountYuan: 0, steps: [] })).code).toBe('letter-incomplete');
  });

  it('served on line without the on-line channel for review', () => {
    const offline = { ...L09.frame.agency, reviewOnlineUrl: null };
    for (const result of [
      PROCEDURE_SAMPLES.L09({ frame: { ...L09.frame, agency: offline } }),
      PROCEDURE_SAMPLES.L12({ frame: { ...L12.frame, agency: offline } }),
    ])
      expect(refusal(result).article).toContain('第二十二条第二款');
    const byPost = { frame: { ...L09.frame, agency: offline }, servedOnline: false };
    expect(PROCEDURE_SAMPLES.L09(byPost).ok).toBe(true);
  });

  it('as a slip only where a refusal has no reason: consent needs none', () => {
    const answer = { ...L07.answer, opinion: 'agrees', reasons: '' } as const;
    expect(PROCEDURE_SAMPLES.L07({ answer }).ok).toBe(true);
    expect(
      refusal(PROCEDURE_SAMPLES.L07({ answer: { ...answer, opinion: 'agrees-in-part' } })).article,
    ).toContain('第三十二条');
  });
});

describe('the plain request for help', () => {
  it('moves no due day and threatens nothing', () => {
    const said = letterText(composed(VARIANTS['L03-help']?.() ?? PROCEDURE_SAMPLES.L03()));
    expect(said).toContain('本函不影响答复期限，本机关仍将在2025年6月10日前（含当日）依法答复。');
    expect(said).not.toMatch(/重新计算|放弃申请/);
  });
});
