import { CannotInspect, type Collector } from '../reading.ts';
import { readTiff } from './tiff.ts';
import { readXmp } from './xmp.ts';

/** One marker segment of a JPEG: `from` at its 0xFF, `to` behind its contents. */
export type JpegSegment = { readonly marker: number; readonly from: number; readonly to: number };

export type JpegLayout = {
  /** The segments before the first scan. */
  readonly segments: readonly JpegSegment[];
  readonly scanFrom: number;
  /** Behind the end mark of the picture. */
  readonly end: number;
};

const APP1 = 0xe1;
const APP13 = 0xed;
const COMMENT = 0xfe;
const SCAN = 0xda;
const END = 0xd9;
/** JFIF, colour profile, and the marks of Adobe that tell the colour space: nothing else has to stay. */
const NEEDED_APPS: readonly number[] = [0xe0, 0xe2, 0xee];

const broken = () => new CannotInspect('unreadable-file', 'JPEG 数据残缺');

/** The place behind a marker with a length of its own. */
const behind = (bytes: Uint8Array, at: number): number =>
  at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);

/** The segments of a JPEG. Throws `CannotInspect` where they do not follow each other. */
export function jpegLayout(bytes: Uint8Array): JpegLayout {
  const segments: JpegSegment[] = [];
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined || marker === END) throw broken();
    if (marker === SCAN) return { segments, scanFrom: at, end: scanEnd(bytes, at) };
    const to = behind(bytes, at);
    if (to > bytes.length || to < at + 4) throw broken();
    segments.push({ marker, from: at, to });
    at = to;
  }
}

/** Scans run to the end mark; inside them 0xFF is followed by 0 or by a restart or table mark. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from + 2);
  while (at >= 0 && at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === END) return at + 2;
    at = bytes.indexOf(0xff, nextInScan(bytes, at, marker));
  }
  throw broken();
}

function nextInScan(bytes: Uint8Array, at: number, marker: number): number {
  if (marker === 0xff) return at + 1;
  const isPlain = marker === 0 || (marker >= 0xd0 && marker <= 0xd7);
  return isPlain ? at + 2 : behind(bytes, at);
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;

/** Tells what a JPEG carries besides its picture. */
export function readJpeg(bytes: Uint8Array, found: Collector): void {
  const { segments, end } = jpegLayout(bytes);
  for (const { marker, from, to } of segments) readSegment(marker, bytes.subarray(from + 4, to), found);
  if (bytes.subarray(end).some((byte) => byte !== 0 && byte !== 0xff))
    found.leak('trailing-data', '图片末尾', `${bytes.length - end} 字节`);
}

function readSegment(marker: number, body: Uint8Array, found: Collector): void {
  if (marker === COMMENT) {
    const text = new TextDecoder().decode(body);
    found.leak('picture-text', '图片注释', text);
    found.text('图片注释', text, true);
  } else if (marker === APP1 && startsWith(body, 'Exif\0\0')) readTiff(body.subarray(6), found, 'EXIF');
  else if (marker === APP1 && startsWith(body, 'http://ns.adobe.com/'))
    readXmp(body.subarray(body.indexOf(0) + 1), found, '图片的 XMP 信息');
  else if (marker === APP13) {
    const text = Buffer.from(body)
      .toString('utf8')
      .replaceAll(/[^\p{L}\p{N}\p{P} ]+/gu, ' ');
    found.leak('photo-author', '图片的 IPTC 信息', text.replace('Photoshop 3.0', '').trim());
    found.text('图片的 IPTC 信息', text, true);
  } else if (marker >= 0xe0 && marker <= 0xef && !isNeeded(marker, body))
    found.leak('photo-details', '图片的附加信息', `APP${marker - 0xe0}`);
}

/** Whether a segment has to stay for the picture to look the same. */
export const isNeeded = (marker: number, body: Uint8Array): boolean => {
  if (marker === COMMENT) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  // The container of several pictures (MPF) uses the mark of colour profiles.
  if (marker === 0xe2) return startsWith(body, 'ICC_PROFILE');
  return NEEDED_APPS.includes(marker) && !startsWith(body, 'JFXX');
};
