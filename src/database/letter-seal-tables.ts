import type { JSONColumnType } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';

/** What a seal server said of the seal it put on, verified before it was kept. Nothing in it is secret. */
export type KeptSignature = {
  readonly algorithm: 'SM2-with-SM3';
  /** PEM. */
  readonly certificate: string;
  /** DER in base64, over the exact bytes of the sealed file. */
  readonly signature: string;
  readonly sealId: string;
  /** ISO 8601, as the seal server gave it. */
  readonly time: string;
};

/** Seals of letters, and the public page behind each letter's QR code. */
export type LetterSealTables = {
  letterSeals: {
    agencyId: string;
    letterId: string;
    way: 'paper' | 'seal-server';
    status: 'waiting' | 'sealed';
    pdfSha256: Buffer;
    pdfSm3: Buffer;
    pages: number;
    sealedFileId: string | null;
    sealedSha256: Buffer | null;
    signature: JSONColumnType<KeptSignature> | null;
    attempts: number;
    /** Code of the last thing that went wrong. */
    lastFault: string | null;
    retryAt: Date | null;
    recordedBy: string | null;
    recordedAt: Date | null;
  };
  publishedLetterProofs: {
    agencyId: string;
    id: string;
    version: number;
    token: string;
    number: string;
    title: string;
    signedOn: PlainDate;
    pdfSha256: Buffer;
    sealWay: 'paper' | 'seal-server' | null;
    sealedSha256: Buffer | null;
    cancelledOn: PlainDate | null;
  };
};
