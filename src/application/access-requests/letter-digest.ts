import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { LetterData } from '../../domain/letters/letter.ts';

/**
 * SHA-256 of a letter's canonical JSON (RFC 8785), hexadecimal: names exactly the words a signatory was shown.
 * Of a draft, before number, day and verification address are added.
 */
export const letterDigest = (letter: LetterData): string =>
  createHash('sha256')
    .update(canonicalize(letter) ?? '')
    .digest('hex');
