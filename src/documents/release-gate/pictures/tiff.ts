import { CannotInspect, type Collector } from '../reading.ts';
import { readXmp } from './xmp.ts';

const POSITION = 0x8825;
const EXIF = 0x8769;
const XMP = 0x02bc;
const THUMBNAIL = 0x0201;
/** Fields that only say how the picture is to be shown. */
export const ORIENTATION = 0x0112;
const PLAIN: ReadonlySet<number> = new Set([
  ORIENTATION,
  0x00fe,
  0x00ff,
  0x0100,
  0x0101,
  0x0102,
  0x0103,
  0x0106,
  0x010a,
  0x0111,
  0x0115,
  0x0116,
  0x0117,
  0x011a,
  0x011b,
  0x011c,
  0x0128,
  0x013d,
  0x0140,
  0x0142,
  0x0143,
  0x0144,
  0x0145,
  0x0152,
  0x0153,
  0x0201,
  0x0202,
  0x0211,
  0x0212,
  0x0213,
  0x0214,
  0x8773,
  EXIF,
  0x9000,
  0x9101,
  0xa000,
  0xa001,
  0xa002,
  0xa003,
]);
/** Fields by which somebody is named, or something is said. */
const SAYING: Readonly<Record<number, string>> = {
  269: '文件名',
  270: '图片说明',
  315: '作者',
  316: '计算机',
  33432: '版权',
  37510: '备注',
  40091: '标题',
  40092: '备注',
  40093: '作者',
  40094: '标记',
  40095: '主题',
  42032: '相机所有者',
  33723: 'IPTC 信息',
  34377: 'Photoshop 信息',
};
const SIZES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const LIMITS = { directories: 40, fields: 2_000, text: 2_000 } as const;

type Field = { readonly tag: number; readonly type: number; readonly count: number; readonly at: number };

/** Tells what the fields of a TIFF structure say: a TIFF file, or the EXIF part of another picture. */
export function readTiff(bytes: Uint8Array, found: Collector, where: string): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const waiting = [view.getUint32(4, little)];
  const seen = new Set<number>();
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === 0 || seen.has(at)) continue;
    seen.add(at);
    if (seen.size > LIMITS.directories) throw new CannotInspect('unreadable-file', '图片信息过多');
    const { fields, next } = directoryAt(view, at, little);
    const inside = fields.filter((it) => it.tag === EXIF || it.tag === 0x014a);
    waiting.push(next, ...inside.map((it) => view.getUint32(it.at, little)));
    for (const field of fields) tellField(view, field, { where, isFirst: seen.size === 1 }, found);
  }
}

function directoryAt(view: DataView, at: number, little: boolean): { fields: Field[]; next: number } {
  const count = view.getUint16(at, little);
  if (count > LIMITS.fields) throw new CannotInspect('unreadable-file', '图片信息过多');
  const fields = Array.from({ length: count }, (_, index) => {
    const from = at + 2 + index * 12;
    const type = view.getUint16(from + 2, little);
    const length = view.getUint32(from + 4, little);
    const isInline = (SIZES[type] ?? 1) * length <= 4;
    return {
      tag: view.getUint16(from, little),
      type,
      count: length,
      at: isInline ? from + 8 : view.getUint32(from + 8, little),
    };
  });
  const end = at + 2 + count * 12;
  return { fields, next: end + 4 <= view.byteLength ? view.getUint32(end, little) : 0 };
}

type Told = { readonly where: string; readonly isFirst: boolean };

function tellField(view: DataView, field: Field, { where, isFirst }: Told, found: Collector): void {
  const { tag } = field;
  if (tag === POSITION) found.leak('photo-position', `${where}：GPS 位置`);
  else if (tag === XMP) readXmp(contentOf(view, field), found, `${where}：XMP 信息`);
  else if (SAYING[tag] !== undefined) tellSaying(`${where}：${SAYING[tag]}`, fieldText(view, field), found);
  else if (tag === THUMBNAIL && !isFirst) found.leak('photo-thumbnail', where);
  else if (!PLAIN.has(tag)) found.leak('photo-details', where, fieldText(view, field).slice(0, 60));
}

function tellSaying(where: string, text: string, found: Collector): void {
  if (text === '') return;
  found.leak('photo-author', where, text);
  found.text(where, text, true);
}

const contentOf = (view: DataView, { type, count, at }: Field): Uint8Array => {
  const length = Math.min((SIZES[type] ?? 1) * count, Math.max(0, view.byteLength - at));
  return new Uint8Array(view.buffer, view.byteOffset + Math.min(at, view.byteLength), length);
};

/** Windows writes its fields in UTF-16, everybody else in ASCII or, against the rule, UTF-8. */
function fieldText(view: DataView, field: Field): string {
  const content = contentOf(view, field).subarray(0, LIMITS.text);
  const isWide = field.tag >= 0x9c9b && field.tag <= 0x9c9f;
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(content);
  return [2, 1, 7].includes(field.type)
    ? text
        .replace(/^(ASCII|UNICODE)\0+/, '')
        .replaceAll('\0', '')
        .trim()
    : '';
}
