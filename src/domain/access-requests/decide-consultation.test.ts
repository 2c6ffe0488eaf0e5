import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import type { Commands } from './commands.ts';
import { decide, declinedByTable } from './decide.ts';
import { clockOf } from './guards.ts';
import type { Action } from './lifecycle.data.ts';
import { begun, type Journey, recorded, taken, through, worldOn } from './lifecycle.steps.ts';

const calendar = worldOn(plainDate('2025-05-12')).calendar;
/** Received on-line on Monday 2025-05-12, taken up: due 2025-06-10. */
const inHand = through(begun('online', plainDate('2025-05-12')), 'take-up');

const on = (journey: Journey, day: string): Journey => ({ ...journey, today: plainDate(day) });

function answer<A extends Action>(journey: Journey, action: A, command: Commands[A]) {
  const decision = decide(action, journey.state, command, worldOn(journey.today));
  return decision.ok ? decision.value : decision.refusal.code;
}
const why = (journey: Journey, action: Action) =>
  declinedByTable(action, journey.state, worldOn(journey.today))?.code ?? null;

/** The journey with a consultation delivered on its day of sending. */
const consulting = (journey: Journey, day: string): Journey =>
  taken(on(journey, day), 'send-consultation', 0);

describe('referral on secrecy (art. 17)', () => {
  const inReview = through(inHand, 'draft', 'submit-review');
  const refer = (journey: Journey, id: string, again: boolean) =>
    answer(journey, 'refer-secrecy', { consultationId: id, again });
  const answered = (journey: Journey, day: string): Journey =>
    taken(on(journey, day), 'return-consultation', 0);

  test('is open once at a time, wants a reason the second time, and is settled after two', () => {
    const first = taken(on(inReview, '2025-05-14'), 'refer-secrecy', 0);
    expect(why(first, 'refer-secrecy')).toBe('secrecy-referred');
    const back = answered(first, '2025-05-20');
    expect(refer(back, 'c2', false)).toBe('secrecy-again');
    const second = recorded(back, refer(back, 'c2', true) as never, 'secrecy');
    expect(why(second, 'refer-secrecy')).toBe('secrecy-referred');
    expect(why(answered(second, '2025-05-27'), 'refer-secrecy')).toBe('secrecy-settled');
  });

  test('pauses the clock each time, and the proof tells both stretches', () => {
    const first = answered(taken(on(inReview, '2025-05-14'), 'refer-secrecy', 0), '2025-05-20');
    const second = answered(taken(on(first, '2025-05-22'), 'refer-secrecy', 0), '2025-05-27');
    const reading = clockOf(second.state, calendar);
    // Two stretches of four and three working days are not counted: the tenth of June moves by seven.
    expect(reading?.replyDueOn).toBe('2025-06-19');
    expect(reading?.trace.filter((it) => it.kind === 'paused').map((it) => [it.on, it.until])).toEqual([
      ['2025-05-15', '2025-05-20'],
      ['2025-05-23', '2025-05-27'],
    ]);
  });
});

describe('consultation', () => {
  test('several may run, a reply waits for all of them', () => {
    const two = consulting(consulting(inHand, '2025-05-13'), '2025-05-14');
    expect(why(two, 'draft')).toBe('consultation-open');
    const one = taken(on(two, '2025-05-20'), 'return-consultation', 0);
    expect(why(one, 'draft')).toBe('consultation-open');
    expect(why(taken(one, 'return-consultation', 0), 'draft')).toBeNull();
  });

  test('ends by silence on its last day, whenever that is noticed', () => {
    const sent = consulting(inHand, '2025-05-14');
    const { id = '', dueOn = '' } = sent.state.consultations[0] ?? {};
    expect(dueOn).toBe('2025-06-05');
    expect(why(on(sent, '2025-06-05'), 'time-out-consultation')).toBe('consultation-running');
    const over = taken(on(sent, '2025-06-20'), 'time-out-consultation');
    expect(over.events.at(-1)).toMatchObject({ type: 'consultation-timed-out', occurredOn: '2025-06-05' });
    expect(answer(over, 'time-out-consultation', { consultationId: id })).toBe('no-open-consultation');
  });

  test('an opinion after its period does not lengthen the pause', () => {
    const sent = on(consulting(inHand, '2025-05-14'), '2025-06-20');
    const opinion = { consultationId: 'c1', consents: true, on: plainDate('2025-06-06') };
    expect(answer(sent, 'return-consultation', opinion)).toBe('opinion-too-late');
    expect(answer(sent, 'return-consultation', { ...opinion, on: plainDate('2025-06-05') })).toMatchObject({
      type: 'consultation-returned',
    });
  });

  test('a period that is over is not opened again by another day of receipt', () => {
    const over = on(consulting(inHand, '2025-05-14'), '2025-06-06');
    expect(why(over, 'record-delivery')).toBe('no-open-consultation');
    const two = on(consulting(consulting(inHand, '2025-05-14'), '2025-05-20'), '2025-06-06');
    const again = { consultationId: 'c1', on: plainDate('2025-06-05') };
    expect(answer(two, 'record-delivery', again)).toBe('opinion-period-over');
  });

  test('that reached nobody is stopped on the day it became certain, and the clock runs on from the next', () => {
    const sent = taken(on(inHand, '2025-05-14'), 'send-consultation', 2);
    expect(sent.state.consultations[0]).toMatchObject({ deliveredOn: null, dueOn: null });
    const back = on(sent, '2025-05-28');
    const command = { consultationId: 'c1', ground: 'undeliverable', on: plainDate('2025-05-27') } as const;
    const stopped = answer(back, 'stop-consultation', command);
    expect(stopped).toMatchObject({ type: 'consultation-stopped', occurredOn: '2025-05-27' });
    const after = recorded(back, stopped as never, 'handler');
    expect(clockOf(after.state, calendar)?.replyDueOn).toBe('2025-06-23');
    expect(after.state.consultations[0]).toMatchObject({ consents: null, stopped: 'undeliverable' });
    expect(why(after, 'draft')).toBeNull();
    expect(
      clockOf(after.state, calendar)
        ?.trace.map((it) => it.text)
        .join(),
    ).toContain('停止征求意见');
  });

  test('pauses the clock for thirty working days at the most while nobody knows whether it arrived', () => {
    const sent = taken(on(inHand, '2025-05-14'), 'send-consultation', 2);
    const unknown = (day: string) =>
      answer(on(sent, day), 'stop-consultation', {
        consultationId: 'c1',
        ground: 'delivery-unknown',
        on: plainDate(day),
      });
    expect(unknown('2025-06-26')).toBe('delivery-traceable');
    // However late it is noticed.
    expect(unknown('2025-07-30')).toMatchObject({ occurredOn: '2025-06-26' });
  });

  test('that was delivered cannot be called undeliverable, nor stopped after its period', () => {
    const sent = consulting(inHand, '2025-05-14');
    const stop = (day: string, ground: 'undeliverable' | 'not-needed') =>
      answer(on(sent, day), 'stop-consultation', { consultationId: 'c1', ground, on: plainDate(day) });
    expect(stop('2025-05-20', 'undeliverable')).toBe('delivered');
    expect(stop('2025-05-20', 'not-needed')).toMatchObject({ type: 'consultation-stopped' });
    expect(why(on(sent, '2025-06-06'), 'stop-consultation')).toBe('no-open-consultation');
  });

  test('the time-out of one does not end another, nor one that runs', () => {
    const two = consulting(consulting(inHand, '2025-05-14'), '2025-05-20');
    const at = on(two, '2025-06-06');
    expect(answer(at, 'time-out-consultation', { consultationId: 'c2' })).toBe('consultation-running');
    expect(answer(at, 'time-out-consultation', { consultationId: 'c1' })).toMatchObject({
      occurredOn: '2025-06-05',
    });
  });

  test('is refused after the due day, twice under one id, and with impossible days of delivery', () => {
    expect(why(on(inHand, '2025-06-11'), 'send-consultation')).toBe('reply-overdue');
    const sent = consulting(inHand, '2025-05-14');
    const letter = {
      consultationId: 'c1',
      kind: 'third-party',
      deliveredOn: plainDate('2025-05-14'),
    } as const;
    expect(answer(sent, 'send-consultation', letter)).toBe('consultation-known');
    const other = { ...letter, consultationId: 'c2' };
    expect(answer(sent, 'send-consultation', { ...other, deliveredOn: plainDate('2025-05-13') })).toBe(
      'day-too-early',
    );
    expect(answer(sent, 'send-consultation', { ...other, deliveredOn: plainDate('2025-05-15') })).toBe(
      'day-in-future',
    );
  });

  test('has no due day before the other side is known to have received the letter, and no time-out', () => {
    const sent = taken(on(inHand, '2025-05-19'), 'send-consultation', 2);
    expect(sent.state.consultations[0]).toMatchObject({ deliveredOn: null, dueOn: null });
    expect(clockOf(sent.state, calendar)?.state).toBe('paused');
    expect(why(on(sent, '2025-09-01'), 'time-out-consultation')).toBe('consultation-running');
    // Nobody knows whether the period runs again already, so it cannot be extended either.
    expect(why(on(sent, '2025-09-01'), 'extend')).toBe('delivery-unrecorded');
  });

  test('runs fifteen working days from the day after receipt, however late that is recorded (D12)', () => {
    const sent = taken(on(inHand, '2025-05-19'), 'send-consultation', 2);
    const delivery = { consultationId: 'c1', on: plainDate('2025-05-21') };
    const at = on(sent, '2025-06-20');
    expect(answer(at, 'record-delivery', { ...delivery, on: plainDate('2025-06-21') })).toBe('day-in-future');
    expect(answer(at, 'record-delivery', { ...delivery, on: plainDate('2025-05-18') })).toBe('day-too-early');
    expect(answer(at, 'record-delivery', { ...delivery, consultationId: 'c9' })).toBe('no-open-consultation');
    const facts = { consultationId: 'c1', deliveredOn: '2025-05-21', dueOn: '2025-06-12' };
    expect(answer(at, 'record-delivery', delivery)).toMatchObject({ type: 'consultation-delivered', facts });
    const delivered = recorded(
      at,
      { type: 'consultation-delivered', occurredOn: at.today, facts } as never,
      'h',
    );
    const over = taken(delivered, 'time-out-consultation');
    expect(over.state.consultations[0]).toMatchObject({ endedOn: '2025-06-12', consents: null });
    expect(clockOf(over.state, calendar)?.replyDueOn).toBe('2025-07-03');
  });

  test('a day of receipt recorded anew replaces the one before, whichever is earlier', () => {
    const sent = taken(on(inHand, '2025-05-19'), 'send-consultation', 2);
    const first = taken(on(sent, '2025-05-26'), 'record-delivery', 4);
    expect(first.state.consultations[0]?.deliveredOn).toBe('2025-05-23');
    const second = taken(on(first, '2025-05-27'), 'record-delivery', 2);
    expect(second.state.consultations[0]).toMatchObject({ deliveredOn: '2025-05-21', dueOn: '2025-06-12' });
  });

  test('of an organ asked under art. 11 ends on the day its letter names, whenever it was received', () => {
    const letter = { consultationId: 'c1', kind: 'other-organ', deliveredOn: null } as const;
    const facts = { deliveredOn: null, dueOn: '2025-06-10' };
    expect(answer(on(inHand, '2025-05-19'), 'send-consultation', letter)).toMatchObject({ facts });
  });
});
