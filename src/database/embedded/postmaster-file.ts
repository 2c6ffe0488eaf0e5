import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processesIn, worksIn } from './processes.ts';

/** What a running server says of itself in the file postmaster.pid. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** The server running on `folder`, or `null`; a file left by a dead server counts as none. */
export async function runningPostmaster(folder: string): Promise<Postmaster | null> {
  const file = await read(folder);
  return file && worksIn(file.pid, folder) ? file : null;
}

/**
 * Removes a postmaster.pid whose server is dead, once none of its processes is left.
 *
 * PostgreSQL would refuse to start as long as any process has the dead server's number: a stranger that got the
 * number anew, or the dead server itself while nobody has collected it, which in a container may be for ever.
 */
export async function clearDeadPostmaster(folder: string): Promise<void> {
  if (!(await read(folder))) return;
  for (let waited = 0; processesIn(folder).length > 0; waited += 100) {
    if (waited > 30_000) throw new Error('上次运行遗留的数据库进程没有结束，请稍后再启动。');
    await sleep(100);
  }
  await rm(join(folder, 'postmaster.pid'), { force: true });
}

async function read(folder: string): Promise<Postmaster | null> {
  try {
    const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 1) return null;
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
