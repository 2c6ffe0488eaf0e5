import type { Collector } from '../reading.ts';

/** One box (atom) of an MP4 file (ISO/IEC 14496-12): its name and where its content stands. */
type Box = { readonly name: string; readonly start: number; readonly end: number };

/** What a video is made of at its top; anything else is somebody's own data. */
const TOP = new Set([
  'ftyp',
  'styp',
  'moov',
  'mdat',
  'moof',
  'mfra',
  'sidx',
  'free',
  'skip',
  'wide',
  'emsg',
  'prft',
]);
const PADDING = new Set(['free', 'skip', 'wide']);
/** Boxes that hold boxes in which data about the recording stands. */
const CONTAINERS = new Set(['moov', 'trak', 'udta', 'mdia']);
/** Where it was recorded: QuickTime's and 3GPP's words for it. */
const PLACES = new Set(['\u00a9xyz', 'loci']);
/** The program that wrote the file; everything else about it is taken out. */
const PROGRAM = '\u00a9too';
const ITEM_NAME = /[\u00a9a-zA-Z][a-zA-Z0-9 ]{3}/;

const HEAD = 8;

function boxesIn(bytes: Buffer, from: number, to: number): { boxes: readonly Box[]; whole: boolean } {
  const boxes: Box[] = [];
  let at = from;
  while (at + HEAD <= to) {
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1 && at + 2 * HEAD <= to;
    const size = isLong ? Number(bytes.readBigUInt64BE(at + HEAD)) : short === 0 ? to - at : short;
    const head = isLong ? 2 * HEAD : HEAD;
    if (size < head || at + size > to) return { boxes, whole: false };
    boxes.push({ name: bytes.toString('latin1', at + 4, at + HEAD), start: at + head, end: at + size });
    at += size;
  }
  return { boxes, whole: at === to };
}

/** Whether bytes are an MP4 file: its first box names the brands it follows. */
export const isVideo = (bytes: Uint8Array): boolean =>
  bytes.length > 2 * HEAD && Buffer.from(bytes.subarray(4, HEAD)).toString('latin1') === 'ftyp';

/**
 * Looks into an MP4 file: what it says about where and by whom it was recorded, what is packed beside pictures and
 * sound, what hides in its padding. Pictures and sound themselves are looked at by nobody but a person: that is always
 * told, and wants a reason.
 */
export function inspectVideo(bytes: Uint8Array, found: Collector): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { boxes, whole } = boxesIn(file, 0, file.length);
  found.leak('unchecked-video', '视频', '');
  if (!whole) found.leak('trailing-data', '视频末尾', '');
  for (const box of boxes) {
    if (!TOP.has(box.name)) found.leak('video-properties', '视频属性', box.name.trim());
    if (PADDING.has(box.name) && file.subarray(box.start, box.end).some((byte) => byte !== 0))
      found.leak('unknown-part', '视频的填充数据', '');
    inspectBox(file, box, found);
  }
}

function inspectBox(file: Buffer, box: Box, found: Collector): void {
  if (PLACES.has(box.name)) found.leak('video-position', '视频属性', '');
  else if (box.name === 'meta') inspectMeta(file, box, found);
  else if (CONTAINERS.has(box.name))
    for (const inner of boxesIn(file, box.start, box.end).boxes) {
      const isOwn = box.name === 'udta' && inner.name !== 'meta' && !PLACES.has(inner.name);
      if (isOwn && inner.name !== PROGRAM && ITEM_NAME.test(inner.name))
        found.leak('video-properties', '视频属性', inner.name.trim());
      inspectBox(file, inner, found);
    }
}

/** iTunes' list of properties, after four bytes of version; and the keys of telephones. */
function inspectMeta(file: Buffer, { start, end }: Box, found: Collector): void {
  const withVersion = boxesIn(file, start + 4, end);
  const { boxes } = withVersion.whole ? withVersion : boxesIn(file, start, end);
  for (const it of boxes)
    if (it.name === 'keys') inspectKeys(file, it, found);
    else if (it.name === 'ilst') inspectItems(file, it, found);
}

function inspectKeys(file: Buffer, { start, end }: Box, found: Collector): void {
  const place = file.toString('latin1', start, end).includes('location');
  found.leak(place ? 'video-position' : 'video-properties', '视频属性', '');
}

function inspectItems(file: Buffer, { start, end }: Box, found: Collector): void {
  for (const item of boxesIn(file, start, end).boxes)
    if (item.name !== PROGRAM) found.leak('video-properties', '视频属性', item.name.trim());
}
