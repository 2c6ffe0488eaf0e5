import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm } from '../../../tests/factories/application.ts';
import { type Cases, type Driven, openCases } from './cases.steps.ts';

/** The transitions T1–T19 of the table of the lifecycle, each through the API, with its clock and its refusals. */
describe('transitions from arrival to handling', () => {
  let cases: Cases;
  beforeAll(async () => {
    cases = await openCases();
  });
  afterAll(() => cases.http.close());

  const inHand = async (change: object = {}): Promise<Driven> => {
    const opened = await cases.open('in-person', '2025-03-03', change);
    await opened.take('2025-03-03', 'clerk', 'take-up');
    return opened;
  };
  const clock = async (it: Driven) => (await it.see()).clock;
  const titles = async (it: Driven): Promise<string[]> =>
    (await it.see()).letters.map((letter: { title: string }) => letter.title);

  test('T1 handed in: received that day, the clock starts, a receipt is printed', async () => {
    const opened = await cases.open('in-person', '2025-03-03');
    expect(await opened.see()).toMatchObject({ status: 'received', receivedOn: '2025-03-03' });
    expect((await clock(opened)).replyDueOn).toBe('2025-03-31');
    const receipt = await (await cases.client('clerk')).get(`${opened.path}/receipt.pdf`);
    expect(receipt.raw.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('T2 said by word of mouth: as if handed in', async () => {
    const opened = await cases.open('oral', '2025-03-03');
    expect(await opened.see()).toMatchObject({ status: 'received', receivedOn: '2025-03-03' });
  });

  test('T3 by registered mail: the day it was signed for', async () => {
    const opened = await cases.open('registered-mail', '2025-03-03');
    expect(await opened.see()).toMatchObject({ status: 'received', receivedOn: '2025-03-03' });
  });

  test('T4 by ordinary mail: registered at once, the safe day runs, the legal one waits for contact', async () => {
    const opened = await cases.open('ordinary-mail', '2025-03-03');
    await opened.take('2025-03-03', 'clerk', 'record-contact', { reached: false });
    const view = await opened.see();
    expect(view).toMatchObject({ status: 'to-confirm', receivedOn: null });
    expect(view.clock).toMatchObject({ state: 'not-started', safeDueOn: '2025-03-31' });
  });

  test('T5 by fax: to be confirmed, the safe day is the day it came', async () => {
    const opened = await cases.open('fax', '2025-03-03');
    expect(await opened.see()).toMatchObject({ status: 'to-confirm', safeOn: '2025-03-03' });
  });

  test('T6 confirmed: received on that day, and a record of the contact can be printed', async () => {
    const opened = await cases.open('ordinary-mail', '2025-03-03');
    await opened.take('2025-03-10', 'clerk', 'confirm-receipt', { on: '2025-03-10' });
    expect(await clock(opened)).toMatchObject({ replyDueOn: '2025-04-08', safeDueOn: '2025-03-31' });
    const record = await (await cases.client('clerk')).get(`${opened.path}/contact-record.pdf`);
    expect(record.raw.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('T7 taken up: titled, assigned, the clock goes on', async () => {
    const opened = await inHand();
    expect(await opened.see()).toMatchObject({ status: 'in-hand', title: '测试申请' });
    expect((await clock(opened)).replyDueOn).toBe('2025-03-31');
  });

  test('T8 correction asked within seven working days: the clock waits, a letter goes out', async () => {
    const it = await inHand();
    await it.take('2025-03-12', 'handler', 'request-clarification');
    expect((await clock(it)).state).toBe('waiting');
    expect(await titles(it)).toEqual([expect.stringContaining('补正')]);
  });

  test('T8′ asked later or again: refused; only a plain letter that leaves the due day', async () => {
    const it = await inHand();
    expect(await it.attempt('2025-03-13', 'handler', 'request-clarification')).toEqual([
      409,
      'clarification-too-late',
    ]);
    await it.take('2025-03-14', 'handler', 'ask-informally');
    expect(await clock(it)).toMatchObject({ state: 'running', replyDueOn: '2025-03-31' });
    const other = await inHand();
    await other.take('2025-03-04', 'handler', 'request-clarification');
    await other.take('2025-03-05', 'clerk', 'receive-clarification', { on: '2025-03-05' });
    expect(await other.attempt('2025-03-05', 'handler', 'request-clarification')).toEqual([
      409,
      'clarification-once',
    ]);
  });

  test('T9 correction received: twenty working days anew', async () => {
    const it = await inHand();
    await it.take('2025-03-12', 'handler', 'request-clarification', { days: 20 });
    await it.take('2025-03-28', 'clerk', 'receive-clarification', { on: '2025-03-28' });
    expect((await clock(it)).replyDueOn).toBe('2025-04-27');
  });

  test('T10 no correction: the case lapses once the period is over, not before, and says so in a letter', async () => {
    const it = await inHand();
    await it.take('2025-03-10', 'handler', 'request-clarification', { days: 15 });
    expect(await it.attempt('2025-03-31', 'handler', 'lapse-clarification')).toEqual([
      409,
      'clarification-still-running',
    ]);
    await it.take('2025-04-01', 'handler', 'lapse-clarification');
    expect(await it.see()).toMatchObject({ status: 'lapsed', decidedOn: '2025-04-01' });
    await it.take('2025-04-02', 'signatory', 'sign');
    expect(await titles(it)).toEqual([expect.stringContaining('补正'), expect.stringContaining('不再处理')]);
  });

  test('T11 late with a good reason: taken in, the clock starts anew; without one: refused', async () => {
    const it = await inHand();
    await it.take('2025-03-10', 'handler', 'request-clarification', { days: 5 });
    await it.take('2025-03-20', 'clerk', 'offer-late-clarification');
    const late = { on: '2025-03-20' };
    expect(await it.attempt('2025-03-20', 'clerk', 'receive-clarification', late)).toEqual([
      409,
      'clarification-late',
    ]);
    const reasoned = { ...late, lateReason: '住院治疗，有证明' };
    await it.take('2025-03-20', 'clerk', 'receive-clarification', reasoned);
    expect((await clock(it)).replyDueOn).toBe('2025-04-18');
  });

  test('T12 still unclear after a correction, and only then', async () => {
    const it = await inHand();
    const unclear = { outcome: 'still-unclear', facts: { grounds: '补正后仍不能确定所指的文件' } };
    expect((await it.attempt('2025-03-04', 'handler', 'draft', unclear))[0]).toBe(409);
    await it.take('2025-03-04', 'handler', 'request-clarification');
    await it.take('2025-03-05', 'clerk', 'receive-clarification', { on: '2025-03-05' });
    await it.take('2025-03-06', 'handler', 'draft', unclear);
    expect((await it.see()).draft.outcome).toBe('still-unclear');
  });

  test('T13 reasons asked: counted facts, a letter, and the clock does not stop', async () => {
    const it = await inHand();
    await it.take('2025-03-05', 'handler', 'request-reasons', { since: '2025-01-01' });
    const view = await it.see();
    expect(view.reasons.count).toBeGreaterThan(1);
    expect(view.clock).toMatchObject({ state: 'running', replyDueOn: '2025-03-31' });
    expect(await titles(it)).toEqual([expect.stringContaining('说明理由')]);
  });

  test('T14 no good reasons: not processed, and not without having asked', async () => {
    const it = await inHand();
    const excessive = { outcome: 'excessive', facts: { grounds: '申请数量、频次明显超过合理范围' } };
    expect(await it.attempt('2025-03-04', 'handler', 'draft', excessive)).toEqual([409, expect.any(String)]);
    await it.take('2025-03-05', 'handler', 'request-reasons', { since: '2025-01-01' });
    await it.take('2025-03-20', 'handler', 'record-reasons', { reasonable: false });
    await it.take('2025-03-20', 'handler', 'draft', excessive);
  });

  test('T15 good reasons, too much for the period: a reasonable later day, told by letter', async () => {
    const it = await inHand();
    await it.take('2025-03-05', 'handler', 'request-reasons', { since: '2025-01-01' });
    await it.take('2025-03-07', 'clerk', 'offer-reasons');
    await it.take('2025-03-10', 'handler', 'record-reasons', { reasonable: true });
    await it.take('2025-03-11', 'head', 'delay-reply', { until: '2025-05-30' });
    expect((await clock(it)).replyDueOn).toBe('2025-05-30');
    expect(await titles(it)).toHaveLength(2);
  });

  test('T16 fee noticed within the period, by item or by page: the clock waits', async () => {
    const it = await inHand();
    await it.take('2025-03-17', 'handler', 'notice-fee', { basis: 'by-page', count: 44 });
    const view = await it.see();
    expect([view.fee.amountYuan, view.clock.state]).toEqual([140, 'waiting']);
    const late = await inHand();
    expect(await late.attempt('2025-04-01', 'handler', 'notice-fee')).toEqual([409, 'fee-too-late']);
    const both = { basis: 'by-page', count: 44, pages: 3 };
    expect((await late.attempt('2025-03-31', 'handler', 'notice-fee', both))[0]).toBe(400);
  });

  test('T17 paid: a fresh period from the day after the payment', async () => {
    const it = await cases.open('in-person', '2025-08-15');
    await it.take('2025-08-15', 'clerk', 'take-up');
    await it.take('2025-08-20', 'handler', 'notice-fee');
    await it.take('2025-09-10', 'handler', 'record-payment', { on: '2025-09-10' });
    expect((await clock(it)).replyDueOn).toBe('2025-10-14');
  });

  test('T18 not paid: lapses after twenty working days, with a letter', async () => {
    const it = await inHand();
    await it.take('2025-03-10', 'handler', 'notice-fee');
    expect(await it.attempt('2025-04-08', 'handler', 'lapse-fee')).toEqual([409, 'fee-still-running']);
    await it.take('2025-04-09', 'handler', 'lapse-fee');
    await it.take('2025-04-09', 'signatory', 'sign');
    expect((await it.see()).letters.at(-1).title).toContain('不再处理');
  });

  test('T19 assigned anew and searched; split inside the organ, or merged with another of the same applicant', async () => {
    const it = await inHand();
    await it.take('2025-03-04', 'clerk', 'reassign');
    await it.take('2025-03-05', 'handler', 'record-search', { from: '2025-03-05', to: '2025-03-05' });
    await it.take('2025-03-06', 'clerk', 'split');
    const view = await it.see();
    expect([view.searches, view.related.length]).toEqual([[expect.objectContaining({ found: false })], 1]);
    const form = { ...citizenForm(), identityNumber: '110101199001010018' };
    const one = await inHand({ form });
    const two = await inHand({ form });
    await two.take('2025-03-05', 'clerk', 'merge', { into: (await one.see()).number });
    expect((await two.see()).outcomeLabel).toContain('并案');
  });
});
