import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, foldWithPlaces } from './fold-text.ts';

describe('the folded form of a text', () => {
  test.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['（试行）', '(试行)'],
    ['GB／T 33476', 'gb/t 33476'],
    ['征\u200b地\ufeff', '征地'],
    ['一\u3000二\n三', '一 二 三'],
    ['\uf900', '豈'],
    ['㎡', 'm2'],
  ])('of %j is %j', (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });

  test('is its own folded form, and leads back to a place of the original for each of its units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (written) => {
        const { text, places } = foldWithPlaces(written);
        expect(text).toBe(foldText(written));
        expect(places).toHaveLength(text.length + 1);
        expect(places.at(-1)).toBe(written.length);
        expect([...places].sort((one, other) => one - other)).toEqual(places);
      }),
    );
  });
});
