import { type DefaultTreeAdapterMap, html, parseFragment } from 'parse5';

/** A node of the parsed source. */
export type Node = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** The source as a browser would understand it, whatever is broken in it. */
export const parsed = (source: string): Parent => parseFragment(source);

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** `false` for drawings and formulas (SVG, MathML), whose elements have rules of their own. */
export const isHtml = (element: Element): boolean => element.namespaceURI === html.NS.HTML;

export const childrenOf = (parent: Parent): readonly Node[] => parent.childNodes;

/** The value of an attribute without blanks around it; empty where there is none. */
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((it) => it.name === name)?.value.trim() ?? '';

export const hasAttribute = (element: Element, name: string): boolean =>
  element.attrs.some((it) => it.name === name);

export const hasClass = (element: Element, name: string): boolean =>
  attribute(element, 'class').toLowerCase().split(/\s+/).includes(name.toLowerCase());

/** A property of the element's own style in lower case; empty where it says nothing. */
export type Style = (property: string) => string;

export function styleOf(element: Element): Style {
  const style = attribute(element, 'style');
  if (style === '') return () => '';
  const declared = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    declared.set(
      declaration.slice(0, colon).trim().toLowerCase(),
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return (property) => declared.get(property) ?? '';
}

/** All elements at or below the node with one of the names, in document order. */
export function findAll(root: Parent, names: ReadonlySet<string>): readonly Element[] {
  const found: Element[] = [];
  const pending: Node[] = childrenOf(root).toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    if (names.has(node.tagName)) found.push(node);
    pending.push(...childrenOf(node).toReversed());
  }
  return found;
}

/** All characters below the node. */
export function rawText(root: Parent): string {
  const parts: string[] = [];
  const pending: Node[] = childrenOf(root).toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if (isElement(node)) pending.push(...childrenOf(node).toReversed());
  }
  return parts.join('');
}

/** Each part alone, and all that stands between two parts together. */
export function parted(
  nodes: readonly Node[],
  isPart: (node: Node) => boolean,
): readonly (readonly Node[])[] {
  const groups: Node[][] = [];
  let between: Node[] | null = null;
  for (const node of nodes) {
    if (isPart(node)) {
      groups.push([node]);
      between = null;
    } else if (between) between.push(node);
    else {
      between = [node];
      groups.push(between);
    }
  }
  return groups;
}
