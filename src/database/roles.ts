import { Client } from 'pg';

/** The role that owns the database and runs the migrations. */
export const OWNER_ROLE = 'gongkai_owner';
/** The role the application works under: it reads and writes rows, and row-level security binds it. */
export const APP_ROLE = 'gongkai_app';

/** The passwords the two roles are to have. */
export type RolePasswords = { readonly ownerPassword: string; readonly appPassword: string };

/** Runs `work` with a connection to `url` and closes it whatever happens. */
export async function withClient<Value>(
  url: string,
  work: (client: Client) => Promise<Value>,
): Promise<Value> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that goes away while the connection idles must not end the process; the next query reports it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Creates the two roles on a server, or gives those that exist these passwords and rights. */
export async function ensureRoles(client: Client, passwords: RolePasswords): Promise<void> {
  await ensureRole(client, OWNER_ROLE, passwords.ownerPassword);
  await ensureRole(client, APP_ROLE, passwords.appPassword);
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const rights = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication';
  // The password comes from us or from an operator's setting; the server quotes it, not this text.
  const { rows } = await client.query<{ statement: string }>(
    `select format('%s role %I ${rights} password %L', $1::text, $2::text, $3::text) as statement`,
    [rowCount ? 'alter' : 'create', role, password],
  );
  await client.query(rows[0]?.statement ?? '');
  // Messages such as “invalid input syntax” quote the value, which may be personal data: errors of our sessions go
  // to the application, which reports them in its own words, and not to the server's log.
  await client.query(`alter role ${role} set log_min_messages = 'log'`);
}

/** Creates a database of the owner role that the application role may only connect to. */
export async function ensureDatabase(client: Client, name: string, template = 'template0'): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount) return;
  const locale = template === 'template0' ? " encoding 'UTF8' locale 'C.UTF-8'" : '';
  await client.query(`create database "${name}" owner ${OWNER_ROLE} template "${template}"${locale}`);
  await client.query(`revoke all on database "${name}" from public`);
  await client.query(`grant connect on database "${name}" to ${APP_ROLE}`);
}
