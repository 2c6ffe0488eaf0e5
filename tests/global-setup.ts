import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../src/database/embedded/start-embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { type APP_ROLE, ensureDatabase, ensureRoles, OWNER_ROLE, withClient } from '../src/database/roles.ts';

/** What the workers need to make databases of their own. */
export type TestServer = {
  readonly adminUrl: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
  readonly template: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/**
 * One server for the whole run, with a migrated template database that each test file clones: the server named by
 * `TEST_DATABASE_ADMIN_URL` (a superuser), or an embedded one in a temporary folder.
 */
export default async function setup(project: TestProject) {
  const given = process.env['TEST_DATABASE_ADMIN_URL'];
  const server = given ? { adminUrl: given, stop: async () => undefined } : await startTemporary();
  const testServer: TestServer = {
    adminUrl: server.adminUrl,
    ownerPassword: randomBytes(12).toString('hex'),
    appPassword: randomBytes(12).toString('hex'),
    template: `gongkai_template_${randomBytes(4).toString('hex')}`,
  };
  await withClient(server.adminUrl, async (client) => {
    await ensureRoles(client, testServer);
    await ensureDatabase(client, testServer.template);
  });
  await migrate(urlFor(testServer, OWNER_ROLE, testServer.template));
  project.provide('testServer', testServer);
  return async () => {
    await withClient(server.adminUrl, (client) =>
      client.query(`drop database if exists "${testServer.template}" with (force)`),
    );
    await server.stop();
  };
}

async function startTemporary() {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-tests-'));
  // As root the server runs under another account, which must be able to get in.
  await chmod(folder, 0o711);
  const server = await startEmbedded({ dataFolder: join(folder, 'data') });
  // A test database need not survive a power failure; waiting for the disk would double the time of the suite.
  await withClient(server.adminUrl, async (client) => {
    await client.query('alter system set synchronous_commit = off');
    await client.query('select pg_reload_conf()');
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { adminUrl: server.adminUrl, stop };
}

/** The address of `database` on the test server for one of our two roles. */
export function urlFor(
  server: TestServer,
  role: typeof OWNER_ROLE | typeof APP_ROLE,
  database: string,
): string {
  const url = new URL(server.adminUrl);
  url.username = role;
  url.password = role === OWNER_ROLE ? server.ownerPassword : server.appPassword;
  url.pathname = `/${database}`;
  return url.href;
}
