import type { LetterRow } from '../../database/letters.ts';
import type { Transaction } from '../../database/store.ts';
import { countPages } from '../../documents/pdf/count-pages.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { sealOf } from '../../domain/staff/agency-seal.ts';
import { keepFile } from '../access-requests/keep-file.ts';
import { type LoadedCase, loadCase, SEALED } from '../access-requests/load-case.ts';
import { type Actor, demand } from '../actor.ts';
import { type Agency, agencyById, listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { faultOfSeal } from './accept-seal.ts';
import { isMade, letterPdfOf, type MadeLetter, NOT_MADE } from './letter-file.ts';
import { digestsOf, recordSeal } from './record-seal.ts';
import {
  SEAL_FAULT_LABELS,
  type SealAnswer,
  type SealFault,
  type SealOrder,
  SealServerFault,
} from './seal-server.ts';
import { letterOf } from './stamped-copy.ts';

/** A failed attempt is followed by the next after 1, 2, 4 … minutes, an hour at most. */
const retryAfter = (attempts: number): number => Math.min(60, 2 ** Math.min(attempts, 6)) * 60_000;

/** Asks the seal servers for every letter that waits for its seal; what fails stays in the queue and service waits. */
export async function sealLetters(app: App): Promise<void> {
  for (const agency of await listAgencies(app)) {
    if (sealOf(agency.settings).way !== 'seal-server') continue;
    const waiting = await app.store.read(agency.id, (tx) => tx.letterSeals.unsealed(app.now()));
    for (const letter of waiting) if (isMade(letter)) await sealLetter(app, agency, letter);
  }
}

/** Asks the seal server for one letter now, whatever the queue says; a person waits for the answer. */
export async function requestSeal(
  app: App,
  actor: Actor,
  { requestId, letterId }: { readonly requestId: string; readonly letterId: string },
): Promise<Result<null>> {
  demand(actor, 'requests:serve');
  const agency = await agencyById(app, actor.agencyId);
  const found = await app.store.read(actor.agencyId, async (tx) => {
    const letter = await letterOf(tx, await loadCase(app, tx, requestId), letterId);
    return { letter, waiting: (await tx.letterSeals.unsealed(app.now(), letterId)).length > 0 };
  });
  if (sealOf(agency.settings).way !== 'seal-server')
    return refuse('seal-way', '本机关没有设置为电子印章系统用印的方式');
  if (!isMade(found.letter)) return NOT_MADE;
  if (!found.waiting) return refuse('nothing-to-seal', '这份文书不需要用印：已经用印、送达或者作废');
  const fault = await sealLetter(app, agency, found.letter);
  return fault ? refuse('seal-failed', `${SEAL_FAULT_LABELS[fault]}；系统会自动重试`) : ok(null);
}

async function sealLetter(app: App, agency: Agency, letter: MadeLetter): Promise<SealFault | null> {
  const order = await app.store.read(agency.id, (tx) => orderOf(app, tx, agency, letter));
  try {
    const answer = await ask(app, agency, order);
    await keepAnswer(app, letter, order, answer);
    return null;
  } catch (error) {
    if (!(error instanceof SealServerFault)) throw error;
    await noteFault(app, letter, order, error.fault);
    return error.fault;
  }
}

async function orderOf(app: App, tx: Transaction, agency: Agency, letter: MadeLetter): Promise<SealOrder> {
  const loaded = await loadCase(app, tx, letter.requestId);
  const pdf = await letterPdfOf(app, tx, loaded, letter);
  const { sm3, sha256 } = digestsOf(pdf);
  const signer = await tx.staff.find(letter.signedBy);
  return {
    idempotencyKey: letter.id,
    documentNumber: letter.number,
    title: titleOf(loaded, letter),
    sealId: sealOf(agency.settings).sealId,
    signer: signer?.name ?? '',
    sm3: sm3.toString('hex'),
    sha256: sha256.toString('hex'),
    pdf,
  };
}

const titleOf = ({ dataKey }: LoadedCase, letter: LetterRow): string =>
  (JSON.parse(dataKey.openText(letter.sealedData, SEALED.letter)) as LetterData).title;

/** The answer, checked; nothing that fails a check is kept. */
async function ask(app: App, agency: Agency, order: SealOrder): Promise<SealAnswer> {
  if (!app.sealServer) throw new SealServerFault('not-configured');
  const answer = await app.sealServer.seal(order);
  const fault = faultOfSeal(order, answer, sealOf(agency.settings), app.now());
  if (fault) throw new SealServerFault(fault);
  return answer;
}

const keepAnswer = (app: App, letter: MadeLetter, order: SealOrder, answer: SealAnswer) =>
  app.store.transaction<null>(letter.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, letter.requestId, true);
    // Cancelled, or sealed by the other of two attempts, while the server was asked.
    if ((await tx.letterSeals.unsealed(app.now(), letter.id)).length === 0) return ok(null);
    const file = answer.sealedPdf
      ? await keepFile(app, tx, loaded.dataKey, {
          purpose: 'letter',
          name: `${titleOf(loaded, letter)}（${letter.number}，电子印章）.pdf`,
          mediaType: 'application/pdf',
          bytes: answer.sealedPdf,
          owner: { submissionId: loaded.submission.id, requestId: letter.requestId },
          createdBy: null,
        })
      : null;
    await recordSeal(
      app,
      tx,
      { loaded, letter },
      {
        way: 'seal-server',
        pdfSm3: Buffer.from(order.sm3, 'hex'),
        pages: countPages(order.pdf) ?? 1,
        sealedFileId: file?.id ?? null,
        sealedSha256: file?.sha256 ?? null,
        signature: answer.signature,
        recordedBy: null,
      },
    );
    return ok(null);
  });

const noteFault = (app: App, letter: MadeLetter, order: SealOrder, fault: SealFault) =>
  app.store.transaction<null>(letter.agencyId, async (tx) => {
    const attempts = (await tx.letterSeals.find(letter.id))?.attempts ?? 0;
    const retryAt = new Date(app.now().getTime() + retryAfter(attempts));
    const made = {
      letterId: letter.id,
      pdfSha256: letter.pdfSha256,
      pdfSm3: Buffer.from(order.sm3, 'hex'),
      pages: countPages(order.pdf) ?? 1,
    };
    await tx.letterSeals.fail(made, { lastFault: fault, retryAt });
    return ok(null);
  });
