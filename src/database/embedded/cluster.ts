import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { makePrivateFolder, syncFolder, writePrivately } from './owned-files.ts';

/** The name of the superuser; used to set up roles and by the tests, never by the application at work. */
export const ADMIN_ROLE = 'gongkai_admin';

/** What it takes to run a program of the server: where it lies, in which folder, under which account. */
export type Cluster = {
  readonly binaries: Binaries;
  /** PostgreSQL's own folder, PGDATA. */
  readonly folder: string;
  readonly account: Account | null;
};

/** Creates the cluster unless it exists. A first start that was interrupted begins again from nothing. */
export async function ensureCluster(cluster: Cluster, adminPassword: string): Promise<void> {
  const { folder, account } = cluster;
  if (existsSync(join(folder, 'PG_VERSION'))) return checkVersion(cluster);
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await makePrivateFolder(draft, account);
  const passwordFile = `${folder}.password`;
  await rm(passwordFile, { force: true });
  await writePrivately(passwordFile, adminPassword, account);
  try {
    await initialise({ ...cluster, folder: draft }, passwordFile);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, folder);
  await syncFolder(dirname(folder));
}

async function checkVersion({ binaries, folder }: Cluster): Promise<void> {
  const stored = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  const [major] = binaries.version.split('.');
  if (stored !== major) {
    throw new Error(
      `数据目录由 PostgreSQL ${stored} 建立，而本程序自带 PostgreSQL ${major}，请先用原版本导出数据。`,
    );
  }
}

async function initialise(cluster: Cluster, passwordFile: string): Promise<void> {
  // C.UTF-8 gives UTF-8 character classes (trigram search needs them) and an order that never changes with
  // the system's libraries. macOS has it for character classes only.
  const locale = platform() === 'darwin' ? ['--locale=C', '--lc-ctype=UTF-8'] : ['--locale=C.UTF-8'];
  const args = [
    `--pgdata=${cluster.folder}`,
    `--username=${ADMIN_ROLE}`,
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    ...locale,
    '--data-checksums',
    '--auth=scram-sha-256',
  ];
  const { code, output } = await run(cluster, cluster.binaries.initdb, args);
  if (code !== 0) throw new Error(`数据库初始化失败：${output.trim()}`);
}

/** How the server's programs are started: under the account, in a folder it may enter, with a bare environment. */
export const spawnOptions = ({ account, folder }: Cluster) => ({
  cwd: folder,
  env: { PATH: '/usr/bin:/bin', LC_ALL: platform() === 'darwin' ? 'C' : 'C.UTF-8', PGTZ: 'Asia/Shanghai' },
  ...(account ? { uid: account.uid, gid: account.gid } : {}),
});

function run(
  cluster: Cluster,
  program: string,
  args: string[],
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...spawnOptions(cluster), stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
