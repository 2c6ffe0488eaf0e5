import { readdirSync, readFileSync } from 'node:fs';

/** Time in milliseconds that a thread was ready to run and waited for a processor; of one that ended, the last known. */
function waitedBy(path: string, known: Map<string, number>): number {
  try {
    known.set(path, Number(readFileSync(path, 'utf8').split(' ')[1]) / 1e6);
  } catch {
    // The pool has closed the connection.
  }
  return known.get(path) ?? 0;
}

const parentOf = (pid: string): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
};

/**
 * How long this process's main thread and the connections of a database server have waited for a processor so far:
 * what a measured time is longer by because others use the machine. `connection` is the process of one of them; those
 * opened later are not among them.
 */
export function waitingClock(connection: number): () => number {
  const postmaster = parentOf(String(connection));
  const backends = readdirSync('/proc').filter((it) => /^\d+$/.test(it) && parentOf(it) === postmaster);
  const paths = [
    `/proc/self/task/${process.pid}/schedstat`,
    ...backends.map((it) => `/proc/${it}/schedstat`),
  ];
  const known = new Map<string, number>();
  return () => paths.reduce((sum, path) => sum + waitedBy(path, known), 0);
}
