import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { previewReply } from '../access-requests/case-files.ts';
import { performAction } from '../access-requests/perform-action.ts';
import { timeOutConsultations } from '../access-requests/time-out-consultations.ts';
import type { Actor } from '../actor.ts';
import { openCase, sendLetter } from './consultation.steps.ts';

let app: TestApp;
let organ: TestOrgan;

beforeAll(async () => {
  app = { ...(await createTestApp('2025-05-12')), publicUrlIsSet: true };
  organ = await createOrgan(app);
});
afterAll(() => app.close());

test('the draft knows what every third party said, not only the first', async () => {
  const { requestId } = await openCase(app, organ);
  const handler = organ.people['handler'] as Actor;
  const answers = { 甲公司: true, 乙公司: false, 丙公司: false, 丁公司: null };
  for (const [party, consents] of Object.entries(answers)) {
    const { consultationId } = await sendLetter(app, organ, requestId, {
      party,
      deliveredOn: '2025-05-12' as never,
    });
    if (consents === null) continue;
    const input = { consultationId, consents, on: '2025-05-12' as never, note: '意见' };
    granted(await performAction(app, handler, requestId, { action: 'return-consultation', input }));
  }
  app.setNow('2025-06-04');
  expect(await timeOutConsultations(app)).toBe(1);
  const letter = granted(
    await previewReply(app, handler, requestId, {
      outcome: 'denied-third-party',
      departure: '',
      answers: [],
      servedOnline: false,
      facts: { grounds: '含有报价构成', evidence: { publicInterest: '不公开不会影响公共利益' } },
    }),
  );
  const text = JSON.stringify(letter.paragraphs);
  expect(text).toContain('2个第三方不同意公开且有合理理由；1个第三方逾期未提出意见');
  for (const party of Object.keys(answers)) expect(text).not.toContain(party);
});
