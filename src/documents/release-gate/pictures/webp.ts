import { CannotInspect, type Collector } from '../reading.ts';
import { readTiff } from './tiff.ts';
import { readXmp } from './xmp.ts';

export type WebpChunk = {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly body: Uint8Array;
};

/** Chunks that make the picture. */
export const WEBP_PICTURE: ReadonlySet<string> = new Set([
  'VP8 ',
  'VP8L',
  'VP8X',
  'ALPH',
  'ANIM',
  'ANMF',
  'ICCP',
]);

/** The chunks of a WebP with the end its header names. */
export function webpChunks(bytes: Uint8Array): { chunks: readonly WebpChunk[]; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.getUint32(4, true) + 8;
  const chunks: WebpChunk[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const length = view.getUint32(at + 4, true);
    const to = at + 8 + length + (length % 2);
    if (to > bytes.length) throw new CannotInspect('unreadable-file', 'WebP 数据残缺');
    const type = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    chunks.push({ type, from: at, to, body: bytes.subarray(at + 8, at + 8 + length) });
    at = to;
  }
  if (at !== end || chunks.length === 0) throw new CannotInspect('unreadable-file', 'WebP 数据残缺');
  return { chunks, end };
}

/** Tells what a WebP carries besides its picture. */
export function readWebp(bytes: Uint8Array, found: Collector): void {
  const { chunks, end } = webpChunks(bytes);
  for (const { type, body } of chunks) {
    if (type === 'EXIF') readTiff(body.subarray(isPrefixed(body) ? 6 : 0), found, 'EXIF');
    else if (type === 'XMP ') readXmp(body, found, '图片的 XMP 信息');
    else if (!WEBP_PICTURE.has(type)) found.leak('photo-details', '图片的附加信息', type);
  }
  if (end < bytes.length) found.leak('trailing-data', '图片末尾', `${bytes.length - end} 字节`);
}

const isPrefixed = (body: Uint8Array): boolean =>
  Buffer.from(body.subarray(0, 4)).toString('latin1') === 'Exif';
