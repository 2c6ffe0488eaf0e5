import type { Box } from '../../../../release-gate/pdf/geometry.ts';
import type { PlacedGlyph } from './glyph-lines.ts';

/** What is drawn on a page, and the page itself. */
export type DrawnPage = {
  readonly glyphs: readonly PlacedGlyph[];
  readonly rules: readonly Box[];
  readonly view: Box;
};

/** A quarter turn of a point, or a half one. */
type Turn = (x: number, y: number) => readonly [number, number];

const HAN = /\p{Script=Han}/u;
/** Chinese characters stand in boxes wider than high; turned by a quarter they are this much higher than wide. */
const TALL = 1.15;
/** A page is turned when so many of its characters are. */
const MOST = 0.6;

/**
 * The page as a reader turns it: broad tables are often printed along the long side of the paper, with or without a word
 * about it in the file. Characters of another direction than most stay where they are.
 */
export function uprightPage(page: DrawnPage): DrawnPage {
  const turn = turnOf(page.glyphs.filter(({ text }) => HAN.test(text)));
  if (turn === null) return page;
  return {
    glyphs: page.glyphs.map((glyph) => ({ ...glyph, box: turned(glyph.box, turn) })),
    rules: page.rules.map((rule) => turned(rule, turn)),
    view: turned(page.view, turn),
  };
}

/** How the page must be turned to be read; `null` where it is upright. */
function turnOf(glyphs: readonly PlacedGlyph[]): Turn | null {
  const tall = glyphs.filter(({ box }) => box[3] - box[1] > TALL * (box[2] - box[0])).length;
  const steps = glyphs.flatMap(({ box }, index) => {
    const before = glyphs[index - 1]?.box;
    return before ? [[box[0] - before[0], box[1] - before[1]] as const] : [];
  });
  const isMost = (count: number): boolean => count > MOST * glyphs.length;
  if (isMost(tall)) {
    const up = steps.filter(([x, y]) => y > Math.abs(x)).length;
    const down = steps.filter(([x, y]) => -y > Math.abs(x)).length;
    return up > down ? (x, y) => [y, -x] : (x, y) => [-y, x];
  }
  return isMost(steps.filter(([x, y]) => -x > Math.abs(y)).length) ? (x, y) => [-x, -y] : null;
}

function turned([left, bottom, right, top]: Box, turn: Turn): Box {
  const [[x, y], [otherX, otherY]] = [turn(left, bottom), turn(right, top)];
  return [Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY)];
}
