import { CannotInspect, type Collector } from '../reading.ts';

/** The text of a file in UTF-8, UTF-16 or GB 18030. Throws `CannotInspect` where it is none of them. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) break;
      return { text, encoding };
    } catch {
      // The next encoding is tried.
    }
  }
  throw new CannotInspect('unreadable-file', '不是文字文件，或者编码不能识别');
}

/** Characters that change the order of others or take no room. */
const INVISIBLE =
  /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad]|[\u{e0000}-\u{e007f}]/gu;
const NUMBER = /^[+-]?[\d,.]+%?$/;
const FORMULA = /^["'\s]*[=+\-@＝＋－＠]/;

/** Reads a text or a table in CSV. Throws `CannotInspect` where the bytes are no text. */
export function readText(bytes: Uint8Array, isTable: boolean, found: Collector): void {
  const { text } = decodeText(bytes);
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const where = `第${index + 1}行`;
    if (isTable) found.text(`表${where}`, cellsByTabs(line));
    else found.text(where, line);
    const strange = line.match(INVISIBLE);
    if (strange && !(index === 0 && strange.length === 1 && line.startsWith('\ufeff')))
      found.leak('invisible-characters', where, `${strange.length}个`);
    if (isTable) checkFields(line, where, found);
  }
}

/** The cells of a line parted by tabs, as the rows of all other tables are; within quotation marks nothing parts. */
const cellsByTabs = (line: string): string =>
  line.replaceAll(/"((?:[^"]|"")*)"|[,;]/g, (found, quoted?: string) =>
    quoted === undefined ? '\t' : found.slice(1, -1).replaceAll('""', '"').replaceAll('\t', ' '),
  );

function checkFields(line: string, where: string, found: Collector): void {
  for (const field of line.split(/[,\t;，]/)) {
    const value = field.replaceAll('"', '').trim();
    if (FORMULA.test(field) && !NUMBER.test(value) && value.length > 1)
      found.leak('formula-start', where, value);
  }
}
