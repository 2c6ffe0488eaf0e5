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
  /** Where each word begins, those being what blanks part in `text`. */
  readonly wordsAt: readonly number[];
};

/** Two characters this share of their height apart in y stand on one line. */
const SAME_LINE = 0.5;
/** A gap of this share of the height of the characters parts two words. */
const WORD_GAP = 0.45;
/** Digits of one number touch: a smaller gap parts two numbers. */
const DIGIT_GAP = 0.25;
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
  const wordsAt: number[] = [];
  let text = '';
  for (const [index, glyph] of sorted.entries()) {
    const blanks = blanksBefore(sorted[index - 1], glyph);
    if (blanks !== '' || index === 0) wordsAt.push(glyph.box[0]);
    text += blanks + glyph.text;
  }
  const [first, last] = [sorted[0], sorted.at(-1)];
  return {
    text: withoutRadicals(text),
    left: first?.box[0] ?? 0,
    right: last?.box[2] ?? 0,
    y: first === undefined ? 0 : middleOf(first),
    wordsAt,
  };
}

/** One blank for a gap between words, three for one between columns. */
function blanksBefore(before: PlacedGlyph | undefined, glyph: PlacedGlyph): string {
  if (!before) return '';
  const gap = (glyph.box[0] - before.box[2]) / heightOf(glyph);
  if (gap <= gapBetween(before, glyph)) return '';
  return gap > COLUMN_GAP ? '   ' : ' ';
}

const DIGIT = /^\d$/;
const gapBetween = (before: PlacedGlyph, glyph: PlacedGlyph): number =>
  DIGIT.test(before.text) && DIGIT.test(glyph.text) ? DIGIT_GAP : WORD_GAP;

/** Some programs print bold by printing twice, a hair apart. */
function withoutDoubles(glyphs: readonly PlacedGlyph[]): readonly PlacedGlyph[] {
  return glyphs.filter((glyph, index) => {
    const before = glyphs[index - 1];
    return !before || before.text !== glyph.text || glyph.box[0] - before.box[0] > 0.12 * heightOf(glyph);
  });
}
