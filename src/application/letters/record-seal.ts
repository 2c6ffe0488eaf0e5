import { createHash } from 'node:crypto';
import type { NewSeal } from '../../database/letter-seals.ts';
import type { Transaction } from '../../database/store.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import { appendEvent, cachesOf } from '../access-requests/append-events.ts';
import { eventsOf, type LoadedCase } from '../access-requests/load-case.ts';
import type { App } from '../app.ts';
import type { MadeLetter } from './letter-file.ts';

/** Both digests of a file: SM3 for the seal server, SHA-256 for everybody. */
export const digestsOf = (bytes: Uint8Array): { readonly sm3: Buffer; readonly sha256: Buffer } => ({
  sm3: createHash('sm3').update(bytes).digest(),
  sha256: createHash('sha256').update(bytes).digest(),
});

/**
 * Keeps the seal of a letter, tells of it on the page behind its QR code, and appends the event; all in the
 * caller's transaction, which has locked the case.
 */
export async function recordSeal(
  app: App,
  tx: Transaction,
  { loaded, letter }: { readonly loaded: LoadedCase; readonly letter: MadeLetter },
  seal: Omit<NewSeal, 'letterId' | 'pdfSha256' | 'recordedAt'>,
): Promise<void> {
  const { way, recordedBy, sealedSha256 } = seal;
  const requestId = loaded.row.id;
  await tx.letterSeals.keep({
    ...seal,
    letterId: letter.id,
    pdfSha256: letter.pdfSha256,
    recordedAt: app.now(),
  });
  await tx.letters.reviseProof(letter.token, { sealWay: way, sealedSha256 });
  const facts = { letterId: letter.id, way };
  const event = { type: 'letter-sealed', occurredOn: app.today(), facts } as const;
  await appendEvent(tx, requestId, recordedBy, { event, note: { number: letter.number } }, loaded.dataKey);
  const after = foldCase((await eventsOf(tx, requestId, loaded.dataKey)).events);
  await tx.requests.save(requestId, cachesOf(after, loaded.calendar));
}
