import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belowPrefix, prefixOf, publicPath, withoutPrefix } from './path-prefix.ts';

describe('the prefix of the portal', () => {
  test('is the path of the public address', () => {
    expect(prefixOf('https://www.example.gov.cn/zwgk')).toBe('/zwgk');
    expect(prefixOf('https://www.example.gov.cn/a/zwgk/')).toBe('/a/zwgk');
    expect(prefixOf('https://www.example.gov.cn')).toBe('');
    expect(prefixOf('')).toBe('');
  });

  test('is taken from an address that has it, and from no other', () => {
    expect(withoutPrefix('/zwgk', '/zwgk')).toBe('/');
    expect(withoutPrefix('/zwgk?x=1', '/zwgk')).toBe('/?x=1');
    expect(withoutPrefix('/zwgk/qhq/guide?x=1', '/zwgk')).toBe('/qhq/guide?x=1');
    expect(withoutPrefix('/zwgkzn/guide', '/zwgk')).toBe('/zwgkzn/guide');
    expect(withoutPrefix('/qhq/guide', '/zwgk')).toBe('/qhq/guide');
    expect(withoutPrefix('/qhq/guide', '')).toBe('/qhq/guide');
  });

  test('comes and goes without a trace', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const local = path.startsWith('/') ? path : `/${path}`;
        if (local.startsWith('//')) return;
        expect(withoutPrefix(publicPath(local, '/zwgk'), '/zwgk')).toBe(local);
      }),
    );
  });
});

describe('a page below a prefix', () => {
  test('has every local address moved and every other left', () => {
    const html =
      '<a class="x" href="/a/b">1</a><a href="//other.example/">2</a><a href="https://x.example/">3</a>' +
      '<a href="#main">4</a><img alt="" src="/a.png"/><form method="post" action="/q"><button formaction="/r">';
    expect(belowPrefix(html, '/zwgk')).toBe(
      '<a class="x" href="/zwgk/a/b">1</a><a href="//other.example/">2</a><a href="https://x.example/">3</a>' +
        '<a href="#main">4</a><img alt="" src="/zwgk/a.png"/><form method="post" action="/zwgk/q"><button formaction="/zwgk/r">',
    );
  });

  test('moves the address of a page that renews itself', () => {
    const html = '<meta http-equiv="refresh" content="15;url=/qhq/hall?page=2"/>';
    expect(belowPrefix(html, '/zwgk')).toContain('url=/zwgk/qhq/hall?page=2');
  });

  test('leaves text that talks of addresses as it is', () => {
    const html = '<p title="see href=&quot;/x&quot;">写作 href="/x" 即可</p>';
    expect(belowPrefix(html, '/zwgk')).toBe(html);
  });

  test('is the same page at the root of a host', () => {
    expect(belowPrefix('<a href="/a">', '')).toBe('<a href="/a">');
  });
});
