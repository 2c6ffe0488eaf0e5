import type { LeakCode } from '../leak-kinds.data.ts';
import { BLACK, type Colour, colourOf, highlightOf, isDark, isSame, WHITE } from '../package/colours.ts';
import { attribute, isOn, numeric } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import { groundOf, type WordStyles } from './word-styles.ts';

/** What stands behind a run: a colour, a ground that cannot be told, or the white page. */
export type Ground = Colour | 'unknown' | null;

export type RunPlace = {
  readonly styles: WordStyles;
  readonly paragraphStyle: string | undefined;
  readonly ground: Ground;
};

/** Text of at most two points is a speck. */
const TINY_HALF_POINTS = 4;
/** Characters squeezed below a tenth of their width cannot be read. */
const NARROWEST_PERCENT = 10;

/** Why an ordinary reader does not see the text of a run, or `null` where he does. */
export function hiddenBecause(own: XmlElement | undefined, place: RunPlace): LeakCode | null {
  const property = (local: string) => place.styles.runProperty(local, own, place.paragraphStyle);
  if (isOn(property('vanish')) || isOn(property('specVanish'))) return 'hidden-text';
  const size = numeric(property('sz'), 'val');
  const width = numeric(property('w'), 'val');
  if ((size !== undefined && size <= TINY_HALF_POINTS) || (width !== undefined && width < NARROWEST_PERCENT))
    return 'tiny-text';
  return byColour(property, place.ground);
}

function byColour(property: (local: string) => XmlElement | undefined, behind: Ground): LeakCode | null {
  const highlight = highlightOf(attribute(property('highlight'), 'val'));
  const shading = groundOf(property('shd'));
  const marked = highlight ?? shading;
  const ink = colourOf(attribute(property('color'), 'val'));
  if (marked !== null && marked !== 'unknown' && isSame(marked, BLACK) && !(ink && !isDark(ink)))
    return 'blacked-out-text';
  const ground = marked ?? behind;
  if (ground === 'unknown') return ink && isSame(ink, WHITE) ? 'unsure-colour' : null;
  return ink && isSame(ink, ground ?? WHITE) ? 'same-colour-text' : null;
}
