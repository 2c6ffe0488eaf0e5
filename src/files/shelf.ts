import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileDamaged, FileMissing, FileTooLarge } from './file-faults.ts';
import { makeFolder, requireFolder, syncFolder } from './folders.ts';

const READ_ONLY = constants.O_RDONLY | constants.O_NOFOLLOW;

/** Where the bytes are found again, and how many they are. */
export type StoredFile = {
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly address: string;
  readonly size: number;
};

/** Writes the stream to a new file and to the disk. A failed fsync fails the upload: it must not be retried. */
export async function writeDraft(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<StoredFile> {
  const handle = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > limit) throw new FileTooLarge(`文件超过 ${limit} 字节。`);
      hash.update(chunk);
      await writeAll(handle, chunk);
    }
    await handle.sync();
    return { address: hash.digest('hex'), size };
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await handle.write(bytes, written)).bytesWritten;
  }
}

/**
 * Gives the written draft its name. A file of the same content is simply replaced, which also mends one that the
 * disk has damaged. The folders are written last: a name on the disk always leads to whole content.
 */
export async function settle(draft: string, path: string): Promise<void> {
  const shelf = dirname(path);
  await makeFolder(shelf);
  await rename(draft, path);
  await syncFolder(shelf);
  await syncFolder(dirname(shelf));
  await syncFolder(dirname(dirname(shelf)));
}

/** The bytes at `path`, checked against their address. Links are never followed. */
export async function readChecked(path: string, address: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    await requireFolder(dirname(dirname(path)));
    await requireFolder(dirname(path));
    const handle = await open(path, READ_ONLY);
    try {
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new FileMissing(`文件库中没有文件 ${address}。`, { cause: error });
  }
  if (createHash('sha256').update(bytes).digest('hex') !== address) {
    throw new FileDamaged(`文件 ${address} 的内容与存入时不一致，请用备份恢复。`);
  }
  return bytes;
}

/** Whether a real file lies at `path`, reached through real folders. */
export async function isFile(path: string): Promise<boolean> {
  try {
    await requireFolder(dirname(dirname(path)));
    await requireFolder(dirname(path));
    return (await lstat(path)).isFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
