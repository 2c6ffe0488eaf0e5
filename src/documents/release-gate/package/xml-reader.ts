import { CannotInspect } from '../reading.ts';

/** An element as it is written; names keep their prefix, `local` is the name without it. */
export type XmlElement = {
  readonly name: string;
  readonly local: string;
  attributes: Record<string, string>;
  children: XmlNode[];
};

export type XmlNode = XmlElement | string;

export type XmlDocument = {
  readonly root: XmlElement;
  /** Comments between the elements: nobody sees them, and no office program writes any. */
  readonly comments: readonly string[];
};

/** Office programs stay far below; deeper or longer documents are traps. */
const LIMITS = { depth: 200, elements: 4_000_000 } as const;

const malformed = (reason: string) => new CannotInspect('unreadable-file', `XML ${reason}`);

/**
 * Reads XML strictly: no document type, no entities but the five of XML itself, UTF-8 or UTF-16 only. A tree
 * of plain objects takes a tenth of the time and memory of a document object model (decision 0039). Throws
 * `CannotInspect`.
 */
export function readXml(bytes: Uint8Array): XmlDocument {
  const text = decoded(bytes);
  const root: XmlElement = { name: '', local: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const comments: string[] = [];
  let at = 0;
  let elements = 0;
  const step = (mark: number): number => {
    const next = text[mark + 1];
    if (next === '!') return readDeclaration(text, mark, open, comments);
    if (next === '?') return after(text, '?>', mark);
    if (next === '/') return closeElement(text, mark, open);
    elements += 1;
    if (elements > LIMITS.elements || open.length > LIMITS.depth) throw malformed('过大或者层次过深');
    return openElement(text, mark, open);
  };
  while (at < text.length) {
    const mark = text.indexOf('<', at);
    const until = mark < 0 ? text.length : mark;
    if (until > at) addText(open, text.slice(at, until));
    at = mark < 0 ? text.length : step(mark);
  }
  const [only, ...more] = root.children.filter((it) => typeof it !== 'string');
  if (open.length !== 1 || !only || typeof only === 'string' || more.length > 0) throw malformed('不完整');
  return { root: only, comments };
}

function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : null;
  try {
    const text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
    const [, named = 'utf-8'] = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(text) ?? [];
    if (!/^utf-?(8|16)$/i.test(named)) throw malformed(`编码 ${named.slice(0, 20)} 不能检查`);
    return text;
  } catch (fault) {
    if (fault instanceof CannotInspect) throw fault;
    throw malformed('编码不规范');
  }
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  if (found < 0) throw malformed('不完整');
  return found + mark.length;
}

function readDeclaration(text: string, mark: number, open: XmlElement[], comments: string[]): number {
  if (text.startsWith('<!--', mark)) {
    const end = after(text, '-->', mark + 4);
    comments.push(text.slice(mark + 4, end - 3));
    return end;
  }
  if (!text.startsWith('<![CDATA[', mark)) throw malformed('含有文档类型声明（DTD）或者实体');
  const end = after(text, ']]>', mark);
  open.at(-1)?.children.push(text.slice(mark + 9, end - 3));
  return end;
}

function addText(open: XmlElement[], raw: string): void {
  if (open.length > 1) open.at(-1)?.children.push(unescaped(raw));
  else if (raw.trim() !== '') throw malformed('不规范');
}

function closeElement(text: string, mark: number, open: XmlElement[]): number {
  const end = after(text, '>', mark);
  const closing = open.pop();
  if (open.length === 0 || closing?.name !== text.slice(mark + 2, end - 1).trim())
    throw malformed('标记不配对');
  return end;
}

const NAME = /[^\s/>=<"'&]+/y;
const ATTRIBUTE = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

function openElement(text: string, mark: number, open: XmlElement[]): number {
  NAME.lastIndex = mark + 1;
  const name = NAME.exec(text)?.[0];
  if (!name) throw malformed('不规范');
  const element: XmlElement = { name, local: localOf(name), attributes: {}, children: [] };
  let at = NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (!found) break;
    const [, key = '', double, single = ''] = found;
    if (Object.hasOwn(element.attributes, key)) throw malformed('属性重复');
    element.attributes[key] = unescaped(double ?? single);
    at = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = at;
  const ending = TAG_END.exec(text);
  if (!ending) throw malformed('不规范');
  open.at(-1)?.children.push(element);
  if (ending[1] === '') open.push(element);
  return TAG_END.lastIndex;
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(/&([^;&]{0,12});?/g, (whole, word: string) => {
    const named = NAMED[word];
    if (named !== undefined && whole.endsWith(';')) return named;
    const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(word) ?? [];
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
    if (!whole.endsWith(';') || !(point > 0 && point <= 0x10ffff)) throw malformed('含有不能识别的实体');
    return String.fromCodePoint(point);
  });
}
