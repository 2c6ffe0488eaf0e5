import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Name of the font below, as its file spells it and as a PDF names it. */
export const TEST_FAMILY = 'Qinghe Test Kai2';
export const TEST_POSTSCRIPT = 'QingheTestKai2';

const replaced = (bytes: Buffer, from: Buffer, to: Buffer): void => {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at)) to.copy(bytes, at);
};

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** A font as an organ might bring along: our own 楷体 under another name of equal length. */
export function testFont(): Buffer {
  const bytes = readFileSync(new URL('../../fonts/GongkaiRareKai-Regular.ttf', import.meta.url));
  for (const [from, to] of [
    ['Gongkai Rare Kai', TEST_FAMILY],
    ['GongkaiRareKai', TEST_POSTSCRIPT],
  ] as const) {
    replaced(bytes, utf16(from), utf16(to));
    replaced(bytes, Buffer.from(from, 'latin1'), Buffer.from(to, 'latin1'));
  }
  return bytes;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
