import { CannotInspect, type Collector } from '../reading.ts';
import { readXmp } from './xmp.ts';

/** One block of a GIF: a frame, or an extension with its label and the bytes behind it. */
export type GifBlock = {
  readonly kind: 'frame' | 'control' | 'comment' | 'words' | 'application';
  readonly from: number;
  readonly to: number;
  /** Name and version of the application that wrote it; empty for all others. */
  readonly application: string;
  /** The data, the lengths of its pieces among them. */
  readonly body: Uint8Array;
};

const HEADER = 13;
const EXTENSIONS: Readonly<Record<number, GifBlock['kind']>> = {
  1: 'words',
  249: 'control',
  254: 'comment',
  255: 'application',
};
const FRAME = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
/** Repeats of an animation, and the colour profile. */
const PICTURE_APPLICATIONS = /^(NETSCAPE2\.0|ANIMEXTS1\.0|ICCRGBG1012)$/;

const colours = (packed: number): number => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);

const broken = (): CannotInspect => new CannotInspect('unreadable-file', 'GIF 数据残缺');

/** The place behind a row of pieces, each led by its length. Throws where the file ends before. */
function behindPieces(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) throw broken();
    at += length + 1;
    if (length === 0) return at;
  }
}

function blockAt(bytes: Uint8Array, from: number): GifBlock {
  if (bytes[from] === FRAME) {
    const data = from + 10 + colours(bytes[from + 9] ?? 0) + 1;
    const to = behindPieces(bytes, data);
    return { kind: 'frame', from, to, application: '', body: bytes.subarray(data, to) };
  }
  const kind = bytes[from] === EXTENSION ? EXTENSIONS[bytes[from + 1] ?? 0] : undefined;
  if (!kind) throw broken();
  const to = behindPieces(bytes, from + 2);
  const named = kind === 'application' && bytes[from + 2] === 11;
  const data = named ? from + 14 : from + 2;
  const application = named ? Buffer.from(bytes.subarray(from + 3, data)).toString('latin1') : '';
  return { kind, from, to, application, body: bytes.subarray(data, to) };
}

/** The blocks of a GIF, the place of the first and the place behind the trailer. Throws `CannotInspect` where broken. */
export function gifBlocks(bytes: Uint8Array): { blocks: readonly GifBlock[]; first: number; end: number } {
  const first = HEADER + colours(bytes[10] ?? 0);
  const blocks: GifBlock[] = [];
  let at = first;
  while (bytes[at] !== TRAILER) {
    const block = blockAt(bytes, at);
    blocks.push(block);
    at = block.to;
  }
  if (!blocks.some((it) => it.kind === 'frame')) throw broken();
  return { blocks, first, end: at + 1 };
}

/** Whether a block makes the picture or its animation; all others are notes of programs and people. */
export const makesGifPicture = ({ kind, application }: GifBlock): boolean =>
  kind === 'frame' ||
  kind === 'control' ||
  (kind === 'application' && PICTURE_APPLICATIONS.test(application));

/** Tells what a GIF carries besides its picture. */
export function readGif(bytes: Uint8Array, found: Collector): void {
  const { blocks, end } = gifBlocks(bytes);
  for (const block of blocks) if (!makesGifPicture(block)) tellBlock(block, found);
  if (end < bytes.length) found.leak('trailing-data', '图片末尾', `${bytes.length - end} 字节`);
}

function tellBlock({ kind, application, body }: GifBlock, found: Collector): void {
  if (application === 'XMP DataXMP') {
    readXmp(body, found, '图片的 XMP 信息');
  } else if (kind === 'application') {
    found.leak('photo-details', '图片的附加信息', application);
  } else {
    const where = kind === 'comment' ? '图片注释' : '图片文字说明';
    const text = joined(body);
    found.leak('picture-text', where, text);
    found.text(where, text, true);
  }
}

/** The pieces of a text without the lengths before them. */
function joined(body: Uint8Array): string {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < body.length; at += (body[at] ?? 0) + 1)
    pieces.push(body.subarray(at + 1, at + 1 + (body[at] ?? 0)));
  return new TextDecoder().decode(Buffer.concat(pieces));
}
