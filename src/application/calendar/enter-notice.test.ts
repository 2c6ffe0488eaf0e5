import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { notice2027 } from '../../../tests/factories/holiday-notice.ts';
import { createOrgan, newAgency, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { buildApp } from '../../build-app.ts';
import { connect } from '../../database/connect.ts';
import { withClient } from '../../database/roles.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { openKeyring } from '../../sealing/keyring.ts';
import { caseClock } from '../access-requests/case-files.ts';
import { performAction } from '../access-requests/perform-action.ts';
import { Forbidden, Outdated } from '../actor.ts';
import { createAgency } from '../agencies/set-up.ts';
import type { App } from '../app.ts';
import { verifyAgency } from '../verification/verify-agency.ts';
import { eventsSince, inHand, person, rowOf, setBack } from './calendar.steps.ts';
import { viewCalendar } from './calendar-view.ts';
import { listDueDayChanges } from './due-day-changes.ts';
import { enterNotice } from './enter-notice.ts';
import { previewNotice } from './preview-notice.ts';
import { recomputeAllCases, recomputeCases } from './recompute-cases.ts';
import { dismissDueDayNotice, issueDueDayNotice, previewDueDayNotice } from './settle-due-day-change.ts';

describe('a holiday notice', () => {
  let app: TestApp;
  let top: TestOrgan;
  let below: TestOrgan;
  let plainCase: string;
  let extendedCase: string;
  let otherCase: string;
  let elsewhere: App & { close(): Promise<void> };

  beforeAll(async () => {
    app = await createTestApp('2026-12-14');
    top = await createOrgan(app);
    below = await createOrgan(app, { code: 'qhq-below', name: '青禾区下级局' });
    await withClient(app.database.adminUrl, (client) =>
      client.query('update agencies set parent_id = $1 where id = $2', [top.agency.id, below.agency.id]),
    );
    plainCase = await inHand(app, top, '2026-12-14');
    extendedCase = await inHand(app, top, '2026-12-14');
    const input = { days: 10, reasons: '需要汇总多个年度的材料' };
    granted(await performAction(app, person(top, 'head'), extendedCase, { action: 'extend', input }));
    otherCase = await inHand(app, below, '2026-12-14');
    elsewhere = buildApp({
      database: connect(app.database.appUrl, 2),
      keyring: await openKeyring({ keyFile: `${app.folder}/keys/test.key` }),
      filesFolder: `${app.folder}/files`,
      publicUrl: 'http://127.0.0.1:8710',
      now: app.now,
    });
  });
  afterAll(async () => {
    await elsewhere.close();
    await app.close();
  });

  const administrator = () => person(top, 'administrator');
  const enter = (input = notice2027(), expectedRevision = 0) =>
    enterNotice(app, administrator(), input, { expectedRevision, once: null });
  const dueOn = async (organ: TestOrgan, id: string) => (await rowOf(app, organ, id)).replyDueOn;

  test('that is awaited leaves the due day provisional, and says so', async () => {
    const row = await rowOf(app, top, plainCase);
    expect(row).toMatchObject({
      replyDueOn: '2027-01-11',
      provisional: true,
      calendarVersion: '2019–2026/1',
    });
    const { reading } = await caseClock(app, person(top, 'clerk'), plainCase);
    const lines = reading.trace.filter((it) => it.text.includes('暂定')).map((it) => it.on);
    expect(lines[0]).toBe('2026-12-25');
    expect(reading.trace.find((it) => it.on === '2026-12-31')?.text).toContain('尚无2027年放假安排');
  });

  test('is entered by the system administrator of the top organ alone', async () => {
    const options = { expectedRevision: 0, once: null };
    expect(await enterNotice(app, person(below, 'administrator'), notice2027(), options)).toMatchObject({
      ok: false,
      refusal: { code: 'not-top-organ' },
    });
    await expect(enterNotice(app, person(top, 'head'), notice2027(), options)).rejects.toThrow(Forbidden);
    expect((await viewCalendar(app, person(below, 'administrator'))).mayManage).toBe(false);
  });

  test('is kept out where it cannot be true', async () => {
    const wrong = notice2027({
      arrangements: [{ festival: '元旦', from: '2027-01-01', to: '2027-01-03', worked: ['2027-01-05'] }],
    } as never);
    expect(await enter(wrong)).toMatchObject({ ok: false, refusal: { code: 'notice-implausible' } });
    expect(granted(await previewNotice(app, administrator(), wrong)).effects).toEqual([]);
  });

  test('shows beforehand how many cases of each organ move, from which day to which', async () => {
    const preview = granted(await previewNotice(app, administrator(), notice2027()));
    expect(preview).toMatchObject({ findings: [], version: '2019–2027/1+1' });
    const first = { oldOn: '2027-01-11', newOn: '2027-01-12', cases: 1 };
    const second = { oldOn: '2027-01-25', newOn: '2027-01-26', cases: 1 };
    expect(preview.effects.toSorted((a, b) => a.open - b.open)).toEqual([
      { agency: '青禾区下级局', open: 1, moved: 1, held: 0, shifts: [first] },
      { agency: '青禾区测试局', open: 2, moved: 2, held: 0, shifts: [first, second] },
    ]);
    expect(await dueOn(top, plainCase)).toBe('2027-01-11');
  });

  test('moves every open case of every organ, once, with an event in its chain', async () => {
    const before = await rowOf(app, top, plainCase);
    expect(granted(await enter())).toEqual({ revision: 1 });
    expect(await dueOn(top, plainCase)).toBe('2027-01-12');
    expect(await dueOn(top, extendedCase)).toBe('2027-01-26');
    expect(await dueOn(below, otherCase)).toBe('2027-01-12');
    expect(await eventsSince(app, top, plainCase, before.version)).toEqual(['calendar-changed']);
    expect(await rowOf(app, top, plainCase)).toMatchObject({
      provisional: false,
      calendarVersion: '2019–2027/1+1',
    });
    expect(await recomputeAllCases(app)).toEqual({ cases: 0, moved: 0, held: 0 });
    for (const { agency } of [top, below]) expect((await verifyAgency(app, agency.id)).faults).toEqual([]);
  });

  test('is entered once: who saw an older state is told to look again', async () => {
    await expect(enter()).rejects.toThrow(Outdated);
  });

  test('is known to another process with its next transaction, and to the proof of the clock', async () => {
    const { reading } = await caseClock(elsewhere, person(top, 'clerk'), plainCase);
    expect(elsewhere.calendar.version).toBe('2019–2027/1+1');
    expect(reading.calendarVersion).toBe('2019–2027/1+1');
    expect(reading.notices.join()).toContain('国办发明电〔2026〕9999号');
  });

  test('is in the administration chain of the organ that entered it, with who and why', async () => {
    const events = await app.store.read(top.agency.id, (tx) => tx.ledger.recent('administration', 1));
    expect(events[0]).toMatchObject({ type: 'holiday-notice-entered', actorId: administrator().staffId });
    const view = await viewCalendar(app, administrator());
    expect(view).toMatchObject({ revision: 1, mayManage: true, waiting: 0, provisionalFrom: '2027-12-25' });
    expect(view.notices[0]).toMatchObject({ year: 2027, entered: { reason: '2027年放假安排公布' } });
  });

  test('lists who moved, and where a letter had told the former day', async () => {
    const changes = await listDueDayChanges(app, person(top, 'handler'));
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatchObject({
      requestId: extendedCase,
      state: 'to-notify',
      told: [{ what: 'reply', toldOn: '2027-01-25', nowOn: '2027-01-26' }],
    });
    expect(changes[0]?.told[0]?.letterNumber).toContain('延〔2026〕1号');
    expect(changes[1]).toMatchObject({ requestId: plainCase, state: 'none', told: [] });
    expect(await listDueDayChanges(app, person(below, 'handler'))).toHaveLength(1);
  });

  test('has its letter to the applicant prepared, which the handler issues once', async () => {
    const handler = person(top, 'handler');
    const calendarVersion = '2019–2027/1+1';
    const letter = granted(
      await previewDueDayNotice(app, handler, extendedCase, { calendarVersion, remark: '' }),
    );
    expect(letter.kind).toBe('L16');
    const text = letter.paragraphs.map((it) => it.text).join('\n');
    expect(text).toContain('由2027年1月25日变为2027年1月26日');
    expect(text).toContain('国办发明电〔2026〕9999号');
    const issue = () =>
      issueDueDayNotice(app, handler, extendedCase, { calendarVersion, remark: '', options: {} });
    granted(await issue());
    expect(await issue()).toMatchObject({ ok: false, refusal: { code: 'already-settled' } });
    const letters = await app.store.read(top.agency.id, (tx) => tx.letters.ofRequest(extendedCase));
    expect(letters).toHaveLength(2);
    expect(letters[1]?.pdfSha256).not.toBeNull();
    expect((await verifyAgency(app, top.agency.id)).faults).toEqual([]);
  });

  test('corrected, replaces the former entry whole and moves the cases again; told days are those of the last letter', async () => {
    const corrected = notice2027({
      documentNumber: '国办发明电〔2026〕8888号',
      replaces: '国办发明电〔2026〕9999号',
      reason: '原录入文号和元旦放假日期有误',
      arrangements: notice2027().arrangements.map((it) =>
        it.festival === '元旦' ? { ...it, to: plainDate('2027-01-04') } : it,
      ) as never,
    });
    granted(await enter(corrected, 1));
    expect(await dueOn(top, plainCase)).toBe('2027-01-13');
    expect(await dueOn(top, extendedCase)).toBe('2027-01-27');
    const [first] = await listDueDayChanges(app, person(top, 'handler'));
    expect(first).toMatchObject({
      calendarVersion: '2019–2027/1+2',
      state: 'to-notify',
      told: [{ toldOn: '2027-01-26', nowOn: '2027-01-27' }],
    });
    const view = await viewCalendar(app, administrator());
    expect(view.notices.filter((it) => it.year === 2027).map((it) => it.documentNumber)).toEqual([
      '国办发明电〔2026〕8888号',
    ]);
  });

  test('needs no letter where the handler says why', async () => {
    const handler = person(top, 'handler');
    const options = {};
    const input = { calendarVersion: '2019–2027/1+2', reason: '已经电话告知并记录在案', options };
    granted(await dismissDueDayNotice(app, handler, extendedCase, input));
    const changes = await listDueDayChanges(app, handler);
    expect(changes.every((it) => it.state !== 'to-notify')).toBe(true);
    expect(await dismissDueDayNotice(app, handler, extendedCase, input)).toMatchObject({ ok: false });
  });

  test('finds a case that was written on the former calendar meanwhile, batch by batch, and leaves ended ones', async () => {
    const late = await inHand(app, top, '2026-12-14');
    await setBack(app, [late]);
    const input = { note: '申请人来电撤回' };
    granted(await performAction(app, person(top, 'clerk'), plainCase, { action: 'withdraw', input }));
    const ended = await rowOf(app, top, plainCase);
    expect(await recomputeCases(app, top.agency.id)).toEqual({ cases: 1, moved: 1, held: 0 });
    expect(await dueOn(top, late)).toBe('2027-01-13');
    expect(await rowOf(app, top, plainCase)).toEqual(ended);
    expect((await verifyAgency(app, top.agency.id)).faults).toEqual([]);
  });

  test('computed by two at once, moves each case once', async () => {
    const cases = await Promise.all(Array.from({ length: 6 }, () => inHand(app, below, '2026-12-14')));
    await setBack(app, cases);
    await Promise.all([recomputeAllCases(app), recomputeAllCases(elsewhere), recomputeAllCases(app)]);
    await recomputeAllCases(app);
    for (const id of cases)
      expect((await eventsSince(app, below, id, 0)).filter((it) => it === 'calendar-changed')).toHaveLength(
        1,
      );
    expect((await verifyAgency(app, below.agency.id)).faults).toEqual([]);
  });

  test('an organ set up later counts on the calendar in force', async () => {
    const third = await createOrgan(app, newAgency({ code: 'qhq-third', name: '青禾区第三局' }));
    const id = await inHand(app, third, '2026-12-14');
    expect(await rowOf(app, third, id)).toMatchObject({ replyDueOn: '2027-01-13', provisional: false });
    await createAgency(app, newAgency({ code: 'qhq-fourth', name: '青禾区第四局' }), top.agency.id);
  });
});
