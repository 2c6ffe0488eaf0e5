import { withClient } from '../../src/database/roles.ts';
import type { TestDatabase } from '../test-database.ts';

/** How many rows each table of the database holds, seen from behind the walls: equal counts, nothing stored. */
export const tableCounts = (database: TestDatabase): Promise<Readonly<Record<string, number>>> =>
  withClient(database.adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' order by 1",
    );
    const counts: Record<string, number> = {};
    for (const { name } of rows) {
      const counted = await client.query<{ count: string }>(`select count(*) from "${name}"`);
      counts[name] = Number(counted.rows[0]?.count);
    }
    return counts;
  });
