import { setTimeout as sleep } from 'node:timers/promises';
import { findRunningEmbedded } from '../../src/database/embedded/start-embedded.ts';
import { withClient } from '../../src/database/roles.ts';
import type { Place } from './program.ts';

/**
 * Ends a session of the application that is at work, any one, again and again, as an operator or a failing network
 * does: its transaction is lost. `end` stops it and answers how many were ended.
 */
export function terminateSessions(place: Place, pause: number): { end(): Promise<number> } {
  let isOver = false;
  let count = 0;
  const run = async (): Promise<void> => {
    while (!isOver) {
      await sleep(pause * (0.5 + Math.random()));
      count += await terminateOne(place).catch(() => 0);
    }
  };
  const running = run();
  return {
    end: async () => {
      isOver = true;
      await running;
      return count;
    },
  };
}

/** One where a transaction was open, none where none was; throws while the server is down. */
async function terminateOne(place: Place): Promise<number> {
  const server = await findRunningEmbedded(place.dataFolder);
  if (!server) return 0;
  return withClient(server.adminUrl, async (client) => {
    const { rowCount } = await client.query(`
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'gongkai' and state <> 'idle' order by random() limit 1
    `);
    return rowCount ?? 0;
  });
}
