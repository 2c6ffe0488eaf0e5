import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { APP_ROLE, OWNER_ROLE, withClient } from '../roles.ts';
import { postgresAddress } from './addresses.ts';
import type { Cluster } from './cluster.ts';
import { type Credentials, saveCredentials } from './credentials.ts';
import { writePrivately } from './owned-files.ts';
import { freePort, isFree } from './ports.ts';
import { startPostmaster, stopPostmaster } from './postmaster.ts';
import { runningPostmaster } from './postmaster-file.ts';
import { HOST_RULES, serverSettings } from './settings.ts';

/** A server that runs: its process number, and the credentials it really has (the port may be new). */
export type Started = { readonly pid: number; readonly credentials: Credentials };

/** Takes over the server that runs on the folder already, or starts one. */
export async function launch(
  cluster: Cluster,
  dataFolder: string,
  known: Credentials,
  fixedPort?: number,
): Promise<Started> {
  return (await adopt(cluster, known, fixedPort)) ?? (await startAnew(cluster, dataFolder, known, fixedPort));
}

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
