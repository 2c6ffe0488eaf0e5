import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../calendar/statutory-calendar.ts';
import { declinedMessageStep, type MessageState, mayPublish, offeredMessageSteps } from './message.ts';
import { looksLikeInformationRequest } from './message-boundary.ts';
import { addMonths, inspectionLevel, messageDueDays } from './message-clock.ts';
import { MESSAGE_ACTIONS, MESSAGE_STATUSES } from './message-lifecycle.data.ts';
import { USUAL_PARTICIPATION } from './participation-settings.ts';

const state = (change: Partial<MessageState> = {}): MessageState => ({
  kind: 'letter',
  status: 'answer-in-review',
  answerBy: 'author',
  isPublic: false,
  consents: true,
  ...change,
});

describe('a message', () => {
  test('is answered by another person than drafted the answer', () => {
    expect(declinedMessageStep('release-answer', state(), 'author')?.code).toBe('separation-of-duties');
    expect(declinedMessageStep('release-answer', state(), 'other')).toBeNull();
  });

  test('is public only with the consent of whoever wrote it, and never as a report of an error', () => {
    expect(mayPublish({ kind: 'letter', consents: false })?.code).toBe('no-consent');
    expect(mayPublish({ kind: 'site-error', consents: true })?.code).toBe('no-consent');
    expect(mayPublish({ kind: 'letter', consents: true })).toBeNull();
  });

  test('once answered offers nothing but to take a public answer down', () => {
    for (const kind of ['letter', 'site-error'] as const)
      for (const status of MESSAGE_STATUSES.filter((it) => it === 'answered' || it === 'set-aside')) {
        expect(offeredMessageSteps(state({ kind, status }), 'other')).toEqual([]);
      }
    expect(offeredMessageSteps(state({ status: 'answered', isPublic: true }), 'other')).toEqual([
      'take-down',
    ]);
    expect(MESSAGE_ACTIONS).toContain('take-down');
  });
});

describe('the days of a message', () => {
  test('a letter of Friday 26 September 2025 is answered by 10 October: the holidays do not count', () => {
    const letter = { kind: 'letter' as const, receivedOn: plainDate('2025-09-26') };
    expect(messageDueDays(letter, USUAL_PARTICIPATION, STATUTORY_CALENDAR)).toEqual({
      passOnDueOn: null,
      dueOn: '2025-10-10',
    });
  });

  test('a report of an error is passed on the next working day and answered on the third', () => {
    const report = { kind: 'site-error' as const, receivedOn: plainDate('2025-05-16') };
    expect(messageDueDays(report, USUAL_PARTICIPATION, STATUTORY_CALENDAR)).toEqual({
      passOnDueOn: '2025-05-19',
      dueOn: '2025-05-21',
    });
  });

  test.each([
    ['2025-03-31', '2025-05-31', 'none'],
    ['2025-03-31', '2025-06-01', 'warning'],
    ['2025-03-31', '2025-06-30', 'warning'],
    ['2025-03-31', '2025-07-01', 'veto'],
    ['2024-12-30', '2025-03-01', 'warning'],
  ])('received on %s it stands on %s at %s', (received, today, level) => {
    expect(inspectionLevel(plainDate(received), plainDate(today))).toBe(level);
  });

  test('a month later is never in another month than the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 12 }), (shift, months) => {
        const day = addDays(plainDate('2019-01-01'), shift);
        const [year = 0, month = 0] = day.split('-').map(Number);
        const [thenYear = 0, thenMonth = 0] = addMonths(day, months).split('-').map(Number);
        expect(thenYear * 12 + thenMonth).toBe(year * 12 + month + months);
      }),
    );
  });
});

describe('a letter that reads like a request for information', () => {
  test.each([
    '申请公开2024年老旧小区改造的资金使用情况',
    '请提供本小区加装电梯的批复文件',
    '我想查阅拆迁补偿的评估报告',
  ])('%s', (text) => {
    expect(looksLikeInformationRequest(text)).toBe(true);
  });

  test.each(['请问办理居住证需要带哪些材料', '路灯坏了请尽快维修', '建议延长图书馆的开放时间'])(
    'is not %s',
    (text) => {
      expect(looksLikeInformationRequest(text)).toBe(false);
    },
  );
});
