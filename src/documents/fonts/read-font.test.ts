import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEST_FAMILY, testFont } from '../../../tests/factories/test-font.ts';
import { readFont } from './read-font.ts';

const file = (name: string): Buffer => readFileSync(new URL(`../../../fonts/${name}`, import.meta.url));

/** A collection of one face: the header in front moves every table by its own length. */
function collectionOf(font: Buffer): Buffer {
  const header = Buffer.alloc(16);
  header.write('ttcf');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt32BE(1, 8);
  header.writeUInt32BE(16, 12);
  const moved = Buffer.from(font);
  for (let index = 0; index < moved.readUInt16BE(4); index += 1) {
    const at = 12 + 16 * index + 8;
    moved.writeUInt32BE(moved.readUInt32BE(at) + 16, at);
  }
  return Buffer.concat([header, moved]);
}

describe('a font file', () => {
  it('says its format and its names, whatever its file is called', () => {
    expect(readFont(file('FandolHei-Regular.otf'))).toMatchObject({ format: 'otf', families: ['FandolHei'] });
    expect(readFont(file('NotoSerifSC-Bold-subset.ttf'))).toMatchObject({
      format: 'ttf',
      wordName: 'Noto Serif SC',
      embeddingRestricted: false,
      variable: false,
    });
    expect(readFont(testFont())?.families).toEqual([TEST_FAMILY]);
  });

  it('is read from a collection as well', () => {
    expect(readFont(collectionOf(testFont()))).toMatchObject({ format: 'ttc', families: [TEST_FAMILY] });
  });

  it('that forbids embedding says so', () => {
    const font = testFont();
    const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
    const os2 = tables.find((at) => font.toString('latin1', at, at + 4) === 'OS/2') ?? 0;
    font.writeUInt16BE(2, font.readUInt32BE(os2 + 8) + 8);
    expect(readFont(font)?.embeddingRestricted).toBe(true);
  });

  it('is none where it is a PDF, a text, empty or cut off', () => {
    for (const bytes of [Buffer.from('%PDF-1.7'), Buffer.from('字体'), Buffer.alloc(0), Buffer.from('OTTO')])
      expect(readFont(bytes)).toBeNull();
    const font = testFont();
    for (const part of [0.1, 0.5, 0.99])
      expect(readFont(font.subarray(0, Math.floor(font.length * part)))).toBeNull();
  });

  it('made of anything behind a true mark is read or refused, never a fault', () => {
    const marks = fc.constantFrom('OTTO', 'ttcf', 'true', '\u0000\u0001\u0000\u0000');
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 400 }), (mark, rest) => {
        const facts = readFont(Buffer.concat([Buffer.from(mark, 'latin1'), rest]));
        expect(facts === null || facts.families.length > 0).toBe(true);
      }),
    );
  });
});
