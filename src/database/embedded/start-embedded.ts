import { chmod, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { APP_ROLE, ensureDatabase, ensureRoles, OWNER_ROLE, withClient } from '../roles.ts';
import { type Account, serverAccount } from './account.ts';
import { prepareBinaries } from './binaries.ts';
import { ADMIN_ROLE, type Cluster, ensureCluster } from './cluster.ts';
import { type Credentials, newCredentials, readCredentials, saveCredentials } from './credentials.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { closedFolder, writePrivately } from './owned-files.ts';
import { freePort, isFree } from './ports.ts';
import { startPostmaster, stopPostmaster } from './postmaster.ts';
import { runningPostmaster } from './postmaster-file.ts';
import { HOST_RULES, serverSettings } from './settings.ts';
import { watchPostmaster } from './watch.ts';

/** The database of the application. */
const DATABASE = 'gongkai';

/** A running embedded server. The addresses hold passwords: they must not be logged. */
export type EmbeddedServer = {
  /** For migrations: the role that owns the database. */
  readonly ownerUrl: string;
  /** For the application at work: row-level security binds this role. */
  readonly appUrl: string;
  /** The superuser; for setting up and for tests only. */
  readonly adminUrl: string;
  readonly databaseName: string;
  /** Stops the server and gives the data folder back. */
  stop(): Promise<void>;
};

/** `port` fixes the port; otherwise a free one is chosen on the first start and kept. */
export type EmbeddedOptions = { readonly dataFolder: string; readonly port?: number };

/**
 * Starts the PostgreSQL that npm installed on the data folder, making everything it needs on the first start.
 *
 * Throws `DataFolderInUse` when another application works on the folder. A server left behind by an
 * application that was killed is taken over with all committed data.
 */
export async function startEmbedded({ dataFolder, port }: EmbeddedOptions): Promise<EmbeddedServer> {
  const account = await serverAccount();
  const folder = await openDataFolder(dataFolder, account);
  const release = await lockDataFolder(folder);
  try {
    return await start({ folder, account, port, release });
  } catch (error) {
    await release();
    throw error;
  }
}

/**
 * The server that a running application has started on the data folder, or `null`. Commands that are run beside
 * the application connect with it; its `stop` leaves the server running.
 */
export async function findRunningEmbedded(dataFolder: string): Promise<EmbeddedServer | null> {
  const credentials = await readCredentials(dataFolder);
  if (!credentials) return null;
  const running = await runningPostmaster(join(await realpath(dataFolder), 'postgresql'));
  if (!running?.ready || running.port !== credentials.port) return null;
  return { ...addresses(credentials), stop: async () => undefined };
}

type Start = {
  readonly folder: string;
  readonly account: Account | null;
  readonly port: number | undefined;
  readonly release: () => Promise<void>;
};

async function start({ folder, account, port, release }: Start): Promise<EmbeddedServer> {
  const binaries = await prepareBinaries(join(folder, 'runtime'), account !== null);
  const cluster: Cluster = { binaries, folder: join(folder, 'postgresql'), account };
  const known = (await readCredentials(folder)) ?? newCredentials(port ?? (await freePort()));
  await saveCredentials(folder, known);
  await ensureCluster(cluster, known.adminPassword);
  const { pid, credentials } =
    (await adopt(cluster, known, port)) ?? (await startAnew(cluster, folder, known, port));
  try {
    await setUp(credentials);
  } catch (error) {
    await stopPostmaster(pid, cluster.folder);
    throw error;
  }
  const watch = watchPostmaster(cluster, pid);
  const stop = async () => {
    await stopPostmaster(await watch.end(), cluster.folder);
    await release();
  };
  return { ...addresses(credentials), stop };
}

/** Roles and database, made on the first start and given their rights again on every other. */
const setUp = (credentials: Credentials): Promise<void> =>
  withClient(postgresAddress(credentials), async (client) => {
    await ensureRoles(client, credentials);
    await ensureDatabase(client, DATABASE);
  });

type Started = { readonly pid: number; readonly credentials: Credentials };

/**
 * Takes over a server that outlived its application, if it answers under our password with our settings;
 * otherwise stops it. Sessions of the dead application are ended so that none of its locks remain.
 */
async function adopt(cluster: Cluster, credentials: Credentials, port?: number): Promise<Started | null> {
  const running = await runningPostmaster(cluster.folder);
  if (!running) return null;
  const settings = await readFile(join(cluster.folder, 'postgresql.conf'), 'utf8').catch(() => '');
  const unchanged = settings === serverSettings(credentials.port, cluster.binaries.version);
  if (running.ready && unchanged && running.port === (port ?? credentials.port)) {
    if (await endSessions(credentials)) return { pid: running.pid, credentials };
  }
  await stopPostmaster(running.pid, cluster.folder);
  return null;
}

async function endSessions(credentials: Credentials): Promise<boolean> {
  try {
    await withClient(postgresAddress(credentials), (client) =>
      client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = any($1)', [
        [OWNER_ROLE, APP_ROLE],
      ]),
    );
    return true;
  } catch {
    return false;
  }
}

/** Starts the server, on another port when the kept one has been taken by a stranger. */
async function startAnew(
  cluster: Cluster,
  dataFolder: string,
  known: Credentials,
  fixedPort?: number,
): Promise<Started> {
  let wanted = fixedPort ?? known.port;
  for (let attempt = 1; ; attempt += 1) {
    if (fixedPort === undefined && !(await isFree(wanted))) wanted = await freePort();
    const credentials = { ...known, port: wanted };
    await saveCredentials(dataFolder, credentials);
    const { folder, account, binaries } = cluster;
    await writePrivately(join(folder, 'postgresql.conf'), serverSettings(wanted, binaries.version), account);
    await writePrivately(join(folder, 'pg_hba.conf'), HOST_RULES, account);
    try {
      return { pid: await startPostmaster(cluster), credentials };
    } catch (error) {
      const portTaken = fixedPort === undefined && !(await isFree(wanted));
      if (!portTaken || attempt === 3) throw error;
    }
  }
}

/** The real path of the data folder, made when missing, and open to the server's account. */
async function openDataFolder(path: string, account: Account | null): Promise<string> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const folder = await realpath(path);
  if (account) {
    // The account may pass through to its own folder; every file beside it keeps its own, closed mode.
    await chmod(folder, (await stat(folder)).mode | 0o711);
    const closed = await closedFolder(folder, account);
    if (closed) {
      throw new Error(
        `以 root 运行时，数据库在账户 ${account.name} 下运行，但该账户不能进入“${closed}”；请把数据目录设在别处（例如 /var/lib/gongkai），或者放开该目录的进入权限。`,
      );
    }
  }
  await mkdir(join(folder, 'runtime'), { recursive: true });
  await chmod(join(folder, 'runtime'), 0o755);
  return folder;
}

const address = (port: number, role: string, password: string, database: string): string =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;

/** The superuser in the database that is always there. */
const postgresAddress = ({ port, adminPassword }: Credentials): string =>
  address(port, ADMIN_ROLE, adminPassword, 'postgres');

const addresses = ({ port, adminPassword, ownerPassword, appPassword }: Credentials) => ({
  ownerUrl: address(port, OWNER_ROLE, ownerPassword, DATABASE),
  appUrl: address(port, APP_ROLE, appPassword, DATABASE),
  adminUrl: address(port, ADMIN_ROLE, adminPassword, DATABASE),
  databaseName: DATABASE,
});
