import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/database/embedded/ports.ts';
import { processStart } from '../../src/database/embedded/processes.ts';

const root = join(import.meta.dirname, '../..');
const LONGEST_START = 240_000;

/** A place for one installation: a data folder, a key file beside it, a port of its own. */
export type Place = {
  readonly base: string;
  readonly dataFolder: string;
  readonly port: number;
  readonly env: NodeJS.ProcessEnv;
  /** Process number of the embedded server, or `null` when none has written one down. */
  postmasterPid(): Promise<number | null>;
  /** Process number of the application itself, not of the script that started it. */
  applicationPid(): Promise<number>;
  remove(): Promise<void>;
};

/** A temporary place; settings of the shell that runs the tests do not reach it. */
export async function makePlace(): Promise<Place> {
  const base = await mkdtemp(join(tmpdir(), 'gongkai-program-'));
  // As root the server runs under another account, which must be able to get in.
  await chmod(base, 0o711);
  const dataFolder = join(base, 'data');
  const port = await freePort();
  return {
    base,
    dataFolder,
    port,
    env: {
      PATH: process.env['PATH'],
      HOME: base,
      GONGKAI_DATA: dataFolder,
      GONGKAI_KEY_FILE: join(base, 'key'),
      GONGKAI_DEMO: '0',
      PORT: String(port),
    },
    postmasterPid: async () => {
      const text = await readFile(join(dataFolder, 'postgresql/postmaster.pid'), 'utf8').catch(() => null);
      return text === null ? null : Number(text.split('\n')[0]);
    },
    applicationPid: async () =>
      (JSON.parse(await readFile(join(dataFolder, 'application.lock'), 'utf8')) as { pid: number }).pid,
    remove: () => rm(base, { recursive: true, force: true }),
  };
}

/** How a run of the command line ended. */
export type Ended = {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
};

/** Starts the built command line in a process group of its own, as a terminal or a service manager does. */
function launch(place: Place, words: readonly string[], change: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), ...words], {
    cwd: root,
    env: { ...place.env, ...change },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text.err += part;
  });
  const ended = once(child, 'close').then(([status]): Ended => ({ status, ...text }));
  return { group: child.pid ?? 0, text, ended, hasEnded: () => child.exitCode ?? child.signalCode };
}

/** Runs one command, such as `verify`, to its end. */
export const runCommand = (
  place: Place,
  words: readonly string[],
  change: NodeJS.ProcessEnv = {},
): Promise<Ended> => launch(place, words, change).ended;

/** The application at work. */
export type Program = {
  readonly url: string;
  /** Milliseconds from the command to the first page of the portal. */
  readonly readyAfter: number;
  readonly ended: Promise<Ended>;
  /** Sends the signal to the whole process group and waits for the end. */
  signal(signal: NodeJS.Signals): Promise<Ended>;
  /** SIGKILL for the application and every process of its database server at once; waits until they are gone. */
  killAll(): Promise<void>;
};

/** Starts the application and waits until its portal answers; throws with what it said when it ends instead. */
export async function startProgram(place: Place, change: NodeJS.ProcessEnv = {}): Promise<Program> {
  const began = performance.now();
  const { group, text, ended, hasEnded } = launch(place, ['start'], change);
  const url = `http://127.0.0.1:${place.port}`;
  while (!(await answers(url))) {
    if (hasEnded() !== null) throw new Error(`the program ended: ${text.out}${text.err}`);
    if (performance.now() - began > LONGEST_START) throw new Error(`no answer: ${text.out}${text.err}`);
    await sleep(10);
  }
  const signal = async (name: NodeJS.Signals) => {
    process.kill(-group, name);
    return ended;
  };
  return {
    url,
    readyAfter: performance.now() - began,
    ended,
    signal,
    killAll: async () => {
      const server = await serverProcesses(place);
      process.kill(-group, 'SIGKILL');
      for (const pid of server) killIfThere(pid);
      await ended;
      while (server.some((pid) => processStart(pid) !== null)) await sleep(5);
    },
  };
}

/** SIGKILL for every process of the database server alone; the application lives on and finds it gone. */
export async function killDatabase(place: Place): Promise<void> {
  const server = await serverProcesses(place);
  for (const pid of server) killIfThere(pid);
  while (server.some((pid) => processStart(pid) !== null)) await sleep(5);
}

async function serverProcesses(place: Place): Promise<readonly number[]> {
  const postmaster = await place.postmasterPid();
  return postmaster === null ? [] : [postmaster, ...childrenOf(postmaster)];
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    async (answer) => (await answer.text()) !== '' && answer.ok,
    () => false,
  );

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The child processes of a process, by /proc; none where there is none. */
export function childrenOf(parent: number): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => Number.isInteger(pid) && parentOf(pid) === parent);
  } catch {
    return [];
  }
}

function parentOf(pid: number): number | null {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
}
