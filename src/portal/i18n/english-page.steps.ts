import { describe, expect, test } from 'vitest';
import { unmarkedChinese } from './unmarked-chinese.fixture.ts';

const NAMED = /<(?![^>]*\slang="zh-CN")[^>]*\s(?:aria-label|alt)="([^"]*)"/g;

/** Names of the content that are read aloud but not seen, of elements that are not marked as Chinese. */
const spokenNames = (html: string): readonly string[] =>
  [...html.slice(html.indexOf('<main')).matchAll(NAMED)].map(([, name = '']) => name);

/** Holds of each of these pages that it is in English all through. */
export function describeEnglishPages(pages: Readonly<Record<string, string>>): void {
  describe.each(Object.entries(pages))('the English page %s', (_, html) => {
    test('says of itself that it is English, content and all', () => {
      expect(html).toContain('<html lang="en"');
      expect(html).toContain('<main id="main" tabindex="-1">');
    });

    test('holds no Chinese that is not marked as such', () => {
      expect(unmarkedChinese(html)).toEqual([]);
      expect(spokenNames(html).filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
    });
  });
}
