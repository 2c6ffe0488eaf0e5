import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A font an organ supplied, as the typesetting thread reads it: where it lies and what it must be. */
export type FontFile = {
  readonly path: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
};

/** The bytes of a font; throws where the file is gone or no longer the one that was registered. */
export function readFontFile({ path, sha256 }: FontFile): Buffer {
  const bytes = readFileSync(path);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`the font file ${sha256} is damaged`);
  return bytes;
}
