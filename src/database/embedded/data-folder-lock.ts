import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStart } from './processes.ts';

/** Another Gongkai uses the data folder: two programs on one folder would damage each other's data. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
}

type Holder = { readonly pid: number; readonly start: string; readonly nonce: string };

const LOCK_FILE = 'application.lock';

/**
 * Takes the data folder for this process and answers the function that gives it back.
 *
 * Throws `DataFolderInUse` while another process holds it. A lock whose process is gone is taken over; that is
 * decided by process number and start time, so a number given anew to another program does not deceive.
 */
export async function lockDataFolder(dataFolder: string): Promise<() => Promise<void>> {
  const file = join(dataFolder, LOCK_FILE);
  const own: Holder = { pid: process.pid, start: processStart(process.pid) ?? '', nonce: randomUUID() };
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if ((await claim(file, own)) || (await takeOver(file, own, dataFolder))) {
      return () => release(file, own);
    }
    await sleep(25);
  }
  throw inUse(dataFolder);
}

/** Creates the lock with its content in one step, so nobody ever reads half a lock. */
async function claim(file: string, own: Holder): Promise<boolean> {
  const draft = `${file}.${own.nonce}`;
  await writeFile(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Replaces a lock whose process is gone. A second file lets one process at a time do so: without it two could
 * both read the old lock, and the slower would throw away the new one of the faster.
 */
async function takeOver(file: string, own: Holder, dataFolder: string): Promise<boolean> {
  const holder = await readHolder(file);
  if (holder && isAlive(holder)) throw inUse(dataFolder);
  const guard = `${file}.takeover`;
  if (!(await claim(guard, own))) {
    const other = await readHolder(guard);
    if (!other || !isAlive(other)) await rm(guard, { force: true });
    return false;
  }
  try {
    const current = await readHolder(file);
    if (current && isAlive(current)) throw inUse(dataFolder);
    const draft = `${file}.${own.nonce}`;
    await writeFile(draft, JSON.stringify(own), { mode: 0o600 });
    await rename(draft, file);
    return true;
  } finally {
    await rm(guard, { force: true });
  }
}

async function release(file: string, own: Holder): Promise<void> {
  if ((await readHolder(file))?.nonce === own.nonce) await rm(file, { force: true });
}

/** Who holds the lock, or `null` when there is none or it cannot be read as one. */
async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

const isAlive = (holder: Holder): boolean => processStart(holder.pid) === holder.start;

const inUse = (dataFolder: string): DataFolderInUse =>
  new DataFolderInUse(
    `数据目录“${dataFolder}”正由另一个运行中的程序使用，请先停止它，或者为本程序另设数据目录。`,
  );
