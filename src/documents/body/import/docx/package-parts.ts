import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ok, type Result, refuse } from '../../../../domain/shared/refusal.ts';

/** The parts of a DOCX by name, as they lie in the package. */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** What a document for reading may come to when unpacked; more is a trap. */
const MOST_BYTES = 150 * 1024 * 1024;
const MOST_PARTS = 5_000;

const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];
const DOCUMENT = 'word/document.xml';

/** Unpacks a DOCX. Refuses what is none, with words on what to do. */
export function unpack(bytes: Uint8Array): Result<PackageParts> {
  if (OLD_WORD.every((byte, index) => bytes[index] === byte))
    return refuse(
      'import-old-word',
      '这是旧版的 .doc 文件，或者加密的文件。请在 Word 或者 WPS 中另存为不加密的 .docx 文件后再导入。',
    );
  const parts = unzipped(bytes);
  if (!parts?.[DOCUMENT])
    return refuse('import-not-docx', '文件不是 .docx 文档或者已经损坏，请重新保存后再导入。');
  return ok(parts);
}

function unzipped(bytes: Uint8Array): PackageParts | null {
  let size = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter({ originalSize }) {
        size += originalSize;
        count += 1;
        if (size > MOST_BYTES || count > MOST_PARTS) throw new RangeError('the package is too large');
        return true;
      },
    });
  } catch {
    return null;
  }
}

/** The package with some parts written anew. */
export const repacked = (parts: PackageParts, changed: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    { ...parts, ...Object.fromEntries(Object.entries(changed).map(([name, xml]) => [name, strToU8(xml)])) },
    { level: 0 },
  );

/** A part as a document; `null` where there is none or it is broken. */
export function xmlPart(parts: PackageParts, name: string): Document | null {
  const part = parts[name];
  if (!part) return null;
  const xml = strFromU8(part);
  // No office program writes a document type; entities declared in one could grow without end.
  if (/<!DOCTYPE/i.test(xml)) return null;
  try {
    return new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml');
  } catch {
    return null;
  }
}

export const written = (document: Document): string => new XMLSerializer().serializeToString(document);

/** The child elements with that name, in order. */
export const childrenNamed = (parent: Element, name: string): readonly Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeName === name && 'getAttribute' in node);

/** A property as `w:pPr/w:jc`: the first element along the path. */
export function propertyOf(parent: Element | null, path: string): Element | null {
  let element = parent;
  for (const name of path.split('/')) {
    const [child] = element ? childrenNamed(element, name) : [];
    element = child ?? null;
  }
  return element;
}

export const settingOf = (element: Element | null): string | null => element?.getAttribute('w:val') ?? null;

/** A switch such as `w:vanish`: on where it stands without a value. */
export function isOn(element: Element | null): boolean {
  return element !== null && !['0', 'false', 'off', 'none'].includes(settingOf(element) ?? '1');
}

/** All elements with that name at any depth, as a list that stays while the document changes. */
export const allNamed = (root: Document | Element, name: string): readonly Element[] => [
  ...root.getElementsByTagName(name),
];

export const remove = (element: Element): void => {
  element.parentNode?.removeChild(element);
};

/** The words of all runs below. */
export const wordsBelow = (element: Element): string =>
  [...allNamed(element, 'w:t'), ...allNamed(element, 'w:delText')].map((it) => it.textContent ?? '').join('');
