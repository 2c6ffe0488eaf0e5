import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { servedAtCounter, signing } from '../../../tests/factories/signing.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { USUAL_RULES } from '../../domain/reminders/reminder-rules.ts';
import { ACTION_COMMANDS, type ActionInput } from '../access-requests/action-commands.ts';
import { performAction } from '../access-requests/perform-action.ts';
import { renderLetters } from '../access-requests/render-letters.ts';
import { Forbidden } from '../actor.ts';
import { eventsSince, inHand, person, rowOf } from '../calendar/calendar.steps.ts';
import { verifyAgency } from '../verification/verify-agency.ts';
import { explainOverdue, viewDueDay } from './explain-overdue.ts';
import { markRead, ownReminders } from './own-reminders.ts';
import { remindInAgency, remindOfDeadlines } from './remind-of-deadlines.ts';
import { changeReminderSettings, reminderSettings } from './reminder-settings.ts';

describe('reminders of a due day', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let requestId: string;

  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
    requestId = await inHand(app, organ, '2025-05-12');
  });
  afterAll(() => app.close());

  const remind = () => remindInAgency(app, organ.agency.id);
  const kinds = async (key: string) =>
    (await ownReminders(app, person(organ, key))).items.map((it) => it.kind);
  const act = async <A extends Action>(key: string, action: A, input: ActionInput<A>) =>
    granted(await performAction(app, person(organ, key), requestId, { action, input }));

  test('are not given before the tenth working day', async () => {
    app.setNow('2025-05-23');
    expect((await rowOf(app, organ, requestId)).replyDueOn).toBe('2025-06-10');
    expect(await remind()).toBe(0);
  });

  test('are given to the handler on the tenth and fifth working day before, once however often computed', async () => {
    app.setNow('2025-05-26');
    const given = await Promise.all([remind(), remind(), remindOfDeadlines(app)]);
    expect(given.sort()).toEqual([0, 0, 1]);
    expect(await remind()).toBe(0);
    app.setNow('2025-06-03');
    expect(await remind()).toBe(1);
    expect((await kinds('handler')).sort()).toEqual(['before-10', 'before-5']);
    expect(await kinds('head')).toEqual([]);
  });

  test('make up for days on which nothing was computed with the latest step alone', async () => {
    const late = await inHandFrom('2025-05-13');
    app.setNow('2025-06-06');
    expect(await remind()).toBe(2);
    const own = await ownReminders(app, person(organ, 'handler'));
    expect(own.items.filter((it) => it.requestId === late).map((it) => it.kind)).toEqual(['before-3']);
  });

  const inHandFrom = async (on: string) => {
    app.setNow(on);
    return inHand(app, organ, on);
  };

  test('go to the head of the office the day before, and follow the deputy of a handler who is away', async () => {
    app.setNow('2025-06-09');
    await app.store.transaction(organ.agency.id, async (tx) => {
      await tx.absences.insert({
        agencyId: organ.agency.id,
        id: '019f0000-0000-7000-8000-000000000009',
        staffId: person(organ, 'handler').staffId,
        deputyId: person(organ, 'clerk').staffId,
        kind: 'leave',
        fromOn: '2025-06-09' as never,
        toOn: '2025-06-09' as never,
        endedOn: null,
        recordedBy: person(organ, 'head').staffId,
        recordedAt: app.now(),
      });
      return { ok: true, value: null };
    });
    await remind();
    expect(await kinds('head')).toContain('before-1');
    expect(await kinds('clerk')).toContain('before-1');
    expect(await kinds('legal')).toEqual([]);
  });

  test('are unread until their own reader marks them', async () => {
    const handler = person(organ, 'handler');
    const before = await ownReminders(app, handler);
    const [first] = before.items;
    if (!first) throw new Error('no reminder');
    const { requestId: id, kind, dueOn } = first;
    granted(await markRead(app, person(organ, 'head'), { requestId: id, kind, dueOn }));
    expect((await ownReminders(app, handler)).unread).toBe(before.unread);
    granted(await markRead(app, handler, { requestId: id, kind, dueOn }));
    expect((await ownReminders(app, handler)).unread).toBe(before.unread - 1);
    granted(await markRead(app, handler, null));
    expect((await ownReminders(app, handler)).unread).toBe(0);
  });

  test('of a day that has passed are escalated once in the chain of the case', async () => {
    app.setNow('2025-06-11');
    const { version } = await rowOf(app, organ, requestId);
    await Promise.all([remind(), remind()]);
    app.setNow('2025-06-12');
    await remind();
    expect(await eventsSince(app, organ, requestId, version)).toEqual(['overdue-escalated']);
    expect(await kinds('head')).toContain('overdue');
    expect((await verifyAgency(app, organ.agency.id)).faults).toEqual([]);
  });

  test('a case replied to late is closed only with an explanation', async () => {
    const files = { files: [{ name: '材料', pages: 1 }] };
    const draft = { outcome: 'provided', servedOnline: false, facts: files };
    await act('handler', 'draft', ACTION_COMMANDS.draft.parse(draft));
    await act('handler', 'submit-review', {});
    await act('legal', 'pass-legal-review', { note: '' });
    await act('secrecy', 'pass-secrecy-review', { note: '' });
    await act('signatory', 'sign', await signing(app, person(organ, 'signatory'), requestId));
    await renderLetters(app, organ.agency.id);
    await act('clerk', 'serve', servedAtCounter('2025-06-12'));
    const close = () =>
      performAction(app, person(organ, 'clerk'), requestId, { action: 'close', input: { note: '' } });
    expect(await close()).toMatchObject({ ok: false, refusal: { code: 'overdue-unexplained' } });
    expect((await viewDueDay(app, person(organ, 'handler'), requestId)).overdue).toEqual({
      dueOn: '2025-06-10',
      lateDays: 2,
      explained: false,
    });
    const explanation = '材料分散在三个库室，检索超出预计时间，已增加人手';
    granted(await explainOverdue(app, person(organ, 'handler'), requestId, { explanation, options: {} }));
    expect((await viewDueDay(app, person(organ, 'handler'), requestId)).explanations).toMatchObject([
      { on: '2025-06-12', text: explanation },
    ]);
    granted(await close());
    expect((await verifyAgency(app, organ.agency.id)).faults).toEqual([]);
  });

  test('a case in time needs none', async () => {
    app.setNow('2025-06-13');
    const fresh = await inHand(app, organ, '2025-06-13');
    const asked = { explanation: '没有逾期的申请也来说明一下', options: {} };
    expect(await explainOverdue(app, person(organ, 'handler'), fresh, asked)).toMatchObject({
      refusal: { code: 'not-overdue' },
    });
  });

  test('follow the rules the head of the office sets, which are logged', async () => {
    expect(await reminderSettings(app, person(organ, 'handler'))).toEqual(USUAL_RULES);
    const rules = { before: [{ days: 20, tell: ['ogi-head'] as const }], overdue: ['ogi-head'] as const };
    expect(() => changeReminderSettings(app, person(organ, 'handler'), rules)).toThrow(Forbidden);
    granted(await changeReminderSettings(app, person(organ, 'head'), rules));
    await remind();
    expect(await kinds('head')).toContain('before-20');
    const [logged] = await app.store.read(organ.agency.id, (tx) => tx.ledger.recent('administration', 1));
    expect(logged).toMatchObject({ type: 'reminder-rules-changed' });
  });
});
