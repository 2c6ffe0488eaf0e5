import type { LeakCode } from '../leak-kinds.data.ts';
import { inspectPicture } from '../pictures/inspect-picture.ts';
import { type Collector, createCollector } from '../reading.ts';
import { isLocalPath } from './local-path.ts';
import type { OfficePackage } from './office-package.ts';
import { descendants, textOf } from './xml-query.ts';

/** Parts that every package may have without carrying anything hidden. */
const ORDINARY = /^(\[Content_Types\]\.xml|(.+\/)?_rels\/[^/]*\.rels|docProps\/(core|app|custom)\.xml)$/;

/** Parts that are told by what they are; the first that fits. */
const TELLING: readonly (readonly [RegExp, LeakCode])[] = [
  [/vbaProject|vbaData|\/macrosheets\/|\/activeX\/|\/ctrlProps\//i, 'macros'],
  [/\/embeddings\/|\/oleObject/i, 'embedded-object'],
  [/^docProps\/thumbnail|\/thumbnail\./i, 'preview-picture'],
  [/\/printerSettings\//i, 'printer-settings'],
  [/\/externalLinks\//i, 'external-link'],
  [/\/(pivotCache|pivotTables)\/|^xl\/model\//i, 'pivot-cache'],
  [/^xl\/(connections\.xml|queryTables\/|customData\/)/i, 'data-connection'],
  [/^xl\/(revisions\/|userNames\.xml)/i, 'workbook-history'],
  [/\/(persons\/|people\.xml|commentAuthors\.xml|authors\.xml)/i, 'people-list'],
  [/\/(comments[^/]*\.xml$|comments\/|threadedComments\/)/i, 'comment'],
  [/\/glossary\//i, 'building-blocks'],
  [/\/notesSlides\//i, 'speaker-notes'],
  [/^customXml\//i, 'custom-xml'],
  [/^docProps\/custom\.xml$/i, 'custom-properties'],
];

const PICTURE = /\/media\/[^/]+\.(jpe?g|png|tiff?|webp|jfif)$/i;
/** Drawings of lines and small pictures that carry no text of their own worth reading. */
const UNCHECKED_PICTURE = /\/media\/[^/]+$/i;

/**
 * Looks at every part by its name: what is not on the list of the ordinary is told, so that a part nobody thought
 * of does not slip out. Embedded pictures are looked into.
 */
export function checkParts(office: OfficePackage, ordinary: RegExp, found: Collector): void {
  for (const [name, bytes] of office.parts) {
    const telling = TELLING.find(([pattern]) => pattern.test(name));
    if (telling) tellPart(office, name, telling[1], found);
    else if (PICTURE.test(name)) checkPicture(name, bytes, found);
    else if (ORDINARY.test(name) || ordinary.test(name)) checkRelations(office, name, found);
    else if (UNCHECKED_PICTURE.test(name)) found.leak('unchecked-picture', name);
    else found.leak('unknown-part', name);
  }
}

function tellPart(office: OfficePackage, name: string, code: LeakCode, found: Collector): void {
  if (/\.rels$/.test(name)) checkRelations(office, name, found);
  else {
    const root = /\.xml$/i.test(name) ? office.xml(name) : undefined;
    if (root && EMPTIED.has(code) && textOf(root).trim() === '' && !hasValues(root)) return;
    if (code === 'custom-xml' && /itemProps\d*\.xml$/.test(name)) return;
    const texts = root ? textsOf(root) : '';
    found.leak(code, name, texts.slice(0, 200));
    found.text(name, texts, true);
  }
}

/** Lists of sources, covers and properties that word processors leave empty in every file. */
const EMPTIED: ReadonlySet<LeakCode> = new Set(['custom-xml', 'custom-properties']);

const textsOf = (root: Parameters<typeof textOf>[0]): string => {
  const said = descendants(root, 't', 'text', 'lpwstr').map(textOf).join(' ').trim();
  return said === '' ? textOf(root).trim() : said;
};

/** Whether an element below carries attributes besides those that name styles and versions. */
function hasValues(root: Parameters<typeof textOf>[0]): boolean {
  return descendants(root, 'Source', 'item', 'property').length > 0;
}

function checkPicture(name: string, bytes: Uint8Array, found: Collector): void {
  const inside = createCollector();
  inspectPicture(bytes, inside);
  const { leaks, segments } = inside.reading();
  const where = `图片 ${name.split('/').at(-1)}`;
  for (const it of leaks) found.leak(it.code, where, it.excerpt);
  for (const it of segments) found.text(where, it.text, true);
}

/** Links of pages are text; every other thing outside is a leak, and so is a path of this machine. */
function checkRelations(office: OfficePackage, name: string, found: Collector): void {
  for (const { type, target, isExternal } of name.endsWith('.rels') ? [] : office.relations(name)) {
    if (!isExternal) continue;
    if (isLocalPath(target)) found.leak('local-path', `链接 ${name}`, target);
    if (type === 'hyperlink') found.text('链接地址', target, true);
    else if (type === 'attachedTemplate') found.leak('attached-template', name, target);
    else found.leak('external-link', name, target);
  }
}
