import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { openCaseFile } from '../access-requests/case-files.ts';
import { letterAsDocx } from '../access-requests/letter-as-docx.ts';
import { viewCase } from '../access-requests/view-case.ts';
import { type Actor, Forbidden } from '../actor.ts';
import { looksOfCase } from '../staff/list-looks.ts';
import { openCase, sendLetter } from './consultation.steps.ts';

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
  expect(seen).toEqual(['consultation-letter-opened', 'consultation-letter-opened']);
});
