import { decodeText } from './decode-text.ts';
import { readHtmlDocument } from './html-document.ts';
import { archivedHtml } from './mime-archive.ts';
import { readPlainDocument } from './plain-document.ts';
import type { ReportDocument } from './report-document.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { repacked, zipNames } from './zip-part.ts';

const HTML = /<(?:!doctype\s+html|html|head|body|table|tbody|tr|td|div|p|span)[\s>]/i;
const HEAD = 1_024;
/** Bytes of a page or a text, with the pictures some programs write into their pages; a report has some 50 kB of words. */
const MOST_TEXT = 8 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const wide = (name: string): string => [...name].map((sign) => `${sign}\u0000`).join('');

/** The kind of an OLE file, by the names of its streams. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.includes(wide('Workbook')) && !text.includes(wide('WordDocument'));
}

/** The document in a file, by what its bytes are; `null` where it is empty. Throws `UnreadableFile`. */
export async function openReport(bytes: Uint8Array, fileName: string): Promise<ReportDocument | null> {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (head.includes('%PDF-')) return (await import('./pdf/pdf-document.ts')).readPdfDocument(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return openPackage(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return isOldWorkbook(bytes) ? openSheet(bytes) : openConverted(bytes, 'doc');
  }
  if (head.startsWith('{\\rtf')) return openConverted(bytes, 'rtf');
  if (isPicture(head)) throw new UnreadableFile(`“${fileName}”是图片，请使用带文字的文件。`);
  return openText(bytes);
}

const isPicture = (head: string): boolean =>
  head.startsWith('\u0089PNG') ||
  head.startsWith('\u00ff\u00d8\u00ff') ||
  ['GIF8', 'BM', 'II*', 'MM\u0000*'].some((mark) => head.startsWith(mark));

async function openPackage(bytes: Uint8Array): Promise<ReportDocument> {
  const names = zipNames(bytes);
  if (names.includes('word/document.xml')) return openDocx(bytes);
  if (names.some((name) => /^xl\/workbook\.(?:xml|bin)$/.test(name))) return openSheet(repacked(bytes));
  if (names.includes('content.xml')) {
    const isText =
      names.includes('mimetype') &&
      Buffer.from(bytes.subarray(0, 200)).toString('latin1').includes('opendocument.text');
    return isText ? openConverted(bytes, 'odt') : openSheet(repacked(bytes));
  }
  throw new UnreadableFile('压缩包不是 Word 文档或者表格，请先解压，再分别读取其中的文件。');
}

// What reads these formats is large; it is loaded with the first file of its kind.
const openDocx = async (bytes: Uint8Array): Promise<ReportDocument> =>
  (await import('./docx-document.ts')).readDocxDocument(bytes);
const openSheet = async (bytes: Uint8Array): Promise<ReportDocument> =>
  (await import('./sheet-document.ts')).readSheetDocument(bytes);
const openConverted = async (bytes: Uint8Array, kind: 'doc' | 'rtf' | 'odt'): Promise<ReportDocument> =>
  openDocx(await (await import('./convert-legacy.ts')).convertToDocx(bytes, kind));

function openText(bytes: Uint8Array): ReportDocument | null {
  if (bytes.length > MOST_TEXT) throw new UnreadableFile('网页或者文本超过8 MB，不能作为年度报告读取。');
  const text = archivedHtml(bytes) ?? decodeText(bytes);
  if (text.trim() === '') return null;
  return HTML.test(text) ? readHtmlDocument(text) : readPlainDocument(text);
}
