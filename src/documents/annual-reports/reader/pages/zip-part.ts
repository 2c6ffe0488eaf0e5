import { unzipSync, zipSync } from 'fflate';
import { UnreadableFile } from './unreadable-file.ts';

/** Bytes one part, and all parts together, may unpack to; a report stays far below. */
const MOST = { part: 48 * 1024 * 1024, together: 120 * 1024 * 1024 } as const;

const broken = (): UnreadableFile => new UnreadableFile('压缩包残缺，文件已经损坏。');
const tooLarge = (): UnreadableFile => new UnreadableFile('文件展开后过大，不能作为年度报告读取。');

/** The names of the parts of a ZIP package. Throws `UnreadableFile` on a broken one and on one that is a trap. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  let together = 0;
  unpacked(bytes, ({ name, originalSize }) => {
    names.push(name);
    together += originalSize;
    if (originalSize > MOST.part || together > MOST.together) throw tooLarge();
    return false;
  });
  return names;
}

/** One part of a ZIP package; `null` where it has none of that name. Throws `UnreadableFile`. */
export function zipPart(bytes: Uint8Array, part: string): Uint8Array | null {
  return unpacked(bytes, ({ name }) => name === part)[part] ?? null;
}

/**
 * The same package without pictures, packed anew, for libraries that believe what its headers say of sizes: no part
 * holds more than it declared. Throws `UnreadableFile`.
 */
export const repacked = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    unpacked(bytes, ({ name }) => !/\/(?:media|embeddings)\//i.test(name)),
    { level: 0 },
  );

function unpacked(
  bytes: Uint8Array,
  filter: (file: { readonly name: string; readonly originalSize: number }) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (fault) {
    if (fault instanceof UnreadableFile) throw fault;
    throw broken();
  }
}
