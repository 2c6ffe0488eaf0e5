import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/test-database.ts';
import { MigrationMismatch, migrate } from './migrate.ts';

describe('migrate', () => {
  let database: TestDatabase;
  let folder: string;
  const write = (name: string, sql: string) => writeFile(join(folder, name), sql);

  beforeEach(async () => {
    database = await createTestDatabase({ empty: true });
    folder = await mkdtemp(join(tmpdir(), 'gongkai-migrate-'));
    await write('0001-first.sql', 'create table first (id int);');
    await write('0002-second.sql', 'create table second (id int); insert into second values (1);');
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const query = async (sql: string) => {
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };

  test('runs the files in order, once', async () => {
    expect(await migrate(database.ownerUrl, folder)).toEqual(['0001-first.sql', '0002-second.sql']);
    expect(await migrate(database.ownerUrl, folder)).toEqual([]);
    expect(await query('select id from second')).toEqual([{ id: 1 }]);
  });

  test('two programs starting at once apply each file once', async () => {
    const results = await Promise.all([
      migrate(database.ownerUrl, folder),
      migrate(database.ownerUrl, folder),
    ]);
    expect(results.flat().sort()).toEqual(['0001-first.sql', '0002-second.sql']);
  });

  test('refuses a released file that was edited', async () => {
    await migrate(database.ownerUrl, folder);
    await write('0001-first.sql', 'create table first (id bigint);');
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(MigrationMismatch);
  });

  test('line ends of a checkout on another system do not count as an edit', async () => {
    await write('0003-third.sql', 'create table third (\n id int\n);\n');
    await migrate(database.ownerUrl, folder);
    await write('0003-third.sql', 'create table third (\r\n id int\r\n);\r\n');
    expect(await migrate(database.ownerUrl, folder)).toEqual([]);
  });

  test('refuses a database that is newer than the program', async () => {
    await migrate(database.ownerUrl, folder);
    await rm(join(folder, '0002-second.sql'));
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow('没有该文件');
  });

  test('refuses a new file that sorts before one that has run', async () => {
    await migrate(database.ownerUrl, folder);
    await write('0001-a-late-idea.sql', 'select 1');
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow('只能加在最后');
  });

  test('refuses a file whose name has no number', async () => {
    await write('later.sql', 'select 1');
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow('不合规则');
  });

  test('a file that fails leaves nothing of itself and keeps what ran before', async () => {
    await write('0002-second.sql', 'create table second (id int); select 1/0;');
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow('0002-second.sql');
    expect(
      await query("select to_regclass('second') as second, to_regclass('first')::text as first"),
    ).toEqual([{ second: null, first: 'first' }]);
    await write('0002-second.sql', 'create table second (id int);');
    expect(await migrate(database.ownerUrl, folder)).toEqual(['0002-second.sql']);
  });
});
