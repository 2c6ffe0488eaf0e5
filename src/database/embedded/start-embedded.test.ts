import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type EmbeddedFolder,
  isRoot,
  makeEmbeddedFolder,
  queryOnce,
} from '../../../tests/embedded-folder.ts';
import { startEmbeddedProcess } from '../../../tests/embedded-process.ts';
import { refusePrivilegedRole } from '../check-application-role.ts';
import { withClient } from '../roles.ts';
import { DataFolderInUse } from './data-folder-lock.ts';
import { type EmbeddedServer, findRunningEmbedded, startEmbedded } from './start-embedded.ts';

describe('a started embedded server', () => {
  let folder: EmbeddedFolder;
  let dataFolder: string;
  let server: EmbeddedServer;
  beforeAll(async () => {
    folder = await makeEmbeddedFolder();
    dataFolder = folder.dataFolder;
    server = await startEmbedded({ dataFolder });
  });
  afterAll(async () => {
    await server.stop();
    await folder.remove();
  });

  test.each([
    ['data_checksums', 'on'],
    ['fsync', 'on'],
    ['full_page_writes', 'on'],
    ['synchronous_commit', 'on'],
    ['server_encoding', 'UTF8'],
    ['random_page_cost', '1.1'],
    ['TimeZone', 'Asia/Shanghai'],
    ['listen_addresses', '127.0.0.1'],
    ['password_encryption', 'scram-sha-256'],
    ['log_min_error_statement', 'panic'],
    ['log_error_verbosity', 'terse'],
  ])('runs with %s = %s', async (name, value) => {
    expect(await queryOnce(server.appUrl, `select current_setting('${name}') as value`)).toEqual([{ value }]);
  });

  test('sorts and classifies by C.UTF-8, so that trigram search sees Chinese', async () => {
    const sql = "select datcollate, datctype from pg_database where datname = 'gongkai'";
    expect(await queryOnce(server.appUrl, sql)).toEqual([{ datcollate: 'C.UTF-8', datctype: 'C.UTF-8' }]);
    await queryOnce(server.adminUrl, 'create extension if not exists pg_trgm');
    expect(
      await queryOnce(server.adminUrl, "select similarity('征地补偿方案', '征地补偿') > 0.3 as alike"),
    ).toEqual([{ alike: true }]);
  });

  test('has an application role that may neither make tables nor pass the wall', async () => {
    await withClient(server.appUrl, refusePrivilegedRole);
    await expect(queryOnce(server.appUrl, 'create table t (id int)')).rejects.toThrow('permission denied');
    await expect(queryOnce(server.appUrl, 'create schema s')).rejects.toThrow('permission denied');
    await expect(queryOnce(server.appUrl, 'create temp table t (id int)')).rejects.toThrow(
      'permission denied',
    );
    const roles = `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles
      where rolname in ('gongkai_app', 'gongkai_owner') order by 1`;
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(await queryOnce(server.adminUrl, roles)).toEqual([
      { rolname: 'gongkai_app', ...none },
      { rolname: 'gongkai_owner', ...none },
    ]);
  });

  test('refuses a wrong password and keeps the right ones to itself', async () => {
    const wrong = new URL(server.appUrl);
    wrong.password = 'guess';
    await expect(queryOnce(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    for (const name of ['postgresql.json', 'application.lock']) {
      expect((await stat(join(dataFolder, name))).mode & 0o777).toBe(0o600);
    }
    expect((await stat(join(dataFolder, 'postgresql'))).mode & 0o777).toBe(0o700);
    expect((await readdir(dataFolder)).sort()).toEqual(
      ['application.lock', 'postgresql', 'postgresql.json', 'runtime'].sort(),
    );
  });

  test('writes no value of a failed statement into its log', async () => {
    await queryOnce(server.ownerUrl, 'create table secrets (name text primary key)');
    const insert = "insert into secrets values ('CANARY-7301')";
    await queryOnce(server.ownerUrl, insert);
    for (const failing of [insert, "select 'CANARY-7301'::date", 'select CANARY7301']) {
      await expect(queryOnce(server.ownerUrl, failing)).rejects.toThrow();
    }
    await expect(queryOnce(server.adminUrl, 'select 1/0 -- CANARY')).rejects.toThrow();
    const log = join(dataFolder, 'postgresql/log');
    const readLog = async () =>
      (await Promise.all((await readdir(log)).map((name) => readFile(join(log, name), 'utf8')))).join('');
    await expect.poll(readLog, { timeout: 20_000 }).toContain('division by zero');
    expect((await readLog()).toUpperCase()).not.toContain('CANARY');
  });

  test('refuses a second start and is found by commands run beside the application', async () => {
    await expect(startEmbedded({ dataFolder })).rejects.toThrow(DataFolderInUse);
    const found = await findRunningEmbedded(dataFolder);
    await found?.stop();
    expect(await queryOnce(found?.appUrl ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
    const second = await startEmbeddedProcess(dataFolder);
    expect(second.error).toContain('正由另一个运行中的程序使用');
  });

  test.runIf(isRoot)('does not run as root', async () => {
    expect((await stat(`/proc/${await folder.postmasterPid()}`)).uid).not.toBe(0);
  });

  test('comes back when it is killed while the application runs', async () => {
    const killed = await folder.postmasterPid();
    process.kill(killed, 'SIGKILL');
    await expect
      .poll(() => findRunningEmbedded(dataFolder), { timeout: 20_000, interval: 100 })
      .not.toBeNull();
    await expect.poll(() => folder.postmasterPid(), { timeout: 20_000 }).not.toBe(killed);
    await expect
      .poll(() => queryOnce(server.appUrl, 'select 1 as one').catch(() => null), {
        timeout: 20_000,
        interval: 100,
      })
      .toEqual([{ one: 1 }]);
  });
});
