import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { composeSample, SAMPLE_FRAME } from '../../domain/letters/sample-letters.data.ts';
import { createLetterRenderer } from '../letters/render-letter.ts';
import { countPages } from './count-pages.ts';

const renderer = createLetterRenderer();
afterAll(() => renderer.close());

const pdf = (...objects: string[]): Buffer =>
  Buffer.from(`%PDF-1.7\n${objects.map((it, at) => `${at + 1} 0 obj\n${it}\nendobj`).join('\n')}\n%%EOF`);

const packed = (text: string): Buffer => {
  const bytes = deflateSync(Buffer.from(text));
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n9 0 obj\n<< /Type /ObjStm /N 2 /First 8 /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`,
    ),
    bytes,
    Buffer.from('\nendstream\nendobj\n%%EOF'),
  ]);
};

describe('the pages of a PDF', () => {
  test('are counted by the root of the page tree, not by its branches', () => {
    const file = pdf(
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 5 >>',
      '<< /Count 3 /Type /Pages /Kids [ ] /Parent 2 0 R >>',
      '<</Type/Pages/Resources<</Font<</F1 8 0 R>>>>/Count 2/Parent 2 0 R>>',
      '<< /Type /Outlines /Count 99 >>',
    );
    expect(countPages(file)).toBe(5);
  });

  test('are found in packed object streams too', () => {
    expect(
      countPages(packed('1 0 2 40 <</Type/Pages/Kids[3 0 R]/Count 7>><</Type/Catalog/Pages 1 0 R>>')),
    ).toBe(7);
  });

  test('of a file with a later revision are those of the whole, not both together', () => {
    const first = pdf('<< /Type /Pages /Kids [2 0 R] /Count 2 >>');
    expect(countPages(Buffer.concat([first, first]))).toBe(2);
  });

  test('cannot be told of what is no PDF, or is damaged or encrypted', () => {
    expect(countPages(Buffer.from('GIF89a'))).toBeNull();
    expect(countPages(pdf('<< /Type /Catalog >>'))).toBeNull();
    expect(countPages(pdf('<< /Type /Pages /Count 12 0 R >>'))).toBeNull();
    const damaged = packed('<</Type/Pages/Count 7>>');
    damaged.fill(0, 120, 130);
    expect(countPages(damaged)).toBeNull();
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(3), (noise, place) => {
        const parts = [Buffer.from('%PDF-1.4 1 0 obj<</Type/Pages'), Buffer.from('/Count 3>>stream'), noise];
        expect(() => countPages(Buffer.concat([...parts.slice(0, place), noise]))).not.toThrow();
      }),
    );
  });

  test('of a file made to be slow are told, or not told, in no time', () => {
    const node = '<< /Type /Pages /Count 1 ';
    const slow = Buffer.from(`%PDF-1.4\n1 0 obj\n${node.repeat(300_000)}`);
    const begun = performance.now();
    countPages(slow);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  test('of our own letters are as many as there are leaves in the tree', async () => {
    const requests = ['材料', '需要的信息'.repeat(300), '需要的信息'.repeat(900)];
    const found: number[] = [];
    for (const requestSummary of requests) {
      const letter = composeSample('partial', { ...SAMPLE_FRAME, requestSummary });
      if (!letter.ok) throw new Error('the samples are complete');
      const pdf = await renderer.render(letter.value);
      const leaves = [
        ...Buffer.from(pdf)
          .toString('latin1')
          .matchAll(/\/Type\s*\/Page(?![A-Za-z])/g),
      ];
      expect(countPages(pdf)).toBe(leaves.length);
      found.push(leaves.length);
    }
    expect(new Set(found).size).toBe(requests.length);
  });
});
