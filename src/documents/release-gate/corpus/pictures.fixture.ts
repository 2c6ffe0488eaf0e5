import { crc32, deflateSync } from 'node:zlib';

const bytes = (...parts: readonly (string | number | Uint8Array)[]): Buffer =>
  Buffer.concat(
    parts.map((it) =>
      typeof it === 'number' ? Buffer.from([it]) : typeof it === 'string' ? Buffer.from(it, 'utf8') : it,
    ),
  );

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number): Buffer => {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(value);
  return out;
};

/** One point as a baseline JPEG: tables, frame and scan, as a browser writes them. */
const TABLES = Buffer.from(
  [
    `ffdb004300${'10'.repeat(64)}ffdb004301${'10'.repeat(64)}`,
    'ffc00011080001000103012200021101031101',
    'ffc4001500010100000000000000000000000000000004',
    'ffc40014100100000000000000000000000000000000',
    'ffc40014010100000000000000000000000000000000',
    'ffc40014110100000000000000000000000000000000',
    'ffda000c03010002110311003f0088007fffd9',
  ].join(''),
  'hex',
);

/** A segment of a JPEG. */
export const segment = (marker: number, body: Uint8Array): Buffer =>
  bytes(0xff, marker, u16(body.length + 2), body);

/** A JPEG with segments of its own before the picture and bytes behind it. */
export const jpeg = (segments: readonly Uint8Array[] = [], behind = ''): Uint8Array =>
  bytes(Buffer.from('ffd8', 'hex'), ...segments, TABLES, behind);

type Tag = { readonly tag: number; readonly text?: string; readonly value?: number };

/** A TIFF structure with one directory, big-endian. */
export function tiff(tags: readonly Tag[], thumbnail = false): Buffer {
  const size = 2 + tags.length * 12 + 4;
  let behind = Buffer.alloc(0);
  const entries = tags.map(({ tag, text, value = 0 }) => {
    if (text === undefined) return bytes(u16(tag), u16(4), u32(1), u32(value));
    const said = bytes(text, 0);
    const at = 8 + size + behind.length;
    behind = Buffer.concat([behind, said]);
    return said.length <= 4
      ? bytes(u16(tag), u16(2), u32(said.length), Buffer.concat([said, Buffer.alloc(4)]).subarray(0, 4))
      : bytes(u16(tag), u16(2), u32(said.length), u32(at));
  });
  const second = bytes(u16(1), u16(0x0201), u16(4), u32(1), u32(8), u32(0));
  const next = thumbnail ? 8 + size + behind.length : 0;
  return bytes(
    'MM',
    u16(42),
    u32(8),
    u16(tags.length),
    ...entries,
    u32(next),
    behind,
    thumbnail ? second : Buffer.alloc(0),
  );
}

export const exif = (tags: readonly Tag[], thumbnail = false): Buffer =>
  segment(0xe1, bytes('Exif', u16(0), tiff(tags, thumbnail)));

const chunk = (type: string, body: Uint8Array): Buffer => {
  const named = bytes(type, body);
  return bytes(u32(body.length), named, u32(crc32(named)));
};

/** A PNG of one grey point with further chunks. */
export const png = (chunks: readonly (readonly [string, Uint8Array])[] = [], behind = ''): Uint8Array =>
  bytes(
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
    ...chunks.map(([type, body]) => chunk(type, body)),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
    behind,
  );

/** A WebP whose picture is empty, with further chunks. */
export function webp(chunks: readonly (readonly [string, Uint8Array])[] = []): Uint8Array {
  const all = [['VP8L', Buffer.from('2f00000000', 'hex')] as const, ...chunks].map(([type, body]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(body.length);
    return bytes(type, length, body, body.length % 2 === 1 ? 0 : Buffer.alloc(0));
  });
  const body = Buffer.concat(all);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length + 4);
  return bytes('RIFF', length, 'WEBP', body);
}

/** The pieces of an extension: at most 255 bytes each. */
function gifPieces(data: Uint8Array): Buffer {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < data.length; at += 255) {
    const piece = data.subarray(at, at + 255);
    pieces.push(bytes(piece.length, piece));
  }
  return bytes(...pieces, 0);
}

/** An extension of a GIF with this label. */
export const gifExtension = (label: number, said: string): Buffer =>
  bytes(0x21, label, gifPieces(Buffer.from(said, 'utf8')));

/** An extension an application wrote; its name and version are eleven letters. */
export const gifApplication = (application: string, said: string): Buffer =>
  bytes(0x21, 0xff, 11, application, gifPieces(Buffer.from(said, 'utf8')));

/** A GIF of one point that repeats, with extensions before the picture and bytes behind it. */
export const gif = (extensions: readonly Uint8Array[] = [], behind = ''): Uint8Array =>
  bytes(
    'GIF89a',
    Buffer.from('01000100800000000000ffffff', 'hex'),
    gifApplication('NETSCAPE2.0', '\u0001\0\0'),
    Buffer.from('21f9040000000000', 'hex'),
    ...extensions,
    Buffer.from('2c00000000010001000002024401003b', 'hex'),
    behind,
  );
