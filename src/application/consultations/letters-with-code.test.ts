import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { openCaseFile } from '../access-requests/case-files.ts';
import { letterAsDocx } from '../access-requests/letter-as-docx.ts';
import { revealApplicant } from '../access-requests/reveal-applicant.ts';
import { viewCase } from '../access-requests/view-case.ts';
import { type Actor, Forbidden } from '../actor.ts';
import { looksOfCase } from '../staff/list-looks.ts';
import { confirmOpinion, saveOpinion } from './answer-page.ts';
import { openCase, sendLetter } from './consultation.steps.ts';
import { enterPage } from './enter-page.ts';
import { visitOf } from './page-pass.ts';

let app: TestApp;
let organ: TestOrgan;
const person = (who: string) => organ.people[who] as Actor;

beforeAll(async () => {
  app = { ...(await createTestApp('2025-05-12')), publicUrlIsSet: true };
  organ = await createOrgan(app);
});
afterAll(() => app.close());

test('a letter to somebody consulted with its code in it opens to those alone who handle or send it, and each time is recorded', async () => {
  const { requestId } = await openCase(app, organ);
  await sendLetter(app, organ, requestId);
  const view = await viewCase(app, person('handler'), requestId);
  const id = view.consultations[0]?.letter?.letterId ?? '';
  const letter = view.letters.find((it) => it.id === id);
  for (const who of ['editor', 'publisher', 'legal', 'signatory']) {
    await expect(openCaseFile(app, person(who), requestId, letter?.fileId ?? '')).rejects.toThrow(Forbidden);
    await expect(letterAsDocx(app, person(who), requestId, id)).rejects.toThrow(Forbidden);
  }
  await openCaseFile(app, person('handler'), requestId, letter?.fileId ?? '');
  await letterAsDocx(app, person('clerk'), requestId, id);
  const told = view.letters.find((it) => it.kind === 'L08');
  await openCaseFile(app, person('legal'), requestId, told?.fileId ?? '');
  const seen = (await looksOfCase(app, person('head'), requestId)).map((it) => it.type);
  expect(seen).toEqual(['letter-opened', 'consultation-letter-opened', 'consultation-letter-opened']);
});

test('who filled an opinion in is told to those alone who may see personal data, and that look is recorded', async () => {
  const { requestId } = await openCase(app, organ);
  const letter = await sendLetter(app, organ, requestId);
  const visit = await visitOf(app, letter.token, granted(await enterPage(app, letter, '192.0.2.1')).pass);
  if (!visit) throw new Error('the pass opens nothing');
  const form = { consents: 'yes', reasons: '', contact: '演示联系人，0000-0000801' };
  await saveOpinion(app, visit, form, []);
  granted(await confirmOpinion(app, visit));
  const seen = await viewCase(app, person('handler'), requestId);
  expect(JSON.stringify(seen)).not.toContain('0000-0000801');
  expect(seen.consultations[0]?.answer?.consents).toBe(true);
  const reason = { reason: '核对答复人' };
  await expect(revealApplicant(app, person('legal'), requestId, reason)).rejects.toThrow(Forbidden);
  const { rows } = granted(await revealApplicant(app, person('handler'), requestId, reason));
  expect(rows).toContainEqual({ label: '征求意见的答复人', value: form.contact });
  expect((await looksOfCase(app, person('head'), requestId)).map((it) => it.type)).toContain(
    'applicant-revealed',
  );
});
