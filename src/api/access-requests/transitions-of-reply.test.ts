import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cases, type Driven, openCases, sign } from './cases.steps.ts';

/** The transitions T20–T36 and T41 of the table of the lifecycle; T37–T40 start side files, tested with them. */
describe('transitions from consultation to the archive', () => {
  let cases: Cases;
  beforeAll(async () => {
    cases = await openCases();
  });
  afterAll(() => cases.http.close());

  const inHand = async (arrivedOn = '2025-05-12'): Promise<Driven> => {
    const opened = await cases.open('in-person', arrivedOn);
    await opened.take(arrivedOn, 'clerk', 'take-up');
    return opened;
  };
  const due = async (it: Driven) => (await it.see()).clock.replyDueOn;
  const titles = async (it: Driven): Promise<string[]> =>
    (await it.see()).letters.map((letter: { title: string }) => letter.title);
  const delivered = { deliveredOn: '2025-05-19' };

  test('T20 a third party consulted: paused from the day of sending, letters to both sides', async () => {
    const it = await inHand();
    await it.take('2025-05-19', 'handler', 'send-consultation', delivered);
    expect((await it.see()).clock.state).toBe('paused');
    expect(await titles(it)).toEqual(
      expect.arrayContaining(['政府信息公开征求意见书', '政府信息公开征求意见告知书']),
    );
    expect(await it.attempt('2025-05-20', 'handler', 'draft')).toEqual([409, 'consultation-open']);
  });

  test('T21 its opinion came: the clock goes on the day after', async () => {
    const it = await inHand();
    await it.take('2025-05-19', 'handler', 'send-consultation', delivered);
    await it.take('2025-06-10', 'handler', 'return-consultation', { on: '2025-06-10', consents: false });
    expect(await due(it)).toBe('2025-07-01');
  });

  test('T22 silence of a third party: over after fifteen working days from its receipt, neither yes nor no', async () => {
    const it = await inHand();
    await it.take('2025-05-19', 'handler', 'send-consultation', { deliveredOn: null });
    await it.take('2025-05-21', 'handler', 'record-delivery', { on: '2025-05-21' });
    expect(await it.attempt('2025-06-12', 'handler', 'time-out-consultation')).toEqual([
      409,
      'consultation-running',
    ]);
    await it.take('2025-06-13', 'handler', 'time-out-consultation');
    expect((await it.see()).consultations[0]).toMatchObject({ endedOn: '2025-06-12', consents: null });
    expect(await due(it)).toBe('2025-07-03');
  });

  test.each(['co-producer', 'other-organ'])(
    'T23 T24 another organ (%s) consulted and answering: the clock is paused and goes on',
    async (kind) => {
      const it = await inHand('2025-07-01');
      await it.take('2025-07-04', 'handler', 'send-consultation', { kind, deliveredOn: '2025-07-04' });
      expect((await it.see()).clock.state).toBe('paused');
      await it.take('2025-07-14', 'handler', 'return-consultation', { on: '2025-07-14', consents: true });
      expect((await it.see()).clock.state).toBe('running');
    },
  );

  test('T25 silence of a co-producer is consent, of another organ nothing', async () => {
    const effects: unknown[] = [];
    for (const kind of ['co-producer', 'other-organ']) {
      const it = await inHand('2025-07-01');
      await it.take('2025-07-07', 'handler', 'send-consultation', { kind, deliveredOn: '2025-07-07' });
      await it.take('2025-07-29', 'handler', 'time-out-consultation');
      const view = await it.see();
      expect(view.consultations[0]).toMatchObject({ kind, endedOn: '2025-07-28' });
      effects.push(view.consultations[0].silence.text);
    }
    expect(effects).toEqual([
      expect.stringContaining('视为同意公开'),
      expect.stringContaining('由本机关依法自行处理'),
    ]);
  });

  test('T26 extended once, before the due day, by the head, with a letter', async () => {
    const it = await inHand('2025-04-14');
    expect(await it.attempt('2025-05-14', 'head', 'extend', { days: 20 })).toEqual([409, 'reply-due']);
    expect((await it.attempt('2025-05-13', 'handler', 'extend', { days: 20 }))[0]).toBe(403);
    await it.take('2025-05-13', 'head', 'extend', { days: 20 });
    expect(await due(it)).toBe('2025-06-12');
    expect(await it.attempt('2025-05-14', 'head', 'extend', { days: 5 })).toEqual([409, 'extension-once']);
    expect(await titles(it)).toEqual([expect.stringContaining('延')]);
  });

  test('T27 drafted: not as non-existent without a search record', async () => {
    const it = await inHand();
    const none = { outcome: 'does-not-exist', facts: { grounds: '本机关没有制作或者获取该信息' } };
    expect(await it.attempt('2025-05-13', 'handler', 'draft', none)).toEqual([409, expect.any(String)]);
    await it.take('2025-05-13', 'handler', 'record-search', { from: '2025-05-13', to: '2025-05-13' });
    await it.take('2025-05-13', 'handler', 'draft', none);
    expect(await it.see()).toMatchObject({ status: 'drafted' });
  });

  test('T28 sent to review only whole; T30 signed only after both reviews; a reviewer may send it back', async () => {
    const it = await inHand();
    expect((await it.attempt('2025-05-13', 'handler', 'draft', { facts: {} }))[0]).toBe(409);
    await it.take('2025-05-13', 'handler', 'draft');
    await it.take('2025-05-13', 'handler', 'submit-review');
    await it.take('2025-05-13', 'legal', 'return-draft');
    await it.take('2025-05-13', 'handler', 'draft');
    await it.take('2025-05-13', 'handler', 'submit-review');
    await it.take('2025-05-13', 'legal', 'pass-legal-review');
    expect(await it.see()).toMatchObject({ status: 'in-review' });
    expect((await it.attempt('2025-05-13', 'signatory', 'sign'))[0]).toBe(409);
    await it.take('2025-05-13', 'secrecy', 'pass-secrecy-review');
    expect(await it.see()).toMatchObject({ status: 'to-sign' });
    await it.take('2025-05-13', 'signatory', 'return-draft');
    expect(await it.see()).toMatchObject({ status: 'in-hand' });
  });

  test('T29 secrecy in doubt: referred, paused, and passed only after the answer', async () => {
    const it = await inHand();
    await it.take('2025-05-13', 'handler', 'draft');
    await it.take('2025-05-13', 'handler', 'submit-review');
    await it.take('2025-05-13', 'secrecy', 'refer-secrecy');
    expect((await it.see()).clock.state).toBe('paused');
    expect(await it.attempt('2025-05-14', 'secrecy', 'pass-secrecy-review')).toEqual([
      409,
      'secrecy-referred',
    ]);
    await it.take('2025-05-20', 'handler', 'return-consultation', { on: '2025-05-20' });
    await it.take('2025-05-20', 'secrecy', 'pass-secrecy-review');
  });

  test('T31 signed: a number of its series, the day, a letter with its hash', async () => {
    const it = await inHand();
    await sign(it, '2025-05-14');
    const [letter] = (await it.see()).letters;
    expect(letter).toMatchObject({
      number: expect.stringMatching(/^青测公开告〔2025〕\d+号$/),
      signedOn: '2025-05-14',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('T32 served: the clock stops on the day of posting or signature; a courier is no service', async () => {
    const it = await inHand();
    await sign(it, '2025-05-14');
    const courier = { on: '2025-05-15', carrier: 'sf-express' };
    expect(await it.attempt('2025-05-15', 'clerk', 'serve', courier)).toEqual([409, 'courier-not-allowed']);
    await it.take('2025-05-16', 'clerk', 'serve', { on: '2025-05-15' });
    const view = await it.see();
    expect([view.status, view.servedOn, view.clock.state]).toEqual(['served', '2025-05-15', 'stopped']);
  });

  test('T33 what was promised for later is provided before the case is closed', async () => {
    const it = await inHand();
    const facts = {
      files: [{ name: '材料', pages: 1 }],
      provision: { how: '当面领取', on: '2025-06-03' },
    };
    await sign(it, '2025-05-14', { facts });
    await it.take('2025-05-15', 'clerk', 'serve', { on: '2025-05-15' });
    expect(await it.attempt('2025-05-16', 'clerk', 'close')).toEqual([409, 'not-provided']);
    await it.take('2025-06-03', 'clerk', 'provide', { on: '2025-06-03' });
    await it.take('2025-06-03', 'clerk', 'close');
  });

  test('T34 withdrawn while nothing is signed, not afterwards', async () => {
    const it = await inHand();
    await it.take('2025-05-13', 'clerk', 'withdraw');
    expect(await it.see()).toMatchObject({ status: 'withdrawn' });
    const signed = await inHand();
    await sign(signed, '2025-05-14');
    expect((await signed.attempt('2025-05-14', 'clerk', 'withdraw'))[0]).toBe(409);
  });

  test('T35 the due day past: overdue on the desk, the status stays', async () => {
    const it = await inHand();
    cases.http.app.setNow('2025-06-12');
    const view = await it.see();
    expect([view.status, view.clock.remainingDays]).toEqual(['in-hand', -2]);
    const desk = await (await cases.client('clerk')).get(`${cases.http.base}/desk?queue=overdue`);
    expect(JSON.stringify(desk.body)).toContain(view.number);
  });

  test('T36 closed, then archived, after which nothing is offered', async () => {
    const it = await inHand();
    await sign(it, '2025-05-14');
    await it.take('2025-05-15', 'clerk', 'serve', { on: '2025-05-15' });
    await it.take('2025-05-16', 'clerk', 'close');
    await it.take('2025-06-03', 'clerk', 'archive');
    expect((await it.see()).actions).toEqual([]);
  });

  test('T41 open on 31 December: carried out of this year and into the next', async () => {
    const before = await tables();
    await inHand('2025-12-10');
    const after = await tables();
    expect([after.out - before.out, after.in - before.in]).toEqual([1, 1]);
  });

  /** Requests carried out of 2025 and into 2026. */
  async function tables(): Promise<{ out: number; in: number }> {
    cases.http.app.setNow('2026-01-05');
    const editor = await cases.client('editor');
    const row = async (year: number, key: string): Promise<number> => {
      const path = `${cases.http.base}/annual-reports/${year}`;
      return (await editor.get(path)).body.figures.table3[key].at(-1);
    };
    return { out: await row(2025, 'carried_out'), in: await row(2026, 'carried_in') };
  }
});
