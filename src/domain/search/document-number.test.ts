import { describe, expect, test } from 'vitest';
import { canonicalNumbers, numberKey } from './document-number.ts';

describe('a document number', () => {
  test.each([
    '豫政〔2026〕1号',
    '豫政[2026]1号',
    '豫政（2026）1号',
    '豫政(2026)第1号',
    '豫政【2026】 1 号',
    '豫政〖2026〗01号',
    '豫政2026年1号',
    '豫政2026年第1号',
    '豫政〔 2026 〕1号',
    ' 豫政 〔2026〕1号 ',
    '豫政〔２０２６〕１号',
  ])('written %s is the same', (written) => {
    expect(numberKey(written)).toBe('豫政〔2026〕1号');
  });

  test.each(['2026年1月1日', '第2026号', '（2026）', '〔2026〕号', '20261号'])(
    'is not seen in %s',
    (text) => {
      expect(canonicalNumbers(text)).toBe(text);
    },
  );
});
