import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outbox, openOutbox } from '../../../tests/factories/outbox.ts';
import { granted } from '../../../tests/factories/result.ts';
import { performAction } from '../access-requests/perform-action.ts';
import { viewCase } from '../access-requests/view-case.ts';
import { listNoticeTasks } from '../notices/notice-tasks.ts';
import type { CodeAsk } from './ask-for-code.ts';
import { AT_COUNTER, codeSteps, EMAIL, PHONE } from './codes.steps.ts';
import { redeemLink } from './redeem-link.ts';

let box: Outbox;
let steps: ReturnType<typeof codeSteps>;
beforeAll(async () => {
  box = await openOutbox([]);
  steps = codeSteps(box);
});
afterAll(() => box.close());

describe('by the registered e-mail', () => {
  test('a link arrives that gives a new code once, within half an hour', async () => {
    const { requestId, number, queryCode } = await steps.registered();
    const [token = ''] = await steps.mailed(() =>
      steps.ask({ number, way: 'email', contact: ` ${EMAIL.toUpperCase()} ` }),
    );
    expect(token).toMatch(/^[\w-]{43}$/);
    // Until the link is used the old code works: somebody else's ask harms nobody.
    expect(await steps.opens(number, queryCode)).toBe(true);
    const fresh = granted(await steps.redeem(token));
    expect([await steps.opens(number, queryCode), await steps.opens(number, fresh.queryCode)]).toEqual([
      false,
      true,
    ]);
    expect(await steps.redeem(token)).toMatchObject({ ok: false, refusal: { code: 'link-dead' } });
    const event = (await steps.eventsOf(requestId)).at(-1);
    expect(event).toMatchObject({ type: 'query-code-reissued', actorId: null });
  });

  test('of ten that use one link at once, one is given a code', async () => {
    const { number } = await steps.registered();
    const [token = ''] = await steps.mailed(() => steps.ask({ number, way: 'email', contact: EMAIL }));
    const results = await Promise.all(Array.from({ length: 10 }, () => steps.redeem(token, '203.0.113.2')));
    const codes = results.flatMap((it) => (it.ok ? [it.value.queryCode] : []));
    expect(codes).toHaveLength(1);
    expect(await steps.opens(number, codes[0] ?? '')).toBe(true);
  });

  test('a link is dead after half an hour, after a newer code, in another organ, and when it is none', async () => {
    const one = await steps.registered();
    const [token = ''] = await steps.mailed(() =>
      steps.ask({ number: one.number, way: 'email', contact: EMAIL }),
    );
    steps.later(30);
    expect((await steps.redeem(token)).ok).toBe(false);

    const two = await steps.registered();
    const [replaced = ''] = await steps.mailed(() =>
      steps.ask({ number: two.number, way: 'email', contact: EMAIL }),
    );
    granted(await steps.reissue(two.requestId, AT_COUNTER));
    expect((await steps.redeem(replaced)).ok).toBe(false);

    const three = await steps.registered();
    const [other = ''] = await steps.mailed(() =>
      steps.ask({ number: three.number, way: 'email', contact: EMAIL }),
    );
    const elsewhere = { ...box.organ.agency, id: '019f0000-0000-7000-8000-00000000dead' };
    expect((await redeemLink(box.app, elsewhere, other, '203.0.113.3')).ok).toBe(false);
    for (const none of ['', 'x', `${other}x`, other.toUpperCase()])
      expect((await steps.redeem(none)).ok).toBe(false);
    expect((await steps.redeem(other)).ok).toBe(true);
  });

  test('of a request told in parts, one code opens all, one limit holds for all, and a newer code ends every link', async () => {
    const whole = await steps.registered();
    const clerk = steps.who('clerk');
    const handlerId = steps.who('handler').staffId;
    const take = { title: '测试', departmentId: null, handlerId, note: '' };
    granted(await performAction(box.app, clerk, whole.requestId, { action: 'take-up', input: take }));
    const parts = [{ title: '第二项', part: '第二项内容' }];
    const split = { stays: '第一项', parts, note: '分别办理' };
    granted(await performAction(box.app, clerk, whole.requestId, { action: 'split', input: split }));
    const [part] = (await viewCase(box.app, clerk, whole.requestId)).related;
    const asking = { way: 'email', contact: EMAIL } as const;
    const links = await steps.mailed(() => steps.ask({ number: part?.number ?? '', ...asking }));
    granted(await steps.reissue(whole.requestId, AT_COUNTER));
    expect(await steps.redeem(links[0] ?? '')).toMatchObject({ refusal: { code: 'link-dead' } });
    for (const number of [whole.number, whole.number]) await steps.ask({ number, ...asking });
    expect(await steps.mailed(() => steps.ask({ number: part?.number ?? '', ...asking }))).toHaveLength(2);
  });

  test('nothing is sent for a wrong number, a wrong address or none', async () => {
    const { number } = await steps.registered();
    const without = await steps.registered({ email: '' });
    const asks: readonly CodeAsk[] = [
      { number: 'QHQ-CSJ-2025-99999', way: 'email', contact: EMAIL },
      { number, way: 'email', contact: 'other@mailbox.example' },
      { number, way: 'email', contact: PHONE },
      { number: without.number, way: 'email', contact: '' },
      { number: `${number}\0`, way: 'email', contact: `${EMAIL}\0` },
      { number: "'; drop table notices; --", way: 'email', contact: EMAIL },
    ];
    for (const it of asks) expect(await steps.mailed(() => steps.ask(it))).toEqual([]);
  });

  test('one case is sent three links an hour at most, whoever asks from wherever', async () => {
    const { number } = await steps.registered();
    const tokens = await steps.mailed(async () => {
      for (let count = 0; count < 6; count += 1) await steps.ask({ number, way: 'email', contact: EMAIL });
    });
    expect(tokens).toHaveLength(3);
    steps.later(61);
    expect(await steps.mailed(() => steps.ask({ number, way: 'email', contact: EMAIL }))).toHaveLength(1);
  });

  test('a mail sent again after a failure carries the same link; one too late is not sent', async () => {
    const { number } = await steps.registered();
    box.mail.refuse(451, 'data');
    expect(await steps.mailed(() => steps.ask({ number, way: 'email', contact: EMAIL }))).toEqual([]);
    box.mail.refuse(null);
    steps.later(2);
    const [token = ''] = await steps.mailed(async () => undefined);
    expect((await steps.redeem(token)).ok).toBe(true);

    box.mail.refuse(451);
    await steps.mailed(() => steps.ask({ number, way: 'email', contact: EMAIL }));
    box.mail.refuse(null);
    steps.later(31);
    expect(await steps.mailed(async () => undefined)).toEqual([]);
    expect((await listNoticeTasks(box.app, steps.who('clerk'))).filter((it) => it.number === number)).toEqual(
      [],
    );
  });
});
