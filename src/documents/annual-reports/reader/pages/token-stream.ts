import { evenedOut, wordsOf } from './normalised-words.ts';

/**
 * A report as one line of signs: the words of all labels run together, and one sign for each number, each
 * blank cell, and each end of a table row or table. In it a label broken over two lines is whole again, and
 * "label, then seven numbers" is a plain pattern whatever the page looked like.
 */
export type TokenStream = {
  readonly signs: string;
  /** The printed text of the n-th {@link NUMBER} sign. */
  readonly numbers: readonly string[];
};

export const NUMBER = '\ue000';
export const BLANK = '\ue001';
export const ROW_END = '\ue002';
export const TABLE_END = '\ue003';

const NUMERAL = /^[+-]?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,8})?$/;
/** A page number on a line of its own: `- 4 -`. */
export const PAGE_NUMBER = /^\s*[-—–]\s*\d{1,4}\s*[-—–]\s*$/;

/** Collects signs; `text` for running text, `cell` for a cell of a real table. */
export class TokenWriter {
  readonly #signs: string[] = [];
  readonly #numbers: string[] = [];

  /** A line of text; numbers in it are those that stand apart, between blanks, tabs or pipes. */
  text(line: string): void {
    const glued = evenedOut(line)
      .replaceAll('*', '')
      .replace(/(\d)\s*([.、)])\s*(?=\D|$)/g, '$1$2');
    for (const chunk of glued.split(/[\s|]+/)) this.#chunk(chunk);
  }

  /** The content of one table cell: a number only when nothing else is in it. */
  cell(content: string): void {
    const plain = evenedOut(content).trim();
    if (plain === '') this.#signs.push(BLANK);
    else this.#chunk(plain);
  }

  rowEnd(): void {
    this.#signs.push(ROW_END);
  }

  tableEnd(): void {
    this.#signs.push(TABLE_END);
  }

  stream(): TokenStream {
    return { signs: this.#signs.join(''), numbers: this.#numbers };
  }

  #chunk(chunk: string): void {
    const numeral = chunk.replace(/^[−﹣–]/, '-');
    if (!NUMERAL.test(numeral)) {
      // Signs that are neither words nor numbers, such as "/", stand for a cell that says nothing countable.
      this.#signs.push(wordsOf(chunk));
      return;
    }
    this.#signs.push(NUMBER);
    this.#numbers.push(numeral.replaceAll(',', ''));
  }
}
