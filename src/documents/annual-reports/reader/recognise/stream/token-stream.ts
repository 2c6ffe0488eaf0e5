import type { SourcePlace } from '../../../../../domain/annual-reports/read-report.ts';
import { evenedOut, wordsOf } from '../../pages/normalised-words.ts';
import { type Block, placeOf, rowsOf, type TableBlock } from '../../pages/report-document.ts';
import { isCellContent } from '../printed-values.ts';
import type { PrintedCell } from '../row-reading.ts';
import { usualGap } from './text-layout.ts';

/**
 * A report as one line of signs: the words of all labels run together, and one sign for each number, each blank
 * cell, and each end of a table row or table. In it a label broken over two lines is whole again, and "label, then
 * seven numbers" is a plain pattern whatever the page looked like.
 */
export type TokenStream = {
  readonly signs: string;
  /** What each {@link NUMBER} and {@link BLANK} stands for, by its place in `signs`. */
  readonly cells: ReadonlyMap<number, PrintedCell>;
  /** The place in the file of each piece of `signs`, by where the piece begins; ascending. */
  readonly places: readonly (readonly [start: number, place: SourcePlace])[];
  /** How far from the left edge of the paper a piece stands, by where it begins; empty where the format has no paper. */
  readonly lefts: ReadonlyMap<number, number>;
  /** Whether something, if only a blank, stands behind the last number, so that it cannot have been cut. */
  readonly isClosed: boolean;
};

export const NUMBER = '\ue000';
export const BLANK = '\ue001';
export const ROW_END = '\ue002';
export const TABLE_END = '\ue003';
/** More empty lines than between two cells: blank cells, nobody knows how many. */
export const GAP = '\ue004';

/** A page number on a line of its own: `- 4 -`. */
const PAGE_NUMBER = /^\s*[-—–]\s*\d{1,4}\s*[-—–]\s*$/;
/** Marks that stand for an empty cell when they are alone between two numbers or pipes. */
const EMPTY_MARK = /^[/\\\-—–─]+$/;
/** A number with a remark, such as `3(撤回1件)`: the content of a cell, though no number. */
const REMARKED = /^\d[\d,.]*[件个项条宗次份]?[([/注]/;

/** All of a file as one stream: running text line by line, tables cell by cell. */
export function streamOf(blocks: readonly Block[]): TokenStream {
  const lines = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
  const writer = new TokenWriter(usualGap(lines));
  for (const block of blocks) {
    if (block.kind === 'text') writer.line(block.text, block.place, block.wordsAt);
    else writer.table(block);
  }
  return writer.stream();
}

class TokenWriter {
  readonly #signs: string[] = [];
  readonly #cells = new Map<number, PrintedCell>();
  readonly #places: [number, SourcePlace][] = [];
  readonly #lefts = new Map<number, number>();
  readonly #usualGap: number;
  #length = 0;
  #emptyLines = 0;
  /** Whether the cell that a pipe opened still has no content. */
  #isOpen = false;
  #endsClosed = true;

  constructor(usual: number) {
    this.#usualGap = usual;
  }

  line(raw: string, place: SourcePlace, wordsAt?: readonly number[]): void {
    if (raw.trim() === '') {
      this.#emptyLines += 1;
      // One empty line at the end may be the line end an editor added.
      if (this.#emptyLines > 1) this.#endsClosed = true;
      return;
    }
    if (PAGE_NUMBER.test(raw)) return;
    if (this.#emptyLines > this.#usualGap) this.#push(GAP, place);
    this.#emptyLines = 0;
    const line = glued(raw.replaceAll(/[│┃║｜]/g, '|'));
    if (line.includes('|')) this.#piped(line, place);
    else this.#words(line, place, wordsAt);
    this.#endsClosed = /[\s|]$/.test(raw);
  }

  table(table: TableBlock): void {
    for (const row of rowsOf(table)) {
      for (const cell of row) this.#cell(cell.text, placeOf(table, cell));
      this.#push(ROW_END, table.place);
    }
    this.#push(TABLE_END, table.place);
    this.#endsClosed = true;
    this.#emptyLines = 0;
  }

  stream(): TokenStream {
    const signs = this.#signs.join('');
    return {
      signs,
      cells: this.#cells,
      places: this.#places,
      lefts: this.#lefts,
      isClosed: this.#endsClosed,
    };
  }

  /** A line whose pipes may belong to a row of several lines. */
  #piped(line: string, place: SourcePlace): void {
    for (const [index, segment] of line.split('|').entries()) {
      if (index > 0) {
        if (this.#isOpen) this.#push(BLANK, place, '');
        this.#isOpen = true;
      }
      if (segment.trim() !== '') this.#words(segment, place);
    }
  }

  #cell(content: string, place: SourcePlace): void {
    if (content.trim() === '') this.#push(BLANK, place, '');
    else if (isCellContent(content) || REMARKED.test(evenedOut(content)))
      this.#push(NUMBER, place, content.trim());
    else this.#push(wordsOf(content), place);
  }

  #words(line: string, place: SourcePlace, wordsAt: readonly number[] = []): void {
    const chunks = line.split(/\s+/).filter((it) => it !== '');
    for (const [index, chunk] of chunks.entries()) {
      const left = wordsAt.length === chunks.length ? wordsAt[index] : undefined;
      if (left !== undefined) this.#lefts.set(this.#length, left);
      const isNumber = isCellContent(chunk) ? /\d/.test(chunk) : REMARKED.test(chunk);
      const isCell = isNumber || EMPTY_MARK.test(chunk);
      if (isCell) this.#push(NUMBER, place, chunk);
      else this.#push(wordsOf(chunk), place);
      this.#isOpen = false;
    }
  }

  #push(sign: string, place: SourcePlace, printed?: string): void {
    if (sign === '') return;
    if (printed !== undefined) this.#cells.set(this.#length, { printed, place });
    this.#places.push([this.#length, place]);
    this.#signs.push(sign);
    this.#length += sign.length;
  }
}

/** Marks of emphasis taken away, and the number of a label put next to its point. */
const glued = (line: string): string =>
  evenedOut(line)
    .replaceAll('*', '')
    .replace(/(\d)\s*([.、)])\s*(?=\D|$)/g, '$1$2');
