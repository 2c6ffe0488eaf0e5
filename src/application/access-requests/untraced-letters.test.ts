import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { takeAction } from '../../../tests/factories/signed-case.ts';
import type { Actor } from '../actor.ts';
import { verifyAgency } from '../verification/verify-agency.ts';
import { desk } from './desk.ts';
import { registerRequest } from './register-request.ts';
import { timeOutConsultations } from './time-out-consultations.ts';
import { viewCase } from './view-case.ts';

let app: TestApp;
let organ: TestOrgan;
const person = (who: string) => organ.people[who] as Actor;

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
});
afterAll(() => app.close());

/** A request of 12 May whose third party was written to on 14 May; nobody knows whether the letter arrived. */
async function untraced(): Promise<string> {
  app.setNow('2025-05-12');
  const { requestId } = granted(
    await registerRequest(app, person('clerk'), {
      channel: 'in-person',
      arrivedOn: app.today(),
      confirmedOn: null,
      title: '测试申请',
      form: citizenForm(),
    }),
  );
  const handlerId = person('handler').staffId;
  const taken = { title: '测试申请', departmentId: null, handlerId };
  granted(await takeAction(app, organ, requestId, ['clerk', 'take-up', taken]));
  app.setNow('2025-05-14');
  const asked = { kind: 'third-party', party: '演示公司', question: '是否同意公开' };
  granted(await takeAction(app, organ, requestId, ['handler', 'send-consultation', asked]));
  return requestId;
}

const inQueue = async () => {
  const { items } = await desk(app, person('handler'), { queue: 'consultations-due', limit: 10 });
  return items.map((it) => ({ id: it.id, why: JSON.stringify(it) }));
};

test('a letter whose delivery nobody recorded lies on the desk until it is traced or the consultation is stopped', async () => {
  const requestId = await untraced();
  const told = await inQueue();
  expect(told.map((it) => it.id)).toContain(requestId);
  expect(told.find((it) => it.id === requestId)?.why).toContain('送达日期没有登记');
  const [{ id } = { id: '' }] = (await viewCase(app, person('handler'), requestId)).consultations;
  app.setNow('2025-05-28');
  const stop = { consultationId: id, ground: 'undeliverable', on: '2025-05-27', note: '查无此人，邮件退回' };
  granted(await takeAction(app, organ, requestId, ['handler', 'stop-consultation', stop]));
  expect((await inQueue()).map((it) => it.id)).not.toContain(requestId);
  const view = await viewCase(app, person('handler'), requestId);
  expect([view.clock.state, view.clock.replyDueOn]).toEqual(['running', '2025-06-23']);
  expect(view.timeline.at(-1)?.text).toContain('征求意见书无法送达');
  expect(view.actions.map((it) => it.action)).toContain('draft');
});

test('the clockwork ends the pause on the thirtieth working day after sending, however late it looks', async () => {
  const requestId = await untraced();
  app.setNow('2025-06-26');
  await timeOutConsultations(app);
  expect((await viewCase(app, person('handler'), requestId)).clock.state).toBe('paused');
  app.setNow('2025-07-30');
  expect(await timeOutConsultations(app)).toBe(1);
  const view = await viewCase(app, person('handler'), requestId);
  expect(view.consultations[0]).toMatchObject({ endedOn: '2025-06-26', stopped: 'delivery-unknown' });
  expect([view.clock.state, view.clock.replyDueOn]).toEqual(['running', '2025-07-22']);
  expect((await verifyAgency(app, organ.agency.id)).faults).toEqual([]);
});
