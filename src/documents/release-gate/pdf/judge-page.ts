import type { LeakCode } from '../leak-kinds.data.ts';
import { isSame, WHITE } from '../package/colours.ts';
import { areaOf, holds, middleOf } from './geometry.ts';
import type { Glyph, PageLayout, Paint } from './page-state.ts';

/** Text a reader of the page does not see, and why. */
export type Unseen = { readonly code: LeakCode; readonly text: string };

/** What a page shows and hides. */
export type PageJudgement = {
  readonly unseen: readonly Unseen[];
  readonly visibleCharacters: number;
  /** A picture fills most of the page. */
  readonly isPicture: boolean;
};

/** This share of the page makes a picture the scan of a page. */
const SCAN_SHARE = 0.5;

const CODES: Readonly<Record<NonNullable<Glyph['unseen']>, LeakCode>> = {
  mode: 'invisible-text',
  transparent: 'invisible-text',
  clipped: 'invisible-text',
  layer: 'hidden-layer',
  'off-page': 'text-off-page',
  tiny: 'tiny-text',
};

/** Judges each character of a page: painted at all, in a colour of its own, and not painted over afterwards. */
export function judgePage({ view, glyphs, paints }: PageLayout, hasMasks: boolean): PageJudgement {
  const pictures = paints.filter((it) => it.isPicture);
  const isPicture = pictures.some((it) => areaOf(it.box) > areaOf(view) * SCAN_SHARE);
  const runs: Unseen[] = [];
  let visibleCharacters = 0;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    const code = codeOf(glyph, paints, hasMasks, isPicture);
    if (code === null) visibleCharacters += 1;
    else runs.push({ code, text: glyph.text });
  }
  return { unseen: joined(runs), visibleCharacters, isPicture };
}

function codeOf(
  glyph: Glyph,
  paints: readonly Paint[],
  hasMasks: boolean,
  isPicture: boolean,
): LeakCode | null {
  const middle = middleOf(glyph.box);
  if (glyph.unseen === 'mode' && isPicture) return 'text-layer';
  if (glyph.unseen) return CODES[glyph.unseen];
  const under = paints.filter((it) => holds(it.box, middle));
  const cover = under.find((it) => it.order > glyph.order && it.isOpaque && it.isRectangle);
  if (cover && !cover.isPicture) return 'covered-text';
  // Text below the scan of its page is the text layer of some scanners.
  if (cover) return isPicture ? 'text-layer' : hasMasks ? 'picture-over-text' : 'covered-text';
  return isOfOneColour(glyph, under) ? 'same-colour-text' : null;
}

/** Whether the ink is the colour of what lies below; pictures, patterns and odd shapes give the benefit of doubt. */
function isOfOneColour({ fill, order }: Glyph, under: readonly Paint[]): boolean {
  if (!fill) return false;
  for (const paint of under.filter((it) => it.order < order && it.isOpaque).toReversed()) {
    if (paint.isPicture || paint.colour === null || !isSame(fill, paint.colour)) return false;
    if (paint.isRectangle) return true;
  }
  return isSame(fill, WHITE);
}

function joined(runs: readonly Unseen[]): Unseen[] {
  const texts = new Map<LeakCode, string>();
  for (const { code, text } of runs) texts.set(code, (texts.get(code) ?? '') + text);
  return [...texts].map(([code, text]) => ({ code, text }));
}
