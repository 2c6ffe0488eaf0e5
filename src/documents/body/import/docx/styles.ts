import type { Element } from '@xmldom/xmldom';
import { allNamed, type PackageParts, propertyOf, settingOf, xmlPart } from './package-parts.ts';

/** Looks up properties of named styles, through those they are based on. */
export type Styles = {
  /** A property such as `w:pPr/w:jc` of the style or the nearest one it is based on that has it. */
  property(styleId: string | null, path: string): Element | null;
  /** The name of the style in lower case, such as `heading 1`. */
  name(styleId: string | null): string;
  /** The style paragraphs without one have. */
  readonly usual: string | null;
};

const DEEPEST = 20;

export function readStyles(parts: PackageParts): Styles {
  const document = xmlPart(parts, 'word/styles.xml');
  const byId = new Map<string, Element>();
  let usual: string | null = null;
  for (const style of document ? allNamed(document, 'w:style') : []) {
    const id = style.getAttribute('w:styleId');
    if (!id) continue;
    byId.set(id, style);
    if (style.getAttribute('w:type') === 'paragraph' && style.getAttribute('w:default') === '1') usual = id;
  }
  return {
    usual,
    name: (styleId) => (settingOf(propertyOf(byId.get(styleId ?? '') ?? null, 'w:name')) ?? '').toLowerCase(),
    property(styleId, path) {
      let style = byId.get(styleId ?? '');
      for (let depth = 0; style && depth < DEEPEST; depth += 1) {
        const found = propertyOf(style, path);
        if (found) return found;
        style = byId.get(settingOf(propertyOf(style, 'w:basedOn')) ?? '');
      }
      return null;
    },
  };
}
