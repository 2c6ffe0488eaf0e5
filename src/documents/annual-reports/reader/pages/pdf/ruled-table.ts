import type { GridCell } from '../report-document.ts';
import { linesOfGlyphs, type PlacedGlyph } from './glyph-lines.ts';
import { overflowingNumbers } from './overflowing-numbers.ts';
import type { Frame, Segment } from './rule-segments.ts';

/** Lines nearer than this bound no row or column, in points. */
const NARROWEST = 4;
/** A frame of more rows or columns is no table of a report. */
const MOST = { rows: 300, columns: 60 } as const;
/** Open sides: a frame whose level lines reach this far beyond its upright ones has a column there. */
const OPEN_SIDE = 8;
/** Room between the text and the sides of a cell, and that of a digit, together, in points. */
const MARGIN = 18;

/** Stands for text that is there and cannot be told: neither blank nor a label. */
const UNREADABLE = '\uFFFD';
/** A line that leaves at least this share of a character on either side cuts through it. */
const CUT = 0.25;

/** A table as drawn: where it lies on the page, its cells, and the characters in it. */
export type RuledTable = {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly GridCell[];
  readonly glyphs: ReadonlySet<PlacedGlyph>;
};

/** The table a frame of lines encloses, with its characters; `null` where the frame is no table. */
export function ruledTable(frame: Frame, glyphs: readonly PlacedGlyph[]): RuledTable | null {
  const xs = places(frame.upright, frame.level);
  const ys = places(frame.level, frame.upright);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns > MOST.columns || rows > MOST.rows) return null;
  const regions = new Regions(frame, xs, ys.toReversed());
  const inside = new Map<number, PlacedGlyph[]>();
  const used = new Set<PlacedGlyph>();
  const overflowing = overflowingNumbers(glyphs, xs);
  for (const glyph of glyphs) {
    const box = overflowing.get(glyph) ?? glyph.box;
    const at = regions.at((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
    if (at === null) continue;
    used.add(glyph);
    const cell = inside.get(at);
    if (cell) cell.push(glyph);
    else inside.set(at, [glyph]);
  }
  const torn = regions.tornBy(glyphs);
  const cells = regions.cells().map(({ root, width, ...cell }) => ({
    ...cell,
    text: torn.has(root) ? UNREADABLE : cellText(inside.get(root) ?? [], width),
  }));
  return { top: ys.at(-1) ?? 0, bottom: ys[0] ?? 0, cells, glyphs: used };
}

/** Where lines stand, ascending; the ends of the lines across count where they reach beyond. */
function places(lines: readonly Segment[], across: readonly Segment[]): readonly number[] {
  const found: number[] = [];
  for (const { at } of lines.toSorted((one, other) => one.at - other.at)) {
    const last = found.at(-1);
    if (last === undefined || at - last >= NARROWEST) found.push(at);
  }
  const from = Math.min(...across.map((it) => it.from));
  const to = Math.max(...across.map((it) => it.to));
  if ((found[0] ?? from) - from > OPEN_SIDE) found.unshift(from);
  if (to - (found.at(-1) ?? to) > OPEN_SIDE) found.push(to);
  return found;
}

type Region = Omit<GridCell, 'text'> & { readonly root: number; readonly width: number };

/** The smallest cells of a frame, joined where no line parts them. */
class Regions {
  readonly #xs: readonly number[];
  /** From top to bottom. */
  readonly #ys: readonly number[];
  readonly #parents: number[];
  readonly #columns: number;

  constructor(frame: Frame, xs: readonly number[], ys: readonly number[]) {
    this.#xs = xs;
    this.#ys = ys;
    this.#columns = xs.length - 1;
    this.#parents = Array.from({ length: (ys.length - 1) * this.#columns }, (_, index) => index);
    for (const here of this.#parents.keys()) this.#joinNeighbours(frame, here);
  }

  /** Joins a smallest cell with the one to its right and the one below, where no line parts them. */
  #joinNeighbours(frame: Frame, here: number): void {
    const [xs, ys] = [this.#xs, this.#ys];
    const [row, column] = [Math.floor(here / this.#columns), here % this.#columns];
    const middleX = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
    const middleY = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
    const right = column + 2 < xs.length && !isParted(frame.upright, xs[column + 1] ?? 0, middleY);
    const below = row + 2 < ys.length && !isParted(frame.level, ys[row + 1] ?? 0, middleX);
    if (right) this.#join(here, here + 1);
    if (below) this.#join(here, here + this.#columns);
  }

  /** The cell a point lies in; `null` outside. */
  at(x: number, y: number): number | null {
    const column = this.#xs.findIndex((left, index) => x >= left && x < (this.#xs[index + 1] ?? left));
    const row = this.#ys.findIndex((top, index) => y <= top && y > (this.#ys[index + 1] ?? top));
    return column < 0 || row < 0 ? null : this.#rootOf(row * this.#columns + column);
  }

  /**
   * Cells whose text runs over the line above or below, as where a row was made too low for its label: which words
   * belong to which of the two rows cannot be told.
   */
  tornBy(glyphs: readonly PlacedGlyph[]): ReadonlySet<number> {
    const torn = new Set<number>();
    for (const { box } of glyphs) {
      const [x, margin] = [(box[0] + box[2]) / 2, (box[3] - box[1]) * CUT];
      const line = this.#ys.find((y) => y > box[1] + margin && y < box[3] - margin);
      if (line === undefined) continue;
      const [above, below] = [this.at(x, line + 1), this.at(x, line - 1)];
      if (above !== null && below !== null && above !== below) torn.add(above).add(below);
    }
    return torn;
  }

  cells(): readonly Region[] {
    const boxes = new Map<number, { row: number; column: number; lastRow: number; lastColumn: number }>();
    for (const index of this.#parents.keys()) {
      const [row, column] = [Math.floor(index / this.#columns), index % this.#columns];
      const root = this.#rootOf(index);
      const box = boxes.get(root) ?? { row, column, lastRow: row, lastColumn: column };
      boxes.set(root, {
        row: Math.min(box.row, row),
        column: Math.min(box.column, column),
        lastRow: Math.max(box.lastRow, row),
        lastColumn: Math.max(box.lastColumn, column),
      });
    }
    return [...boxes]
      .map(([root, { row, column, lastRow, lastColumn }]) => ({
        root,
        row,
        column,
        rowSpan: lastRow - row + 1,
        columnSpan: lastColumn - column + 1,
        width: (this.#xs[lastColumn + 1] ?? 0) - (this.#xs[column] ?? 0),
      }))
      .toSorted((one, other) => one.row - other.row || one.column - other.column);
  }

  #join(one: number, other: number): void {
    this.#parents[this.#rootOf(other)] = this.#rootOf(one);
  }

  #rootOf(index: number): number {
    let root = index;
    while ((this.#parents[root] ?? root) !== root) root = this.#parents[root] ?? root;
    this.#parents[index] = root;
    return root;
  }
}

const isParted = (lines: readonly Segment[], place: number, crossing: number): boolean =>
  lines.some(
    ({ at, from, to }) => Math.abs(at - place) < NARROWEST && crossing > from - 1 && crossing < to + 1,
  );

const DIGITS = /^[\d,.]+$/;

/** The text of a cell. A number too long for its cell goes on in the next line and is joined again. */
function cellText(glyphs: readonly PlacedGlyph[], width: number): string {
  const lines = linesOfGlyphs(glyphs);
  const isWrapped =
    lines.length > 1 &&
    lines.every(({ text }) => DIGITS.test(text)) &&
    lines.slice(0, -1).every(({ left, right }) => width - (right - left) < MARGIN);
  return lines.map(({ text }) => text).join(isWrapped ? '' : ' ');
}
