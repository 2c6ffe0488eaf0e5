import type { Box } from '../../../../release-gate/pdf/geometry.ts';
import type { PlacedGlyph } from './glyph-lines.ts';

const DIGIT = /^[\d,.]$/;
/** Digits of one number touch, within this share of their height, and stand on one line within another. */
const TOUCHING = 0.15;
const LEVEL = 0.1;
/** A line that leaves at least this share of a digit on either side cuts through it. */
const CUT = 0.2;

/**
 * The digits of numbers that are too wide for their cells and are printed over the line beside them, each with the box
 * of its whole number: such a number belongs where its middle lies, and none of its digits to the neighbour. Numbers
 * that only touch a line are not among them. `xs`: where upright lines stand, ascending.
 */
export function overflowingNumbers(
  glyphs: readonly PlacedGlyph[],
  xs: readonly number[],
): ReadonlyMap<PlacedGlyph, Box> {
  const found = new Map<PlacedGlyph, Box>();
  for (const run of numbersIn(glyphs)) {
    const first = run[0]?.box;
    const last = run.at(-1)?.box;
    if (!first || !last || !run.some(({ box }) => isCut(box, xs))) continue;
    for (const glyph of run) found.set(glyph, [first[0], first[1], last[2], last[3]]);
  }
  return found;
}

const isCut = ([left, , right]: Box, xs: readonly number[]): boolean => {
  const margin = (right - left) * CUT;
  return xs.some((x) => x > left + margin && x < right - margin);
};

/** Digits printed one after the other without a gap; those of two numbers are never taken together across a jump. */
function numbersIn(glyphs: readonly PlacedGlyph[]): readonly (readonly PlacedGlyph[])[] {
  const runs: PlacedGlyph[][] = [];
  let before: PlacedGlyph | null = null;
  for (const glyph of glyphs) {
    const isDigit = DIGIT.test(glyph.text);
    if (isDigit && before !== null && follows(before.box, glyph.box)) runs.at(-1)?.push(glyph);
    else if (isDigit) runs.push([glyph]);
    before = isDigit ? glyph : null;
  }
  return runs;
}

function follows(before: Box, box: Box): boolean {
  const height = Math.max(1, box[3] - box[1]);
  return Math.abs(box[0] - before[2]) <= TOUCHING * height && Math.abs(box[1] - before[1]) <= LEVEL * height;
}
