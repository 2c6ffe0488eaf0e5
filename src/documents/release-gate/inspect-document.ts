import type { LeakCode } from './leak-kinds.data.ts';
import { openZip } from './package/open-zip.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { inspectPicture, pictureKind } from './pictures/inspect-picture.ts';
import { readText } from './plain/read-text.ts';
import { CannotInspect, type Collector, createCollector, type Reading } from './reading.ts';
import { readWorkbook } from './sheets/read-sheets.ts';
import { readSlides } from './slides/read-slides.ts';
import { inspectVideo, isVideo } from './video/inspect-video.ts';
import { readWord } from './word/read-word.ts';

/** A file as somebody hands it in. */
export type GateFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a file is by its bytes. */
export type DocumentKind =
  | 'word'
  | 'sheets'
  | 'slides'
  | 'pdf'
  | 'picture'
  | 'video'
  | 'archive'
  | 'text'
  | 'table';

const ENDINGS: Readonly<Record<DocumentKind, RegExp>> = {
  word: /\.docx$/i,
  sheets: /\.xlsx$/i,
  slides: /\.pptx$/i,
  pdf: /\.pdf$/i,
  picture: /\.(jpe?g|jfif|png|gif|tiff?|webp)$/i,
  video: /\.mp4$/i,
  archive: /\.zip$/i,
  text: /\.(txt|md)$/i,
  table: /\.(csv|tsv)$/i,
};

/** Formats that are known by their first bytes and not let through, with the reason. */
const MAGIC: readonly (readonly [string, LeakCode, string])[] = [
  ['\xd0\xcf\x11\xe0', 'old-format', 'DOC、XLS、PPT、WPS、ET 等旧格式，或者加密的文档'],
  ['{\\rtf', 'old-format', 'RTF 文件'],
  ['Rar!', 'archive-inside', 'RAR 压缩包'],
  ['7z\xbc\xaf', 'archive-inside', '7Z 压缩包'],
  ['\x1f\x8b', 'archive-inside', 'GZ 压缩包'],
  ['BZh', 'archive-inside', 'BZ2 压缩包'],
  ['\xfd7zXZ', 'archive-inside', 'XZ 压缩包'],
];
const WEB_PAGE = /^\s*(<!doctype|<html|<\?xml|<svg|<script|MIME-Version:)/i;

/** The kind of a file by its bytes; its name decides only between texts. Throws `CannotInspect` for all others. */
export function documentKind({ name, bytes }: GateFile): DocumentKind {
  const head = Buffer.from(bytes.subarray(0, 256))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  const known = MAGIC.find(([magic]) => head.startsWith(magic));
  if (known) throw new CannotInspect(known[1], known[2]);
  if (WEB_PAGE.test(head)) throw new CannotInspect('web-page', '网页文件');
  if (head.startsWith('%PDF-')) return 'pdf';
  if (pictureKind(bytes)) return 'picture';
  if (isVideo(bytes)) return 'video';
  if (head.startsWith('PK')) return packageKind(bytes, name);
  if (ENDINGS.table.test(name)) return 'table';
  if (ENDINGS.text.test(name)) return 'text';
  throw new CannotInspect('unknown-format', '不能识别的格式');
}

function packageKind(bytes: Uint8Array, name: string): DocumentKind {
  const parts = openZip(bytes);
  if (parts.has('word/document.xml')) return 'word';
  if (parts.has('xl/workbook.xml')) return 'sheets';
  if (parts.has('ppt/presentation.xml')) return 'slides';
  if (ENDINGS.archive.test(name)) return 'archive';
  throw new CannotInspect('unknown-format', 'OFD、ODT 等格式不能检查');
}

/** Reads one file. Whatever cannot be looked into is itself a leak: nothing passes unseen. */
export async function inspectDocument(file: GateFile): Promise<Reading> {
  const found = createCollector();
  await inspectInto(file, found, false);
  return found.reading();
}

async function inspectInto(file: GateFile, found: Collector, isInside: boolean): Promise<void> {
  try {
    const kind = documentKind(file);
    if (!ENDINGS[kind].test(file.name))
      throw new CannotInspect('wrong-type', `内容与“${file.name}”的扩展名不符`);
    if (kind !== 'archive') await READERS[kind](file.bytes, found);
    else if (isInside) throw new CannotInspect('archive-inside', file.name);
    else await inspectArchive(file.bytes, found);
  } catch (fault) {
    if (fault instanceof CannotInspect) found.leak(fault.code, file.name, fault.message);
    // A fault of a reader on a file nobody foresaw: the file stays in.
    else found.leak('unreadable-file', file.name, fault instanceof Error ? fault.name : '');
  }
}

const READERS: Readonly<
  Record<Exclude<DocumentKind, 'archive'>, (bytes: Uint8Array, found: Collector) => void | Promise<void>>
> = {
  word: readWord,
  sheets: readWorkbook,
  slides: readSlides,
  pdf: readPdf,
  picture: inspectPicture,
  video: inspectVideo,
  text: (bytes, found) => readText(bytes, false, found),
  table: (bytes, found) => readText(bytes, true, found),
};

/** One level of an archive is looked into. */
async function inspectArchive(bytes: Uint8Array, found: Collector): Promise<void> {
  for (const [name, inside] of openZip(bytes)) {
    found.text('压缩包内的文件名', name);
    const own = createCollector();
    await inspectInto({ name, bytes: inside }, own, true);
    const { leaks, segments } = own.reading();
    for (const it of leaks) found.leak(it.code, `“${name}”${it.where === name ? '' : it.where}`, it.excerpt);
    for (const it of segments) found.text(`“${name}”${it.where}`, it.text, it.hidden);
  }
}
