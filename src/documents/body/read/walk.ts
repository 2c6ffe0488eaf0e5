import type { Run } from '../body.ts';
import type { NoteBook } from '../notes.ts';
import { BlockBuilder } from './block-builder.ts';
import { childrenOf, type Element, isElement, type Node, type Style, styleOf } from './dom.ts';
import { isDropped } from './dropped.ts';
import { lookWithin, outlineLevelOf } from './look.ts';
import { pictureOf } from './pictures.ts';
import { runsOfBlocks } from './places.ts';
import { readFigure, readVideo } from './read-figure.ts';
import { readHeading } from './read-heading.ts';
import { readList } from './read-list.ts';
import { readQuestions } from './read-questions.ts';
import { readQuote } from './read-quote.ts';
import { readTable } from './read-table.ts';
import { DEEPEST, type Look, PLAIN_LOOK, type ReadBlock, type Reading } from './reading.ts';
import { visible } from './settle-runs.ts';

/** Elements that stand within a line; all others begin and end a paragraph. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr output q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const STRUCK = new Set(['s', 'strike']);

type Block = (element: Element, look: Look, reading: Reading) => readonly ReadBlock[];

/** Elements that are blocks of their own kind. */
const BLOCKS: Readonly<Record<string, Block>> = {
  ul: readList,
  ol: readList,
  figure: readFigure,
  blockquote: readQuote,
  dl: readQuestions,
  video: readVideo,
  hr: () => [{ kind: 'rule' }],
};

/** Reads parsed HTML as blocks; `keep` takes over pictures found inside the text. */
export function readBlocks(
  root: Parameters<typeof childrenOf>[0],
  notes: NoteBook,
  keep: Reading['keep'],
): readonly ReadBlock[] {
  const reading: Reading = {
    notes,
    keep,
    blocksOf: (element, look) => blocksIn(element, look, reading),
    blocksOfNodes: (nodes, look) => blocksAmong(nodes, look, reading),
    runsOf: (element, look): readonly Run[] => runsOfBlocks(blocksIn(element, look, reading)),
  };
  return blocksAmong(childrenOf(root), PLAIN_LOOK, reading);
}

/** What a part such as a cell holds; nothing where the part itself is hidden. */
const blocksIn = (element: Element, look: Look, reading: Reading): readonly ReadBlock[] =>
  isDropped(element, styleOf(element), look, reading) ? [] : blocksAmong(childrenOf(element), look, reading);

function blocksAmong(nodes: readonly Node[], look: Look, reading: Reading): readonly ReadBlock[] {
  const builder = new BlockBuilder(reading);
  visitAll(nodes, look, { builder, reading });
  return builder.blocks();
}

type Tools = { readonly builder: BlockBuilder; readonly reading: Reading };

function visitAll(nodes: readonly Node[], look: Look, tools: Tools): void {
  if (look.depth > DEEPEST) tools.reading.notes.note('deep-nesting');
  else for (const node of nodes) visit(node, look, tools);
}

function visit(node: Node, look: Look, tools: Tools): void {
  const { builder, reading } = tools;
  if (node.nodeName === '#text' && 'value' in node) {
    const text = visible(node.value, () => reading.notes.note('unknown-character'));
    // A link is underlined anyway.
    const marks = look.href === null ? look.marks : look.marks.filter((mark) => mark !== 'u');
    builder.run({ kind: 'text', text, marks, href: look.href }, look);
  } else if (isElement(node)) {
    const style = styleOf(node);
    if (!isDropped(node, style, look, reading)) visitElement(node, style, look, tools);
  }
}

function visitElement(element: Element, style: Style, look: Look, tools: Tools): void {
  const { builder, reading } = tools;
  const within = lookWithin(element, style, look, reading);
  noteChanges(element, reading);
  const block = BLOCKS[element.tagName];
  if (element.tagName === 'br') builder.run({ kind: 'break' }, look);
  else if (element.tagName === 'img') {
    const picture = pictureOf(element, style, reading);
    if (picture) builder.run({ kind: 'picture', picture }, look);
  } else if (style('mso-list') === 'ignore') builder.marker(markerOf(element, reading));
  else if (block) builder.push(...block(element, within, reading));
  else visitContainer(element, style, within, tools);
}

function visitContainer(element: Element, style: Style, within: Look, tools: Tools): void {
  const { builder, reading } = tools;
  const { tagName } = element;
  const level = levelOf(element, style);
  const table = tagName === 'table' ? readTable(element, within, reading) : null;
  if (level !== null) builder.push(...readHeading(element, level, within, reading));
  else if (table) builder.push(table);
  else {
    if (tagName === 'table') reading.notes.note('layout-table');
    const isBlock = !INLINE.has(tagName) && !tagName.includes(':');
    if (isBlock) builder.close();
    visitAll(childrenOf(element), within, tools);
    if (isBlock) builder.close();
  }
}

const levelOf = (element: Element, style: Style): number | null =>
  /^h[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : outlineLevelOf(element, style);

function noteChanges(element: Element, { notes }: Reading): void {
  if (STRUCK.has(element.tagName)) notes.note('strike');
  if (element.tagName === 'ins') notes.note('inserted-text');
}

/** The words of a list number; a picture as bullet has none. */
function markerOf(element: Element, reading: Reading): string {
  const runs = reading.runsOf(element, PLAIN_LOOK);
  return runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
}
