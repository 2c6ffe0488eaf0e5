import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outbox, openOutbox } from '../../../tests/factories/outbox.ts';
import { granted } from '../../../tests/factories/result.ts';
import { openTracking, readTracking } from '../access-requests/track-request.ts';
import { Outdated } from '../actor.ts';
import { listNoticeTasks, settleNoticeTask } from '../notices/notice-tasks.ts';
import { listLooks } from '../staff/list-looks.ts';
import { AT_COUNTER, codeSteps, PHONE } from './codes.steps.ts';
import { judgeAsks } from './judge-asks.ts';

let box: Outbox;
let steps: ReturnType<typeof codeSteps>;
beforeAll(async () => {
  box = await openOutbox([]);
  steps = codeSteps(box);
});
afterAll(() => box.close());

describe('at the counter', () => {
  test('a new code is given after a proof of identity; the old one and what it opened are dead at once', async () => {
    const { requestId, number, queryCode } = await steps.registered();
    const tracking = { number, queryCode };
    const { token } = granted(await openTracking(box.app, box.organ.agency, tracking, '192.0.2.1'));
    expect(await readTracking(box.app, box.organ.agency, token)).toEqual({ requestId });
    const slip = granted(await steps.reissue(requestId, { ...AT_COUNTER, note: '本人到窗口' }));
    expect(slip).toMatchObject({ number, way: 'counter', recipient: null });
    expect([await steps.opens(number, queryCode), await steps.opens(number, slip.queryCode)]).toEqual([
      false,
      true,
    ]);
    expect(await readTracking(box.app, box.organ.agency, token)).toBeNull();
  });

  test('the kind of document stands in the chain, the note sealed beside it, and the look is recorded', async () => {
    const { requestId } = await steps.registered();
    granted(await steps.reissue(requestId, { ...AT_COUNTER, note: '鸢尾七三说明' }));
    const event = (await steps.eventsOf(requestId)).at(-1);
    expect(event).toMatchObject({ type: 'query-code-reissued', actorId: steps.who('clerk').staffId });
    expect(JSON.parse(event?.facts ?? '')).toEqual({ way: 'counter', proof: 'resident-card' });
    expect(event?.note?.toString('utf8')).not.toContain('鸢尾');
    expect((await listLooks(box.app, steps.who('head')))[0]).toMatchObject({
      requestId,
      type: 'query-code-shown',
      reason: '重发查询码（当面核验身份）',
    });
  });

  test('is for those who register requests, and for the version they saw', async () => {
    const { requestId } = await steps.registered();
    for (const name of ['handler', 'signatory', 'administrator', 'head'])
      expect(() => steps.reissue(requestId, AT_COUNTER, steps.who(name))).toThrow('权限');
    await expect(steps.reissue(requestId, AT_COUNTER, steps.who('clerk'), 1)).rejects.toThrow(Outdated);
  });
});

describe('by post', () => {
  const taskOf = async (number: string) =>
    (await listNoticeTasks(box.app, steps.who('clerk'))).find((it) => it.number === number);

  test('the ask stands on the desk; the clerk gets a slip for the registered address alone', async () => {
    const { requestId, number, queryCode } = await steps.registered({ email: '' });
    await steps.ask({ number, way: 'post', contact: '0936 8217731' });
    await judgeAsks(box.app);
    expect(await taskOf(number)).toMatchObject({ task: 'post-code', requestId });
    const slip = granted(await steps.reissue(requestId, { way: 'post', note: '' }));
    expect(slip.recipient).toEqual({ name: '测试申请人', address: '鸢尾路7731号', postcode: '' });
    expect([await steps.opens(number, queryCode), await steps.opens(number, slip.queryCode)]).toEqual([
      false,
      true,
    ]);
    expect(await taskOf(number)).toBeUndefined();
    expect((await listLooks(box.app, steps.who('head')))[0]?.reason).toBe('重发查询码（寄往登记的通信地址）');
  });

  test('asks for one case do not pile up, and one may be declined with words', async () => {
    const { number } = await steps.registered();
    for (let count = 0; count < 3; count += 1) await steps.ask({ number, way: 'post', contact: PHONE });
    await steps.ask({ number, way: 'post', contact: '0936-0000000' });
    await judgeAsks(box.app);
    const tasks = (await listNoticeTasks(box.app, steps.who('clerk'))).filter((it) => it.number === number);
    expect(tasks).toHaveLength(1);
    granted(
      await settleNoticeTask(box.app, steps.who('clerk'), tasks[0]?.id ?? '', { note: '已到窗口领取' }),
    );
    expect(await taskOf(number)).toBeUndefined();
    await expect(
      settleNoticeTask(box.app, steps.who('clerk'), tasks[0]?.id ?? '', { note: '再次' }),
    ).rejects.toThrow('没有找到');
  });
});
