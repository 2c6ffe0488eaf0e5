import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Name of the font below, as its file spells it and as a PDF names it. */
export const TEST_FAMILY = 'QingheHei';

const replaced = (bytes: Buffer, from: Buffer, to: Buffer): void => {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at)) to.copy(bytes, at);
};

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** A font as an organ might bring along: our own 黑体 under another name of equal length. */
export function testFont(): Buffer {
  const bytes = readFileSync(new URL('../../fonts/FandolHei-Regular.otf', import.meta.url));
  replaced(bytes, utf16('FandolHei'), utf16(TEST_FAMILY));
  replaced(bytes, Buffer.from('FandolHei', 'latin1'), Buffer.from(TEST_FAMILY, 'latin1'));
  return bytes;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
