import type { Collector } from '../reading.ts';
import { openZip, type ZipParts } from './open-zip.ts';
import { attribute, elementsOf } from './xml-query.ts';
import { readXml, type XmlElement } from './xml-reader.ts';

/** A relationship of a part to another part or to something outside. */
export type Relation = {
  readonly id: string;
  /** The last word of its type, such as `image` or `attachedTemplate`. */
  readonly type: string;
  /** The name of the part, or the address where it lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** An Office Open XML package (DOCX, XLSX, PPTX). */
export type OfficePackage = {
  readonly parts: ZipParts;
  /** The tree of an XML part, read once; `undefined` where there is no such part. */
  xml(name: string): XmlElement | undefined;
  /** Where a part points to. */
  relations(name: string): readonly Relation[];
};

/** Opens a package; comments in its XML are reported to `found`. Throws `CannotInspect`. */
export function openOfficePackage(bytes: Uint8Array, found: Collector): OfficePackage {
  const parts = openZip(bytes);
  const trees = new Map<string, XmlElement>();
  const xml = (name: string): XmlElement | undefined => {
    const known = trees.get(name);
    const part = parts.get(name);
    if (known || !part) return known;
    const { root, comments } = readXml(part);
    for (const comment of comments) found.leak('xml-comment', name, comment);
    trees.set(name, root);
    return root;
  };
  return {
    parts,
    xml,
    relations: (name) => {
      const root = xml(relationsName(name));
      return root ? elementsOf(root).map((it) => relationOf(name, it)) : [];
    },
  };
}

/** `word/document.xml` → `word/_rels/document.xml.rels`. */
export const relationsName = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels');

function relationOf(from: string, element: XmlElement): Relation {
  const target = attribute(element, 'Target') ?? '';
  const isExternal = attribute(element, 'TargetMode') === 'External';
  return {
    id: attribute(element, 'Id') ?? '',
    type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
    target: isExternal ? target : resolved(from, target),
    isExternal,
  };
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}
