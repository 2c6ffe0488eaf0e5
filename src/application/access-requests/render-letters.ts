import { v7 as uuid } from 'uuid';
import type { LetterRow } from '../../database/letters.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { ok } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';
import { keepFile } from './keep-file.ts';
import { SEALED } from './load-case.ts';

/**
 * Makes the PDF of every signed letter of an organ that has none yet, records its hash and publishes the proof
 * behind its QR code. Runs after each signing and again at every start: a crash in between loses nothing.
 */
export async function renderLetters(app: App, agencyId: string): Promise<number> {
  const waiting = await app.store.read(agencyId, (tx) => tx.letters.withoutPdf());
  for (const letter of waiting) await renderLetter(app, letter);
  return waiting.length;
}

async function renderLetter(app: App, letter: LetterRow): Promise<void> {
  const dataKey = await app.store.read(letter.agencyId, async (tx) => {
    const request = await tx.requests.find(letter.requestId);
    const submission = request && (await tx.requests.findSubmission(request.submissionId));
    if (!submission) throw new Error('a letter without its submission');
    return { key: app.keyring.unwrap(submission.wrappedKey), submissionId: submission.id };
  });
  const data = JSON.parse(dataKey.key.openText(letter.sealedData, SEALED.letter)) as LetterData;
  const bytes = await app.letters.render(data);
  await app.store.transaction(letter.agencyId, async (tx) => {
    const fresh = await tx.letters.find(letter.id);
    if (!fresh || fresh.pdfFileId) return ok(null);
    const file = await keepFile(app, tx, dataKey.key, {
      purpose: 'letter',
      name: `${data.title}（${letter.number}）.pdf`,
      mediaType: 'application/pdf',
      bytes,
      owner: { submissionId: dataKey.submissionId, requestId: letter.requestId },
      createdBy: null,
    });
    await tx.letters.setPdf(letter.id, file.id, file.sha256);
    await tx.letters.publishProof({
      agencyId: letter.agencyId,
      id: uuid(),
      version: 1,
      token: letter.token,
      number: letter.number,
      title: data.title,
      signedOn: letter.signedOn,
      pdfSha256: file.sha256,
    });
    return ok(null);
  });
}
