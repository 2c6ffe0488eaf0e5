import { join } from 'node:path';
import type { App } from './application/app.ts';
import { buildApp } from './build-app.ts';
import type { Config } from './config.ts';
import { refusePrivilegedRole } from './database/check-application-role.ts';
import { connect } from './database/connect.ts';
import { lockDataFolder } from './database/embedded/data-folder-lock.ts';
import { findRunningEmbedded, startEmbedded } from './database/embedded/start-embedded.ts';
import { migrate } from './database/migrate.ts';
import { withClient } from './database/roles.ts';
import { openInstallation } from './installation.ts';
import { createLinkProbe } from './messaging/link-probe/link-probe.ts';
import { openMessages } from './open-messages.ts';
import { httpSealServer } from './seal-server/http-seal-server.ts';
import { openKeyring } from './sealing/keyring.ts';

export type Running = {
  readonly app: App;
  /** Where the key file lies, when it was made just now: the operator must keep a copy of it. */
  readonly newKeyFile: string | null;
  stop(): Promise<void>;
};

type Opened = { readonly appUrl: string; readonly stop: () => Promise<void> };

/**
 * Opens everything below the server: database (embedded or served), migrations, roles, keys, files.
 *
 * `beside`: for a command run while the server is up; it uses the running database instead of its own.
 */
export async function open(
  config: Config,
  { beside = false, now }: { beside?: boolean; now?: () => Date } = {},
): Promise<Running> {
  const database = await openDatabase(config, beside);
  try {
    await withClient(database.appUrl, refusePrivilegedRole);
    const installation = await openInstallation(config);
    const keyring = await openKeyring(installation);
    if (!installation.recordedKeyId) await installation.recordKey(keyring.keyId);
    const app = buildApp({
      database: connect(database.appUrl),
      keyring,
      filesFolder: join(config.dataFolder, 'files'),
      publicUrl: config.publicUrl ?? `http://${config.host}:${config.port}`,
      publicUrlIsSet: config.publicUrl !== null,
      sealServer: config.seal && httpSealServer(config.seal),
      links: config.linkReach && createLinkProbe({ reach: config.linkReach }),
      securityContact: config.securityContact,
      messages: openMessages(config),
      ...(now ? { now } : {}),
    });
    await app.files.sweep();
    return {
      app,
      newKeyFile: keyring.created ? installation.keyFile : null,
      stop: async () => {
        await app.close();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function openDatabase(config: Config, beside: boolean): Promise<Opened> {
  if (config.databaseUrl) return openServed(config, config.databaseUrl, beside);
  const running = beside ? await findRunningEmbedded(config.dataFolder) : null;
  if (running) return { appUrl: running.appUrl, stop: async () => undefined };
  const server = await startEmbedded({ dataFolder: config.dataFolder });
  await migrate(server.ownerUrl);
  return { appUrl: server.appUrl, stop: () => server.stop() };
}

/** A given server: migrated under the owner role when that is given; the data folder is locked all the same. */
async function openServed(config: Config, appUrl: string, beside: boolean): Promise<Opened> {
  const release = beside ? async () => undefined : await lockDataFolder(config.dataFolder);
  try {
    await withClient(appUrl, refusePrivilegedRole);
    if (config.databaseOwnerUrl) await migrate(config.databaseOwnerUrl);
    return { appUrl, stop: async () => void (await release()) };
  } catch (error) {
    await release();
    throw error;
  }
}
