import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withClient } from '../src/database/roles.ts';

type File = { readonly field: string; readonly name: string; readonly bytes: Uint8Array };

/** A form with files as a browser sends it. */
export function formOf(fields: Readonly<Record<string, string>>, files: readonly File[] = []) {
  const boundary = 'a-boundary-of-the-tests';
  const head = (name: string, more = '') =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n`;
  const parts = [
    ...Object.entries(fields).map(([name, value]) => Buffer.from(`${head(name)}\r\n${value}\r\n`)),
    ...files.flatMap(({ field, name, bytes }) => [
      Buffer.from(`${head(field, `; filename="${name}"`)}content-type: application/octet-stream\r\n\r\n`),
      Buffer.from(bytes),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ];
  return {
    payload: Buffer.concat(parts),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

/** Every way a secret could stand in clear somewhere: as text, in hexadecimal, in base64, escaped as JSON does. */
export function disguises(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const inner = (shift: number) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4);
  const escaped = [...secret].map((it) =>
    it > '~' ? `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}` : it,
  );
  return [
    secret,
    bytes.toString('hex'),
    inner(0),
    inner(1),
    inner(2),
    encodeURIComponent(secret),
    escaped.join(''),
  ];
}

/** The secrets that stand in `haystack`, whatever their disguise. */
export function found(haystack: Uint8Array | string, secrets: readonly string[]): readonly string[] {
  const text = Buffer.from(haystack as Uint8Array);
  return secrets.filter((secret) => disguises(secret).some((it) => text.includes(it)));
}

/** Every table of the database as text, bytes in hexadecimal. */
export const tablesAsText = (adminUrl: string): Promise<ReadonlyMap<string, string>> =>
  withClient(adminUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const texts = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      texts.set(name, rows.map((it) => it.row).join('\n'));
    }
    return texts;
  });

/** What the server wrote into its own log; empty where it keeps none that can be read. */
export const serverLog = (adminUrl: string): Promise<string> =>
  withClient(adminUrl, async (client) => {
    const { rows } = await client
      .query<{ name: string }>(
        "select current_setting('log_directory') || '/' || name as name from pg_ls_logdir()",
      )
      .catch(() => ({ rows: [] }));
    const logs = [];
    for (const { name } of rows) {
      const read = await client.query<{ text: string }>('select pg_read_file($1) as text', [name]);
      logs.push(read.rows[0]?.text ?? '');
    }
    return logs.join('\n');
  });

/** Where the server keeps this database and its journal; empty where they are not on this machine. */
export const serverFolders = (adminUrl: string): Promise<readonly string[]> =>
  withClient(adminUrl, async (client) => {
    await client.query('checkpoint');
    const { rows } = await client.query<{ folder: string; database: string }>(
      `select current_setting('data_directory') as folder, oid::text as database
         from pg_database where datname = current_database()`,
    );
    const { folder = '', database = '' } = rows[0] ?? {};
    const readable = await readdir(folder).then(
      () => true,
      () => false,
    );
    return readable ? [join(folder, 'base', database), join(folder, 'pg_wal')] : [];
  });

/** Every file below a folder. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
}

/** The files below a folder in which one of the texts stands, each with what was found; gone files are passed over. */
export async function filesHolding(folder: string, secrets: readonly string[]): Promise<readonly string[]> {
  const holding: string[] = [];
  for (const file of await filesBelow(folder)) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    const hits = found(bytes, secrets);
    if (hits.length > 0) holding.push(`${file}: ${hits.join(', ')}`);
  }
  return holding;
}
