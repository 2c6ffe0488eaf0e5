import type { LeakCode } from '../leak-kinds.data.ts';
import { colourOf, isDark } from '../package/colours.ts';
import { isLocalPath } from '../package/local-path.ts';
import { attribute, child, descendants, elementsOf, isTrue, numeric, textOf } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import type { Collector } from '../reading.ts';
import type { Ground } from './run-visibility.ts';

/** The paper in EMU, and where on it the walk stands. */
type Place = { readonly page: { readonly width: number; readonly height: number }; readonly where: string };

/** A picture cut by less than this, in thousandths of a percent, hides nothing worth telling. */
const LEAST_CROP = 3_000;
const VML_HIDDEN =
  /(visibility\s*:\s*hidden|mso-hide\s*:\s*all|(^|;)\s*(width|height)\s*:\s*0(pt|px|in|mm|cm)?\s*(;|$))/i;

/**
 * Looks at a drawing or an older VML shape: what it describes itself with, and whether what is in it can be seen.
 * Answers why not, or `null`.
 */
export function checkDrawing(element: XmlElement, place: Place, found: Collector): LeakCode | null {
  const { where } = place;
  const { local } = element;
  if (local === 'docPr' || local === 'cNvPr') describe(element, where, found);
  if (local === 'srcRect') checkCrop(element, where, found);
  if (local === 'object' || local === 'OLEObject') found.leak('embedded-object', where);
  if (local === 'anchor' || local === 'inline') return hiddenDrawing(element, place, found);
  if (local === 'shape' || local === 'rect' || local === 'roundrect')
    return hiddenShape(element, where, found);
  return null;
}

/** Alternative texts are for readers who cannot see; they are text like any other, but often a path. */
export function describe(element: XmlElement, where: string, found: Collector): void {
  for (const local of ['descr', 'title', 'alt']) {
    const text = attribute(element, local) ?? '';
    if (isLocalPath(text)) found.leak('local-path', `${where}图片说明`, text);
    found.text(`${where}图片说明`, text, true);
  }
}

export function checkCrop(element: XmlElement, where: string, found: Collector): void {
  const cut = ['l', 't', 'r', 'b'].map((it) => numeric(element, it) ?? 0);
  if (cut.some((it) => it > LEAST_CROP)) found.leak('cropped-picture', where);
}

function hiddenDrawing(element: XmlElement, { page, where }: Place, found: Collector): LeakCode | null {
  const extent = child(element, 'extent');
  const content = descendants(element, 't').map(textOf).join('').trim();
  const hasContent = content !== '' || descendants(element, 'blip').length > 0;
  const isEmpty = numeric(extent, 'cx') === 0 || numeric(extent, 'cy') === 0;
  const because: LeakCode | null =
    isEmpty || isTrue(child(element, 'docPr'), 'hidden')
      ? 'empty-box'
      : isOutside(element, extent, page)
        ? 'text-off-page'
        : null;
  if (because === null || !hasContent) return null;
  if (content === '') found.leak(because, where, '图片');
  return because;
}

/** Whether an anchored drawing lies wholly beside the paper. */
function isOutside(anchor: XmlElement, extent: XmlElement | undefined, page: Place['page']): boolean {
  const offset = (local: string) => {
    const text = child(child(anchor, local), 'posOffset');
    return text ? Number(textOf(text)) : 0;
  };
  const x = offset('positionH');
  const y = offset('positionV');
  return (
    x > page.width ||
    y > page.height ||
    x + (numeric(extent, 'cx') ?? 0) < -page.width / 4 ||
    y + (numeric(extent, 'cy') ?? 0) < -page.height / 4
  );
}

function hiddenShape(element: XmlElement, where: string, found: Collector): LeakCode | null {
  describe(element, where, found);
  const style = attribute(element, 'style') ?? '';
  const moved = [...style.matchAll(/(?:margin-)?(?:left|top)\s*:\s*(-?\d+(?:\.\d+)?)pt/gi)].map((it) =>
    Number(it[1]),
  );
  if (VML_HIDDEN.test(style)) return 'empty-box';
  return moved.some((it) => it > 2_000 || it < -600) ? 'text-off-page' : null;
}

/** The ground a shape paints behind its own text, or `null` where the element is no filled shape. */
export function groundOfShape(element: XmlElement): Ground {
  const filled = attribute(element, 'fillcolor');
  if (filled !== undefined) return colourOf(filled) ?? 'unknown';
  const properties = child(element, 'spPr');
  const fill =
    properties &&
    elementsOf(properties).find((it) => /^(solidFill|gradFill|blipFill|pattFill)$/.test(it.local));
  if (!fill) return null;
  const colour = colourOf(attribute(child(fill, 'srgbClr'), 'val'));
  return colour && !isDark(colour) ? colour : (colour ?? 'unknown');
}
