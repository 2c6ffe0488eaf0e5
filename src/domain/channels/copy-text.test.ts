import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIGEST_LENGTH, digestOf, shortened, WEIBO_LENGTH, weiboLength, weiboText } from './copy-text.ts';
import { portableBody, sourceLine } from './portable-body.ts';

const ID = '0190a000-0000-7000-8000-000000000001';
const url = `https://www.example.gov.cn/qhq/items/${ID}`;

describe('texts for other platforms', () => {
  test('a digest is the summary, else how the text begins, of 120 characters at most', () => {
    expect(digestOf({ summary: '规范窗口服务。', text: '正文' })).toBe('规范窗口服务。');
    const long = digestOf({ summary: ' ', text: '为规范窗口服务\n'.repeat(40) });
    expect([[...long].length, long.at(-1), long.includes('\n')]).toEqual([DIGEST_LENGTH, '…', false]);
  });

  test('characters beyond the plane are never cut in two', () => {
    expect(shortened('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
  });

  test('Weibo counts a Chinese character as one, two letters as one, a link as ten', () => {
    expect(['公开', 'abc', '公开ab', `公开 ${url}`].map(weiboLength)).toEqual([2, 2, 3, 13]);
  });

  test('a post fits whatever its title and digest are, and always ends with the link', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ maxLength: 200 }),
        (title, digest) => {
          const post = weiboText({
            title: title.replaceAll(/https?:/g, ''),
            digest: digest.replaceAll(/https?:/g, ''),
            url,
          });
          expect(post.endsWith(` ${url}`)).toBe(true);
          expect(weiboLength(post)).toBeLessThanOrEqual(WEIBO_LENGTH);
        },
      ),
    );
  });
});

describe('a body to be pasted', () => {
  const places = { file: (id: string) => `https://www.example.gov.cn/f/${id}?a=1&b=2`, item: () => null };

  test('carries its style in every tag and absolute addresses', () => {
    const html = portableBody(
      `<p class="align-center">标题</p><figure><img src="file:${ID}" alt="大厅"></figure><table><tr><td colspan="2">甲</td></tr></table>`,
      places,
    );
    expect(html).toContain('text-indent:2em;text-align:center;text-indent:0;">标题</p>');
    expect(html).toContain(`src="https://www.example.gov.cn/f/${ID}?a=1&amp;b=2" alt="大厅">`);
    expect(html).toMatch(/<td style="[^"]+" colspan="2">甲/);
    expect(html).not.toMatch(/class=|file:|<table>/);
  });

  test('a link to what is not public stays as words', () => {
    expect(portableBody(`<a href="item:${ID}">另一件</a>`, places)).toBe(
      '<a style="color:#0f4a9c;">另一件</a>',
    );
  });

  test('its foot names the organ and the address without breaking out of the tag', () => {
    expect(sourceLine('青禾区<测试局>', url)).toContain(`来源：青禾区&lt;测试局>　原文：${url}`);
  });
});
