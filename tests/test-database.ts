import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { APP_ROLE, ensureDatabase, OWNER_ROLE, withClient } from '../src/database/roles.ts';
import { urlFor } from './global-setup.ts';

/** A database of one test file, with the roles and the schema of the real one. */
export type TestDatabase = {
  /** The role the application works under; row-level security binds it. */
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** The superuser, for looking behind the walls. */
  readonly adminUrl: string;
  /** Ends all connections and removes the database. */
  drop(): Promise<void>;
};

/** Clones the migrated template (some 50 ms), or makes a database without any table (`empty`). */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `gongkai_test_${randomBytes(6).toString('hex')}`;
  await withClient(server.adminUrl, (client) =>
    ensureDatabase(client, name, empty ? 'template0' : server.template),
  );
  const adminUrl = new URL(server.adminUrl);
  adminUrl.pathname = `/${name}`;
  return {
    appUrl: urlFor(server, APP_ROLE, name),
    ownerUrl: urlFor(server, OWNER_ROLE, name),
    adminUrl: adminUrl.href,
    drop: () =>
      withClient(server.adminUrl, async (client) => {
        await client.query(`drop database if exists "${name}" with (force)`);
      }),
  };
}
