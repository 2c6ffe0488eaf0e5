import type { Align, Cell, Run, Scope, Table } from '../body.ts';
import { attribute, childrenOf, type Element, findAll, isElement, rawText, styleOf } from './dom.ts';
import { isDropped } from './dropped.ts';
import { type GridRow, settleGrid } from './grid.ts';
import { lookWithin } from './look.ts';
import { mapRuns } from './map-runs.ts';
import { asCaption, hasWords, inCell, runsOfBlocks } from './places.ts';
import type { Look, Reading } from './reading.ts';
import { joined } from './settle-runs.ts';

const TABLE = new Set(['table']);

type Row = GridRow<Cell>;

/**
 * A table of the source; `null` where it only arranges a page: it holds another table, or is a single cell.
 */
export function readTable(element: Element, look: Look, reading: Reading): Table | null {
  if (findAll(element, TABLE).length > 0) return null;
  const within = {
    ...look,
    align: 'start' as const,
    indented: false,
    flush: false,
    listed: null,
    listDepth: 0,
  };
  const found = rowsOf(element, within, reading);
  const headFirst = [...found.filter(({ inHead }) => inHead), ...found.filter(({ inHead }) => !inHead)];
  const rows = settleGrid(headFirst, emptyCell);
  if (rows === null || (rows.length === 1 && rows[0]?.cells.length === 1)) return null;
  return withHead(withBoldHead(rows), captionOf(element, within, reading));
}

const emptyCell = (): Cell => ({ scope: null, colspan: 1, rowspan: 1, align: 'start', blocks: [] });

function rowsOf(table: Element, look: Look, reading: Reading): readonly Row[] {
  return seen(table, look, reading).flatMap((part): readonly Row[] => {
    if (part.tagName === 'tr') return [rowOf(part, false, look, reading)];
    const inHead = part.tagName === 'thead';
    if (!inHead && part.tagName !== 'tbody' && part.tagName !== 'tfoot') return [];
    const within = lookOf(part, look, reading);
    return seen(part, within, reading)
      .filter((row) => row.tagName === 'tr' && !isRuler(row))
      .map((row) => rowOf(row, inHead, within, reading));
  });
}

/** The row Word adds below a table of uneven columns: it has no height and no words. */
const isRuler = (row: Element): boolean => attribute(row, 'height') === '0' && rawText(row).trim() === '';

/** The elements below that a reader of the source sees. */
const seen = (parent: Element, look: Look, reading: Reading): readonly Element[] =>
  childrenOf(parent)
    .filter(isElement)
    .filter((child) => !isDropped(child, styleOf(child), look, reading));

const lookOf = (element: Element, look: Look, reading: Reading): Look =>
  lookWithin(element, styleOf(element), look, reading);

function rowOf(row: Element, inHead: boolean, look: Look, reading: Reading): Row {
  const own = lookOf(row, look, reading);
  const cells = childrenOf(row)
    .filter((it): it is Element => isElement(it) && (it.tagName === 'td' || it.tagName === 'th'))
    .map((cell) => cellOf(cell, inHead, own, reading));
  return { inHead, cells };
}

function cellOf(element: Element, inHead: boolean, look: Look, reading: Reading): Cell {
  const isHeader = inHead || element.tagName === 'th';
  const own = lookOf(element, look, reading);
  const blocks = inCell(reading.blocksOf(element, own));
  const align = commonAlign(blocks, own.align);
  return {
    scope: isHeader ? askedScope(element) : null,
    colspan: spanOf(element, 'colspan'),
    rowspan: spanOf(element, 'rowspan'),
    align,
    blocks: blocks.map((block) =>
      block.kind === 'paragraph'
        ? {
            ...block,
            runs: isHeader ? notBold(block.runs) : block.runs,
            align: align === 'start' ? block.align : 'start',
          }
        : block,
    ),
  };
}

/** The alignment all paragraphs share, so that it is said once. */
function commonAlign(blocks: Cell['blocks'], asked: Align): Align {
  const aligns = new Set(blocks.map((block) => (block.kind === 'paragraph' ? block.align : 'start')));
  const [only] = aligns;
  if (aligns.size === 0) return asked;
  return aligns.size === 1 && only ? only : 'start';
}

/** Cells of a head are bold by themselves. */
export const notBold = (runs: readonly Run[]): readonly Run[] =>
  joined(
    runs.map((run) =>
      run.kind === 'text' ? { ...run, marks: run.marks.filter((mark) => mark !== 'strong') } : run,
    ),
  );

const askedScope = (element: Element): Scope =>
  attribute(element, 'scope').toLowerCase().startsWith('col') ? 'col' : 'row';

const spanOf = (element: Element, name: string): number =>
  Number(/^\d{1,5}$/.exec(attribute(element, name))?.[0] ?? 1) || 1;

function captionOf(table: Element, look: Look, reading: Reading): readonly Run[] {
  const caption = childrenOf(table).find((it) => isElement(it) && it.tagName === 'caption');
  return caption && isElement(caption) ? asCaption(reading.runsOf(caption, look), reading.notes) : [];
}

/** In a table without any header a first row in bold is one: word processors seldom mark it otherwise. */
function withBoldHead(rows: readonly Row[]): readonly Row[] {
  const [first, ...rest] = rows;
  const hasHeader = rows.some(({ cells }) => cells.some(({ scope }) => scope !== null));
  if (!first || rest.length === 0 || hasHeader || !isBold(first) || rest.every(isBold)) return rows;
  const cells = first.cells.map((cell) => ({
    ...cell,
    scope: 'col' as const,
    blocks: mapRuns(cell.blocks, notBold),
  }));
  return [{ ...first, cells }, ...rest];
}

/** Every cell has words, and all of them are bold. */
const isBold = ({ cells }: Row): boolean =>
  cells.every(({ blocks }) => {
    const runs = runsOfBlocks(blocks);
    return (
      hasWords(runs) &&
      runs.every((run) => run.kind === 'break' || (run.kind === 'text' && run.marks.includes('strong')))
    );
  });

/** Leading rows of header cells are the head, as far as no cell of theirs reaches into the body. */
function withHead(rows: readonly Row[], caption: readonly Run[]): Table {
  const firstOfData = rows.findIndex(
    ({ inHead, cells }) => !inHead && cells.some(({ scope }) => scope === null),
  );
  // A table of header cells only still has a body.
  let size = firstOfData < 0 ? Math.min(1, rows.length - 1) : firstOfData;
  while (
    size > 0 &&
    rows.slice(0, size).some(({ cells }, row) => cells.some((cell) => row + cell.rowspan > size))
  )
    size -= 1;
  const all = rows.map(({ cells }) => cells);
  return {
    kind: 'table',
    caption,
    head: all.slice(0, size).map(columnHeads),
    rows: bodyRows(all.slice(size)),
  };
}

const columnHeads = (cells: readonly Cell[]): readonly Cell[] =>
  cells.map((cell) => ({ ...cell, scope: 'col' }));

/** A first row of nothing but headers heads the columns, also where a cell of it reaches down into the data. */
const bodyRows = (rows: readonly (readonly Cell[])[]): Table['rows'] =>
  rows.map((cells, row) =>
    row === 0 && cells.length > 1 && cells.every(({ scope }) => scope !== null) ? columnHeads(cells) : cells,
  );
