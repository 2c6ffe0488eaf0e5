import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureDatabase, ensureRoles, withClient } from '../roles.ts';
import { type Account, serverAccount } from './account.ts';
import { addresses, DATABASE, postgresAddress } from './addresses.ts';
import { prepareBinaries } from './binaries.ts';
import { type Cluster, ensureCluster } from './cluster.ts';
import { type Credentials, newCredentials, readCredentials, saveCredentials } from './credentials.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { launch } from './launch.ts';
import { closedFolder } from './owned-files.ts';
import { freePort } from './ports.ts';
import { stopPostmaster } from './postmaster.ts';
import { runningPostmaster } from './postmaster-file.ts';
import { watchPostmaster } from './watch.ts';

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
  const { pid, credentials } = await launch(cluster, folder, known, port);
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
