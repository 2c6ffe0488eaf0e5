import { crc32, inflateSync } from 'node:zlib';
import { CannotInspect, type Collector } from '../reading.ts';
import { readTiff } from './tiff.ts';
import { readXmp } from './xmp.ts';

/** One chunk of a PNG: `from` at its length, `to` behind its checksum. */
export type PngChunk = {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly body: Uint8Array;
};

/** Chunks that make the picture; whatever else a program wrote is told. */
export const PICTURE_CHUNKS: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'bKGD',
  'hIST',
  'pHYs',
  'sPLT',
  'cICP',
  'acTL',
  'fcTL',
  'fdAT',
]);

const LONGEST_TEXT = 1024 * 1024;

/** The chunks of a PNG with the place behind the last. Throws `CannotInspect` where they are broken. */
export function pngChunks(bytes: Uint8Array): { chunks: readonly PngChunk[]; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const to = at + 12 + length;
    if (to > bytes.length) break;
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (crc32(bytes.subarray(at + 4, to - 4)) !== view.getUint32(to - 4)) break;
    chunks.push({ type, from: at, to, body: bytes.subarray(at + 8, to - 4) });
    at = to;
    if (type === 'IEND') return { chunks, end: at };
  }
  throw new CannotInspect('unreadable-file', 'PNG 数据残缺');
}

/** Tells what a PNG carries besides its picture. */
export function readPng(bytes: Uint8Array, found: Collector): void {
  const { chunks, end } = pngChunks(bytes);
  for (const { type, body } of chunks) if (!PICTURE_CHUNKS.has(type)) tellChunk(type, body, found);
  if (end < bytes.length) found.leak('trailing-data', '图片末尾', `${bytes.length - end} 字节`);
}

function tellChunk(type: string, body: Uint8Array, found: Collector): void {
  if (type === 'eXIf') readTiff(body, found, 'EXIF');
  else if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') tellText(type, body, found);
  else found.leak('photo-details', '图片的附加信息', type);
}

function tellText(type: string, body: Uint8Array, found: Collector): void {
  const nul = body.indexOf(0);
  const word = Buffer.from(body.subarray(0, Math.max(0, nul))).toString('latin1');
  const rest = unpackedText(type, body, nul + 1);
  if (word === 'XML:com.adobe.xmp') {
    readXmp(rest, found, '图片的 XMP 信息');
    return;
  }
  const text = new TextDecoder().decode(rest);
  if (/^(Software|date:.*|Creation Time)$/i.test(word)) return;
  found.leak('picture-text', `图片文字说明“${word}”`, text);
  found.text(`图片文字说明“${word}”`, text, true);
}

function unpackedText(type: string, body: Uint8Array, from: number): Uint8Array {
  if (type === 'tEXt') return body.subarray(from);
  if (type === 'zTXt') return inflated(body.subarray(from + 1));
  const isPacked = body[from] === 1;
  const language = body.indexOf(0, from + 2);
  const translated = body.indexOf(0, language + 1);
  const text = body.subarray(translated + 1);
  return isPacked ? inflated(text) : text;
}

function inflated(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: LONGEST_TEXT });
  } catch {
    throw new CannotInspect('unreadable-file', 'PNG 文字说明不能解压');
  }
}
