import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { granted } from '../../../tests/factories/result.ts';
import { servedAtCounter, signing } from '../../../tests/factories/signing.ts';
import { codeOf, day, draft, type Office, openOffice } from './office.steps.ts';
import { viewCase } from './view-case.ts';

describe('the rarer steps of a case', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.app.close());

  test('a wrong day of receipt is superseded, the due day follows, the old record stays', async () => {
    const id = await office.inHand();
    office.app.setNow('2025-05-16');
    const before = await viewCase(office.app, office.who('head'), id);
    const received = before.timeline.find((it) => it.type === 'received');
    const correct = { supersedes: received?.seq ?? 0, on: day('2025-05-13'), note: '依据邮件签收单更正' };
    expect(codeOf(await office.act(id, 'clerk', 'correct', correct))).toBe('forbidden');
    expect(codeOf(await office.act(id, 'head', 'correct', correct))).toBe('day-too-late');
    const submitted = before.timeline.find((it) => it.type === 'submitted');
    const earlier = { ...correct, supersedes: submitted?.seq ?? 0, on: day('2025-05-09') };
    granted(await office.act(id, 'head', 'correct', earlier));
    granted(await office.act(id, 'head', 'correct', { ...correct, on: day('2025-05-09') }));
    const after = await viewCase(office.app, office.who('head'), id);
    expect([after.receivedOn, after.safeOn]).toEqual(['2025-05-09', '2025-05-09']);
    expect(after.clock.replyDueOn).toBe('2025-06-09');
    expect(after.timeline.filter((it) => it.type === 'received')).toHaveLength(1);
    expect(after.timeline.filter((it) => it.type === 'corrected')).toHaveLength(2);
  });

  test('what was promised for a later day must be provided before the case is closed (art. 36 (2))', async () => {
    const id = await office.inHand();
    const facts = {
      files: [{ name: '材料', pages: 1 }],
      provision: { how: '当面领取', on: day('2025-06-03') },
    };
    await office.signed(id, { facts });
    granted(await office.act(id, 'clerk', 'serve', servedAtCounter('2025-05-12')));
    expect(codeOf(await office.act(id, 'clerk', 'close', { note: '' }))).toBe('not-provided');
    office.app.setNow('2025-06-03');
    granted(await office.act(id, 'clerk', 'provide', { on: day('2025-06-03'), note: '申请人到窗口领取' }));
    granted(await office.act(id, 'clerk', 'close', { note: '' }));
  });

  test('a lapse is told in a signed letter of its own, whose day does not move the end of the case', async () => {
    const id = await office.inHand();
    const points = [{ what: '年度不明', guidance: '请写明年度' }];
    granted(await office.act(id, 'handler', 'request-clarification', { days: 5, points }));
    office.app.setNow('2025-05-20');
    const late = { on: day('2025-05-20'), note: '2024年度', lateReason: '' };
    expect(codeOf(await office.act(id, 'clerk', 'receive-clarification', late))).toBe('clarification-late');
    granted(await office.act(id, 'clerk', 'offer-late-clarification', { note: '称邮件延误，未能说明' }));
    granted(await office.act(id, 'handler', 'lapse-clarification', { note: '没有正当理由' }));
    expect((await viewCase(office.app, office.who('head'), id)).actions.map((it) => it.action)).toContain(
      'correct',
    );
    office.app.setNow('2025-05-22');
    granted(
      await office.act(id, 'signatory', 'sign', await signing(office.app, office.who('signatory'), id)),
    );
    granted(await office.act(id, 'clerk', 'serve', servedAtCounter('2025-05-22')));
    granted(await office.act(id, 'clerk', 'close', { note: '' }));
    const view = await viewCase(office.app, office.who('clerk'), id);
    expect(view.letters.at(-1)?.title).toBe('政府信息公开申请不再处理告知书');
    expect(view.decidedOn).toBe('2025-05-20');
  });

  test('a late correction with a good reason starts the period anew (art. 30)', async () => {
    const id = await office.inHand();
    const points = [{ what: '年度不明', guidance: '请写明年度' }];
    granted(await office.act(id, 'handler', 'request-clarification', { days: 5, points }));
    office.app.setNow('2025-05-21');
    const late = { on: day('2025-05-21'), note: '2024年度', lateReason: '住院，有证明，认定理由正当' };
    granted(await office.act(id, 'clerk', 'receive-clarification', late));
    expect((await viewCase(office.app, office.who('clerk'), id)).clock.replyDueOn).toBe('2025-06-19');
  });

  test('reasons are asked with counted facts, a reasonable delay sets the due day once (art. 35)', async () => {
    const id = await office.inHand({ identityNumber: '110101199003070038', name: '测试戊' });
    await office.inHand({ identityNumber: '110101199003070038', name: '测试戊' });
    office.app.setNow('2025-05-15');
    const reasons = {
      since: day('2025-01-01'),
      days: 5,
      alike: 1,
      matters: ['申请的用途'],
      note: '同日提出多件内容相近的申请',
    };
    granted(await office.act(id, 'handler', 'request-reasons', reasons));
    const asked = await viewCase(office.app, office.who('handler'), id);
    expect(asked.reasons).toMatchObject({ count: 2, since: '2025-01-01', deadlineOn: '2025-05-22' });
    const until = { until: day('2025-07-31'), reasons: '材料数量较多' };
    expect(codeOf(await office.act(id, 'head', 'delay-reply', until))).toBe('delay-without-reasons');
    granted(await office.act(id, 'clerk', 'offer-reasons', { note: '用于学术研究' }));
    granted(await office.act(id, 'handler', 'record-reasons', { reasonable: true, note: '理由合理' }));
    granted(await office.act(id, 'head', 'delay-reply', until));
    const delayed = await viewCase(office.app, office.who('handler'), id);
    expect(delayed.clock.replyDueOn).toBe('2025-07-31');
    expect(delayed.letters.map((it) => it.title)).toEqual(
      expect.arrayContaining([expect.stringContaining('说明理由'), expect.stringContaining('延')]),
    );
    expect(codeOf(await office.act(id, 'head', 'extend', { days: 5, reasons: '材料多' }))).toBe('delay-set');
  });

  test('every listed item is answered, and a departure from the guide is reasoned', async () => {
    const id = await office.inHand();
    granted(await office.act(id, 'handler', 'list-items', { items: ['会议纪要', '采购合同'] }));
    const guide = [
      { question: 'clear', answer: 'clear' },
      { question: 'information', answer: 'complaint' },
    ] as const;
    granted(await office.act(id, 'handler', 'follow-guide', { choices: [...guide], note: '' }));
    const answer = (outcome: 'provided' | 'denied-process') => ({ outcome, answer: '见所附材料' });
    const attempts = [
      draft(),
      draft({ answers: [answer('provided')], departure: '经研究属于政府信息' }),
      draft({ answers: [answer('provided'), answer('denied-process')] }),
      draft({ answers: [answer('provided'), answer('provided')] }),
    ];
    const codes = [];
    for (const attempt of attempts) codes.push(codeOf(await office.act(id, 'handler', 'draft', attempt)));
    expect(codes).toEqual(['items-unanswered', 'items-unanswered', 'items-mixed', 'guide-departure']);
    const reasoned = draft({
      answers: [answer('provided'), answer('provided')],
      departure: '经研究属于政府信息',
    });
    granted(await office.act(id, 'handler', 'draft', reasoned));
    const view = await viewCase(office.app, office.who('handler'), id);
    expect([view.items.length, view.guide?.outcome, view.draft?.departure]).toEqual([
      2,
      'complaint',
      '经研究属于政府信息',
    ]);
  });

  test('doubts about secrecy go to the authority, and nothing passes before it has answered (art. 17)', async () => {
    const id = await office.inHand();
    granted(await office.act(id, 'handler', 'draft', draft()));
    granted(await office.act(id, 'handler', 'submit-review', {}));
    granted(
      await office.act(id, 'secrecy', 'refer-secrecy', {
        party: '保密行政管理部门',
        question: '是否属于国家秘密',
        againReason: '',
      }),
    );
    expect(codeOf(await office.act(id, 'secrecy', 'pass-secrecy-review', { note: '' }))).toBe(
      'secrecy-referred',
    );
    const [asked] = (await viewCase(office.app, office.who('handler'), id)).consultations;
    office.app.setNow('2025-05-15');
    const answer = {
      consultationId: asked?.id ?? '',
      consents: true,
      on: day('2025-05-15'),
      note: '不属于国家秘密',
    };
    granted(await office.act(id, 'handler', 'return-consultation', answer));
    granted(await office.act(id, 'secrecy', 'pass-secrecy-review', { note: '' }));
  });
});
