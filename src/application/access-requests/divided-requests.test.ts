import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { signing } from '../../../tests/factories/signing.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { Result } from '../../domain/shared/refusal.ts';
import type { Actor } from '../actor.ts';
import type { ActionInput } from './action-commands.ts';
import { applicantVolume } from './applicant-volume.ts';
import { performAction } from './perform-action.ts';
import { registerRequest } from './register-request.ts';
import { viewCase } from './view-case.ts';

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

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);

/** A request received on that day by registered letter and taken up at once. */
async function inHand(on: string, form: object = {}): Promise<string> {
  app.setNow(on);
  const filed = await registerRequest(app, who('clerk'), {
    channel: 'registered-mail',
    arrivedOn: plainDate(on),
    confirmedOn: null,
    title: '测试申请',
    form: { ...citizenForm(), ...form },
  });
  const { requestId } = granted(filed);
  const handlerId = who('handler').staffId;
  const take = { title: '测试', departmentId: null, handlerId, note: '' };
  granted(await act(requestId, 'clerk', 'take-up', take));
  return requestId;
}

const numberOf = async (id: string) => (await viewCase(app, who('clerk'), id)).number;

async function signed(id: string): Promise<void> {
  const facts = { files: [{ name: '材料', pages: 1 }] };
  const draft = { outcome: 'provided', servedOnline: false, departure: '', answers: [], facts } as const;
  granted(await act(id, 'handler', 'draft', { ...draft, answers: [] }));
  granted(await act(id, 'handler', 'submit-review', {}));
  granted(await act(id, 'legal', 'pass-legal-review', { note: '' }));
  granted(await act(id, 'secrecy', 'pass-secrecy-review', { note: '' }));
  granted(await act(id, 'signatory', 'sign', await signing(app, who('signatory'), id)));
}

test('a merger neither puts a reply off, nor closes a late case unexplained, nor joins what is answered', async () => {
  const form = { identityNumber: '110101199205050052', name: '测试己' };
  const first = await inHand('2025-05-12', form);
  const second = await inHand('2025-05-26', form);
  const merge = async (id: string, into: string) =>
    codeOf(await act(id, 'clerk', 'merge', { into: await numberOf(into), note: '内容相同' }));
  expect(await merge(first, second)).toBe('merged-into-later');
  await signed(first);
  expect(await merge(second, first)).toBe('request-answered');
  const third = await inHand('2025-05-27', form);
  app.setNow('2025-07-01');
  expect(await merge(third, second)).toBe('overdue-unexplained');
});

test('the parts of one request are not counted as requests of their own (art. 35)', async () => {
  const id = await inHand('2025-05-12', { identityNumber: '110101199407070072', name: '测试庚' });
  const parts = [1, 2, 3].map((it) => ({ title: `第${it}项`, part: `第${it}项内容` }));
  granted(await act(id, 'clerk', 'split', { stays: '其余各项', parts, note: '分属不同股室' }));
  const volume = await applicantVolume(app, who('handler'), id, plainDate('2025-01-01'));
  expect(volume.count).toBe(1);
});

test('a part of a request is never received later than the whole, not by a correction either', async () => {
  app.setNow('2025-05-12');
  const filed = await registerRequest(app, who('clerk'), {
    channel: 'registered-mail',
    arrivedOn: plainDate('2025-05-12'),
    confirmedOn: null,
    title: '测试申请',
    form: citizenForm(),
  });
  const whole = granted(filed).requestId;
  app.setNow('2025-05-16');
  const handlerId = who('handler').staffId;
  granted(await act(whole, 'clerk', 'take-up', { title: '测试', departmentId: null, handlerId, note: '' }));
  const parts = [{ title: '第二项', part: '第二项内容' }];
  granted(await act(whole, 'clerk', 'split', { stays: '第一项', parts, note: '分别办理' }));
  const part = (await viewCase(app, who('head'), whole)).related[0]?.id ?? '';
  const correct = async (id: string, on: string) => {
    const { timeline } = await viewCase(app, who('head'), id);
    const supersedes = timeline.find((it) => it.type === 'received')?.seq ?? 0;
    const result = await act(id, 'head', 'correct', { supersedes, on: plainDate(on), note: '依据邮件回执' });
    return codeOf(result);
  };
  expect(await correct(part, '2025-05-14')).toBe('part-after-whole');
  expect(await correct(whole, '2025-05-14')).toBe('ok');
  expect(await correct(part, '2025-05-14')).toBe('ok');
});
