import type { XmlElement, XmlNode } from './xml-reader.ts';

const escapedText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapedValue = (text: string): string =>
  escapedText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

function write(node: XmlNode): string {
  if (typeof node === 'string') return escapedText(node).replaceAll('\r', '&#13;');
  const attributes = Object.entries(node.attributes)
    .map(([key, value]) => ` ${key}="${escapedValue(value)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(write).join('')}</${node.name}>`;
}

/** A tree as the bytes of a part; comments and processing instructions are not written again. */
export const writeXml = (root: XmlElement): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${write(root)}`);
