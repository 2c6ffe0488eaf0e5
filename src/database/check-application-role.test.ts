import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/test-database.ts';
import { refusePrivilegedRole } from './check-application-role.ts';
import { withClient } from './roles.ts';

/** Roles belong to the whole server, so each run makes one under a name of its own. */
const role = `gongkai_probe_${randomBytes(4).toString('hex')}`;
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await withClient(database.adminUrl, (client) => client.query(`drop role if exists ${role}`));
  await database.drop();
});

const probeUrl = () => {
  const url = new URL(database.adminUrl);
  url.username = role;
  url.password = 'probe';
  return url.href;
};
const asAdmin = (sql: string) => withClient(database.adminUrl, (client) => client.query(sql));

describe('refusePrivilegedRole', () => {
  test('lets the application role pass', async () => {
    await expect(withClient(database.appUrl, refusePrivilegedRole)).resolves.toBeUndefined();
  });

  test('refuses a superuser in one sentence that names the role', async () => {
    await expect(withClient(database.adminUrl, refusePrivilegedRole)).rejects.toThrow(/是超级用户/);
  });

  test('refuses a superuser who put on another role', async () => {
    const work = withClient(database.adminUrl, async (client) => {
      await client.query('set role gongkai_app');
      await refusePrivilegedRole(client);
    });
    await expect(work).rejects.toThrow(/是超级用户/);
  });

  test('refuses the owner of the tables', async () => {
    await withClient(database.ownerUrl, (client) =>
      client.query('create table if not exists probe (id int)'),
    );
    await expect(withClient(database.ownerUrl, refusePrivilegedRole)).rejects.toThrow(/拥有数据表/);
  });

  test('refuses a role that may bypass policies or become the owner', async () => {
    await asAdmin(`create role ${role} login bypassrls password 'probe'; grant connect on database
      "${new URL(database.adminUrl).pathname.slice(1)}" to ${role}`);
    await expect(withClient(probeUrl(), refusePrivilegedRole)).rejects.toThrow(/BYPASSRLS/);
    await asAdmin(`alter role ${role} nobypassrls; grant gongkai_owner to ${role}`);
    await expect(withClient(probeUrl(), refusePrivilegedRole)).rejects.toThrow(/拥有数据表/);
    await asAdmin(`revoke gongkai_owner from ${role}`);
    await expect(withClient(probeUrl(), refusePrivilegedRole)).resolves.toBeUndefined();
    await asAdmin(`revoke all on database "${new URL(database.adminUrl).pathname.slice(1)}" from ${role}`);
  });
});
