import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { App } from '../app.ts';

/** What the QR code of a letter proves: that this organ signed a letter of this number, day and hash. */
export type LetterProof = {
  readonly agencyName: string;
  readonly agencyCode: string;
  readonly number: string;
  readonly title: string;
  readonly signedOn: PlainDate;
  /** SHA-256 of the PDF the system made, hexadecimal. */
  readonly sha256: string;
  /** How the seal was put on; `null` where none is recorded. */
  readonly sealWay: 'paper' | 'seal-server' | null;
  /** SHA-256 of the stamped copy or sealed PDF; `null` where the seal is a detached signature, or none is. */
  readonly sealedSha256: string | null;
  /** Set where the organ took the letter back before serving it (作废). */
  readonly cancelledOn: PlainDate | null;
};

const TOKEN = /^[\w-]{22}$/;

/** The proof behind a QR code, or `null`; it never shows the letter. */
export async function letterProof(app: App, token: string): Promise<LetterProof | null> {
  const found = TOKEN.test(token) ? await app.store.published.letterProof(token) : undefined;
  if (!found) return null;
  const { pdfSha256, sealedSha256, ...proof } = found;
  return {
    ...proof,
    sha256: pdfSha256.toString('hex'),
    sealedSha256: sealedSha256?.toString('hex') ?? null,
  };
}
