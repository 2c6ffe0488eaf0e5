import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { GridWriter } from './grid-writer.ts';
import { raised } from './normalised-words.ts';
import type { Block, ReportDocument } from './report-document.ts';

type Node = DefaultTreeAdapterMap['childNode'] | DefaultTreeAdapterMap['document'];
type Element = DefaultTreeAdapterMap['element'];

const SKIPPED = new Set(
  'head script style template noscript nav header footer aside svg select button iframe object'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const RAISED = new Set(['sup', 'sub']);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Deeper than any page is; what lies below is left out, so that a hostile page cannot exhaust the stack. */
const DEEPEST = 300;
/** A table with a longer text in one of its cells lays out the page. */
const LONGEST_CELL = 600;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((it) => it.name === name)?.value;
const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.tagName) ||
  HIDDEN.test(attributeOf(element, 'style') ?? '') ||
  attributeOf(element, 'hidden') !== undefined;

/**
 * A published page. A table that holds another table or whole paragraphs is layout and is read as running text
 * around the inner one; every other table is a grid.
 */
export function readHtmlDocument(text: string): ReportDocument {
  const document = parse(text);
  const [main, ...others] = findAll(document, 'main');
  const walk = new PageWalk();
  walk.visit(main && others.length === 0 ? main : document, 0);
  const titles = [...findAll(document, 'h1'), ...findAll(document, 'title')].map((it) =>
    textOf(it, 0).trim(),
  );
  return { format: 'html', titles, blocks: walk.blocks() };
}

class PageWalk {
  readonly #blocks: Block[] = [];
  #line = '';
  #lines = 0;
  #tables = 0;

  visit(node: Node, depth: number): void {
    if (node.nodeName === '#text' && 'value' in node) this.#line += node.value.replace(/\s+/g, ' ');
    else if (node.nodeName === 'br') this.#endLine();
    else if (node.nodeName === '#document') this.#children(node, depth);
    else if (isElement(node) && depth <= DEEPEST && !isSkipped(node)) this.#element(node, depth);
  }

  blocks(): readonly Block[] {
    this.#endLine();
    return this.#blocks;
  }

  #element(element: Element, depth: number): void {
    if (element.tagName === 'table' && !isLayout(element)) {
      this.#table(element);
      return;
    }
    if (RAISED.has(element.tagName)) {
      this.#line += textOf(element, depth);
      return;
    }
    const isBlock = !INLINE.has(element.tagName);
    if (isBlock) this.#endLine();
    this.#children(element, depth);
    if (isBlock) this.#endLine();
  }

  #children(node: Node, depth: number): void {
    for (const child of childrenOf(node)) this.visit(child, depth + 1);
  }

  #table(table: Element): void {
    this.#endLine();
    for (const caption of findAll(table, 'caption')) this.#line += textOf(caption, 0);
    this.#endLine();
    const grid = new GridWriter();
    for (const row of findAll(table, 'tr')) {
      grid.startRow();
      for (const cell of childrenOf(row)) {
        if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
        grid.cell(textOf(cell, 0), {
          rowSpan: spanOf(cell, 'rowspan'),
          columnSpan: spanOf(cell, 'colspan'),
        });
      }
    }
    this.#tables += 1;
    this.#blocks.push(grid.table({ table: this.#tables }));
  }

  #endLine(): void {
    const line = this.#line.replace(/\s+/g, ' ').trim();
    this.#line = '';
    if (line === '') return;
    this.#lines += 1;
    this.#blocks.push({ kind: 'text', text: line, place: { line: this.#lines } });
  }
}

const spanOf = (cell: Element, name: string): number => Number.parseInt(attributeOf(cell, name) ?? '1', 10);

function isLayout(table: Element): boolean {
  if (childrenOf(table).some((child) => findAll(child, 'table').length > 0)) return true;
  return findAll(table, 'td').some((cell) => textOf(cell, 0).trim().length > LONGEST_CELL);
}

/** All elements of that name at or below the node, in document order. */
function findAll(root: Node, tagName: string): readonly Element[] {
  const found: Element[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isElement(node) && node.tagName === tagName) found.push(node);
    for (const child of childrenOf(node).toReversed()) pending.push(child);
  }
  return found;
}

/** Text with a blank at every break, so that two numbers in one cell never become one. */
function textOf(node: Node, depth: number): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!isElement(node) || depth > DEEPEST || isSkipped(node)) return '';
  const inner = childrenOf(node)
    .map((child) => textOf(child, depth + 1))
    .join('');
  if (RAISED.has(node.tagName)) return raised(inner);
  return INLINE.has(node.tagName) ? inner : ` ${inner} `;
}
