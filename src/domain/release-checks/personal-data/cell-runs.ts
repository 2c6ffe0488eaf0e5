import { SEGMENT_BREAK } from '../normal-text.ts';
import type { ReadText } from '../read-text.ts';

/** A cell of a table with nothing but digits in it, or the X an identity number may end with. */
export type DigitCell = { readonly digits: string; readonly at: number; readonly end: number };

/** Neighbouring cells of digits, beside each other or below each other, with other cells or none around them. */
export type CellRun = {
  readonly cells: readonly DigitCell[];
  readonly lies: 'across' | 'down';
};

const DIGITS = /^(?:\d{1,14}[xX×]?|[xX×])$/;
const ROW = /^(.*表)第\d+行/;
/** Longer columns of digits are statistics. */
const LONGEST_COLUMN = 20;

type Slot = { readonly text: string; readonly at: number };

function cellsOf(row: string, start: number): readonly Slot[] {
  let at = start;
  return row.split('\t').map((text) => {
    const slot = { text, at: at + text.length - text.trimStart().length };
    at += text.length + 1;
    return slot;
  });
}

function digitCell({ text, at }: Slot): DigitCell | null {
  const words = text.trim();
  if (!DIGITS.test(words)) return null;
  return { digits: words.replace(/[x×]$/, 'X'), at, end: at + words.length };
}

/** Neighbours within a row; an empty cell between two boxes for digits parts nothing. */
function* runsAcross(slots: readonly Slot[]): Generator<CellRun> {
  let cells: DigitCell[] = [];
  for (const slot of slots) {
    const cell = digitCell(slot);
    if (cell) cells.push(cell);
    else if (slot.text.trim() !== '') {
      if (cells.length > 1) yield { cells, lies: 'across' };
      cells = [];
    }
  }
  if (cells.length > 1) yield { cells, lies: 'across' };
}

/** Collects the columns of one table row by row. */
function columnsReader() {
  const open = new Map<number, DigitCell[]>();
  const closed: CellRun[] = [];
  const close = (column: number): void => {
    const cells = open.get(column) ?? [];
    if (cells.length > 1 && cells.length <= LONGEST_COLUMN) closed.push({ cells, lies: 'down' });
    open.delete(column);
  };
  return {
    row(slots: readonly Slot[]): void {
      for (const column of [...open.keys()]) if (column >= slots.length) close(column);
      for (const [column, slot] of slots.entries()) {
        const cell = digitCell(slot);
        if (!cell) close(column);
        else open.set(column, [...(open.get(column) ?? []).slice(-LONGEST_COLUMN), cell]);
      }
    },
    end(): readonly CellRun[] {
      for (const column of [...open.keys()]) close(column);
      return closed.splice(0);
    },
  };
}

/** Every run of cells with digits in the tables of a text, across and down. */
export function cellRuns({ source, text }: ReadText): readonly CellRun[] {
  const runs: CellRun[] = [];
  const columns = columnsReader();
  let table: string | undefined;
  let at = 0;
  for (const [number, row] of text.split(SEGMENT_BREAK).entries()) {
    const where = source.segments[number]?.where ?? '';
    const slots = cellsOf(row, at);
    const own = ROW.exec(where)?.[1];
    if (own !== table) runs.push(...columns.end());
    table = own;
    if (own !== undefined) columns.row(slots);
    if (slots.length > 1) runs.push(...runsAcross(slots));
    at += row.length + 1;
  }
  return [...runs, ...columns.end()];
}
