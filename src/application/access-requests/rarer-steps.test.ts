import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { servedAtCounter, signing } from '../../../tests/factories/signing.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Result } from '../../domain/shared/refusal.ts';
import type { Actor } from '../actor.ts';
import type { ActionInput } from './action-commands.ts';
import { applicantVolume } from './applicant-volume.ts';
import { performAction } from './perform-action.ts';
import { registerRequest } from './register-request.ts';
import { progressOf } from './track-request.ts';
import { viewCase } from './view-case.ts';

const day = (text: string) => text as PlainDate;
const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);

describe('the rarer steps of a case', () => {
  let app: TestApp;
  let organ: TestOrgan;
  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
  });
  afterAll(() => app.close());

  const who = (name: string): Actor => organ.people[name] as Actor;
  const act = <A extends Action>(id: string, name: string, action: A, input: ActionInput<A>) =>
    performAction(app, who(name), id, { action, input });

  /** A case in hand, received on 2025-05-12 by registered letter. */
  async function inHand(form: object = {}): Promise<string> {
    app.setNow('2025-05-12');
    const filed = await registerRequest(app, who('clerk'), {
      channel: 'registered-mail',
      arrivedOn: day('2025-05-12'),
      confirmedOn: null,
      title: '测试申请',
      form: { ...citizenForm(), ...form },
    });
    const { requestId } = granted(filed);
    const handlerId = who('handler').staffId;
    granted(
      await act(requestId, 'clerk', 'take-up', { title: '测试', departmentId: null, handlerId, note: '' }),
    );
    return requestId;
  }

  const draft = (change: Partial<ActionInput<'draft'>> = {}): ActionInput<'draft'> => ({
    outcome: 'provided',
    servedOnline: false,
    departure: '',
    answers: [],
    facts: { files: [{ name: '材料', pages: 1 }] },
    ...change,
  });

  async function signed(id: string, change: Partial<ActionInput<'draft'>> = {}): Promise<void> {
    granted(await act(id, 'handler', 'draft', draft(change)));
    granted(await act(id, 'handler', 'submit-review', {}));
    granted(await act(id, 'legal', 'pass-legal-review', { note: '' }));
    granted(await act(id, 'secrecy', 'pass-secrecy-review', { note: '' }));
    granted(await act(id, 'signatory', 'sign', await signing(app, who('signatory'), id)));
  }

  test('a request is split inside the organ: numbers of their own, the same days, one query code', async () => {
    const id = await inHand();
    app.setNow('2025-05-14');
    const split = {
      stays: '2024年度会议纪要',
      parts: [{ title: '采购合同', part: '2024年度采购合同' }],
      note: '分属两个股室办理',
    };
    granted(await act(id, 'clerk', 'split', split));
    const whole = await viewCase(app, who('handler'), id);
    const [link] = whole.related;
    const part = await viewCase(app, who('handler'), link?.id ?? '');
    expect(part.number).not.toBe(whole.number);
    expect(part.receivedOn).toBe('2025-05-12');
    expect(part.clock.replyDueOn).toBe(whole.clock.replyDueOn);
    expect(part.handler).toBe(whole.handler);
    expect(part.related).toMatchObject([{ id, relation: '本件由其拆分' }]);
    const progress = await progressOf(app, organ.agency, id);
    expect(progress.steps.at(-1)?.text).toContain(part.number);
    expect(codeOf(await act(part.id, 'clerk', 'split', split))).toBe('split-once');
    granted(await act(part.id, 'handler', 'draft', draft()));
  });

  test('only requests of one applicant are merged, and only while both are open', async () => {
    const first = await inHand({ identityNumber: '110101199001010018', name: '测试丙' });
    const second = await inHand({ identityNumber: '110101199001010018', name: '测试丙' });
    const stranger = await inHand();
    const numberOf = async (id: string) => (await viewCase(app, who('clerk'), id)).number;
    const into = await numberOf(first);
    expect(codeOf(await act(stranger, 'clerk', 'merge', { into, note: '内容相同' }))).toBe('other-applicant');
    expect(codeOf(await act(second, 'clerk', 'merge', { into: 'X-1', note: '内容相同' }))).toBe(
      'no-such-request',
    );
    granted(await act(second, 'clerk', 'merge', { into, note: '内容相同' }));
    const merged = await viewCase(app, who('clerk'), second);
    expect([merged.status, merged.outcomeLabel]).toEqual(['closed', '其他处理（并案办理）']);
    expect((await viewCase(app, who('clerk'), first)).related).toMatchObject([{ relation: '并入本件' }]);
    const back = await numberOf(second);
    expect(codeOf(await act(first, 'clerk', 'merge', { into: back, note: '内容相同' }))).toBe(
      'request-ended',
    );
  });

  test('a merger neither puts a reply off, nor closes a late case unexplained, nor joins what is answered', async () => {
    const form = { identityNumber: '110101199205050052', name: '测试己' };
    const first = await inHand(form);
    app.setNow('2025-05-26');
    const filed = await registerRequest(app, who('clerk'), {
      channel: 'registered-mail',
      arrivedOn: day('2025-05-26'),
      confirmedOn: null,
      title: '测试申请',
      form: { ...citizenForm(), ...form },
    });
    const { requestId: second } = granted(filed);
    const numberOf = async (id: string) => (await viewCase(app, who('clerk'), id)).number;
    const merge = async (id: string, into: string) =>
      codeOf(await act(id, 'clerk', 'merge', { into: await numberOf(into), note: '内容相同' }));
    expect(await merge(first, second)).toBe('merged-into-later');
    await signed(first);
    expect(await merge(second, first)).toBe('request-answered');
    const third = await inHand(form);
    app.setNow('2025-07-01');
    expect(await merge(second, third)).toBe('overdue-unexplained');
  });

  test('the parts of one request are not counted as requests of their own (art. 35)', async () => {
    const id = await inHand({ identityNumber: '110101199407070072', name: '测试庚' });
    const parts = [1, 2, 3].map((it) => ({ title: `第${it}项`, part: `第${it}项内容` }));
    granted(await act(id, 'clerk', 'split', { stays: '其余各项', parts, note: '分属不同股室' }));
    const volume = await applicantVolume(app, who('handler'), id, day('2025-01-01'));
    expect(volume.count).toBe(1);
  });

  test('a wrong day of receipt is superseded, the due day follows, the old record stays', async () => {
    const id = await inHand();
    app.setNow('2025-05-16');
    const before = await viewCase(app, who('head'), id);
    const received = before.timeline.find((it) => it.type === 'received');
    const correct = { supersedes: received?.seq ?? 0, on: day('2025-05-13'), note: '依据邮件签收单更正' };
    expect(codeOf(await act(id, 'clerk', 'correct', correct))).toBe('forbidden');
    expect(codeOf(await act(id, 'head', 'correct', correct))).toBe('day-too-late');
    const submitted = before.timeline.find((it) => it.type === 'submitted');
    const earlier = { ...correct, supersedes: submitted?.seq ?? 0, on: day('2025-05-09') };
    granted(await act(id, 'head', 'correct', earlier));
    granted(await act(id, 'head', 'correct', { ...correct, on: day('2025-05-09') }));
    const after = await viewCase(app, who('head'), id);
    expect([after.receivedOn, after.safeOn]).toEqual(['2025-05-09', '2025-05-09']);
    expect(after.clock.replyDueOn).toBe('2025-06-09');
    expect(after.timeline.filter((it) => it.type === 'received')).toHaveLength(1);
    expect(after.timeline.filter((it) => it.type === 'corrected')).toHaveLength(2);
  });

  test('what was promised for a later day must be provided before the case is closed (art. 36 (2))', async () => {
    const id = await inHand();
    const facts = {
      files: [{ name: '材料', pages: 1 }],
      provision: { how: '当面领取', on: day('2025-06-03') },
    };
    await signed(id, { facts });
    granted(await act(id, 'clerk', 'serve', servedAtCounter('2025-05-12')));
    expect(codeOf(await act(id, 'clerk', 'close', { note: '' }))).toBe('not-provided');
    app.setNow('2025-06-03');
    granted(await act(id, 'clerk', 'provide', { on: day('2025-06-03'), note: '申请人到窗口领取' }));
    granted(await act(id, 'clerk', 'close', { note: '' }));
  });

  test('a lapse is told in a signed letter of its own, whose day does not move the end of the case', async () => {
    const id = await inHand();
    const points = [{ what: '年度不明', guidance: '请写明年度' }];
    granted(await act(id, 'handler', 'request-clarification', { days: 5, points }));
    app.setNow('2025-05-20');
    const late = { on: day('2025-05-20'), note: '2024年度', lateReason: '' };
    expect(codeOf(await act(id, 'clerk', 'receive-clarification', late))).toBe('clarification-late');
    granted(await act(id, 'clerk', 'offer-late-clarification', { note: '称邮件延误，未能说明' }));
    granted(await act(id, 'handler', 'lapse-clarification', { note: '没有正当理由' }));
    expect((await viewCase(app, who('head'), id)).actions.map((it) => it.action)).toContain('correct');
    app.setNow('2025-05-22');
    granted(await act(id, 'signatory', 'sign', await signing(app, who('signatory'), id)));
    granted(await act(id, 'clerk', 'serve', servedAtCounter('2025-05-22')));
    granted(await act(id, 'clerk', 'close', { note: '' }));
    const view = await viewCase(app, who('clerk'), id);
    expect(view.letters.at(-1)?.title).toBe('政府信息公开申请不再处理告知书');
    expect(view.decidedOn).toBe('2025-05-20');
  });

  test('a late correction with a good reason starts the period anew (art. 30)', async () => {
    const id = await inHand();
    const points = [{ what: '年度不明', guidance: '请写明年度' }];
    granted(await act(id, 'handler', 'request-clarification', { days: 5, points }));
    app.setNow('2025-05-21');
    const late = { on: day('2025-05-21'), note: '2024年度', lateReason: '住院，有证明，认定理由正当' };
    granted(await act(id, 'clerk', 'receive-clarification', late));
    expect((await viewCase(app, who('clerk'), id)).clock.replyDueOn).toBe('2025-06-19');
  });

  test('reasons are asked with counted facts, a reasonable delay sets the due day once (art. 35)', async () => {
    const id = await inHand({ identityNumber: '110101199003070038', name: '测试戊' });
    await inHand({ identityNumber: '110101199003070038', name: '测试戊' });
    app.setNow('2025-05-15');
    const reasons = {
      since: day('2025-01-01'),
      days: 5,
      alike: 1,
      matters: ['申请的用途'],
      note: '同日提出多件内容相近的申请',
    };
    granted(await act(id, 'handler', 'request-reasons', reasons));
    const asked = await viewCase(app, who('handler'), id);
    expect(asked.reasons).toMatchObject({ count: 2, since: '2025-01-01', deadlineOn: '2025-05-22' });
    const until = { until: day('2025-07-31'), reasons: '材料数量较多' };
    expect(codeOf(await act(id, 'head', 'delay-reply', until))).toBe('delay-without-reasons');
    granted(await act(id, 'clerk', 'offer-reasons', { note: '用于学术研究' }));
    granted(await act(id, 'handler', 'record-reasons', { reasonable: true, note: '理由合理' }));
    granted(await act(id, 'head', 'delay-reply', until));
    const delayed = await viewCase(app, who('handler'), id);
    expect(delayed.clock.replyDueOn).toBe('2025-07-31');
    expect(delayed.letters.map((it) => it.title)).toEqual(
      expect.arrayContaining([expect.stringContaining('说明理由'), expect.stringContaining('延')]),
    );
    expect(codeOf(await act(id, 'head', 'extend', { days: 5, reasons: '材料多' }))).toBe('delay-set');
  });

  test('every listed item is answered, and a departure from the guide is reasoned', async () => {
    const id = await inHand();
    granted(await act(id, 'handler', 'list-items', { items: ['会议纪要', '采购合同'] }));
    const guide = [
      { question: 'clear', answer: 'clear' },
      { question: 'information', answer: 'complaint' },
    ] as const;
    granted(await act(id, 'handler', 'follow-guide', { choices: [...guide], note: '' }));
    const answer = (outcome: 'provided' | 'denied-process') => ({ outcome, answer: '见所附材料' });
    const attempts = [
      draft(),
      draft({ answers: [answer('provided')], departure: '经研究属于政府信息' }),
      draft({ answers: [answer('provided'), answer('denied-process')] }),
      draft({ answers: [answer('provided'), answer('provided')] }),
    ];
    const codes = [];
    for (const attempt of attempts) codes.push(codeOf(await act(id, 'handler', 'draft', attempt)));
    expect(codes).toEqual(['items-unanswered', 'items-unanswered', 'items-mixed', 'guide-departure']);
    const reasoned = draft({
      answers: [answer('provided'), answer('provided')],
      departure: '经研究属于政府信息',
    });
    granted(await act(id, 'handler', 'draft', reasoned));
    const view = await viewCase(app, who('handler'), id);
    expect([view.items.length, view.guide?.outcome, view.draft?.departure]).toEqual([
      2,
      'complaint',
      '经研究属于政府信息',
    ]);
  });

  test('doubts about secrecy go to the authority, and nothing passes before it has answered (art. 17)', async () => {
    const id = await inHand();
    granted(await act(id, 'handler', 'draft', draft()));
    granted(await act(id, 'handler', 'submit-review', {}));
    granted(
      await act(id, 'secrecy', 'refer-secrecy', { party: '保密行政管理部门', question: '是否属于国家秘密' }),
    );
    expect(codeOf(await act(id, 'secrecy', 'pass-secrecy-review', { note: '' }))).toBe('secrecy-referred');
    const [asked] = (await viewCase(app, who('handler'), id)).consultations;
    app.setNow('2025-05-15');
    const answer = {
      consultationId: asked?.id ?? '',
      consents: true,
      on: day('2025-05-15'),
      note: '不属于国家秘密',
    };
    granted(await act(id, 'handler', 'return-consultation', answer));
    granted(await act(id, 'secrecy', 'pass-secrecy-review', { note: '' }));
  });
});
