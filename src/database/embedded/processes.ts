import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { platform } from 'node:os';

/** Linux tells of other processes in /proc; elsewhere only their existence can be asked. */
const hasProc = platform() === 'linux';

/**
 * When the process started, in a form that no later process with the same number shares (boot and clock ticks
 * since it), or `null` when it does not run. A process that died but was not collected yet does not run.
 * Where there is no /proc the answer is `'running'`.
 */
export function processStart(pid: number): string | null {
  if (!hasProc) return exists(pid) ? 'running' : null;
  const stat = readProc(pid, 'stat');
  if (stat === null) return null;
  // The command name may hold spaces and brackets; the fields proper start after its last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  if (state === 'Z' || state === 'X') return null;
  return `${bootId()}/${fields[19]}`;
}

/** Whether the process runs and is part of the database server whose folder is `folder` (a real path). */
export function worksIn(pid: number, folder: string): boolean {
  if (processStart(pid) === null) return false;
  if (!hasProc) return true;
  try {
    // Every PostgreSQL process has the folder as its working directory.
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return looksLikeServerOf(pid, folder);
  }
}

/** The processes of the server whose folder is `folder`; none where there is no /proc to look in. */
export function processesIn(folder: string): number[] {
  if (!hasProc) return [];
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.filter((pid) => isDatabase(pid) && worksIn(pid, folder));
}

/**
 * Containers may forbid even root to see another account's working directory. Then the command line speaks:
 * the postmaster's names the folder; a server process without a postmaster may be ours and is taken as such.
 */
function looksLikeServerOf(pid: number, folder: string): boolean {
  const command = readProc(pid, 'cmdline') ?? '';
  if (command.split('\0').includes(folder)) return true;
  if (!command.startsWith('postgres:')) return false;
  const parent = Number(/^PPid:\s*(\d+)/m.exec(readProc(pid, 'status') ?? '')?.[1]);
  return !isDatabase(parent) || worksIn(parent, folder);
}

const isDatabase = (pid: number): boolean => readProc(pid, 'comm')?.trim() === 'postgres';

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
