import { lstat, mkdir, open } from 'node:fs/promises';

/** Makes one folder of mode 700, or checks that what is there is a real folder and not a link to elsewhere. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await requireFolder(path);
  }
}

/** Throws unless `path` is a real folder; a missing one is reported as `ENOENT`. */
export async function requireFolder(path: string): Promise<void> {
  if (!(await lstat(path)).isDirectory()) throw new Error(`文件库中的“${path}”不是目录。`);
}

/** Makes new, renamed and removed names in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
