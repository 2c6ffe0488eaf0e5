import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { Actor } from '../actor.ts';
import { recordAbsence } from '../staff/manage-absences.ts';
import { AssignCases, assignCases } from './assign-cases.ts';
import { desk } from './desk.ts';
import { UNTITLED } from './file-request.ts';
import { handOverCases } from './hand-over-cases.ts';
import { performAction } from './perform-action.ts';
import { registerRequest } from './register-request.ts';
import { viewCase } from './view-case.ts';

describe('cases given to somebody in one go', () => {
  let app: TestApp;
  let organ: TestOrgan;
  const person = (name: string) => organ.people[name] as Actor;
  const once = () => ({ key: randomUUID(), actorId: person('clerk').staffId, request: 'assign' });

  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
  });
  beforeEach(async () => {
    organ = await createOrgan(app, { code: `qhq-${randomUUID().slice(0, 8)}`, name: '青禾区测试局' });
  });
  afterAll(() => app.close());

  async function arrived(title = '测试申请'): Promise<{ requestId: string; version: number; title: string }> {
    const command = {
      channel: 'in-person' as const,
      arrivedOn: plainDate('2025-05-12'),
      confirmedOn: null,
      title,
      form: citizenForm(),
    };
    const { requestId } = granted(await registerRequest(app, person('clerk'), command));
    return { requestId, version: (await seen(requestId)).version, title: '' };
  }
  const seen = (id: string) => viewCase(app, person('clerk'), id);
  const order = (items: object[], change: object = {}): AssignCases =>
    AssignCases.parse({
      items,
      handlerId: person('handler').staffId,
      departmentId: null,
      note: '',
      ...change,
    });
  const give = (items: object[], change: object = {}, key = once()) =>
    assignCases(app, person('clerk'), order(items, change), key);

  test('each is done, refused, changed or without a title for itself, and the others are not held up', async () => {
    const good = await arrived();
    const stale = { ...(await arrived()), version: 1 };
    const untitled = await arrived(UNTITLED);
    const named = { ...(await arrived(UNTITLED)), title: '某项目资金使用情况' };
    const personal = { ...(await arrived(UNTITLED)), title: '测试申请人的征收补偿' };
    const results = await give([good, stale, untitled, named, personal]);
    expect(results.map((it) => it.outcome)).toEqual(['done', 'changed', 'untitled', 'done', 'refused']);
    expect(results.filter((it) => it.outcome !== 'done').every((it) => it.reason !== '')).toBe(true);
    expect((await seen(good.requestId)).status).toBe('in-hand');
    expect((await seen(named.requestId)).title).toBe('某项目资金使用情况');
    for (const it of [stale, untitled, personal]) expect((await seen(it.requestId)).status).toBe('received');
  });

  test('a repeat under the same key gives nothing twice', async () => {
    const items = [await arrived(), await arrived()];
    const key = once();
    const first = await give(items, {}, key);
    expect(await give(items, {}, key)).toEqual(first);
    const { timeline } = await seen(items[0]?.requestId ?? '');
    expect(timeline.filter((it) => it.type === 'assigned')).toHaveLength(1);
  });

  test('a case somebody has already is reassigned at any stage of its work, with a reason', async () => {
    const one = await arrived();
    granted(
      await performAction(app, person('clerk'), one.requestId, {
        action: 'take-up',
        input: { title: '测试', departmentId: null, handlerId: person('clerk').staffId, note: '' },
      }),
    );
    const again = { ...one, version: (await seen(one.requestId)).version };
    expect((await give([again]))[0]).toMatchObject({ outcome: 'refused', reason: '改派应当写明原因' });
    expect((await give([again], { note: '工作调整' }))[0]?.outcome).toBe('done');
    expect((await seen(one.requestId)).handler).toBe('测试人员（handler）');
  });

  test('of another organ or unknown stop the whole order before anything is done', async () => {
    const good = await arrived();
    const unknown = { requestId: randomUUID(), version: 1, title: '' };
    await expect(give([good, unknown])).rejects.toThrow(/没有找到/);
    expect((await seen(good.requestId)).status).toBe('received');
  });

  test('are not given by somebody without that post', async () => {
    const items = [await arrived()];
    await expect(assignCases(app, person('legal'), order(items), once())).rejects.toThrow(/权限/);
  });

  test('go to somebody away only when that is said', async () => {
    const items = [await arrived()];
    const days = { fromOn: plainDate('2025-05-12'), toOn: plainDate('2025-05-13') };
    const away = { staffId: person('handler').staffId, deputyId: person('clerk').staffId, kind: 'leave' };
    granted(await recordAbsence(app, person('handler'), { ...away, ...days } as never));
    expect((await give(items))[0]).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('休假'),
    });
    expect((await give(items, { despiteAbsence: true }))[0]?.outcome).toBe('done');
  });

  test('are handed over for good, all that one person works on', async () => {
    const items = [await arrived(), await arrived()];
    await give(items);
    const to = { handlerId: person('clerk').staffId, departmentId: null, note: '调离本单位' };
    const { results, left } = await handOverCases(
      app,
      person('head'),
      { staffId: person('handler').staffId, ...to },
      { ...once(), actorId: person('head').staffId },
    );
    expect(results.map((it) => it.outcome)).toEqual(['done', 'done']);
    expect(left).toBe(false);
    const view = await desk(app, person('handler'), { queue: 'mine', limit: 10 });
    expect(view.items).toEqual([]);
    for (const { requestId } of items)
      expect((await seen(requestId)).timeline.at(-1)?.text).toContain('调离本单位');
  });
});
