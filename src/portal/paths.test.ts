import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLocalPath, preferencePath } from './paths.ts';

describe('a path to return to', () => {
  test.each(['/', '/qhq-zfb', '/qhq-zfb/query?number=A%E5%8F%B7', '/a/b?c=d&e=//f'])(
    '%s is local',
    (path) => {
      expect(isLocalPath(path)).toBe(true);
    },
  );

  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '',
    'relative',
    '/\t/evil.example',
    '/a\r\nSet-Cookie: x=1',
    '/中文',
  ])('%j is refused', (path) => {
    expect(isLocalPath(path)).toBe(false);
  });

  test('never leaves the site, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!isLocalPath(text)) return;
        expect(new URL(text, 'https://zwgk.example.cn').host).toBe('zwgk.example.cn');
      }),
    );
  });

  test('comes back unchanged from the address of a switch', () => {
    const back = '/qhq-zfb/query?number=A-1&notice=expired';
    const url = new URL(preferencePath('elder', back), 'https://zwgk.example.cn');
    expect(url.searchParams.get('back')).toBe(back);
  });
});
