import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { packageRoot } from '../package-root.ts';

/** Thrown when the migrations on disk and those recorded in the database disagree. */
export class MigrationMismatch extends Error {
  override readonly name = 'MigrationMismatch';
}

type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };

/** Any number will do as long as nothing else in the database locks it. */
const LOCK = 7_301_120_190_415n;
const NAME = /^\d{4}-[a-z0-9-]+\.sql$/;

/**
 * Brings the database of `ownerUrl` to the newest schema and answers the names that were applied now.
 *
 * Files run in the order of their names, each in a transaction of its own together with its row in
 * `schema_migrations`, so a crash leaves whole steps only. Two programs starting at once wait for each
 * other. Throws `MigrationMismatch` when a file that already ran was edited, is missing, or would have to
 * run before one that has run: released migrations are never changed.
 */
export async function migrate(
  ownerUrl: string,
  folder = join(packageRoot(), 'migrations'),
): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${LOCK})`);
    const done = await recorded(client);
    const pending = compare(migrations, done);
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const odd = files.find((name) => !NAME.test(name));
  if (odd) throw new MigrationMismatch(`迁移文件名“${odd}”不合规则，应形如 0001-agencies.sql。`);
  return Promise.all(
    files.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') };
    }),
  );
}

/** What has run so far, by name; makes the table on an empty database. */
async function recorded(client: Client): Promise<Map<string, string>> {
  await client.query(`create table if not exists schema_migrations (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`);
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from schema_migrations order by name',
  );
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

/** The migrations still to run, after checking that those recorded stand unchanged at the front. */
function compare(migrations: readonly Migration[], done: ReadonlyMap<string, string>): readonly Migration[] {
  const known = new Set(migrations.map((migration) => migration.name));
  const missing = [...done.keys()].find((name) => !known.has(name));
  if (missing) {
    throw new MigrationMismatch(
      `数据库已执行过迁移“${missing}”，但程序中没有该文件，请使用与数据库相同或更新的版本。`,
    );
  }
  for (const [index, migration] of migrations.slice(0, done.size).entries()) {
    const sha256 = done.get(migration.name);
    if (sha256 === undefined) {
      throw new MigrationMismatch(
        `迁移“${migrations[index]?.name}”排在已执行的迁移之前，新迁移只能加在最后。`,
      );
    }
    if (sha256 !== migration.sha256) {
      throw new MigrationMismatch(`迁移“${migration.name}”执行之后被改动，请恢复原文件，另写新的迁移。`);
    }
  }
  return migrations.slice(done.size);
}

async function apply(client: Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migrations (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`迁移“${name}”执行失败，数据库停在它之前的版本。`, { cause: error });
  }
}
