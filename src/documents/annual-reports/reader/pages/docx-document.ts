import {
  attribute,
  child,
  childrenOf,
  elementsOf,
  isOn,
  numeric,
} from '../../../release-gate/package/xml-query.ts';
import { readXml, type XmlElement } from '../../../release-gate/package/xml-reader.ts';
import { raised } from './normalised-words.ts';
import type { Block, GridCell, ReportDocument } from './report-document.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { zipPart } from './zip-part.ts';

const DOCUMENT = 'word/document.xml';
/** What a reader of the document does not see, or sees elsewhere. */
const SKIPPED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'footnoteReference', 'pict']);
/** Wrappers whose content stands in the text as if they were not there. */
const WRAPPERS = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'AlternateContent',
  'Choice',
]);
const MOST_COLUMNS = 200;

/**
 * A Word document by its own words: paragraphs and tables with their merged cells, without what is deleted or
 * hidden. Throws `UnreadableFile`, and `CannotInspect` where the package is broken or a trap.
 */
export function readDocxDocument(bytes: Uint8Array): ReportDocument {
  const part = zipPart(bytes, DOCUMENT);
  if (!part) throw new UnreadableFile('文件不是 Word 文档（DOCX）。');
  const body = child(readXml(part).root, 'body');
  const walk = new BodyWalk();
  if (body) walk.content(body);
  return { format: 'docx', titles: [], blocks: walk.blocks };
}

class BodyWalk {
  readonly blocks: Block[] = [];
  #tables = 0;
  #lines = 0;

  content(parent: XmlElement): void {
    for (const element of elementsOf(parent)) {
      if (element.local === 'p') this.#paragraph(element);
      else if (element.local === 'tbl') this.#table(element);
      else if (WRAPPERS.has(element.local)) this.content(element);
    }
  }

  #paragraph(paragraph: XmlElement): void {
    for (const line of textOf(paragraph).split('\n')) {
      if (line.trim() === '') continue;
      this.#lines += 1;
      this.blocks.push({ kind: 'text', text: line.trim(), place: { line: this.#lines } });
    }
  }

  /** A table that holds tables is layout: its cells are read as text around the inner ones. */
  #table(table: XmlElement): void {
    const rows = rowsIn(table);
    const cells = rows.flatMap((row) => cellsIn(row));
    if (cells.some((cell) => childrenOf(cell, 'tbl').length > 0)) {
      for (const cell of cells) this.content(cell);
      return;
    }
    this.#tables += 1;
    this.blocks.push({ kind: 'table', cells: gridOf(rows), place: { table: this.#tables } });
  }
}

/** The children of that name, also those in wrappers. */
function within(parent: XmlElement, local: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.local === local) return [element];
    return WRAPPERS.has(element.local) ? within(element, local) : [];
  });
}

const rowsIn = (table: XmlElement): readonly XmlElement[] => within(table, 'tr');
const cellsIn = (row: XmlElement): readonly XmlElement[] => within(row, 'tc');

type Open = GridCell & { rowSpan: number };

/** Cells with their spans: `gridSpan` over columns, `vMerge` over rows. */
function gridOf(rows: readonly XmlElement[]): readonly GridCell[] {
  const cells: Open[] = [];
  const open = new Map<number, Open>();
  for (const [row, element] of rows.entries()) {
    let column = spanIn(child(element, 'trPr'), 'gridBefore', 0);
    for (const cell of cellsIn(element)) {
      const columnSpan = spanIn(child(cell, 'tcPr'), 'gridSpan', 1);
      const above = goesOn(cell) ? open.get(column) : undefined;
      if (above) above.rowSpan += 1;
      else {
        const fresh: Open = { row, column, rowSpan: 1, columnSpan, text: cellText(cell) };
        cells.push(fresh);
        open.set(column, fresh);
      }
      column += columnSpan;
    }
  }
  return cells;
}

/** Whether a cell is the lower part of a merged one. */
function goesOn(cell: XmlElement): boolean {
  const merge = child(child(cell, 'tcPr'), 'vMerge');
  return merge !== undefined && attribute(merge, 'val') !== 'restart';
}

const spanIn = (properties: XmlElement | undefined, name: string, least: number): number =>
  Math.min(MOST_COLUMNS, Math.max(least, numeric(child(properties, name), 'val') ?? least));

const cellText = (cell: XmlElement): string =>
  within(cell, 'p')
    .map((paragraph) => textOf(paragraph))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What some elements of a run stand for. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Visible text of a paragraph; a line break is a line end, a tab a tab. */
const textOf = (element: XmlElement): string => elementsOf(element).map(textOfPart).join('');

function textOfPart(part: XmlElement): string {
  if (part.local === 't') return part.children.filter((it) => typeof it === 'string').join('');
  const sign = SIGNS[part.local];
  if (sign !== undefined) return sign;
  if (SKIPPED.has(part.local) || isHidden(part)) return '';
  return isRaised(part) ? raised(textOf(part)) : textOf(part);
}

/** A run above or below the line, such as the number of a note. */
function isRaised(run: XmlElement): boolean {
  const align = run.local === 'r' ? child(child(run, 'rPr'), 'vertAlign') : undefined;
  return align !== undefined && attribute(align, 'val') !== 'baseline';
}

const isHidden = (run: XmlElement): boolean =>
  run.local === 'r' &&
  isOn(child(child(run, 'rPr'), 'vanish')) &&
  child(child(run, 'rPr'), 'vanish') !== undefined;
