import { readFileSync } from 'node:fs';

/** What the threads that serve a search have spent, in milliseconds: at work, and ready but waiting for a processor. */
export type Spent = { readonly worked: number; readonly waited: number };

/** Of one thread; of one that ended, the last known. */
function spentBy(path: string, known: Map<string, Spent>): Spent {
  try {
    const [worked, waited] = readFileSync(path, 'utf8').split(' ');
    known.set(path, { worked: Number(worked) / 1e6, waited: Number(waited) / 1e6 });
  } catch {
    // The pool has closed the connection.
  }
  return known.get(path) ?? { worked: 0, waited: 0 };
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
 * What this process's main thread and all connections of a database server have spent so far. The waiting is what a
 * measured time is longer by because others use the machine. `connection` is the process of one of the connections.
 */
export function processorClock(connection: number): () => Spent {
  const postmaster = parentOf(String(connection));
  const known = new Map<string, Spent>();
  return () => {
    // The pool opens and closes connections as it likes.
    const servers = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ');
    const paths = [
      `/proc/self/task/${process.pid}/schedstat`,
      ...servers.map((it) => `/proc/${it}/schedstat`),
    ];
    const spent = [...new Set([...known.keys(), ...paths])].map((it) => spentBy(it, known));
    return {
      worked: spent.reduce((sum, it) => sum + it.worked, 0),
      waited: spent.reduce((sum, it) => sum + it.waited, 0),
    };
  };
}
