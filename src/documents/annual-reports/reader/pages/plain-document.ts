import {
  commaFields,
  isCommaText,
  pipeStyleOf,
  rowFields,
  tabFields,
} from '../recognise/stream/text-layout.ts';
import { GridWriter } from './grid-writer.ts';
import type { Block, ReportDocument } from './report-document.ts';

/** A line of Markdown or of drawn boxes between two rows. */
const DRAWN_LINE = /^(?=.*[-=─━═])[\s|:+\-=─━═│┃║├┼┤┌┬┐└┴┘╔╦╗╠╬╣╚╩╝]+$/;
/** Fewer rows are no table. */
const FEWEST_ROWS = 2;

/**
 * Plain text: one cell a line, columns set with blanks, tabs or pipes, Markdown. Lines that are whole rows of a table
 * between pipes or tabs become a grid; everything else stays text, empty lines too.
 */
export function readPlainDocument(text: string): ReportDocument {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\f\u2028]/);
  const isPiped = pipeStyleOf(lines) === 'rows';
  const isComma = isCommaText(lines);
  const walk = new LineWalk(
    (line) => (isComma ? commaFields(line) : isPiped ? rowFields(line) : null) ?? tabFields(line),
  );
  for (const [index, line] of lines.entries()) walk.line(line, index + 1);
  return { format: 'text', titles: [], blocks: walk.blocks() };
}

type Row = { readonly fields: readonly string[]; readonly text: string; readonly number: number };

class LineWalk {
  readonly #fieldsOf: (line: string) => readonly string[] | null;
  readonly #blocks: Block[] = [];
  #rows: Row[] = [];
  #tables = 0;

  constructor(fieldsOf: (line: string) => readonly string[] | null) {
    this.#fieldsOf = fieldsOf;
  }

  line(text: string, number: number): void {
    if (DRAWN_LINE.test(text)) return;
    const fields = this.#fieldsOf(text);
    if (fields !== null) {
      this.#rows.push({ fields, text, number });
      return;
    }
    this.#endTable();
    this.#blocks.push({ kind: 'text', text, place: { line: number } });
  }

  blocks(): readonly Block[] {
    this.#endTable();
    return this.#blocks;
  }

  #endTable(): void {
    const rows = this.#rows;
    this.#rows = [];
    if (rows.length < FEWEST_ROWS) {
      for (const { text, number } of rows) this.#blocks.push({ kind: 'text', text, place: { line: number } });
      return;
    }
    const grid = new GridWriter();
    for (const { fields } of rows) {
      grid.startRow();
      for (const field of fields) grid.cell(field.replaceAll('*', ''));
    }
    this.#tables += 1;
    this.#blocks.push(grid.table({ table: this.#tables, line: rows[0]?.number ?? 1 }));
  }
}
