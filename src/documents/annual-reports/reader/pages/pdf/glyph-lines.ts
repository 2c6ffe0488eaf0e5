import type { Box } from '../../../../release-gate/pdf/geometry.ts';
import { withoutRadicals } from '../normalised-words.ts';

/** A character on paper. */
export type PlacedGlyph = { readonly text: string; readonly box: Box };

/** A line of characters; places in points, y upwards. */
export type GlyphLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
};

/** Two characters this share of their height apart in y stand on one line. */
const SAME_LINE = 0.5;
/** A gap of this share of the height of the characters parts two words. */
const WORD_GAP = 0.45;
/** A gap of this share of the height parts two columns. */
const COLUMN_GAP = 1.6;

const heightOf = ({ box }: PlacedGlyph): number => Math.max(1, box[3] - box[1]);
const middleOf = ({ box }: PlacedGlyph): number => (box[1] + box[3]) / 2;

/** Characters as lines from top to bottom, with blanks where there are gaps. */
export function linesOfGlyphs(glyphs: readonly PlacedGlyph[]): readonly GlyphLine[] {
  const sorted = glyphs
    .filter((glyph) => glyph.text.trim() !== '')
    .toSorted((one, other) => middleOf(other) - middleOf(one));
  const lines: PlacedGlyph[][] = [];
  let reference: PlacedGlyph | null = null;
  for (const glyph of sorted) {
    const isSame =
      reference !== null &&
      Math.abs(middleOf(reference) - middleOf(glyph)) <=
        SAME_LINE * Math.min(heightOf(reference), heightOf(glyph));
    if (isSame) lines.at(-1)?.push(glyph);
    else lines.push([glyph]);
    if (!isSame) reference = glyph;
  }
  return lines.map(lineOf);
}

function lineOf(glyphs: readonly PlacedGlyph[]): GlyphLine {
  const sorted = withoutDoubles(glyphs.toSorted((one, other) => one.box[0] - other.box[0]));
  let text = '';
  let before: PlacedGlyph | null = null;
  for (const glyph of sorted) {
    const gap = before === null ? 0 : glyph.box[0] - before.box[2];
    const height = heightOf(glyph);
    if (before !== null && gap > WORD_GAP * height) text += gap > COLUMN_GAP * height ? '   ' : ' ';
    text += glyph.text;
    before = glyph;
  }
  const first = sorted[0];
  return {
    text: withoutRadicals(text),
    left: first?.box[0] ?? 0,
    right: before?.box[2] ?? 0,
    y: first === undefined ? 0 : middleOf(first),
  };
}

/** Some programs print bold by printing twice, a hair apart. */
function withoutDoubles(glyphs: readonly PlacedGlyph[]): readonly PlacedGlyph[] {
  return glyphs.filter((glyph, index) => {
    const before = glyphs[index - 1];
    return !before || before.text !== glyph.text || glyph.box[0] - before.box[0] > 0.12 * heightOf(glyph);
  });
}
