import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** One file of a pack. */
export type PackedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Name of the list of hashes in a pack, in the form `sha256sum -c` reads. */
export const MANIFEST = 'SHA256SUMS.txt';

const LONGEST_NAME = 100;

/** A name every system can unpack: no folders, no signs some of them refuse, not too long. */
export function packedName(name: string): string {
  const plain = name.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '_');
  const [, ending = ''] = /(\.[a-z0-9]{1,5})$/i.exec(plain) ?? [];
  const stem = [...plain.slice(0, plain.length - ending.length)];
  return `${stem.slice(0, LONGEST_NAME).join('').trim() || '文件'}${ending}`;
}

/**
 * One ZIP of files under names of their own, with the SHA-256 of each in {@link MANIFEST}. The files are stored as they
 * are: PDF and pictures are packed already, and what is stored can be compared byte by byte.
 */
export function zipPack(files: readonly PackedFile[], at: Date): Uint8Array {
  const sums = files.map(
    ({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  const all = [...files, { name: MANIFEST, bytes: new TextEncoder().encode(sums.join('')) }];
  return zipSync(Object.fromEntries(all.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: at });
}
