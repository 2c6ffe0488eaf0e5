import { zipSync } from 'fflate';
import { type OfficePackage, openOfficePackage, relationsName } from '../package/office-package.ts';
import { attribute, elementsOf } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import { writeXml } from '../package/xml-writer.ts';
import { createCollector } from '../reading.ts';
import { cleanPicture } from './clean-picture.ts';

/** A package while parts are taken out of it and trees are changed. */
export type EditedPackage = OfficePackage & {
  /** Takes parts out, and every mention of them. */
  drop(pattern: Pick<RegExp, 'test'>): void;
  /** The tree of a part, to be written anew. */
  edit(name: string): XmlElement | undefined;
  write(): Uint8Array;
};

/** The oldest day a ZIP can tell: when a file was worked on is nobody's business. */
const NO_DAY = new Date(1980, 0, 1);

export function editPackage(bytes: Uint8Array): EditedPackage {
  const office = openOfficePackage(bytes, createCollector());
  const parts = new Map(office.parts);
  const edited = new Set<string>();
  const edit = (name: string): XmlElement | undefined => {
    if (!parts.has(name)) return undefined;
    edited.add(name);
    return office.xml(name);
  };
  return {
    ...office,
    parts,
    edit,
    drop: (pattern) => {
      for (const name of parts.keys())
        if (pattern.test(name)) {
          parts.delete(name);
          parts.delete(relationsName(name));
        }
    },
    write: () => {
      for (const name of [...parts.keys()].filter((it) => it.endsWith('.rels')))
        forgetLost(office, parts, name, edit);
      const types = edit('[Content_Types].xml');
      if (types)
        types.children = elementsOf(types).filter(
          (it) => it.local !== 'Override' || parts.has((attribute(it, 'PartName') ?? '').slice(1)),
        );
      return written(office, parts, edited);
    },
  };
}

const HYPERLINK = 'hyperlink';

/** Takes relations out that lead to parts no longer there or outside, and the elements that name them. */
function forgetLost(
  office: OfficePackage,
  parts: Map<string, Uint8Array>,
  relations: string,
  edit: (name: string) => XmlElement | undefined,
): void {
  const source = relations.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const lost = new Set(
    office
      .relations(source)
      .filter((it) => (it.isExternal ? it.type !== HYPERLINK : !parts.has(it.target)))
      .map((it) => it.id),
  );
  if (lost.size === 0) return;
  const listed = edit(relations);
  if (listed) listed.children = elementsOf(listed).filter((it) => !lost.has(attribute(it, 'Id') ?? ''));
  const root = /\.xml$/.test(source) ? edit(source) : undefined;
  if (root)
    dropElements(root, (it) =>
      Object.entries(it.attributes).some(([key, value]) => key.startsWith('r:') && lost.has(value)),
    );
}

/** Takes every element out that `isLost` says so of, wherever it stands. */
export function dropElements(parent: XmlElement, isLost: (element: XmlElement) => boolean): void {
  parent.children = parent.children.filter((it) => typeof it === 'string' || !isLost(it));
  for (const element of elementsOf(parent)) dropElements(element, isLost);
}

function written(
  office: OfficePackage,
  parts: ReadonlyMap<string, Uint8Array>,
  edited: ReadonlySet<string>,
): Uint8Array {
  const names = [...parts.keys()].sort(
    (one, other) => Number(other.startsWith('[')) - Number(one.startsWith('[')),
  );
  const files = names.map((name): [string, Uint8Array] => {
    const root = edited.has(name) || /\.(xml|rels)$/.test(name) ? office.xml(name) : undefined;
    const bytes = parts.get(name) ?? new Uint8Array();
    if (root) return [name, writeXml(root)];
    return [name, /\/media\/.*\.(jpe?g|png|webp)$/i.test(name) ? cleanPicture(bytes) : bytes];
  });
  return zipSync(Object.fromEntries(files), { level: 6, mtime: NO_DAY });
}
