import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { servedAtCounter, signing } from '../../../tests/factories/signing.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import type { ActionInput } from '../access-requests/action-commands.ts';
import { performAction } from '../access-requests/perform-action.ts';
import { downloadForApplicant, progressOf } from '../access-requests/track-request.ts';
import { viewCase } from '../access-requests/view-case.ts';
import type { Actor } from '../actor.ts';
import { letterRegister } from '../letters/letter-register.ts';
import { APPLICANT_SECRETS, lettersOf, openCase, sendLetter } from './consultation.steps.ts';

let app: TestApp;
let organ: TestOrgan;

beforeAll(async () => {
  app = { ...(await createTestApp('2025-05-12')), publicUrlIsSet: true };
  organ = await createOrgan(app);
});
afterAll(() => app.close());

test('a third party that is disclosed against is told why with the signature; the applicant never sees it', async () => {
  const { requestId, number } = await openCase(app, organ);
  const person = (who: string) => organ.people[who] as Actor;
  const act = <A extends Action>(who: string, action: A, input: ActionInput<A>) =>
    performAction(app, person(who), requestId, { action, input });
  const ids: string[] = [];
  for (const party of ['甲公司', '乙公司']) {
    const { consultationId } = await sendLetter(app, organ, requestId, { party });
    ids.push(consultationId);
    const opinion = { consultationId, consents: false, on: '2025-05-12' as never, note: '商业秘密' };
    granted(await act('handler', 'return-consultation', opinion));
  }
  const draft = (facts: object): ActionInput<'draft'> => ({
    outcome: 'provided',
    departure: '',
    answers: [],
    servedOnline: false,
    facts: { files: [{ name: '报价明细', pages: 2 }], ...facts },
  });
  expect(await act('handler', 'draft', draft({}))).toMatchObject({
    refusal: { code: 'public-interest-missing' },
  });
  const overruledParties = ids.map((consultationId) => ({
    consultationId,
    content: '中标金额和分项报价',
    reasons: '该项目涉及公共安全，不公开将严重影响公众监督工程质量',
  }));
  const told = overruledParties.map((it) => ({
    ...it,
    reasons: `${it.reasons}，${APPLICANT_SECRETS.name}申请公开`,
  }));
  expect(await act('handler', 'draft', draft({ overruledParties: told }))).toMatchObject({
    refusal: { code: 'applicant-named' },
  });
  granted(await act('handler', 'draft', draft({ overruledParties })));
  granted(await act('handler', 'submit-review', {}));
  granted(await act('legal', 'pass-legal-review', { note: '' }));
  granted(await act('secrecy', 'pass-secrecy-review', { note: '' }));
  granted(await act('signatory', 'sign', await signing(app, person('signatory'), requestId)));

  const letters = (await lettersOf(app, organ, requestId)).map((it) => JSON.parse(it) as LetterData);
  const notices = letters.filter((it) => it.kind === 'L09');
  expect(notices.map((it) => it.addressee).sort()).toEqual(['乙公司', '甲公司']);
  for (const notice of notices) {
    const text = JSON.stringify(notice);
    expect(text).toContain('严重影响公众监督');
    expect(notice.remedy.join('')).toContain('行政复议');
    for (const secret of [...Object.values(APPLICANT_SECRETS), number]) expect(text).not.toContain(secret);
  }
  const view = await viewCase(app, person('handler'), requestId);
  expect(view.consultations.map((it) => it.notice?.number)).toEqual([
    '青测公开告〔2025〕2号',
    '青测公开告〔2025〕3号',
  ]);
  granted(await act('clerk', 'serve', servedAtCounter('2025-05-12')));
  const progress = JSON.stringify(await progressOf(app, organ.agency, requestId));
  for (const word of ['甲公司', '乙公司', '告〔2025〕2号']) expect(progress).not.toContain(word);
  for (const notice of view.consultations.flatMap((it) => [it.notice, it.letter])) {
    const file = view.letters.find((it) => it.id === notice?.letterId)?.fileId ?? '';
    await expect(downloadForApplicant(app, organ.agency, requestId, file)).rejects.toThrow('没有找到');
  }

  const [first, second] = view.consultations.map((it) => it.notice?.letterId ?? '');
  const served = { ...servedAtCounter('2025-05-12'), letterId: first ?? '' } as ActionInput<'serve-notice'>;
  granted(await act('clerk', 'serve-notice', served));
  expect(await act('clerk', 'serve-notice', served)).toMatchObject({ refusal: { code: 'notice-served' } });
  const courier = { method: 'post', on: '2025-05-12', carrier: '其他快递', trackingNumber: 'X1' } as const;
  const byCourier = { ...served, ...courier, trackingReason: '', letterId: second ?? '' };
  expect(await act('clerk', 'serve-notice', byCourier as never)).toMatchObject({
    refusal: { code: 'courier-not-allowed' },
  });
  const after = await viewCase(app, person('clerk'), requestId);
  expect(after.consultations.map((it) => it.notice?.servedOn)).toEqual(['2025-05-12', null]);
  expect(after.timeline.at(-1)).toMatchObject({ type: 'notice-served', title: '送达第三方' });
  const register = await letterRegister(app, person('clerk'), { series: '告', year: 2025 });
  expect(register.items.map((it) => it.servedOn)).toEqual(['2025-05-12', '2025-05-12', null]);
});
