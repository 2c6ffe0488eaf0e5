/**
 * Runs the fast suite on a given PostgreSQL server instead of the embedded one (`npm run test:server`).
 *
 * The server is the one of TEST_DATABASE_ADMIN_URL (a superuser), or else Debian's PostgreSQL 15, started on a
 * temporary cluster and stopped afterwards. Further arguments go to Vitest.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BIN = '/usr/lib/postgresql/15/bin';

const given = process.env.TEST_DATABASE_ADMIN_URL;
if (!given && !existsSync(join(BIN, 'postgres'))) {
  console.error(
    '没有可用的 PostgreSQL 服务器：请设置 TEST_DATABASE_ADMIN_URL（超级用户地址），或者安装 postgresql-15。\n' +
      'No PostgreSQL server: set TEST_DATABASE_ADMIN_URL (a superuser), or install postgresql-15.',
  );
  process.exit(2);
}
const server = given ? { url: given, stop: () => undefined } : await startServer();
try {
  process.exitCode = await runSuite(server.url);
} finally {
  server.stop();
}

/** A temporary cluster that trusts nobody without the password; answers its address once it serves. */
async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-server-'));
  const account = unprivilegedAccount();
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(folder, 'password');
  const cluster = join(folder, 'cluster');
  chmodSync(folder, 0o711);
  mkdirSync(cluster, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [cluster, passwordFile]) chownSync(path, account.uid, account.gid);
  const run = (program, ...args) => {
    const options = { cwd: cluster, env: { ...process.env, LC_ALL: 'C.UTF-8' }, ...account };
    const { status, stderr, error } = spawnSync(join(BIN, program), args, {
      ...options,
      stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
    });
    if (status !== 0) throw error ?? new Error(`${program} failed: ${stderr ?? ''}`);
  };
  run(
    'initdb',
    '-D',
    cluster,
    '-U',
    'admin',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
  );
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c random_page_cost=1.1 -c timezone=Asia/Shanghai`;
  run('pg_ctl', 'start', '-w', '-D', cluster, '-l', join(cluster, 'server.log'), '-o', settings);
  const stop = () => {
    run('pg_ctl', 'stop', '-w', '-m', 'fast', '-D', cluster);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgresql://admin:${password}@127.0.0.1:${port}/postgres`, stop };
}

/** As root the server runs under `postgres` or `nobody`; otherwise under our own account. */
function unprivilegedAccount() {
  if (process.getuid() !== 0) return undefined;
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] =
    entries.find(([name]) => name === 'postgres') ?? entries.find(([name]) => name === 'nobody');
  return { uid: Number(uid), gid: Number(gid) };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Runs Vitest and answers its exit status; an interrupt reaches it too, and the server is stopped all the same. */
function runSuite(url) {
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => undefined);
  const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_ADMIN_URL: url },
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
