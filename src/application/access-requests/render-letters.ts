import { v7 as uuid } from 'uuid';
import type { LetterRow } from '../../database/letters.ts';
import type { Transaction } from '../../database/store.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { ok } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';
import { letterPdf } from '../shared/letter-files.ts';
import { keepFile } from './keep-file.ts';
import { SEALED } from './load-case.ts';

/** Letters being rendered now: whoever else waits for one of them waits for the same rendering. */
const atWork = new Map<string, Promise<void>>();

/**
 * Makes the PDF of signed letters of an organ that have none yet, of all or of those named, records its hash and
 * publishes the proof behind its QR code. Runs after each signing and again at every start: a crash in between
 * loses nothing. One letter that cannot be made does not keep the others; its fault is thrown at the end.
 */
export async function renderLetters(
  app: App,
  agencyId: string,
  only: readonly string[] | null = null,
): Promise<number> {
  const waiting = await app.store.read(agencyId, (tx) =>
    only ? lettersOf(tx, only) : tx.letters.withoutPdf(),
  );
  const faults: unknown[] = [];
  for (const letter of waiting) await renderOnce(app, letter).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
  return waiting.length;
}

async function lettersOf(tx: Transaction, ids: readonly string[]): Promise<readonly LetterRow[]> {
  const letters: LetterRow[] = [];
  for (const id of ids) {
    const letter = await tx.letters.find(id);
    if (letter && letter.pdfFileId === null) letters.push(letter);
  }
  return letters;
}

function renderOnce(app: App, letter: LetterRow): Promise<void> {
  const open = atWork.get(letter.id);
  if (open) return open;
  const work = renderLetter(app, letter).finally(() => atWork.delete(letter.id));
  atWork.set(letter.id, work);
  return work;
}

async function renderLetter(app: App, letter: LetterRow): Promise<void> {
  const dataKey = await app.store.read(letter.agencyId, async (tx) => {
    const request = await tx.requests.find(letter.requestId);
    const submission = request && (await tx.requests.findSubmission(request.submissionId));
    if (!submission) throw new Error('a letter without its submission');
    return { key: app.keyring.unwrap(submission.wrappedKey), submissionId: submission.id };
  });
  const data = JSON.parse(dataKey.key.openText(letter.sealedData, SEALED.letter)) as LetterData;
  const bytes = await letterPdf(app, letter.agencyId, data);
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
      sealWay: null,
      sealedSha256: null,
      cancelledOn: null,
    });
    return ok(null);
  });
}
