import { v7 as uuid } from 'uuid';
import type { SideFileLetterRow } from '../../database/side-files.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { keepFile } from '../access-requests/keep-file.ts';
import { SEALED } from '../access-requests/load-case.ts';
import type { App } from '../app.ts';
import { letterPdf } from '../shared/letter-files.ts';
import { loadSideFile } from './load-side-file.ts';

/**
 * Makes the PDF of every signed letter of a side file that has none yet, records its hash and publishes the proof
 * behind its QR code. Runs after each signing and again by the clockwork: a crash in between loses nothing.
 */
export async function renderSideLetters(app: App, agencyId: string): Promise<number> {
  const waiting = await app.store.read(agencyId, (tx) => tx.sideFiles.lettersWithoutPdf());
  for (const letter of waiting) await renderLetter(app, letter);
  return waiting.length;
}

async function renderLetter(app: App, letter: SideFileLetterRow): Promise<void> {
  const { agencyId, sideFileId } = letter;
  const { dataKey } = await app.store.read(agencyId, (tx) => loadSideFile(app, tx, sideFileId));
  const data = JSON.parse(dataKey.openText(letter.sealedData, SEALED.letter)) as LetterData;
  const bytes = await letterPdf(app, agencyId, data);
  await app.store.transaction(agencyId, async (tx) => {
    const fresh = await tx.sideFiles.letter(letter.id);
    if (!fresh || fresh.pdfFileId) return ok(null);
    const file = await keepFile(app, tx, dataKey, {
      purpose: 'letter',
      name: `${data.title}（${letter.number}）.pdf`,
      mediaType: 'application/pdf',
      bytes,
      owner: { sideFileId },
      createdBy: null,
    });
    await tx.sideFiles.setLetterPdf(letter.id, file.id, file.sha256);
    await tx.letters.publishProof({
      agencyId,
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
