import { type Block, type List, type ListType, paragraph } from '../body.ts';
import { attribute, childrenOf, type Element, isElement, type Node, parted } from './dom.ts';
import { inCell } from './places.ts';
import { DEEPEST_LIST, type Look, type ReadBlock, type Reading } from './reading.ts';

const TYPES = new Set<string>(['1', 'a', 'A', 'i', 'I']);
const HIGHEST_START = 9_999;

/**
 * A list of the source. A table inside an item cannot stay there: the list ends before it and goes on after it
 * with the next number.
 */
export function readList(element: Element, look: Look, reading: Reading): readonly ReadBlock[] {
  const within = {
    ...look,
    listDepth: look.listDepth + 1,
    align: 'start' as const,
    flush: false,
    listed: null,
  };
  const items = itemsOf(element, within, reading);
  if (look.listDepth >= DEEPEST_LIST) return items.flat().map(asRead);
  const ordered = orderedOf(element);
  return split(items, ordered).map(asRead);
}

/** What was settled as part of a list is paragraphs again, and no heading is among it. */
const asRead = (block: Block): ReadBlock =>
  block.kind === 'paragraph'
    ? { ...block, indented: true }
    : (block as Exclude<ReadBlock, { kind: 'raw-heading' }>);

/** The blocks of each item; what stands beside the items is an item too, and a list there belongs to the one before. */
function itemsOf(element: Element, look: Look, reading: Reading): readonly (readonly Block[])[] {
  const items: Block[][] = [];
  for (const nodes of parted(childrenOf(element), isPart)) {
    const [part] = nodes;
    const nested = part !== undefined && isElement(part) && isList(part);
    const blocks = plain(inCell(blocksOfItem(nodes, look, reading)));
    const last = items.at(-1);
    if (nested && last) last.push(...blocks);
    else if (blocks.length > 0) items.push([...blocks]);
  }
  return items;
}

function blocksOfItem(nodes: readonly Node[], look: Look, reading: Reading): readonly ReadBlock[] {
  const [only] = nodes;
  return only && isPart(only) && isElement(only)
    ? reading.blocksOf(only, look)
    : reading.blocksOfNodes(nodes, look);
}

const isPart = (node: Node): boolean => isElement(node) && (isList(node) || node.tagName === 'li');

const isList = ({ tagName }: Element): boolean => tagName === 'ul' || tagName === 'ol';

/** Items have no alignment of their own. */
const plain = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? paragraph(block.runs) : block));

function orderedOf(element: Element): List['ordered'] {
  if (element.tagName !== 'ol') return null;
  const type = attribute(element, 'type');
  const start = Number(/^\d{1,4}$/.exec(attribute(element, 'start'))?.[0] ?? 1);
  return {
    type: (TYPES.has(type) ? type : '1') as ListType,
    start: Math.min(Math.max(start, 1), HIGHEST_START),
  };
}

function split(items: readonly (readonly Block[])[], ordered: List['ordered']): readonly Block[] {
  const out: Block[] = [];
  let open: (readonly Block[])[] = [];
  let counted = 0;
  const endList = (): void => {
    const start = (ordered?.start ?? 1) + counted - open.length;
    if (open.length > 0) out.push({ kind: 'list', ordered: ordered && { ...ordered, start }, items: open });
    open = [];
  };
  for (const item of items) {
    const stranger = item.findIndex(({ kind }) => kind !== 'paragraph' && kind !== 'list');
    const own = stranger < 0 ? item : item.slice(0, stranger);
    counted += 1;
    if (own.length > 0) open.push(own);
    if (stranger >= 0) {
      endList();
      out.push(...item.slice(stranger));
    }
  }
  endList();
  return out;
}
