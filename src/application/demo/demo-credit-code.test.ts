import { expect, test } from 'vitest';
import { isCreditCode } from '../../domain/disclosures/index-number.ts';
import { demoCreditCode } from './demo-credit-code.ts';

test('codes of the demonstration are right by both check signs, differ, and lie in a region that does not exist', () => {
  const codes = Array.from({ length: 60 }, (_, at) => demoCreditCode(at % 2 ? 'organ' : 'company', at + 1));
  expect(codes.every(isCreditCode)).toBe(true);
  expect(new Set(codes).size).toBe(60);
  expect(codes.every((it) => /^(11|91)990000M[AB]DEM\d{3}[\dX][\dA-Y]$/.test(it))).toBe(true);
  expect(() => demoCreditCode('organ', 1000)).toThrow(RangeError);
});

test('the organisation code within follows GB 11714', () => {
  const values = [...demoCreditCode('organ', 1).slice(8, 17)].map((it) =>
    '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(it),
  );
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, at) => total + weight * (values[at] ?? 0), 0);
  expect((11 - (sum % 11)) % 11).toBe(values[8] === 33 ? 10 : values[8]);
});
