import { describe, expect, it } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeClarification } from './compose-clarification.ts';
import { composeConsultationNotice } from './compose-consultation-notice.ts';
import { composeExtension } from './compose-extension.ts';
import { composeFeeNotice } from './compose-fee-notice.ts';
import type { LetterData } from './letter.ts';
import { letterText } from './letter-text.ts';
import { SAMPLE_AGENCY, SAMPLE_FRAME, SAMPLE_INPUTS, SAMPLE_PROCEDURAL } from './sample-letters.data.ts';

function composed(result: Result<LetterData>): LetterData {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

function refusal(result: Result<LetterData>) {
  if (result.ok) throw new Error('was composed');
  return result.refusal;
}

const { L03, L05, L08, L12 } = SAMPLE_INPUTS;

describe('procedural letters', () => {
  for (const [kind, compose] of Object.entries(SAMPLE_PROCEDURAL)) {
    it(`word ${kind} as the golden file has it`, async () => {
      await expect(letterText(composed(compose()))).toMatchFileSnapshot(`golden/${kind}.txt`);
    });
  }

  it('carry no remedy, save the fee notice with that after the period of payment', () => {
    for (const kind of ['L03', 'L05', 'L08'] as const)
      expect(composed(SAMPLE_PROCEDURAL[kind]()).remedy).toEqual([]);
    expect(composed(SAMPLE_PROCEDURAL.L12()).remedy).toHaveLength(1);
  });

  it('need an organ as sender', () => {
    const frame = { ...SAMPLE_FRAME, agency: { ...SAMPLE_AGENCY, name: '清河区政务公开办' } };
    for (const result of [
      composeClarification({ ...L03, frame }),
      composeExtension({ ...L05, frame }),
      composeConsultationNotice({ ...L08, frame }),
      composeFeeNotice({ ...L12, frame }),
    ]) {
      expect(refusal(result).code).toBe('letter-incomplete');
    }
  });
});

describe('a clarification letter', () => {
  it('is refused without points, guidance, way to answer or a later day', () => {
    for (const gap of [
      { points: [] },
      { points: [{ what: '名称', guidance: ' ' }] },
      { wayToAnswer: '' },
      { dueOn: plainDate('2025-05-15') },
    ]) {
      expect(refusal(composeClarification({ ...L03, ...gap })).article).toContain('第三十条');
    }
  });

  it('sent after the seven days is a request for help that moves no due day', () => {
    const effect = { kind: 'help', replyDueOn: plainDate('2025-06-10') } as const;
    const said = letterText(composed(composeClarification({ ...L03, effect })));
    expect(said).toContain('本函不影响答复期限，本机关仍将在2025年6月10日前（含当日）依法答复。');
    expect(said).not.toMatch(/重新计算|放弃申请/);
  });
});

describe('an extension letter', () => {
  it('is refused without reasons or consent, outside 1–20 days, backwards, or once the period is over', () => {
    const due = { oldOn: plainDate('2025-06-10'), newOn: plainDate('2025-06-10') };
    const late = { ...L05.frame, signedOn: plainDate('2025-06-11') };
    for (const gap of [
      { reasons: '' },
      { approvedByHead: false },
      { days: 0 },
      { days: 21 },
      { days: 1.5 },
      { due },
      { frame: late },
    ]) {
      expect(refusal(composeExtension({ ...L05, ...gap })).article).toContain('第三十三条第二款');
    }
  });

  it('names no day while a consultation pauses the clock', () => {
    const said = letterText(composed(composeExtension({ ...L05, due: null })));
    expect(said).toContain('征求意见结束后，本机关将在剩余期限和上述延长期限内答复您。');
  });
});

describe('a fee notice', () => {
  it('is refused without grounds, standard or way to pay, or where the amount is not the sum', () => {
    for (const gap of [
      { grounds: '' },
      { steps: [] },
      { wayToPay: '' },
      { amountYuan: 4701 },
      { amountYuan: 0 },
    ]) {
      expect(refusal(composeFeeNotice({ ...L12, ...gap })).code).toBe('letter-incomplete');
    }
  });

  it('names the last day where the day of receipt is known', () => {
    const said = letterText(composed(composeFeeNotice({ ...L12, dueOn: plainDate('2025-06-13') })));
    expect(said).toContain('20个工作日内，即2025年6月13日前（含当日）缴纳');
  });
});

describe('a notice of consultation', () => {
  it('tells of organs that made the information together, and is refused for a day before receipt', () => {
    expect(letterText(composed(composeConsultationNotice({ ...L08, consulted: 'co-producer' })))).toContain(
      '第三十四条',
    );
    expect(refusal(composeConsultationNotice({ ...L08, sentOn: plainDate('2025-05-11') })).article).toContain(
      '第三十三条',
    );
  });
});
