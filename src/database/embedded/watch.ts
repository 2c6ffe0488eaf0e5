import type { Cluster } from './cluster.ts';
import { startPostmaster } from './postmaster.ts';
import { worksIn } from './processes.ts';

/** Watches the server while the application runs; `end` stops watching and answers the server's process number. */
export type Watch = { end(): Promise<number> };

const INTERVAL = 1_000;

/**
 * Starts the server again when it dies while the application runs (killed for want of memory, say). Between two
 * attempts lies at least the interval; the application's connections fail meanwhile and are opened anew.
 */
export function watchPostmaster(cluster: Cluster, firstPid: number): Watch {
  let pid = firstPid;
  let restart: Promise<void> | null = null;
  const look = () => {
    if (restart !== null || worksIn(pid, cluster.folder)) return;
    restart = startPostmaster(cluster)
      .then((started) => {
        pid = started;
      })
      // Tried again at the next look; until then every query reports that the server is away.
      .catch(() => undefined)
      .finally(() => {
        restart = null;
      });
  };
  const timer = setInterval(look, INTERVAL);
  timer.unref();
  return {
    async end() {
      clearInterval(timer);
      await restart;
      return pid;
    },
  };
}
