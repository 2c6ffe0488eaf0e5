import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A process that runs the embedded server, and the addresses or the error it printed. */
export type EmbeddedProcess = {
  readonly child: ChildProcess;
  readonly answer: { readonly ownerUrl: string; readonly appUrl: string; readonly adminUrl: string };
  readonly error: string | undefined;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<void>;
};

/** `root`: the folder of the program; `uid`: run as this account instead of our own. */
type Options = { readonly root?: string; readonly uid?: number; readonly home?: string };

/** Starts the fixture `embedded-process` on a data folder and waits for its answer. */
export async function startEmbeddedProcess(
  dataFolder: string,
  options: Options = {},
): Promise<EmbeddedProcess> {
  const { root = join(import.meta.dirname, '..'), uid, home } = options;
  const child = spawn(process.execPath, [join(root, 'tests/fixtures/embedded-process.ts'), dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: root,
    env: { PATH: process.env['PATH'], ...(home ? { HOME: home } : {}), NODE_NO_WARNINGS: '1' },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const exited = once(child, 'exit');
  const [line] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    exited.then(() => ['{"error":"the process ended without an answer"}']),
  ])) as string[];
  const answer = JSON.parse(line ?? '');
  return {
    child,
    answer,
    error: answer.error,
    async end(signal) {
      child.kill(signal);
      await exited;
    },
  };
}
