import {
  type Box,
  holds,
  IDENTITY,
  intersection,
  type Matrix,
  middleOf,
  multiplied,
  transformed,
} from './geometry.ts';
import { type Glyph, type GraphicsState, newState, type Paint } from './page-state.ts';

/** A character as the reader of fonts gives it. */
export type PdfGlyph = { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean };

/** Where the walk through the operations of a page stands. */
export type PageWalk = {
  readonly view: Box;
  readonly isVisible: (group: unknown) => boolean;
  readonly glyphs: Glyph[];
  readonly paints: Paint[];
  readonly rules: Box[];
  readonly saved: GraphicsState[];
  /** Whether each layer that is open is shown. */
  readonly layers: boolean[];
  state: GraphicsState;
  text: Matrix;
  line: Matrix;
  /** The next path clips. */
  clips: boolean;
  order: number;
};

/** Fills and pictures smaller than this cover no text, in points. */
const SMALLEST_PAINT = 3;
/** Text lower than this on paper cannot be read, in points. */
const TINY = 1.5;
const INVISIBLE = 3;
const CLIPPING_ONLY = 7;
const EVERYWHERE: Box = [-1e6, -1e6, 1e6, 1e6];

/** A walk before the first operation. */
export const newWalk = (view: Box, isVisible: PageWalk['isVisible']): PageWalk => ({
  view,
  isVisible,
  glyphs: [],
  paints: [],
  rules: [],
  saved: [],
  layers: [],
  state: newState(EVERYWHERE),
  text: IDENTITY,
  line: IDENTITY,
  clips: false,
  order: 0,
});

/** Notes an area that is painted, as far as it is not clipped away or too small to cover anything. */
export function paintArea(
  walk: PageWalk,
  box: Box,
  more: Pick<Paint, 'isRectangle' | 'isPicture' | 'colour'>,
): void {
  const { state, layers, paints, order } = walk;
  const shown = intersection(box, state.clip);
  const isSmall = shown[2] - shown[0] < SMALLEST_PAINT || shown[3] - shown[1] < SMALLEST_PAINT;
  if (isSmall || layers.includes(false)) return;
  paints.push({ ...more, box: shown, order, isOpaque: state.alpha > 0.9 && !state.blends });
}

/** Notes a picture, which fills the unit square. */
export const paintPicture = (walk: PageWalk): void =>
  paintArea(walk, transformed(walk.state.matrix, [0, 0, 1, 1]), {
    isRectangle: true,
    isPicture: true,
    colour: null,
  });

/** Moves the beginning of the line. */
export function moveLine(walk: PageWalk, x: number, y: number): void {
  walk.line = multiplied(walk.line, [1, 0, 0, 1, x, y]);
  walk.text = walk.line;
}

/** Notes where each character of a text comes to lie, and moves on. */
export function showText(walk: PageWalk, items: readonly (PdfGlyph | number)[]): void {
  for (const item of items) {
    if (typeof item === 'number') advance(walk, (-item / 1000) * walk.state.size);
    else showGlyph(walk, item);
  }
}

function showGlyph(walk: PageWalk, glyph: PdfGlyph): void {
  const { state } = walk;
  const width = ((glyph.width ?? 0) / 1000) * state.size;
  const own: Matrix = [state.scale, 0, 0, 1, 0, state.rise];
  const whole = multiplied(multiplied(state.matrix, walk.text), own);
  const box = transformed(whole, [0, 0, Math.max(width, Math.abs(state.size) * 0.2), state.size * 0.7]);
  const unseen = unseenBecause(walk, box);
  walk.glyphs.push({ text: glyph.unicode ?? '', box, order: walk.order, fill: state.fill, unseen });
  advance(walk, width + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0));
}

function advance(walk: PageWalk, by: number): void {
  walk.text = multiplied(walk.text, [1, 0, 0, 1, by * walk.state.scale, 0]);
}

function unseenBecause({ state, layers, view }: PageWalk, box: Box): Glyph['unseen'] {
  if (layers.includes(false)) return 'layer';
  if (state.mode === INVISIBLE || state.mode === CLIPPING_ONLY) return 'mode';
  if (state.alpha < 0.05) return 'transparent';
  const middle = middleOf(box);
  if (!holds(view, middle)) return 'off-page';
  if (!holds(state.clip, middle)) return 'clipped';
  return Math.max(box[3] - box[1], box[2] - box[0]) < TINY ? 'tiny' : null;
}
