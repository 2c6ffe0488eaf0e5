import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../release-gate/pdf/geometry.ts';
import type { PlacedGlyph } from './glyph-lines.ts';
import { framesOf, segmentsOf } from './rule-segments.ts';
import { ruledTable } from './ruled-table.ts';

/** A level or upright line as exporters draw it: a filled bar half a point thick. */
const across = (y: number, from: number, to: number): Box => [from, y, to, y + 0.5];
const down = (x: number, from: number, to: number): Box => [x, from, x + 0.5, to];

/** Characters of ten points from a place on. */
const written = (text: string, x: number, y: number): readonly PlacedGlyph[] =>
  [...text].map((sign, index) => ({ text: sign, box: [x + index * 6, y, x + index * 6 + 6, y + 7] }));

const tableOf = (rules: readonly Box[], glyphs: readonly PlacedGlyph[]) => {
  const [frame] = framesOf(segmentsOf(rules));
  const table = frame ? ruledTable(frame, glyphs) : null;
  return table?.cells.map(({ row, column, rowSpan, columnSpan, text }) => [
    row,
    column,
    rowSpan,
    columnSpan,
    text,
  ]);
};

/** Two rows and three columns; the first cell spans both rows, the last of the first row two columns. */
const FRAME: readonly Box[] = [
  across(100, 0, 150),
  across(120, 50, 150),
  across(140, 0, 150),
  down(0, 100, 140),
  down(50, 100, 140),
  down(100, 100, 120),
  down(150, 100, 140),
];
const TEXT = [
  ...written('三', 20, 115),
  ...written('总计', 70, 127),
  ...written('12', 70, 107),
  ...written('0', 120, 107),
];
const CELLS = [
  [0, 0, 2, 1, '三'],
  [0, 1, 1, 2, '总计'],
  [1, 1, 1, 1, '12'],
  [1, 2, 1, 1, '0'],
];

describe('a ruled table', () => {
  it('has the cells its lines enclose', () => {
    expect(tableOf(FRAME, TEXT)).toEqual(CELLS);
  });

  it('is the same when its lines are drawn in pieces, dots or twice', () => {
    const dotted = FRAME.flatMap(([left, bottom, right, top]): Box[] => {
      const isLevel = right - left > top - bottom;
      const length = isLevel ? right - left : top - bottom;
      return Array.from({ length: Math.ceil(length / 3) }, (_, index) =>
        isLevel
          ? [left + index * 3, bottom, left + index * 3 + 1, bottom + 1]
          : [left, bottom + index * 3, left + 1, bottom + index * 3 + 1],
      );
    });
    const twice = FRAME.flatMap(([left, bottom, right, top]): Box[] => [
      [left, bottom, right, top],
      [left + 1.2, bottom + 1.2, right + 1.2, top + 1.2],
    ]);
    expect([tableOf(dotted, TEXT), tableOf(twice, TEXT)]).toEqual([CELLS, CELLS]);
  });

  it('may be open at its sides', () => {
    const open = FRAME.filter(([left, , right]) => !(right - left < 1 && (left === 0 || left === 150)));
    expect(tableOf(open, TEXT)).toEqual(CELLS);
  });

  it('joins a number that fills its cell and goes on below, and no other', () => {
    const box = [across(0, 0, 90), across(40, 0, 90), down(0, 0, 40), down(45, 0, 40), down(90, 0, 40)];
    const long = [...written('11398', 4, 25), ...written('889', 4, 12)];
    const two = [...written('1', 50, 25), ...written('2', 50, 12)];
    expect(tableOf(box, [...long, ...two])).toEqual([
      [0, 0, 1, 1, '11398889'],
      [0, 1, 1, 1, '1 2'],
    ]);
  });

  it('keeps a number together that is printed over the lines beside it, in the cell of its middle', () => {
    const box = [across(0, 0, 90), across(20, 0, 90), ...[0, 30, 60, 90].map((x) => down(x, 0, 20))];
    const [left, middle, right] = [written('1', 12, 5), written('1398889', 22, 5), written('20', 66, 5)];
    expect(tableOf(box, [...left, ...middle, ...right])?.map((cell) => cell[4])).toEqual([
      '1',
      '1398889',
      '20',
    ]);
  });

  it('does not believe text that runs over the line above or below', () => {
    const box = [0, 20, 40].map((y) => across(y, 0, 90)).concat([0, 45, 90].map((x) => down(x, 0, 40)));
    const torn = [
      ...written('甲', 4, 17),
      ...written('乙', 4, 4),
      ...written('1', 50, 25),
      ...written('2', 50, 5),
    ];
    expect(tableOf(box, torn)?.map((cell) => cell[4])).toEqual(['\uFFFD', '1', '\uFFFD', '2']);
  });

  it('is none where lines only underline', () => {
    expect(tableOf([across(10, 0, 100), across(30, 0, 100)], TEXT)).toBeUndefined();
  });
});
