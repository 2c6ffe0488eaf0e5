import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feeOf, itemPrice, itemsPrice, pagesPrice } from './fee-tariff.ts';

describe('the price by item', () => {
  test('the 10th request is free, the 11th and 30th cost 100 yuan, the 31st 200, the 41st 300', () => {
    expect([10, 11, 30, 31, 40, 41, 51].map(itemPrice)).toEqual([0, 100, 100, 200, 200, 300, 400]);
  });

  test.each([
    [0, 0],
    [10, 0],
    [30, 2000],
    [35, 3000],
    [40, 4000],
    [45, 5500],
    [61, 11_500],
  ])('%i requests of a month cost %i yuan', (items, yuan) => {
    expect(itemsPrice(items)).toBe(yuan);
  });

  test('the price of many is the sum of the prices of each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (items) => {
        expect(itemsPrice(items) - itemsPrice(items - 1)).toBe(itemPrice(items));
      }),
    );
  });
});

describe('the price by page', () => {
  test.each([
    [0, 0],
    [30, 0],
    [31, 10],
    [100, 700],
    [101, 720],
    [200, 2700],
    [201, 2740],
    [250, 4700],
  ])('%i pages cost %i yuan', (pages, yuan) => {
    expect(pagesPrice(pages)).toBe(yuan);
  });

  test('a page more never costs less, and at most 40 yuan', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), (pages) => {
        const more = pagesPrice(pages + 1) - pagesPrice(pages);
        expect([0, 10, 20, 40]).toContain(more);
      }),
    );
  });
});

test('the 35th request of 250 pages costs 200 yuan by item or 4700 by page, never both', () => {
  expect(feeOf({ by: 'item', item: 35 }).yuan).toBe(200);
  expect(feeOf({ by: 'page', pages: 250 })).toEqual({
    yuan: 4700,
    article: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第五条',
  });
});

test('what is not a count is a fault', () => {
  expect(() => itemPrice(0)).toThrow(RangeError);
  expect(() => itemsPrice(1.5)).toThrow(RangeError);
  expect(() => pagesPrice(-1)).toThrow(RangeError);
});
