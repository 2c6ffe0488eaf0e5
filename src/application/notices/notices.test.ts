import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ALL_CANARIES, applicant, MARK } from '../../../tests/canary.data.ts';
import { found, tablesAsText } from '../../../tests/canary.steps.ts';
import { citizenForm, identityProof } from '../../../tests/factories/application.ts';
import { type Outbox, openOutbox } from '../../../tests/factories/outbox.ts';
import { granted } from '../../../tests/factories/result.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { NOTICE_SUBJECT } from '../../domain/notices/compose-notice.ts';
import { saveDraft } from '../access-requests/draft-application.ts';
import { performAction } from '../access-requests/perform-action.ts';
import { registerRequest } from '../access-requests/register-request.ts';
import { submitApplication } from '../access-requests/submit-application.ts';
import type { Actor } from '../actor.ts';
import { listNotices } from './list-notices.ts';
import { resendNotice } from './resend-notice.ts';
import { sendNotices } from './send-notices.ts';

const MOBILE = '13877310017';

let box: Outbox;
beforeAll(async () => {
  box = await openOutbox();
});
afterEach(() => {
  box.mail.refuse(null);
  box.sms.answer(202);
});
afterAll(() => box.close());

const who = (name: string): Actor => box.organ.people[name] as Actor;
const later = (minutes: number) =>
  box.app.setNow(new Date(box.app.now().getTime() + minutes * 60_000).toISOString());

/** A visitor's request registered at the counter, with the particulars of the n-th secret applicant. */
async function registered(change: object = {}): Promise<string> {
  const form = citizenForm({ ...applicant(0), phone: MOBILE, ...change });
  const arrivedOn = box.app.today();
  const command = { channel: 'in-person' as const, arrivedOn, confirmedOn: null, title: '测试申请', form };
  return granted(await registerRequest(box.app, who('clerk'), command)).requestId;
}

const take = async (requestId: string) => {
  const input = { title: '测试申请', departmentId: null, handlerId: who('handler').staffId, note: '' };
  return granted(await performAction(box.app, who('clerk'), requestId, { action: 'take-up', input }));
};
const clarify = (requestId: string) =>
  performAction(box.app, who('handler'), requestId, {
    action: 'request-clarification',
    input: { days: 10, points: [{ what: `${MARK}年度不明`, guidance: '请写明年度' }] },
  });

describe('a notice', () => {
  test('is put into the outbox with the event, by each channel the applicant can be reached by', async () => {
    const id = await registered();
    await take(id);
    granted(await clarify(id));
    const notices = await box.noticesOf(id);
    expect(notices.map((it) => [it.kind, it.channel, it.status]).sort()).toEqual([
      ['clarification', 'email', 'queued'],
      ['clarification', 'sms', 'queued'],
      ['receipt', 'email', 'queued'],
      ['receipt', 'sms', 'queued'],
    ]);
  });

  test('is not left behind by a step that was refused', async () => {
    const id = await registered();
    await take(id);
    granted(await clarify(id));
    const before = (await box.noticesOf(id)).length;
    expect((await clarify(id)).ok).toBe(false);
    expect((await box.noticesOf(id)).length).toBe(before);
  });

  test('follows an application confirmed on the portal, and goes nowhere without an address', async () => {
    const submit = async (change: object) => {
      const form = citizenForm({ ...applicant(1), ...change });
      const draft = await saveDraft(box.app, box.organ.agency, form, [identityProof]);
      if (!('value' in draft)) throw new Error('draft refused');
      return granted(await submitApplication(box.app, box.organ.agency, draft.value)).requestId;
    };
    const reachable = await box.noticesOf(await submit({ phone: '0936-8210000' }));
    expect(reachable.map((it) => [it.kind, it.channel])).toEqual([['receipt', 'email']]);
    expect(await box.noticesOf(await submit({ phone: '0936-8210000', email: '' }))).toEqual([]);
  });

  test('says that there is news and where, nothing else, and nothing of the applicant or the case', async () => {
    const id = await registered();
    await take(id);
    granted(await clarify(id));
    await sendNotices(box.app);
    expect((await box.noticesOf(id)).every((it) => it.status === 'sent' && it.sentAt !== null)).toBe(true);
    const mails = box.mail.received.map(({ mail, raw }) => ({
      subject: mail.subject,
      text: mail.text ?? '',
      raw,
    }));
    expect(mails.length).toBeGreaterThanOrEqual(4);
    expect(new Set(mails.map((it) => it.subject))).toEqual(new Set([NOTICE_SUBJECT]));
    expect(new Set(mails.map((it) => it.text)).size).toBe(1);
    expect(mails[0]?.text).toContain('青禾区测试局：您提交的政府信息公开申请有新的进展');
    expect(mails[0]?.text).toContain('http://127.0.0.1:8710/qhq-csj/query');
    const texts = box.sms.calls.map((it) => (JSON.parse(it.body) as { text: string }).text);
    expect(new Set(texts).size).toBe(1);
    // An address must stand on its envelope; beyond it no secret may.
    const secrets = [...ALL_CANARIES.filter((it) => !it.includes('@')), MARK, '测试申请', 'QHQ-CSJ-2025'];
    for (const text of [...mails.flatMap((it) => [it.raw, it.text]), ...texts])
      expect(found(text, secrets)).toEqual([]);
  });

  test('keeps its address sealed: neither e-mail nor number stands in any table', async () => {
    for (const [name, text] of await tablesAsText(box.app.database.adminUrl))
      expect([name, found(text, [...ALL_CANARIES, MOBILE])]).toEqual([name, []]);
  });

  test('shows its address masked, and may be sent again by the office as a new one', async () => {
    const id = await registered();
    await sendNotices(box.app);
    const view = await listNotices(box.app, who('handler'), id);
    expect(view.channels.map((it) => it.state)).toEqual(['on', 'on']);
    expect(view.notices.map((it) => it.destination).sort()).toEqual(['138****17', 'i****@secret.example']);
    const first = view.notices.find((it) => it.channel === 'email') ?? expect.fail();
    granted(await resendNotice(box.app, who('clerk'), id, first.id));
    await sendNotices(box.app);
    const ids = box.mail.received.slice(-2).map((it) => it.mail.messageId);
    expect(new Set(ids).size).toBe(2);
    expect(() => resendNotice(box.app, who('handler'), id, first.id)).toThrow('权限');
  });
});

describe('an organ', () => {
  test('that has no channel on reminds nobody', async () => {
    const silent = await openOutbox([]);
    try {
      const clerk = silent.organ.people['clerk'] as Actor;
      const { requestId } = granted(
        await registerRequest(silent.app, clerk, {
          channel: 'in-person',
          arrivedOn: plainDate('2025-05-12'),
          confirmedOn: null,
          title: '测试申请',
          form: citizenForm({ email: 'a@b.example' }),
        }),
      );
      expect(await silent.noticesOf(requestId)).toEqual([]);
      const states = (await listNotices(silent.app, clerk, requestId)).channels.map((it) => it.state);
      expect(states).toEqual(['off', 'off']);
    } finally {
      await silent.close();
    }
  });
});

describe('sending that fails', () => {
  test('is tried again after a pause that doubles, and ends given up', async () => {
    const id = await registered({ phone: '0936-8210000' });
    box.mail.refuse(451);
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await sendNotices(box.app);
      const [notice] = await box.noticesOf(id);
      if (!notice) throw new Error('no notice');
      expect([notice.attempts, notice.lastError]).toEqual([attempt, 'smtp-451']);
      if (notice.status === 'given-up') break;
      expect(notice.status).toBe('failed');
      const pause = (notice.nextAttemptAt.getTime() - box.app.now().getTime()) / 60_000;
      pauses.push(pause);
      // Not a minute earlier.
      later(pause - 1);
      await sendNotices(box.app);
      expect((await box.noticesOf(id))[0]?.attempts).toBe(attempt);
      later(1);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
    expect((await box.noticesOf(id))[0]?.status).toBe('given-up');
  });

  test('for good is given up at once, and the log of the failure names no address', async () => {
    const id = await registered({ phone: '0936-8210000' });
    box.mail.refuse(550);
    await sendNotices(box.app);
    const [notice] = await box.noticesOf(id);
    expect(notice).toMatchObject({ status: 'given-up', attempts: 1, lastError: 'smtp-550' });
    expect((await listNotices(box.app, who('clerk'), id)).notices[0]?.error).toContain('550');
  });

  test('because a server is down costs one attempt a run, and succeeds when it is back', async () => {
    const ids = [await registered({ email: '' }), await registered({ email: '' })];
    box.sms.answer(503);
    await sendNotices(box.app);
    const attempts = (await Promise.all(ids.map((it) => box.noticesOf(it)))).flat().map((it) => it.attempts);
    expect(attempts.sort()).toEqual([0, 1]);
    box.sms.answer(202);
    later(2);
    await sendNotices(box.app);
    const statuses = (await Promise.all(ids.map((it) => box.noticesOf(it)))).flat().map((it) => it.status);
    expect(statuses).toEqual(['sent', 'sent']);
  });

  test('for three days is given up: it would remind of nothing any more', async () => {
    const id = await registered({ phone: '0936-8210000' });
    later(3 * 24 * 60 + 1);
    const before = box.mail.received.length;
    await sendNotices(box.app);
    expect((await box.noticesOf(id))[0]).toMatchObject({ status: 'given-up', lastError: 'too-late' });
    expect(box.mail.received.length).toBe(before);
  });
});
