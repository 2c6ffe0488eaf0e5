import { crc32, inflateRawSync } from 'node:zlib';
import { CannotInspect } from '../reading.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

const MEGABYTE = 1024 * 1024;

/** A file of an office or an archive of documents stays far below these; what exceeds them is taken for a trap. */
export const ZIP_LIMITS = {
  each: 96 * MEGABYTE,
  together: 200 * MEGABYTE,
  /** Times its packed size, asked of what unpacks to more than `ratioFrom`. */
  ratio: 400,
  ratioFrom: 4 * MEGABYTE,
} as const;

/** The unpacked parts of a ZIP package by name. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a ZIP package, believing nothing its headers say: sizes and checksums must be true, entries may not
 * overlap, repeat, leave the folder, be links or be encrypted. Throws `CannotInspect`.
 */
export function openZip(bytes: Uint8Array): ZipParts {
  const entries = zipEntries(bytes);
  let together = 0;
  for (const { size, packedSize } of entries) {
    together += size;
    if (size > ZIP_LIMITS.each || together > ZIP_LIMITS.together) throw irregular('解压后过大');
    if (size > ZIP_LIMITS.ratioFrom && size > packedSize * ZIP_LIMITS.ratio) throw irregular('压缩比异常');
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const unpacked = unpack(bytes, entry);
    if (!entry.name.endsWith('/')) parts.set(entry.name, unpacked);
  }
  return parts;
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const unpacked = entry.stored ? packed : inflated(packed, entry);
  if (unpacked.length !== entry.size) throw irregular(`“${entry.name}”的大小与记载不符`);
  if (crc32(unpacked) !== entry.crc) throw irregular(`“${entry.name}”校验不符，文件已经损坏`);
  return unpacked;
}

function inflated(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw irregular(`“${name}”不能解压`);
  }
}

const irregular = (reason: string) => new CannotInspect('irregular-package', reason);
