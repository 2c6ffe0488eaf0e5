import { type Colour, colourOf, isDark } from '../package/colours.ts';
import { attribute, child, childrenOf, descendants } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';

type Style = {
  readonly basedOn: string | undefined;
  readonly run: XmlElement | undefined;
  readonly element: XmlElement;
};

/** The styles of a document, as far as they decide whether a text is seen. */
export type WordStyles = {
  /** The property of that name that holds for a run: its own, its character style's, its paragraph style's. */
  runProperty(
    local: string,
    own: XmlElement | undefined,
    paragraphStyle: string | undefined,
  ): XmlElement | undefined;
  /** Whether some part of a table style has a dark ground, on which white text may stand. */
  hasDarkGround(tableStyle: string | undefined): boolean;
};

const MOST_ANCESTORS = 20;

/** Reads word/styles.xml; a document without it has none. */
export function readStyles(root: XmlElement | undefined): WordStyles {
  const styles = new Map<string, Style>();
  for (const element of childrenOf(root, 'style'))
    styles.set(attribute(element, 'styleId') ?? '', {
      basedOn: attribute(child(element, 'basedOn'), 'val'),
      run: child(element, 'rPr'),
      element,
    });
  const defaults = child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  const standard = childrenOf(root, 'style').find(
    (it) => attribute(it, 'type') === 'paragraph' && attribute(it, 'default') === '1',
  );
  const lineage = (id: string | undefined): Style[] => {
    const found: Style[] = [];
    let style = styles.get(id ?? '');
    while (style && found.length < MOST_ANCESTORS) {
      found.push(style);
      style = styles.get(style.basedOn ?? '');
    }
    return found;
  };
  const inStyle = (local: string, id: string | undefined): XmlElement | undefined => {
    for (const style of lineage(id)) {
      const found = style.run && child(style.run, local);
      if (found) return found;
    }
    return undefined;
  };
  return {
    runProperty: (local, own, paragraphStyle) =>
      (own && child(own, local)) ??
      inStyle(local, attribute(own && child(own, 'rStyle'), 'val')) ??
      inStyle(local, paragraphStyle ?? attribute(standard, 'styleId')) ??
      (defaults && child(defaults, local)),
    hasDarkGround: (id) =>
      lineage(id).some((style) =>
        descendants(style.element, 'shd').some((it) => {
          const ground = groundOf(it);
          return ground === 'unknown' || (ground !== null && isDark(ground));
        }),
      ),
  };
}

/** The ground a shading paints: its fill, or its foreground where the pattern is solid; `unknown` for theme colours alone. */
export function groundOf(shading: XmlElement | undefined): Colour | 'unknown' | null {
  if (!shading) return null;
  const pattern = attribute(shading, 'val');
  const named = pattern === 'solid' ? attribute(shading, 'color') : attribute(shading, 'fill');
  const colour = colourOf(named);
  if (colour) return colour;
  return attribute(shading, pattern === 'solid' ? 'themeColor' : 'themeFill') ? 'unknown' : null;
}
