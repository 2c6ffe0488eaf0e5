import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { Role } from '../../domain/staff/roles.data.ts';
import { ACTION_COMMANDS } from '../access-requests/action-commands.ts';
import { desk } from '../access-requests/desk.ts';
import { performAction } from '../access-requests/perform-action.ts';
import { registerRequest } from '../access-requests/register-request.ts';
import { viewCase } from '../access-requests/view-case.ts';
import { type Actor, permissionsOf } from '../actor.ts';
import { endAbsence, listAbsences, recordAbsence } from './manage-absences.ts';
import { addStaff } from './manage-staff.ts';

describe('somebody away', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let deputy: Actor;
  let requestId: string;
  const person = (name: string) => organ.people[name] as Actor;
  const days = { fromOn: plainDate('2025-05-13'), toOn: plainDate('2025-05-16') };

  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
    deputy = await added('deputy', ['handler', 'legal-reviewer']);
    const command = {
      channel: 'in-person' as const,
      arrivedOn: plainDate('2025-05-12'),
      confirmedOn: null,
      title: '测试申请',
      form: citizenForm(),
    };
    ({ requestId } = granted(await registerRequest(app, person('clerk'), command)));
    const input = { title: '测试申请', departmentId: null, handlerId: person('handler').staffId, note: '' };
    granted(await performAction(app, person('clerk'), requestId, { action: 'take-up', input }));
  });
  afterAll(() => app.close());

  async function added(name: string, roles: Role[]): Promise<Actor> {
    const login = `${organ.agency.code}.${name}`;
    const { staffId } = granted(
      await addStaff(app, null, organ.agency.id, { login, name, roles, departmentId: null }),
    );
    return { staffId, name, agencyId: organ.agency.id, roles, permissions: permissionsOf(roles) };
  }

  const absence = (change: object = {}) =>
    ({
      staffId: person('handler').staffId,
      deputyId: deputy.staffId,
      kind: 'leave',
      ...days,
      ...change,
    }) as never;
  const day = plainDate('2025-05-12');
  const found = {
    systems: ['公文处理系统'],
    keywords: ['资金'],
    places: ['档案室'],
    peopleRoles: ['承办人'],
    from: day,
    to: day,
    result: '检索到相关信息',
    found: true,
  };
  const search = { action: 'record-search', input: found } as const;

  test('is registered by themselves, the administrator or the head, and by nobody else', async () => {
    await expect(async () => recordAbsence(app, person('clerk'), absence())).rejects.toThrow(/权限/);
    await expect(async () => recordAbsence(app, deputy, absence())).rejects.toThrow(/权限/);
    const refused = await recordAbsence(
      app,
      person('handler'),
      absence({ deputyId: person('legal').staffId }),
    );
    expect(refused.ok || refused.refusal.code).toBe('deputy-posts');
  });

  test('is not stood in for before the first day', async () => {
    granted(await recordAbsence(app, person('head'), absence()));
    const early = await performAction(app, deputy, requestId, search);
    expect(early.ok || early.refusal.code).toBe('separation-of-duties');
    const { queues } = await desk(app, deputy, { limit: 10 });
    expect(queues.map((it) => it.queue)).not.toContain('deputised');
  });

  test('has a deputy who sees the case, may take the step, and is named in the record as one', async () => {
    app.setNow('2025-05-13');
    const view = await desk(app, deputy, { queue: 'deputised', limit: 10 });
    expect(view.items.map((it) => it.why)).toEqual(['测试人员（handler）不在岗，由您代办']);
    expect((await viewCase(app, deputy, requestId)).standingIn).toBe(true);
    granted(await performAction(app, deputy, requestId, search));
    const last = (await viewCase(app, deputy, requestId)).timeline.at(-1);
    expect(last).toMatchObject({
      actor: 'deputy',
      text: expect.stringContaining('代测试人员（handler）办理'),
    });
  });

  test('whose deputy drafts is not reviewed by that same hand, whatever posts it holds', async () => {
    const facts = { files: [{ name: '资金使用情况表', pages: 1 }] };
    const input = ACTION_COMMANDS.draft.parse({ outcome: 'provided', servedOnline: false, facts });
    granted(await performAction(app, deputy, requestId, { action: 'draft', input }));
    granted(await performAction(app, deputy, requestId, { action: 'submit-review', input: {} }));
    const own = await performAction(app, deputy, requestId, {
      action: 'pass-legal-review',
      input: { note: '' },
    });
    expect(own.ok || own.refusal.message).toMatch(/拟稿人不能审核/);
  });

  test('is listed with the posts nobody stands in for', async () => {
    const [listed] = await listAbsences(app, person('clerk'));
    expect(listed).toMatchObject({
      name: '测试人员（handler）',
      deputy: 'deputy',
      today: true,
      uncovered: [],
    });
  });

  test('is back when the register is ended: the deputy acts no longer', async () => {
    const [listed] = await listAbsences(app, person('handler'));
    await expect(endAbsence(app, person('clerk'), listed?.id ?? '')).rejects.toThrow(/权限/);
    granted(await endAbsence(app, person('handler'), listed?.id ?? ''));
    const again = await endAbsence(app, person('handler'), listed?.id ?? '');
    expect(again.ok || again.refusal.code).toBe('absence-over');
    expect((await viewCase(app, deputy, requestId)).standingIn).toBe(false);
    await expect(desk(app, deputy, { queue: 'deputised', limit: 10 })).resolves.toMatchObject({ items: [] });
  });
});
