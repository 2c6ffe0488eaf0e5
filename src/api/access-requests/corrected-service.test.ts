import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cases, type Driven, openCases, sign } from './cases.steps.ts';

const AT_COUNTER = {
  ...{ method: 'counter', signer: '申请人本人' },
  ...{ carrier: undefined, trackingNumber: undefined, trackingReason: undefined },
};
const POST = { carrier: 'ems', trackingNumber: 'EE473124829CN', trackingReason: '' };

describe('a service recorded in the wrong way', () => {
  let cases: Cases;
  beforeAll(async () => {
    cases = await openCases();
  });
  afterAll(() => cases.http.close());

  /** Received on 12 May, due on 10 June, signed on 9 June. */
  async function signed(): Promise<Driven> {
    const driven = await cases.open('in-person', '2025-05-12');
    await driven.take('2025-05-12', 'clerk', 'take-up');
    await sign(driven, '2025-06-09');
    return driven;
  }
  const correction = async (driven: Driven, change: object) => ({
    supersedes: (await driven.see()).timeline.find((it: { type: string }) => it.type === 'served').seq,
    note: '登记有误，依据邮政收据更正',
    ...change,
  });

  test('at the counter but really by post is superseded: the day of posting counts, and the verdict is judged anew', async () => {
    const driven = await signed();
    await driven.take('2025-06-12', 'clerk', 'serve', { ...AT_COUNTER, on: '2025-06-12' });
    expect((await driven.see()).service).toMatchObject({ method: 'counter', onTime: false, lateDays: 2 });
    const unproved = await correction(driven, { on: '2025-06-10', method: 'post' });
    expect(await driven.attempt('2025-06-13', 'head', 'correct', unproved)).toEqual([409, 'post-unproved']);
    const courier = { ...unproved, post: { ...POST, carrier: '其他快递' } };
    expect((await driven.attempt('2025-06-13', 'head', 'correct', courier))[1]).toBe('courier-not-allowed');
    await driven.take('2025-06-13', 'head', 'correct', { ...unproved, post: POST });
    const view = await driven.see();
    expect(view.service).toMatchObject({ method: 'post', on: '2025-06-10', onTime: true });
    expect(view.timeline.at(-1).text).toContain('送达方式更正为“中国邮政特快专递（EMS）”');
    expect(view.timeline.at(-1).text).toContain('重新认定：在期限内');
    expect(view.timeline.at(-1).text).toContain('EE473124829CN');
    // Whoever was written to may still be recorded as not reached.
    await driven.take('2025-06-20', 'clerk', 'record-failed-service', { on: '2025-06-19' });
    const back = { ...unproved, on: '2025-06-10', method: 'counter' };
    expect((await driven.attempt('2025-06-20', 'head', 'correct', back))[1]).toBe('service-returned');
  });

  test('by post but really at the counter: nothing of the post is left, and the day of the signature counts', async () => {
    const driven = await signed();
    await driven.take('2025-06-12', 'clerk', 'serve', { on: '2025-06-10' });
    expect((await driven.see()).service).toMatchObject({ method: 'post', onTime: true });
    await driven.take(
      '2025-06-13',
      'head',
      'correct',
      await correction(driven, { on: '2025-06-12', method: 'counter' }),
    );
    const view = await driven.see();
    expect(view.service).toMatchObject({ method: 'counter', on: '2025-06-12', onTime: false, lateDays: 2 });
    expect(view.timeline.at(-1).text).toContain('重新认定：逾期2个工作日');
    const record = await (await cases.client('clerk')).get(`${driven.path}/service-record.pdf`);
    expect([record.status, record.raw.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });
});
