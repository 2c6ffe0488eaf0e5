import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { statementNames } from './statement-names.ts';
import type { Tables } from './tables.ts';

const { builtins } = pg.types;

/** Days stay plain strings and counts stay numbers: no zone can shift a day, no sequence here nears 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === builtins.DATE) return (text: string) => text;
    if (oid === builtins.INT8) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

export type Database = Kysely<Tables>;

const nameOf = statementNames();

/** Lets a connection send the statements it repeats under names (decision 0025). */
function nameStatements(client: pg.PoolClient): void {
  const plain = client.query.bind(client) as (...words: unknown[]) => unknown;
  const named = (text: unknown, values: unknown, ...rest: unknown[]) => {
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
      return plain(text, values, ...rest);
    const name = nameOf(text);
    return plain(name === undefined ? { text, values } : { name, text, values }, ...rest);
  };
  client.query = named as typeof client.query;
}

/** Opens a pool under the application role. The caller has checked the role (`refusePrivilegedRole`). */
export function connect(appUrl: string, poolSize = 10): Database {
  const pool = new pg.Pool({ connectionString: appUrl, max: poolSize, types, application_name: 'gongkai' });
  // A connection that breaks is replaced by the pool, and the statement that waits for it or comes next fails.
  // Without a listener the news itself would end the process: idle, or between two statements of a transaction.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    nameStatements(client);
  });
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
