import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { ReportDocument } from './report-document.ts';
import { TokenWriter } from './token-stream.ts';

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
/** Deeper than any page is; what lies below is left out, so that a hostile page cannot exhaust the stack. */
const DEEPEST = 300;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/**
 * A published page. Real tables are read cell by cell, row by row: a cell that spans rows or columns is one
 * cell where it begins, which is all that "label, then its numbers" needs. A table that holds another table
 * is layout and is read as running text around the inner one.
 */
export function readHtmlDocument(text: string): ReportDocument {
  const document = parse(text);
  const [main, ...others] = findAll(document, 'main');
  const walk = new PageWalk();
  walk.visit(main && others.length === 0 ? main : document, 0);
  const titles = [...findAll(document, 'h1'), ...findAll(document, 'title')].map((it) =>
    textOf(it, 0).trim(),
  );
  return { titles, lines: walk.lines(), stream: walk.stream() };
}

class PageWalk {
  readonly #writer = new TokenWriter();
  readonly #lines: string[] = [];
  #line = '';

  visit(node: Node, depth: number): void {
    if (node.nodeName === '#text' && 'value' in node) this.#line += node.value;
    else if (node.nodeName === '#document') this.#children(node, depth);
    else if (isElement(node) && depth <= DEEPEST && !SKIPPED.has(node.tagName)) this.#element(node, depth);
  }

  #element(element: Element, depth: number): void {
    if (element.tagName === 'table' && !holdsTable(element)) {
      this.#table(element);
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

  lines(): readonly string[] {
    this.#endLine();
    return this.#lines;
  }

  stream() {
    this.#endLine();
    return this.#writer.stream();
  }

  #table(table: Element): void {
    this.#endLine();
    for (const caption of findAll(table, 'caption')) this.#writer.text(textOf(caption, 0));
    for (const row of findAll(table, 'tr')) {
      for (const cell of childrenOf(row)) {
        if (isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th')) {
          this.#writer.cell(textOf(cell, 0));
        }
      }
      this.#writer.rowEnd();
    }
    this.#writer.tableEnd();
  }

  #endLine(): void {
    const line = this.#line.replace(/\s+/g, ' ').trim();
    this.#line = '';
    if (line === '') return;
    this.#lines.push(line);
    this.#writer.text(line);
  }
}

const holdsTable = (table: Element): boolean =>
  childrenOf(table).some((child) => findAll(child, 'table').length > 0);

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
  if (!isElement(node) || depth > DEEPEST || SKIPPED.has(node.tagName)) return '';
  const inner = childrenOf(node)
    .map((child) => textOf(child, depth + 1))
    .join('');
  return INLINE.has(node.tagName) ? inner : ` ${inner} `;
}
