import type { Element } from '@xmldom/xmldom';
import {
  allNamed,
  childrenNamed,
  isOn,
  type PackageParts,
  propertyOf,
  settingOf,
  xmlPart,
} from './package-parts.ts';

/** Looks up properties of named styles, through those they are based on. */
export type Styles = {
  /** A property such as `w:pPr/w:jc` of the style or the nearest one it is based on that has it. */
  property(styleId: string | null, path: string): Element | null;
  /** Whether a table style, or one it is based on, writes the first row in bold. */
  boldFirstRow(styleId: string | null): boolean;
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
    property: (styleId, path) => nearest(byId, styleId, (style) => propertyOf(style, path)),
    boldFirstRow: (styleId) => isOn(nearest(byId, styleId, boldOfFirstRow)),
  };
}

/** What a style has, or the nearest one it is based on that has it. */
function nearest(
  byId: ReadonlyMap<string, Element>,
  styleId: string | null,
  look: (style: Element) => Element | null,
): Element | null {
  let style = byId.get(styleId ?? '');
  for (let depth = 0; style && depth < DEEPEST; depth += 1) {
    const found = look(style);
    if (found) return found;
    style = byId.get(settingOf(propertyOf(style, 'w:basedOn')) ?? '');
  }
  return null;
}

function boldOfFirstRow(style: Element): Element | null {
  const row = childrenNamed(style, 'w:tblStylePr').find((it) => it.getAttribute('w:type') === 'firstRow');
  return propertyOf(row ?? null, 'w:rPr/w:b');
}
