/** GB/T 9704-2012 in the units of a word processor: twips are twentieths of a point, `half` are half points. */

const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

export const PAGE = { width: millimetres(210), height: millimetres(297) } as const;

/** 天头 37 mm, 订口 28 mm, and what they leave for 版心 156 mm × 225 mm. */
export const MARGIN = {
  top: millimetres(37),
  bottom: millimetres(35),
  left: millimetres(28),
  right: millimetres(26),
} as const;

/** 版心 in points; the letterhead must fit into its width. */
export const BODY_WIDTH_POINTS = (156 / 25.4) * 72;

/** 22 lines on 225 mm. The document grid is left out: it makes word processors stretch tables and lines. */
export const PITCH = 580;

/** 二号, 三号, 四号 in half points. */
export const SIZE = { two: 44, three: 32, four: 28 } as const;

/** 28 characters on 156 mm: each a fifth of a point closer than 三号 asks for. */
export const TRACKING = -4;

/** The width of one character of the body (一字). */
export const CHARACTER = 320 + TRACKING;

/** The red of letterheads. */
export const RED = 'D7000F';

/** Upper edge of 标志 from the upper edge of 版心, in 文件格式. */
export const LETTERHEAD_DROP = millimetres(35);

/** Upper edge of 标志 from the edge of the paper, in 信函格式. */
export const LETTERHEAD_FROM_EDGE = millimetres(30);

/** Lower double line from the edge of the paper, in 信函格式. */
export const LINE_FROM_EDGE = millimetres(20);

/** How far the lines of 170 mm reach beyond 版心, left and right. */
export const BEYOND_BODY = { left: -millimetres(8), right: -millimetres(6) } as const;

/** Lower edge of the page number, whose upper edge lies 7 mm below 版心, from the edge of the paper. */
export const PAGE_NUMBER_FROM_EDGE = millimetres(35 - 7) - SIZE.four * 10;

/**
 * The code in the foot of the last page, between the places of the page number: 15 mm a side, or 11 mm above the
 * lower double line of 信函格式. Side in pixels of 96 to the inch, places in twips from the edges of the paper.
 */
export const CODE_PLACE = {
  document: codePlace(15, 267),
  letter: codePlace(11, 264),
} as const;

function codePlace(side: number, top: number) {
  const left = 75;
  return {
    side: Math.round((side / 25.4) * 96),
    width: millimetres(side + 1),
    x: millimetres(left),
    y: millimetres(top),
    caption: { x: millimetres(left + side + 3), y: millimetres(top + side / 2 - 3), width: millimetres(75) },
  };
}

/** Width of a line of 三号 in twips: Han characters and full-width marks take one, others half. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, it) => sum + (it.charCodeAt(0) < 0x2e80 ? CHARACTER / 2 : CHARACTER), 0);
