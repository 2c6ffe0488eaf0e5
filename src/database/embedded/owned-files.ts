import { randomUUID } from 'node:crypto';
import { chown, mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Account } from './account.ts';

/**
 * Writes a file of mode 600 in one step (draft, fsync, rename), owned by `account` when one is given.
 *
 * The draft has a fresh name and must not exist yet: this may run as root in a folder that belongs to a lesser
 * account, which must not be able to lead the write elsewhere by a link.
 */
export async function writePrivately(path: string, text: string, account: Account | null): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    if (account) await handle.chown(account.uid, account.gid);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, path);
  await syncFolder(dirname(path));
}

/** Makes a folder of mode 700 that belongs to `account`, or leaves the one that is there. */
export async function makePrivateFolder(path: string, account: Account | null): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (account) await chown(path, account.uid, account.gid);
}

/** Makes renames and new names in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * The innermost folder on the way to `path` that `account` may not enter, or `null` when the way is free.
 * Supplementary groups do not count: the server is started without any.
 */
export async function closedFolder(path: string, account: Account): Promise<string | null> {
  const { mode, uid, gid } = await stat(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  if (((mode >> shift) & 0o1) === 0) return path;
  return dirname(path) === path ? null : closedFolder(dirname(path), account);
}
