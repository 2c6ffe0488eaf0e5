import { CannotInspect, type Collector } from '../reading.ts';
import { readGif } from './gif.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readTiff } from './tiff.ts';
import { readWebp } from './webp.ts';

/** The kind of a picture by its first bytes; `null` for anything else. */
export function pictureKind(bytes: Uint8Array): 'jpeg' | 'png' | 'tiff' | 'webp' | 'gif' | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff';
  if (head.startsWith('RIFF') && head.slice(8) === 'WEBP') return 'webp';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif';
  return null;
}

/** Looks for what a camera or a program wrote into a picture. Throws `CannotInspect` where it is broken. */
export function inspectPicture(bytes: Uint8Array, found: Collector): void {
  const kind = pictureKind(bytes);
  try {
    if (kind === 'jpeg') readJpeg(bytes, found);
    else if (kind === 'png') readPng(bytes, found);
    else if (kind === 'tiff') readTiff(bytes, found, '图片');
    else if (kind === 'webp') readWebp(bytes, found);
    else if (kind === 'gif') readGif(bytes, found);
    else throw new CannotInspect('unreadable-file', '不是可以检查的图片');
  } catch (fault) {
    if (fault instanceof RangeError) throw new CannotInspect('unreadable-file', '图片数据残缺');
    throw fault;
  }
}
