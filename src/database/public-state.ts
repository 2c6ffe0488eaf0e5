import { sql } from 'kysely';
import type { Database } from './connect.ts';

/**
 * Words for what this database shows now, for whoever keeps copies of public pages.
 *
 * `stored`: two statements under the same snapshot see the same rows, so as long as its word stays, nothing anybody
 * published, withdrew or set has changed, whichever process did it; the newest instant of visibility passed tells of
 * what comes out or is superseded by time alone. `committed` counts what this process itself has written since, so
 * that its own pages are right at once.
 */
export function watchPublicState(db: Database) {
  let commits = 0;
  return {
    commit: () => {
      commits += 1;
    },
    committed: (): number => commits,
    stored: async (at: Date): Promise<string> => {
      const { rows } = await sql<{ seen: string }>`
        select concat_ws(' ', pg_current_snapshot()::text,
          (select max(visible_from) from published_items where visible_from <= ${at})) as seen`.execute(db);
      return rows[0]?.seen ?? '';
    },
  };
}
