import type { XmlElement } from './xml-reader.ts';

const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

/** The elements directly inside. */
export const elementsOf = (parent: XmlElement): XmlElement[] => parent.children.filter(isElement);

/** The first child of that local name. */
export const child = (parent: XmlElement | undefined, local: string): XmlElement | undefined =>
  parent?.children.find((it): it is XmlElement => isElement(it) && it.local === local);

/** All children of that local name. */
export const childrenOf = (parent: XmlElement | undefined, local: string): XmlElement[] =>
  parent ? elementsOf(parent).filter((it) => it.local === local) : [];

/** All elements below of that local name, in document order. */
export function descendants(parent: XmlElement, ...locals: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const node of element.children) {
      if (!isElement(node)) continue;
      if (locals.includes(node.local)) found.push(node);
      visit(node);
    }
  };
  visit(parent);
  return found;
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(element: XmlElement | undefined, local: string): string | undefined {
  if (!element) return undefined;
  const plain = element.attributes[local];
  if (plain !== undefined) return plain;
  const key = Object.keys(element.attributes).find((it) => it.endsWith(`:${local}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** An attribute as a number; `undefined` where it is none. */
export function numeric(element: XmlElement | undefined, local: string): number | undefined {
  const value = Number.parseFloat(attribute(element, local) ?? '');
  return Number.isFinite(value) ? value : undefined;
}

/** A switch of OOXML: present without a value, or with one that is not off. */
export function isOn(element: XmlElement | undefined, local = 'val'): boolean {
  if (!element) return false;
  const value = attribute(element, local);
  return value === undefined || !/^(0|false|off|none)$/.test(value);
}

/** A boolean attribute that is off where it is absent. */
export const isTrue = (element: XmlElement | undefined, local: string): boolean =>
  /^(1|true|on|t)$/.test(attribute(element, local) ?? '');

/** All text inside. */
export const textOf = (element: XmlElement): string =>
  element.children.map((it) => (isElement(it) ? textOf(it) : it)).join('');
