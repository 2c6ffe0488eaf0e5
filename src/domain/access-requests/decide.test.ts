import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import type { Commands } from './commands.ts';
import { decide, declinedByTable } from './decide.ts';
import { clockOf } from './guards.ts';
import { ACTIONS, type Action } from './lifecycle.data.ts';
import { begun, type Journey, offered, taken, through, waited, worldOn } from './lifecycle.steps.ts';

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

describe('clarification', () => {
  test('is offered through the seventh working day, and a letter without effect after it', () => {
    expect(why(on(inHand, '2025-05-21'), 'request-clarification')).toBeNull();
    expect(why(on(inHand, '2025-05-21'), 'ask-informally')).toBe('clarification-available');
    expect(why(on(inHand, '2025-05-22'), 'request-clarification')).toBe('clarification-too-late');
    expect(why(on(inHand, '2025-05-22'), 'ask-informally')).toBeNull();
  });

  test('is asked once, with a period of 1 to 60 working days', () => {
    const asked = taken(on(inHand, '2025-05-14'), 'request-clarification', 9);
    expect(asked.state.clarification?.deadlineOn).toBe('2025-05-28');
    const received = taken(on(asked, '2025-05-15'), 'receive-clarification');
    expect(why(received, 'request-clarification')).toBe('clarification-once');
    for (const days of [0, 61, 1.5, Number.NaN])
      expect(answer(inHand, 'request-clarification', { days })).toBe('clarification-days');
  });

  test('waits for open consultations, and lapses only after its last day', () => {
    expect(why(consulting(inHand, '2025-05-13'), 'request-clarification')).toBe('consultation-open');
    const asked = taken(on(inHand, '2025-05-14'), 'request-clarification', 9);
    expect(why(on(asked, '2025-05-28'), 'lapse-clarification')).toBe('clarification-still-running');
    const lapsed = taken(on(asked, '2025-05-29'), 'lapse-clarification');
    expect(lapsed.state).toMatchObject({
      status: 'lapsed',
      outcome: 'no-correction',
      decidedOn: '2025-05-29',
    });
  });

  test('cannot have come before it was asked, nor tomorrow', () => {
    const asked = taken(on(inHand, '2025-05-14'), 'request-clarification', 9);
    const at = on(asked, '2025-05-20');
    expect(answer(at, 'receive-clarification', { on: plainDate('2025-05-13') })).toBe('day-too-early');
    expect(answer(at, 'receive-clarification', { on: plainDate('2025-05-21') })).toBe('day-in-future');
  });
});

describe('extension', () => {
  test('is possible until the day before the due day, once, by 1 to 20 working days', () => {
    expect(why(on(inHand, '2025-06-09'), 'extend')).toBeNull();
    expect(why(on(inHand, '2025-06-10'), 'extend')).toBe('reply-due');
    expect(why(taken(on(inHand, '2025-06-09'), 'extend', 4), 'extend')).toBe('extension-once');
    for (const days of [0, 21, 2.5]) expect(answer(inHand, 'extend', { days })).toBe('extension-too-long');
  });

  test('waits for a consultation whose period has passed: its silence has set the clock going again', () => {
    const sent = consulting(inHand, '2025-05-14');
    expect(why(on(sent, '2025-06-05'), 'extend')).toBeNull();
    expect(why(on(sent, '2025-06-06'), 'extend')).toBe('consultation-overdue');
    const over = taken(on(sent, '2025-06-06'), 'time-out-consultation');
    expect(clockOf(over.state, calendar)?.replyDueOn).toBe('2025-07-01');
    expect(why(over, 'extend')).toBeNull();
  });
});

describe('fee', () => {
  const noticed = taken(on(inHand, '2025-05-14'), 'notice-fee');

  test('what is free is not charged, and nobody is charged twice or late', () => {
    expect(answer(inHand, 'notice-fee', { basis: 'by-page', count: 30 })).toBe('fee-free');
    expect(answer(inHand, 'notice-fee', { basis: 'by-item', count: 10 })).toBe('fee-free');
    expect(answer(inHand, 'notice-fee', { basis: 'by-item', count: 0 })).toBe('fee-count');
    expect(answer(inHand, 'notice-fee', { basis: 'by-page', count: 40 })).toMatchObject({
      facts: { amountYuan: 100 },
    });
    expect(why(on(inHand, '2025-06-11'), 'notice-fee')).toBe('fee-too-late');
    expect(why(consulting(inHand, '2025-05-14'), 'notice-fee')).toBe('fee-not-now');
    expect(why(taken(noticed, 'record-payment'), 'notice-fee')).toBe('fee-once');
  });

  test('a payment made in time counts although it is entered after the last day', () => {
    const at = on(noticed, '2025-06-20');
    expect(noticed.state.fee?.dueOn).toBe('2025-06-12');
    expect(offered(at)).toContain('record-payment');
    expect(answer(at, 'record-payment', { on: plainDate('2025-06-12') })).toMatchObject({ type: 'fee-paid' });
    expect(answer(at, 'record-payment', { on: plainDate('2025-06-13') })).toBe('fee-overdue');
    expect(answer(at, 'record-payment', { on: plainDate('2025-05-13') })).toBe('day-too-early');
    expect(answer(at, 'record-payment', { on: plainDate('2025-06-21') })).toBe('day-in-future');
  });

  test('lapses only after the last day to pay', () => {
    expect(why(on(noticed, '2025-06-12'), 'lapse-fee')).toBe('fee-still-running');
    expect(taken(on(noticed, '2025-06-13'), 'lapse-fee').state.outcome).toBe('fee-unpaid');
  });
});

describe('drafting', () => {
  test('what an outcome rests on must have been done', () => {
    expect(answer(inHand, 'draft', { outcome: 'does-not-exist' })).toBe('search-record-missing');
    expect(answer(inHand, 'draft', { outcome: 'still-unclear' })).toBe('not-clarified');
    expect(answer(inHand, 'draft', { outcome: 'excessive' })).toBe('reasons-missing');
    expect(answer(inHand, 'draft', { outcome: 'withdrawn' })).toBe('outcome-not-decidable');
    expect(answer(through(inHand, 'record-search'), 'draft', { outcome: 'does-not-exist' })).toMatchObject({
      type: 'drafted',
    });
    const asked = through(inHand, 'request-reasons');
    expect(answer(asked, 'draft', { outcome: 'excessive' })).toBe('reasons-missing');
    expect(answer(taken(asked, 'record-reasons', 0), 'draft', { outcome: 'excessive' })).toBe(
      'reasons-missing',
    );
    const heard = through(asked, 'offer-reasons');
    expect(answer(taken(heard, 'record-reasons', 1), 'draft', { outcome: 'excessive' })).toMatchObject({
      type: 'drafted',
    });
  });

  test('reasons are asked and recorded once', () => {
    expect(why(inHand, 'record-reasons')).toBe('no-reasons-asked');
    const asked = through(inHand, 'request-reasons');
    expect(why(asked, 'request-reasons')).toBe('reasons-once');
    expect(why(through(asked, 'record-reasons'), 'record-reasons')).toBe('no-reasons-asked');
  });

  test('silence is no bad reason before the period to answer is over (art. 35)', () => {
    const asked = through(inHand, 'request-reasons');
    const { deadlineOn } = asked.state.reasons ?? {};
    const bad = { reasonable: false };
    expect(answer(asked, 'record-reasons', bad)).toBe('reasons-still-running');
    expect(answer({ ...asked, today: deadlineOn ?? asked.today }, 'record-reasons', bad)).toBe(
      'reasons-still-running',
    );
    expect(answer(waited(asked, 30), 'record-reasons', bad)).toMatchObject({ type: 'reasons-recorded' });
    expect(answer(through(asked, 'offer-reasons'), 'record-reasons', bad)).toMatchObject({
      type: 'reasons-recorded',
    });
  });

  test('both reviews pass before anybody signs; a returned draft loses them', () => {
    const inReview = through(inHand, 'draft', 'submit-review');
    const half = through(inReview, 'pass-legal-review');
    expect(half.state.status).toBe('in-review');
    expect(why(half, 'pass-legal-review')).toBe('review-passed');
    const toSign = through(half, 'pass-secrecy-review');
    expect(toSign.state.status).toBe('to-sign');
    expect(why(through(inReview, 'pass-secrecy-review'), 'pass-secrecy-review')).toBe('review-passed');
    const returned = through(toSign, 'return-draft');
    expect(returned.state).toMatchObject({ status: 'in-hand', passed: { legal: false, secrecy: false } });
    expect(returned.events.at(-1)).toMatchObject({ facts: { from: 'signing' } });
    expect(through(half, 'return-draft').events.at(-1)).toMatchObject({ facts: { from: 'review' } });
  });

  test('a reply is not served before it was signed', () => {
    const signed = taken(
      on(through(inHand, 'draft', 'submit-review', 'pass-legal-review', 'pass-secrecy-review'), '2025-05-20'),
      'sign',
    );
    expect(answer(signed, 'serve', { method: 'counter', on: plainDate('2025-05-19') })).toBe('day-too-early');
    expect(answer(signed, 'serve', { method: 'counter', on: plainDate('2025-05-21') })).toBe('day-in-future');
  });
});

describe('words of a refusal', () => {
  test('are Chinese, whatever is declined wherever', () => {
    const stations = [inHand, through(inHand, 'draft'), consulting(inHand, '2025-05-14'), waited(inHand, 90)];
    for (const station of stations)
      for (const action of ACTIONS) {
        const refusal = declinedByTable(action, station.state, worldOn(station.today));
        if (refusal) expect(refusal.message).toMatch(/\p{Script=Han}{4}/u);
      }
  });
});
