import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNumber, isCreditCode, USUAL_INDEX_RULE } from './index-number.ts';

// Made up, with a check character that fits.
const creditCode = '11990000MB0000010K';
const item = { creditCode, organCode: 'qhq-jyj', year: 2026, serial: 17 };

describe('index numbers', () => {
  it('stand as code, year and serial with five digits', () => {
    expect(indexNumber(USUAL_INDEX_RULE, item)).toBe('11990000MB0000010K/2026-00017');
  });

  it('stand with the organisation code where the organ chose it', () => {
    const rule = { organ: 'organisation-code', digits: 5 } as const;
    expect(indexNumber(rule, { ...item, year: 2017, serial: 110 })).toBe('MB0000010/2017-00110');
  });

  it('stand with the short name of an organ that has not told its code', () => {
    expect(indexNumber(USUAL_INDEX_RULE, { ...item, creditCode: '' })).toBe('qhq-jyj/2026-00017');
  });

  it('are never cut: a serial longer than the digits is written in full', () => {
    expect(indexNumber({ ...USUAL_INDEX_RULE, digits: 3 }, { ...item, serial: 5_135_380 })).toMatch(
      /\/2026-5135380$/,
    );
  });

  it('differ whenever year or serial differ', () => {
    const year = fc.integer({ min: 1949, max: 9999 });
    const serial = fc.integer({ min: 1, max: 10_000_000 });
    const digits = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(fc.tuple(year, serial), fc.tuple(year, serial), digits, (one, other, width) => {
        const rule = { ...USUAL_INDEX_RULE, digits: width };
        const [a, b] = [one, other].map(([y, s]) => indexNumber(rule, { ...item, year: y, serial: s }));
        expect(a === b).toBe(one[0] === other[0] && one[1] === other[1]);
      }),
    );
  });

  it.each([0, -1, 1.5, Number.NaN])('never carry the serial %s', (serial) => {
    expect(() => indexNumber(USUAL_INDEX_RULE, { ...item, serial })).toThrow('no serial');
  });
});

describe('a unified social credit code', () => {
  it('is taken when its check character fits', () => {
    expect(isCreditCode(creditCode)).toBe(true);
  });

  it('is refused with any other last character', () => {
    const others = [...'0123456789ABCDEFGHJLMNPQRTUWXY'].map((last) => creditCode.slice(0, 17) + last);
    expect(others.filter(isCreditCode)).toEqual([]);
  });

  it.each(['', '11990000MB0000010', '11990000MB000001IK', '11990000MB0000010k'])('is not %j', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });
});
