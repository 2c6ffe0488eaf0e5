import type { LeakCode } from '../leak-kinds.data.ts';
import { BLACK, type Colour, colourOf, isSame, WHITE } from '../package/colours.ts';
import { attribute, child, childrenOf, elementsOf, numeric } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';

/** Why the cells of a style are not seen, by the number of the style. */
export type CellStyles = {
  hiddenBecause(style: number): LeakCode | null;
  /** Whether a conditional format hides what it is laid on. */
  isHidingFormat(format: number): boolean;
};

/** A format whose parts are all empty shows nothing. */
const BLANK_FORMAT = /^(\[[^\]]*\])?\s*;\s*;\s*(;\s*)?$/;
const TINY_POINTS = 2;

/** The two colours of the palette that matter here; 64 is the ink of the system, 65 its paper. */
const INDEXED: Readonly<Record<number, Colour>> = {
  0: BLACK,
  1: WHITE,
  8: BLACK,
  9: WHITE,
  64: BLACK,
  65: WHITE,
};

/** Reads xl/styles.xml with the colours of xl/theme/theme1.xml. */
export function readCellStyles(root: XmlElement | undefined, theme: XmlElement | undefined): CellStyles {
  const palette = themeColours(theme);
  const colour = (element: XmlElement | undefined): Colour | null => colourIn(element, palette);
  const formats = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map((it) => [
      numeric(it, 'numFmtId'),
      attribute(it, 'formatCode') ?? '',
    ]),
  );
  const fonts = childrenOf(child(root, 'fonts'), 'font');
  const fills = childrenOf(child(root, 'fills'), 'fill');
  const because = childrenOf(child(root, 'cellXfs'), 'xf').map((style) => {
    if (BLANK_FORMAT.test(formats.get(numeric(style, 'numFmtId')) ?? '')) return 'blank-format';
    const font = fonts[numeric(style, 'fontId') ?? 0];
    const ground = groundOf(fills[numeric(style, 'fillId') ?? 0], colour);
    return unseenFont(font, colour(child(font, 'color')), ground);
  });
  const hiding = childrenOf(child(root, 'dxfs'), 'dxf').map((format) => {
    const ink = colour(child(child(format, 'font'), 'color'));
    const ground = groundOf(child(format, 'fill'), colour);
    const isBlank = BLANK_FORMAT.test(attribute(child(format, 'numFmt'), 'formatCode') ?? '');
    return isBlank || (ink !== null && ground !== 'unknown' && isSame(ink, ground ?? WHITE));
  });
  return {
    hiddenBecause: (style) => because[style] ?? null,
    isHidingFormat: (format) => hiding[format] ?? false,
  };
}

function unseenFont(
  font: XmlElement | undefined,
  ink: Colour | null,
  ground: Colour | 'unknown' | null,
): LeakCode | null {
  const size = numeric(child(font, 'sz'), 'val');
  if (size !== undefined && size <= TINY_POINTS) return 'tiny-text';
  if (ground === 'unknown') return null;
  if (ground && isSame(ground, BLACK) && isSame(ink ?? BLACK, BLACK)) return 'blacked-out-text';
  return ink && isSame(ink, ground ?? WHITE) ? 'same-colour-text' : null;
}

function groundOf(
  fill: XmlElement | undefined,
  colour: (element: XmlElement | undefined) => Colour | null,
): Colour | 'unknown' | null {
  if (!fill) return null;
  const pattern = child(fill, 'patternFill');
  if (!pattern) return child(fill, 'gradientFill') ? 'unknown' : null;
  const kind = attribute(pattern, 'patternType');
  if (kind === 'none') return null;
  const painted = child(pattern, kind === 'solid' ? 'fgColor' : 'bgColor') ?? child(pattern, 'bgColor');
  return painted ? (colour(painted) ?? 'unknown') : null;
}

/** The twelve colours of a theme in the order cells name them: light and dark change places. */
function themeColours(theme: XmlElement | undefined): readonly (Colour | null)[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const colours = (scheme ? elementsOf(scheme) : []).map((it) => {
    const [only] = elementsOf(it);
    return colourOf(attribute(only, 'lastClr') ?? attribute(only, 'val'));
  });
  const [dark1 = BLACK, light1 = WHITE, dark2 = null, light2 = null, ...rest] = colours;
  return [light1, dark1, light2, dark2, ...rest];
}

function colourIn(element: XmlElement | undefined, palette: readonly (Colour | null)[]): Colour | null {
  if (!element) return null;
  const theme = palette[numeric(element, 'theme') ?? -1];
  const indexed = INDEXED[numeric(element, 'indexed') ?? -1];
  const plain = colourOf(attribute(element, 'rgb')) ?? theme ?? indexed ?? null;
  return plain && tinted(plain, numeric(element, 'tint') ?? 0);
}

const tinted = (colour: Colour, tint: number): Colour => {
  const [red, green, blue] = colour.map((it) => (tint < 0 ? it * (1 + tint) : it + (255 - it) * tint));
  return [red ?? 0, green ?? 0, blue ?? 0];
};
