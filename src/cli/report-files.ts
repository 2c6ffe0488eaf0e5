import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files below a folder in the order of their paths, without hidden ones; `null` where the path is no folder. */
export async function reportFiles(path: string): Promise<readonly string[] | null> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return null;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
