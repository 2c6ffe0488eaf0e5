import { createHash } from 'node:crypto';
import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { FileDamaged, FileMissing } from './file-faults.ts';
import { requireFolder } from './folders.ts';

/** A stored file that may be read in parts. */
export type OpenedFile = {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `from` to `to`, both included. */
  read(from: number, to: number): Promise<Readable>;
};

/** What changes on every change of a file, whoever makes it; the time of change cannot be set by hand. */
const marksOf = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs].join(' ');

/** Files checked lately are remembered by their marks; the eldest are forgotten and checked anew. */
const MOST_REMEMBERED = 10_000;

async function isWhole(handle: FileHandle, address: string): Promise<boolean> {
  const hash = createHash('sha256');
  for await (const chunk of handle.createReadStream({ autoClose: false, start: 0, highWaterMark: 262_144 }))
    hash.update(chunk as Buffer);
  return hash.digest('hex') === address;
}

/**
 * Opens files to be read in parts. A file is read through and checked against its address when it is first asked for,
 * and again whenever the file system says that it changed; in between only the part that is wanted is read. Damage that
 * the file system does not tell of is found by the verification of the organ.
 */
export function createOpener(): (path: string, address: string) => Promise<OpenedFile> {
  const checked = new Map<string, string>();
  const remember = (path: string, marks: string): void => {
    checked.delete(path);
    checked.set(path, marks);
    const [eldest] = checked.keys();
    if (checked.size > MOST_REMEMBERED && eldest !== undefined) checked.delete(eldest);
  };
  return async (path, address) => {
    const handle = await openFile(path, address);
    try {
      const before = await handle.stat({ bigint: true });
      const marks = marksOf(before);
      if (checked.get(path) !== marks) {
        if (!(await isWhole(handle, address)))
          throw new FileDamaged(`文件 ${address} 的内容与存入时不一致，请用备份恢复。`);
        remember(path, marks);
      }
      return {
        size: Number(before.size),
        read: async (from, to) => (await openFile(path, address)).createReadStream({ start: from, end: to }),
      };
    } finally {
      await handle.close();
    }
  };
}

async function openFile(path: string, address: string): Promise<FileHandle> {
  try {
    await requireFolder(dirname(dirname(path)));
    await requireFolder(dirname(path));
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new FileMissing(`文件库中没有文件 ${address}。`, { cause: error });
  }
}
