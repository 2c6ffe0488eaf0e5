import { describe, expect, test } from 'vitest';
import { STATUTORY_CALENDAR as CALENDAR } from '../calendar/statutory-calendar.ts';
import type { ClockEvent } from './clock-events.ts';
import { readClock, remainingDays } from './reply-clock.ts';
import { day, due, eventOf, reading, type Step } from './worked-deadlines.steps.ts';

const RECEIVED: Step = ['received', '2025-05-12'];
const sent = (on: string, id?: string): ClockEvent => ({
  type: 'consultation-sent',
  on: day(on),
  ...(id === undefined ? {} : { id }),
});
const returned = (on: string, id?: string): ClockEvent => ({
  ...sent(on, id),
  type: 'consultation-returned',
});
const read = (...events: readonly ClockEvent[]) => {
  const result = readClock([eventOf(RECEIVED), ...events], CALENDAR);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};

describe('the reply clock', () => {
  test('takes events in the order of their days, whatever order they are given in', () => {
    const steps: Step[] = [
      ['consultation-returned', '2025-06-10'],
      ['consultation-sent', '2025-05-19'],
      RECEIVED,
    ];
    expect(due(...steps)).toBe('2025-07-01');
  });

  test('overlapping consultations pause once, until the last is back', () => {
    const events = [
      sent('2025-05-19', 'a'),
      sent('2025-05-21', 'b'),
      returned('2025-05-26', 'a'),
      returned('2025-06-10', 'b'),
    ];
    expect(read(...events).replyDueOn).toBe('2025-07-01');
    expect(read(...events.slice(0, 3))).toMatchObject({ state: 'paused', replyDueOn: null, usedDays: 5 });
  });

  test('the same id may be used again after its opinion came back', () => {
    const again = [
      sent('2025-05-13', 'a'),
      returned('2025-05-14', 'a'),
      sent('2025-05-15', 'a'),
      returned('2025-05-16', 'a'),
    ];
    expect(read(...again).replyDueOn).toBe('2025-06-12');
  });

  test('a return without id is understood while one is open, whether that one is named or not', () => {
    expect(read(sent('2025-05-19', 'a'), returned('2025-06-10')).replyDueOn).toBe('2025-07-01');
  });

  test('a consultation sent and back on one day costs nothing', () => {
    expect(read(sent('2025-05-19'), returned('2025-05-19')).replyDueOn).toBe('2025-06-10');
  });

  test('a consultation sent on the due day leaves nothing to count: due on the day of return', () => {
    expect(read(sent('2025-06-10'), returned('2025-06-19')).replyDueOn).toBe('2025-06-19');
    expect(read(sent('2025-06-10'), returned('2025-06-21')).replyDueOn).toBe('2025-06-23');
    const extended: ClockEvent = { type: 'extended', on: day('2025-06-22'), days: 3 };
    expect(read(sent('2025-06-10'), returned('2025-06-21'), extended).replyDueOn).toBe('2025-06-25');
  });

  test('a consultation sent after the due day moves nothing, and its return neither', () => {
    const late = [sent('2025-06-11', 'a'), returned('2025-06-30', 'a')];
    expect(read(...late)).toMatchObject({ state: 'running', replyDueOn: '2025-06-10' });
    expect(read(late[0] as ClockEvent)).toMatchObject({ state: 'running', replyDueOn: '2025-06-10' });
  });

  test('an extension while a consultation pauses joins the days that remain', () => {
    const events = [sent('2025-05-19'), { type: 'extended', on: day('2025-05-28'), days: 4 } as const];
    expect(read(...events)).toMatchObject({ state: 'paused', periodDays: 24 });
    expect(read(...events, returned('2025-06-10')).replyDueOn).toBe('2025-07-07');
  });

  test('a consultation open when a fee is noticed still pauses after the payment', () => {
    const steps = [
      sent('2025-05-19'),
      eventOf(['fee-noticed', '2025-05-21']),
      eventOf(['fee-paid', '2025-05-23']),
    ];
    expect(read(...steps)).toMatchObject({ state: 'paused', usedDays: 0 });
    expect(read(...steps, returned('2025-05-26')).replyDueOn).toBe('2025-06-24');
  });

  test('consultations sent or back while a fee is waited for change nothing', () => {
    const steps = [eventOf(['fee-noticed', '2025-05-21']), sent('2025-05-22'), returned('2025-05-23')];
    expect(read(...steps)).toMatchObject({ state: 'waiting', replyDueOn: null });
    expect(read(...steps, eventOf(['fee-paid', '2025-05-26'])).replyDueOn).toBe(
      due(['received', '2025-05-26']),
    );
  });

  test('a fee may be noticed on the due day itself', () => {
    expect(due(RECEIVED, ['fee-noticed', '2025-06-10'], ['fee-paid', '2025-06-20'])).toBe('2025-07-18');
  });

  test('a restart voids the days of an extension, which stays used up', () => {
    const steps: Step[] = [
      RECEIVED,
      ['extended', '2025-05-13', 10],
      ['clarification-requested', '2025-05-14'],
      ['clarification-received', '2025-05-20'],
    ];
    expect(reading(...steps)).toMatchObject({ replyDueOn: '2025-06-18', periodDays: 20, extensionDays: 0 });
    const again = readClock([...steps, ['extended', '2025-05-22', 5] as const].map(eventOf), CALENDAR);
    expect(again).toMatchObject({ ok: false, refusal: { code: 'extension-only-once' } });
  });

  test('stopped in time names the due day and the days left', () => {
    const { state, replyDueOn, trace } = reading(RECEIVED, ['stopped', '2025-06-06']);
    expect([state, replyDueOn]).toEqual(['stopped', '2025-06-10']);
    expect(trace.at(-1)).toMatchObject({ kind: 'due', text: '答复期限届满日（停止计算时尚余2个工作日）' });
  });

  test('stopped late says so, after the due day in the proof', () => {
    const { trace } = reading(RECEIVED, ['stopped', '2025-06-13']);
    expect(trace.slice(-2).map((line) => line.kind)).toEqual(['due', 'event']);
    expect(trace.at(-1)?.text).toContain('逾期办结');
  });

  test('stopped while waiting has no due day', () => {
    const steps: Step[] = [RECEIVED, ['clarification-requested', '2025-05-14'], ['stopped', '2025-06-30']];
    expect(reading(...steps)).toMatchObject({ state: 'stopped', replyDueOn: null });
  });

  test('the proof names each day once, with holidays, make-up days and their notices', () => {
    const { trace, notices } = reading(['received', '2025-04-21']);
    const texts = Object.fromEntries(trace.map((line) => [`${line.on} ${line.kind}`, line.text]));
    expect(texts['2025-04-27 counted']).toBe(
      '第5个工作日（调休上班，依据国务院办公厅关于2025年部分节假日安排的通知）',
    );
    expect(texts['2025-05-01 off']).toBe('劳动节放假（依据国务院办公厅关于2025年部分节假日安排的通知）');
    expect(texts['2025-05-10 off']).toBe('星期六休息');
    expect(notices).toEqual([expect.stringContaining('国办发明电〔2024〕12号')]);
  });

  test('a stretch of one day is named as one day, and an open one says what is left', () => {
    const { trace } = read(sent('2025-05-19'), returned('2025-05-20'), sent('2025-05-21'));
    expect(trace.find((line) => line.kind === 'paused')?.text).toMatch(/^2025年5月20日：/);
    expect(trace.at(-1)?.text).toBe('意见尚未全部返回，期限暂停；恢复后尚余14个工作日');
  });

  test('a provisional weekend and a provisional working day are marked', () => {
    const { trace } = reading(['received', '2026-12-31']);
    expect(trace[1]?.text).toContain('暂定：尚无2027年放假安排的通知');
    expect(trace[2]?.text).toBe('星期六休息（暂定：尚无2027年放假安排的通知，按星期判断）');
  });

  test('a clock that stopped this year is provisional where its due day lies in a year without notice', () => {
    expect(reading(['received', '2026-12-28'], ['stopped', '2026-12-30']).provisional).toBe(true);
  });
});

describe('remainingDays', () => {
  const running = reading(RECEIVED);
  test.each([
    ['2025-06-03', 5],
    ['2025-06-07', 2],
    ['2025-06-10', 0],
    ['2025-06-11', -1],
    ['2025-06-14', -3],
  ])('on %s there are %i working days left', (asOf, left) => {
    expect(remainingDays(running, day(asOf), CALENDAR)).toBe(left);
  });

  test('on the weekend after the due day the case is already one day over', () => {
    const friday = reading(['received', '2025-05-08']);
    expect([friday.replyDueOn, remainingDays(friday, day('2025-06-07'), CALENDAR)]).toEqual([
      '2025-06-06',
      -1,
    ]);
  });

  test('no days are left or lacking where no period runs', () => {
    expect(
      remainingDays(reading(RECEIVED, ['consultation-sent', '2025-05-19']), day('2025-06-03'), CALENDAR),
    ).toBeNull();
    expect(
      remainingDays(reading(RECEIVED, ['stopped', '2025-05-19']), day('2025-06-03'), CALENDAR),
    ).toBeNull();
  });
});
