import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from '../src/database/roles.ts';

export const isRoot = process.getuid?.() === 0;

/** A temporary place for an embedded server, with a blank and Chinese characters in its path. */
export type EmbeddedFolder = {
  readonly base: string;
  readonly dataFolder: string;
  /** The process number the server wrote down. */
  postmasterPid(): Promise<number>;
  remove(): Promise<void>;
};

export async function makeEmbeddedFolder(): Promise<EmbeddedFolder> {
  const base = await mkdtemp(join(tmpdir(), 'gongkai 内置库 '));
  // As root the server runs under another account, which must be able to get in.
  await chmod(base, 0o711);
  const dataFolder = join(base, '数据 folder');
  return {
    base,
    dataFolder,
    postmasterPid: async () =>
      Number((await readFile(join(dataFolder, 'postgresql/postmaster.pid'), 'utf8')).split('\n')[0]),
    remove: () => rm(base, { recursive: true, force: true }),
  };
}

/** The rows of one statement over a connection of its own. */
export const queryOnce = async (url: string, sql: string): Promise<unknown[]> =>
  (await withClient(url, (client) => client.query(sql))).rows;
