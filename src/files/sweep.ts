import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { requireFolder } from './folders.ts';

/** Uploads under way lie beside the finished files: a rename is atomic within one file system only. */
export const INCOMING = 'incoming';

/** Removes drafts last written before `before` (milliseconds of the epoch), and answers how many. */
export async function sweep(folder: string, before: number): Promise<number> {
  let removed = 0;
  for (const organ of await listFolder(folder)) {
    const incoming = join(folder, organ, INCOMING);
    for (const name of await listFolder(incoming)) {
      if ((await lstat(join(incoming, name))).mtimeMs > before) continue;
      await rm(join(incoming, name), { force: true });
      removed += 1;
    }
  }
  return removed;
}

/** The names in a real folder; none when it is missing or is no folder. */
async function listFolder(path: string): Promise<string[]> {
  try {
    await requireFolder(path);
    return await readdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
