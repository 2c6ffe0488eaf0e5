import { BLACK, type Colour } from '../package/colours.ts';
import { type Box, IDENTITY, type Matrix } from './geometry.ts';

/** The graphics state of a page, as far as it decides whether something is seen. */
export type GraphicsState = {
  matrix: Matrix;
  clip: Box;
  /** The ink; `null` for patterns. */
  fill: Colour | null;
  /** How much the ink covers: 0 nothing, 1 all. */
  alpha: number;
  /** Whether the ink mixes with what lies below, as a highlighter does. */
  blends: boolean;
  mode: number;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
};

export const newState = (view: Box): GraphicsState => ({
  matrix: IDENTITY,
  clip: view,
  fill: BLACK,
  alpha: 1,
  blends: false,
  mode: 0,
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
});

/** A character as it lies on the page. */
export type Glyph = {
  readonly text: string;
  readonly box: Box;
  readonly order: number;
  readonly fill: Colour | null;
  /** Why it is not painted at all; `null` where it is. */
  readonly unseen: 'mode' | 'transparent' | 'layer' | 'clipped' | 'off-page' | 'tiny' | null;
};

/** Something painted over an area: an even fill, or a picture. */
export type Paint = {
  readonly box: Box;
  readonly order: number;
  readonly colour: Colour | null;
  readonly isRectangle: boolean;
  readonly isPicture: boolean;
  readonly isOpaque: boolean;
};

/** What was found on a page. */
export type PageLayout = {
  readonly view: Box;
  readonly glyphs: readonly Glyph[];
  readonly paints: readonly Paint[];
  /** Thin lines, level or upright, such as those around the cells of a table. */
  readonly rules: readonly Box[];
};
