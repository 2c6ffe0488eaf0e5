import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { addCaseFile } from '../access-requests/case-files.ts';
import { performAction } from '../access-requests/perform-action.ts';
import { timeOutConsultations } from '../access-requests/time-out-consultations.ts';
import { progressOf } from '../access-requests/track-request.ts';
import { viewCase } from '../access-requests/view-case.ts';
import type { Actor } from '../actor.ts';
import { looksOfCase } from '../staff/list-looks.ts';
import { verifyAgency } from '../verification/verify-agency.ts';
import { confirmOpinion, openPageFile, saveOpinion } from './answer-page.ts';
import {
  APPLICANT_SECRETS,
  LETTER_TO_COMPANY,
  type LetterInHand,
  lettersOf,
  openCase,
  sendLetter,
} from './consultation.steps.ts';
import { enterPage, MOST_FAILURES } from './enter-page.ts';
import { forgetOpinions } from './forget-opinions.ts';
import { reissueAccess, revokeAccess } from './manage-access.ts';
import { type PageVisit, visitOf } from './page-pass.ts';
import { viewPage } from './page-view.ts';

const REFUSAL = { consents: 'no', reasons: '含有未公开的报价构成', contact: '' };
const CONSENT = { consents: 'yes', reasons: '', contact: '' };
const PROOF = { purpose: 'applicant-upload' as const, name: '说明.txt', bytes: Buffer.from('情况说明') };

let app: TestApp;
let organ: TestOrgan;
let visitors = 0;
const handler = () => organ.people['handler'] as Actor;

/** A visitor at an address of their own, so that the limits of one test do not reach into another. */
const enter = (letter: { token: string; code: string }) => {
  visitors += 1;
  return enterPage(app, letter, `192.0.2.${visitors}`);
};
async function inside(letter: LetterInHand): Promise<PageVisit> {
  const visit = await visitOf(app, letter.token, granted(await enter(letter)).pass);
  if (!visit) throw new Error('the pass opens nothing');
  return visit;
}
const caseOf = (requestId: string) => viewCase(app, handler(), requestId);
const looks = async () =>
  (await app.store.read(organ.agency.id, (tx) => tx.ledger.recent('looks', 100))).map((it) => it.type);

beforeEach(() => app.setNow('2025-05-12'));
beforeAll(async () => {
  app = { ...(await createTestApp('2025-05-12')), publicUrlIsSet: true };
  organ = await createOrgan(app);
});
afterAll(() => app.close());

describe('sending a consultation', () => {
  test('issues a letter to the other side and one to the applicant, told once a day', async () => {
    const { requestId } = await openCase(app, organ);
    for (const party of ['甲公司', '乙公司']) await sendLetter(app, organ, requestId, { party });
    const kinds = (await lettersOf(app, organ, requestId)).map(
      (it) => (JSON.parse(it) as { kind: string }).kind,
    );
    expect(kinds.sort()).toEqual(['L06', 'L06', 'L07', 'L07', 'L08']);
    await sendLetter(app, organ, requestId, { kind: 'co-producer', party: '丙局' });
    await sendLetter(app, organ, requestId, { kind: 'other-organ', party: '丁局' });
    const all = (await lettersOf(app, organ, requestId)).map(
      (it) => (JSON.parse(it) as { kind: string }).kind,
    );
    expect(all.filter((it) => it !== 'L08').sort()).toEqual(['L06', 'L06', 'L07', 'L07', 'L10', 'L11']);
    const { consultations } = await caseOf(requestId);
    expect(consultations.map((it) => it.dueOn)).toEqual([null, null, null, '2025-06-03']);
  });

  test('never tells who asks, neither in the letter nor on the page', async () => {
    const { requestId, number } = await openCase(app, organ);
    const letter = await sendLetter(app, organ, requestId);
    const page = JSON.stringify(await viewPage(app, await inside(letter)));
    for (const secret of [...Object.values(APPLICANT_SECRETS), number, requestId])
      expect([secret, letter.text.includes(secret), page.includes(secret)]).toEqual([secret, false, false]);
    expect(page).toMatch(/青测公开征〔2025〕\d+号/);
  });

  test('is refused where question, kinds of information or file names tell who asks', async () => {
    const { requestId, number } = await openCase(app, organ);
    const send = (change: object) =>
      performAction(app, handler(), requestId, {
        action: 'send-consultation',
        input: { ...LETTER_TO_COMPANY, ...change },
      });
    const { name, phone, identityNumber } = APPLICANT_SECRETS;
    for (const change of [
      { question: `${name}申请公开报价` },
      { information: `联系${phone.slice(0, 3)} ${phone.slice(3)}` },
      { question: `申请人${identityNumber}` },
      { question: `登记编号${number}` },
    ])
      expect(await send(change)).toMatchObject({ ok: false, refusal: { code: 'applicant-named' } });
    expect(await send({ subject: `${name}申请的报价` })).toMatchObject({ ok: false });
    const bytes = Buffer.from('清单');
    const named = await addCaseFile(app, handler(), requestId, {
      purpose: 'evidence',
      name: `${name}.txt`,
      bytes,
    });
    expect(await send({ fileIds: [granted(named).fileId] })).toMatchObject({
      refusal: { code: 'applicant-named' },
    });
    const { files } = await caseOf(requestId);
    const proof = files.find((it) => it.purpose === 'identity-proof');
    expect(await send({ fileIds: [proof?.id] })).toMatchObject({ refusal: { code: 'file-not-shown' } });
  });

  test('is not to be seen by the applicant but for the fact', async () => {
    const { requestId } = await openCase(app, organ);
    await sendLetter(app, organ, requestId);
    const progress = JSON.stringify(await progressOf(app, organ.agency, requestId));
    expect(progress).toContain('征求意见');
    for (const word of ['演示建筑', '报价明细表', '/consultations/']) expect(progress).not.toContain(word);
  });
});

describe('the page of a third party', () => {
  test('opens with address and code only; unknown addresses and wrong codes answer alike', async () => {
    const letter = await sendLetter(app, organ, (await openCase(app, organ)).requestId);
    const wrong = await enter({ ...letter, code: 'AAAA-AAAA-AAAA' });
    const unknown = await enter({ ...letter, token: `${organ.agency.code}.0000-0000-0000` });
    const elsewhere = await enter({ ...letter, token: 'nobody.0000-0000-0000' });
    const nonsense = await enter({ ...letter, token: '../..' });
    expect(wrong).toMatchObject({ ok: false, refusal: { code: 'no-such-page' } });
    for (const answer of [unknown, elsewhere, nonsense]) expect(answer).toEqual(wrong);
    expect((await enter({ ...letter, code: letter.code.toLowerCase().replaceAll('-', ' ') })).ok).toBe(true);
  });

  test('makes a visitor wait after five wrong codes, and closes for good after twenty', async () => {
    const letter = await sendLetter(app, organ, (await openCase(app, organ)).requestId);
    const wrong = { ...letter, code: 'AAAA-AAAA-AAAA' };
    for (let failure = 0; failure < 5; failure += 1) await enterPage(app, wrong, '198.51.100.1');
    expect(await enterPage(app, letter, '198.51.100.1')).toMatchObject({
      refusal: { code: 'too-many-attempts' },
    });
    for (let failure = 5; failure < MOST_FAILURES; failure += 1) await enter(wrong);
    expect(await enter(letter)).toMatchObject({ refusal: { code: 'no-such-page' } });
  });

  test('shows the period with its proof, presumed until receipt is recorded; each look is recorded', async () => {
    const { requestId } = await openCase(app, organ);
    const letter = await sendLetter(app, organ, requestId);
    const visit = await inside(letter);
    const before = (await looks()).length;
    expect((await viewPage(app, visit)).period).toMatchObject({ presumed: true, lastOn: '2025-06-03' });
    app.setNow('2025-05-14');
    const input = { consultationId: letter.consultationId, on: '2025-05-13' as never, note: '回执' };
    // Whoever opened the page had the letter: no later day of receipt makes the pause longer.
    const later = await performAction(app, handler(), requestId, { action: 'record-delivery', input });
    expect(later).toMatchObject({ refusal: { code: 'opened-before' } });
    const that = { ...input, on: '2025-05-12' as never };
    granted(await performAction(app, handler(), requestId, { action: 'record-delivery', input: that }));
    const page = await viewPage(app, visit);
    expect(page.period).toMatchObject({ presumed: false, lastOn: '2025-06-03' });
    expect(page.period.lines).toContainEqual(expect.objectContaining({ kind: 'due', on: '2025-06-03' }));
    expect((await looks()).slice(0, (await looks()).length - before)).toEqual([
      'consultation-page-opened',
      'consultation-page-opened',
    ]);
  });

  test('takes a refusal with reasons and files, once, and sets the clock going from that day', async () => {
    const { requestId } = await openCase(app, organ);
    const letter = await sendLetter(app, organ, requestId);
    app.setNow('2025-05-20');
    const fresh = await inside(letter);
    const nothing = await saveOpinion(app, fresh, { consents: '', reasons: '', contact: '' }, []);
    const bare = await saveOpinion(app, fresh, { ...REFUSAL, reasons: ' ' }, [PROOF, PROOF, PROOF, PROOF]);
    expect(nothing).toMatchObject({ errors: { consents: expect.any(String) } });
    expect(bare).toMatchObject({ errors: { reasons: expect.any(String), files: '最多上传3个文件' } });
    expect(await confirmOpinion(app, fresh)).toMatchObject({ refusal: { code: 'nothing-written' } });
    expect(await saveOpinion(app, fresh, REFUSAL, [PROOF])).toEqual({ ok: true });
    expect((await viewPage(app, fresh)).draft).toMatchObject({
      reasons: REFUSAL.reasons,
      files: [{ name: '说明.txt' }],
    });
    const [first, second] = await Promise.all([confirmOpinion(app, fresh), confirmOpinion(app, fresh)]);
    expect([first.ok, second.ok]).toEqual([true, true]);
    const view = await caseOf(requestId);
    expect(view.consultations[0]).toMatchObject({ endedOn: '2025-05-20', consents: false });
    expect(view.timeline.filter((it) => it.type === 'consultation-returned')).toHaveLength(1);
    expect(view.timeline.at(-1)).toMatchObject({ actor: '系统' });
    expect(view.files).toContainEqual(expect.objectContaining({ name: '说明.txt', purpose: 'evidence' }));
    expect(view.clock.state).toBe('running');
    const again = await inside(letter);
    const answered = await viewPage(app, again);
    expect(answered).toMatchObject({ phase: 'answered', answer: { effect: 'returned', consents: false } });
    const [file] = answered.answer?.files ?? [];
    expect(Buffer.from((await openPageFile(app, again, file?.fileId ?? '')).bytes).toString()).toBe(
      '情况说明',
    );
    const proof = view.files.find((it) => it.purpose === 'identity-proof');
    await expect(openPageFile(app, again, proof?.id ?? '')).rejects.toThrow('没有找到');
  });

  test('after its last day takes an opinion as material that moves nothing', async () => {
    const { requestId } = await openCase(app, organ);
    const letter = await sendLetter(app, organ, requestId, { deliveredOn: '2025-05-12' as never });
    app.setNow('2025-06-05');
    await timeOutConsultations(app);
    const due = (await caseOf(requestId)).clock.replyDueOn;
    const visit = await inside(letter);
    expect((await viewPage(app, visit)).phase).toBe('material');
    await saveOpinion(app, visit, CONSENT, []);
    granted(await confirmOpinion(app, visit));
    const view = await caseOf(requestId);
    expect(view.consultations[0]).toMatchObject({ endedOn: '2025-06-03', consents: null });
    expect(view.timeline.at(-1)).toMatchObject({ type: 'late-opinion-received' });
    expect(view.clock.replyDueOn).toBe(due);
  });

  test('can be revoked and opened again with a new code; a pass of the old one is worth nothing', async () => {
    const { requestId } = await openCase(app, organ);
    const letter = await sendLetter(app, organ, requestId);
    const { pass } = granted(await enter(letter));
    const which = { requestId, consultationId: letter.consultationId };
    granted(await revokeAccess(app, handler(), which));
    expect(await visitOf(app, letter.token, pass)).toBeNull();
    expect((await enter(letter)).ok).toBe(false);
    app.setNow('2025-05-12T09:10:00+08:00');
    const { code, url } = granted(await reissueAccess(app, handler(), which));
    expect(url).toContain(letter.token);
    expect(await visitOf(app, letter.token, pass)).toBeNull();
    expect((await enter(letter)).ok).toBe(false);
    expect((await enter({ ...letter, code })).ok).toBe(true);
    expect(await looks()).toEqual(
      expect.arrayContaining(['consultation-access-revoked', 'consultation-code-issued']),
    );
    const [latest] = await looksOfCase(app, organ.people['head'] as Actor, requestId);
    expect(latest).toMatchObject({ actor: '测试人员（handler）', reason: '重新发放征求意见的访问码' });
    await expect(reissueAccess(app, organ.people['legal'] as Actor, which)).rejects.toThrow('没有办理');
  });

  test('forgets what was written but not sent', async () => {
    const visit = await inside(await sendLetter(app, organ, (await openCase(app, organ)).requestId));
    await saveOpinion(app, visit, REFUSAL, [PROOF]);
    app.setNow('2025-05-14');
    expect(await forgetOpinions(app)).toBe(1);
    expect(await app.store.read(organ.agency.id, (tx) => tx.files.ofDraft(visit.row.id))).toEqual([]);
    expect((await verifyAgency(app, organ.agency.id)).faults).toEqual([]);
  });
});
