import { CannotInspect } from '../reading.ts';

/** One entry of the central directory, agreed with its local header. */
export type ZipEntry = {
  readonly name: string;
  readonly stored: boolean;
  readonly size: number;
  readonly packedSize: number;
  readonly crc: number;
  readonly dataStart: number;
};

type Listed = Omit<ZipEntry, 'dataStart'> & { readonly at: number; readonly length: number };

const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const END_LENGTH = 22;
/** No document has as many parts. */
const MOST_ENTRIES = 5_000;
/** A data descriptor of ZIP64 with its signature; more bytes between two entries belong to nobody. */
const LONGEST_GAP = 24;
const UNIX = 3;
const LINK = 0xa000;

const irregular = (reason: string) => new CannotInspect('irregular-package', reason);

/** The entries of a ZIP file in the order of their bytes. Throws `CannotInspect` on anything out of the ordinary. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, end, count } = centralDirectory(view);
  if (count > MOST_ENTRIES) throw irregular('压缩包内文件过多');
  const listed: Listed[] = [];
  let at = start;
  while (listed.length < count) {
    if (at + 46 > end || view.getUint32(at, true) !== SIGNATURE.central) throw irregular('目录残缺');
    const entry = readListed(view, at);
    listed.push(entry);
    at += entry.length;
  }
  if (at !== end) throw irregular('目录之后有多余的数据');
  refuseRepeated(listed);
  return located(view, listed, start);
}

function centralDirectory(view: DataView): { start: number; end: number; count: number } {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const disks = view.getUint16(end + 4, true) + view.getUint16(end + 6, true);
  if (disks !== 0 || view.getUint16(end + 8, true) !== count) throw irregular('分卷压缩包不能检查');
  if (start + size !== end) throw irregular('目录位置不符，文件前后可能附有其他数据');
  return { start, end, count };
}

/** The end record must reach the end of the file exactly and carry no comment. */
function endRecord(view: DataView): number {
  const at = view.byteLength - END_LENGTH;
  if (at < 0 || view.getUint32(at, true) !== SIGNATURE.end || view.getUint16(at + 20, true) !== 0)
    throw irregular('不是完整的压缩包，或者末尾附有其他数据');
  return at;
}

function readListed(view: DataView, at: number): Listed {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const length = 46 + nameLength + extraLength + commentLength;
  if (at + length > view.byteLength) throw irregular('目录残缺');
  const name = nameAt(view, at + 46, nameLength);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if ((flags & 0x2041) !== 0 || method === 99) throw new CannotInspect('encrypted-file', `“${name}”已经加密`);
  if (method !== 0 && method !== 8) throw irregular(`“${name}”的压缩方法不能检查`);
  if (commentLength > 0) throw irregular(`“${name}”附有注释`);
  const isLink = view.getUint8(at + 5) === UNIX && (view.getUint16(at + 40, true) & 0xf000) === LINK;
  if (isLink || !isSafeName(name)) throw irregular(`“${name}”是链接或者路径不规范`);
  return {
    name,
    length,
    stored: method === 0,
    crc: view.getUint32(at + 16, true),
    ...sizesAt(view, at, nameLength, extraLength),
  };
}

/** Sizes and place; where they do not fit 32 bits they stand in the extra field of ZIP64. */
function sizesAt(view: DataView, at: number, nameLength: number, extraLength: number) {
  const small = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let extra = at + 46 + nameLength;
  const end = extra + extraLength;
  const large: number[] = [];
  while (extra + 4 <= end) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1)
      for (let from = extra + 4; from + 8 <= Math.min(end, extra + 4 + length); from += 8)
        large.push(Number(view.getBigUint64(from, true)));
    extra += 4 + length;
  }
  const [size = 0, packedSize = 0, place = 0] = small.map((it) =>
    it === 0xffffffff ? (large.shift() ?? Number.MAX_SAFE_INTEGER) : it,
  );
  return { size, packedSize, at: place };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function nameAt(view: DataView, at: number, length: number): string {
  try {
    return decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
  } catch {
    // Archives made on older Chinese systems name their files in GB 18030.
    return new TextDecoder('gb18030').decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
  }
}

function isSafeName(name: string): boolean {
  if (name === '' || name.length > 255 || name.startsWith('/') || /[\\:]/.test(name)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f\u202a-\u202e]/.test(name)) return false;
  return name.split('/').every((part) => part !== '..' && part !== '.');
}

function refuseRepeated(entries: readonly Listed[]): void {
  const names = new Set(entries.map((it) => it.name.toLowerCase()));
  if (names.size !== entries.length) throw irregular('压缩包内有同名的文件');
}

/** Each local header agrees with the directory, and every byte before the directory belongs to one entry. */
function located(view: DataView, entries: readonly Listed[], directory: number): ZipEntry[] {
  let free = 0;
  const found = entries
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, length: _, ...entry }) => {
      const isThere = at + 30 <= directory && view.getUint32(at, true) === SIGNATURE.local;
      if (!isThere || at < free || at - free > (free === 0 ? 0 : LONGEST_GAP))
        throw irregular('文件之间有重叠或者多余的数据');
      const nameLength = view.getUint16(at + 26, true);
      const dataStart = at + 30 + nameLength + view.getUint16(at + 28, true);
      free = dataStart + entry.packedSize;
      if (free > directory || nameAt(view, at + 30, nameLength) !== entry.name)
        throw irregular(`“${entry.name}”的记载前后不符`);
      return { ...entry, dataStart };
    });
  if (directory - free > LONGEST_GAP) throw irregular('目录之前有多余的数据');
  return found;
}
