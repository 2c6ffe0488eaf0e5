import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, spawnOptions } from './cluster.ts';
import { clearDeadPostmaster, runningPostmaster } from './postmaster-file.ts';
import { processStart, worksIn } from './processes.ts';

/** Replaying the journal after a power failure takes time; more than this means that something is wrong. */
const LONGEST_START = 10 * 60_000;
const LONGEST_FAST_STOP = 60_000;
const LONGEST_IMMEDIATE_STOP = 20_000;

/** Starts the server and answers its process number once it accepts connections. */
export async function startPostmaster(cluster: Cluster): Promise<number> {
  await clearDeadPostmaster(cluster.folder);
  // A session of its own: Ctrl-C in the terminal must reach the application, which then stops the server.
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.folder], {
    ...spawnOptions(cluster),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const early = collect(child);
  for (let waited = 0; waited < LONGEST_START; waited += 20) {
    if (early.ended()) throw await startFailure(cluster, early.output());
    const running = await runningPostmaster(cluster.folder);
    if (running?.ready && running.pid === child.pid) {
      child.stderr?.destroy();
      child.unref();
      return running.pid;
    }
    await sleep(20);
  }
  if (child.pid) await stopPostmaster(child.pid, cluster.folder);
  throw await startFailure(cluster, early.output());
}

/** Stops the server the fast way: sessions are ended, everything is written. Falls back on the immediate way. */
export async function stopPostmaster(pid: number, folder: string): Promise<void> {
  if (await signalAndWait(pid, folder, 'SIGINT', LONGEST_FAST_STOP)) return;
  // Crash-safe: the next start replays the journal.
  if (await signalAndWait(pid, folder, 'SIGQUIT', LONGEST_IMMEDIATE_STOP)) return;
  throw new Error(`数据库进程 ${pid} 没有停止，请检查后手工结束。`);
}

async function signalAndWait(pid: number, folder: string, signal: NodeJS.Signals, limit: number) {
  const start = processStart(pid);
  if (start === null || !worksIn(pid, folder)) return true;
  process.kill(pid, signal);
  for (let waited = 0; waited < limit; waited += 10) {
    if (processStart(pid) !== start) return true;
    await sleep(10);
  }
  return false;
}

/** Gathers what the child says before its log takes over, and whether it has ended. */
function collect(child: ChildProcess) {
  let output = '';
  let ended = false;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.on('error', (error) => {
    output += error.message;
    ended = true;
  });
  child.on('exit', () => {
    ended = true;
  });
  return { output: () => output, ended: () => ended };
}

async function startFailure(cluster: Cluster, output: string): Promise<Error> {
  const log = await lastLogLines(join(cluster.folder, 'log'));
  return new Error(`数据库没有启动成功：${[output.trim(), log].filter(Boolean).join('\n')}`);
}

async function lastLogLines(folder: string): Promise<string> {
  try {
    const files = await Promise.all(
      (await readdir(folder)).map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
    );
    const newest = files.sort((a, b) => b.time - a.time)[0];
    if (!newest) return '';
    return (await readFile(join(folder, newest.name), 'utf8')).trim().split('\n').slice(-6).join('\n');
  } catch {
    return '';
  }
}
