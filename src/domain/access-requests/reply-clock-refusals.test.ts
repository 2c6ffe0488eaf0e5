import { describe, expect, test } from 'vitest';
import { STATUTORY_CALENDAR as CALENDAR } from '../calendar/statutory-calendar.ts';
import type { ClockEvent } from './clock-events.ts';
import { readClock } from './reply-clock.ts';
import { day, eventOf, type Step } from './worked-deadlines.steps.ts';

const RECEIVED: Step = ['received', '2025-05-12'];
const refusalOf = (...steps: readonly Step[]) => {
  const result = readClock(steps.map(eventOf), CALENDAR);
  return result.ok ? null : result.refusal;
};

describe('the reply clock refuses', () => {
  test.each<[string, string, string, Step[]]>([
    ['a case never received', 'no-receipt', '没有收到申请', []],
    [
      'anything before receipt',
      'before-receipt',
      '2025年5月9日',
      [['consultation-sent', '2025-05-09'], RECEIVED],
    ],
    ['a second receipt', 'second-receipt', '2025年5月13日', [RECEIVED, ['received', '2025-05-13']]],
    [
      'anything after the end',
      'after-stop',
      '2025年5月15日办结之后',
      [RECEIVED, ['stopped', '2025-05-15'], ['consultation-sent', '2025-05-16']],
    ],
    [
      'a second clarification',
      'clarification-only-once',
      '一次性告知',
      [
        RECEIVED,
        ['clarification-requested', '2025-05-13'],
        ['clarification-received', '2025-05-14'],
        ['clarification-requested', '2025-05-15'],
      ],
    ],
    [
      'a clarification received that nobody asked for',
      'clarification-not-requested',
      '2025年5月15日收到补正',
      [RECEIVED, ['clarification-received', '2025-05-15']],
    ],
    [
      'a clarification while a fee is waited for',
      'clarification-while-fee-open',
      '等待缴费',
      [RECEIVED, ['fee-noticed', '2025-05-13'], ['clarification-requested', '2025-05-14']],
    ],
    [
      'an opinion nobody asked for',
      'consultation-not-open',
      '2025年6月3日意见返回',
      [RECEIVED, ['consultation-returned', '2025-06-03']],
    ],
    [
      'a second consultation without ids',
      'consultation-id-needed',
      '应当有编号',
      [RECEIVED, ['consultation-sent', '2025-05-19'], ['consultation-sent', '2025-05-20']],
    ],
    [
      'a fee noticed after the due day',
      'fee-after-due',
      '2025年6月10日届满',
      [RECEIVED, ['fee-noticed', '2025-06-11']],
    ],
    [
      'a fee while a clarification is waited for',
      'fee-while-waiting',
      '等待补正',
      [RECEIVED, ['clarification-requested', '2025-05-13'], ['fee-noticed', '2025-05-14']],
    ],
    [
      'a second fee notice',
      'fee-only-once',
      '2025年5月13日发出收费通知',
      [RECEIVED, ['fee-noticed', '2025-05-13'], ['fee-paid', '2025-05-14'], ['fee-noticed', '2025-05-15']],
    ],
    ['a payment without notice', 'fee-not-noticed', '收费通知', [RECEIVED, ['fee-paid', '2025-05-15']]],
    [
      'a payment after 20 working days',
      'fee-paid-late',
      '2025年6月11日届满',
      [RECEIVED, ['fee-noticed', '2025-05-13'], ['fee-paid', '2025-06-12']],
    ],
    [
      'an extension on the due day',
      'extension-too-late',
      '届满日之前',
      [RECEIVED, ['extended', '2025-06-10', 5]],
    ],
    [
      'an extension after the due day',
      'extension-too-late',
      '2025年6月10日',
      [RECEIVED, ['extended', '2025-06-11', 5]],
    ],
    [
      'a second extension',
      'extension-only-once',
      '延长过一次',
      [RECEIVED, ['extended', '2025-05-13', 5], ['extended', '2025-05-14', 5]],
    ],
    [
      'an extension while a clarification is waited for',
      'extension-while-waiting',
      '等待补正',
      [RECEIVED, ['clarification-requested', '2025-05-13'], ['extended', '2025-05-14', 5]],
    ],
    [
      'an extension while a fee is waited for',
      'extension-while-waiting',
      '等待缴费',
      [RECEIVED, ['fee-noticed', '2025-05-13'], ['extended', '2025-05-14', 5]],
    ],
    ['an extension of no day', 'extension-days', '不能是0', [RECEIVED, ['extended', '2025-05-13', 0]]],
    ['an extension of 21 days', 'extension-days', '不能是21', [RECEIVED, ['extended', '2025-05-13', 21]]],
    ['an extension of half a day', 'extension-days', '整数', [RECEIVED, ['extended', '2025-05-13', 0.5]]],
  ])('%s', (_, code, words, steps) => {
    const refusal = refusalOf(...steps);
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toContain(words);
    expect(refusal?.article).toMatch(/第.+条/);
  });

  test.each<[string, string, readonly (readonly ['sent' | 'returned', string, string?])[]]>([
    [
      'an id that is still open',
      'consultation-already-open',
      [
        ['sent', '2025-05-19', 'a'],
        ['sent', '2025-05-20', 'a'],
      ],
    ],
    [
      'an unknown id',
      'consultation-not-open',
      [
        ['sent', '2025-05-19', 'a'],
        ['returned', '2025-05-20', 'b'],
      ],
    ],
    [
      'an id for a consultation without one',
      'consultation-not-open',
      [
        ['sent', '2025-05-19'],
        ['returned', '2025-05-20', 'b'],
      ],
    ],
    [
      'a return without id while two are open',
      'consultation-id-needed',
      [
        ['sent', '2025-05-19', 'a'],
        ['sent', '2025-05-20', 'b'],
        ['returned', '2025-05-21'],
      ],
    ],
    [
      'a second consultation without id beside a named one',
      'consultation-id-needed',
      [
        ['sent', '2025-05-19', 'a'],
        ['sent', '2025-05-20'],
      ],
    ],
  ])('%s', (_, code, moves) => {
    const events = moves.map(
      ([act, on, id]): ClockEvent => ({
        type: `consultation-${act}`,
        on: day(on),
        ...(id === undefined ? {} : { id }),
      }),
    );
    const result = readClock([eventOf(RECEIVED), ...events], CALENDAR);
    expect(result).toMatchObject({ ok: false, refusal: { code } });
  });

  test('but takes what happens on the last day that is still in time', () => {
    expect(refusalOf(RECEIVED, ['clarification-requested', '2025-05-21'])).toBeNull();
    expect(refusalOf(RECEIVED, ['fee-noticed', '2025-05-13'], ['fee-paid', '2025-06-11'])).toBeNull();
    expect(refusalOf(RECEIVED, ['extended', '2025-06-09', 20])).toBeNull();
  });
});
