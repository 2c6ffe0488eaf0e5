import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

type Times = { readonly parent: number; readonly own: number; readonly collected: number };

/** Processor time in milliseconds of a process, and of its children that have ended; `null` when it is gone. */
function timesOf(pid: number): Times | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command name may hold blanks and brackets; the fields proper start after its last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const milliseconds = (first: number): number =>
      ((Number(fields[first]) + Number(fields[first + 1])) * 1000) / ticksPerSecond;
    return { parent: Number(fields[1]), own: milliseconds(11), collected: milliseconds(13) };
  } catch {
    return null;
  }
}

/** Processor time a process has used so far, all its threads together, in milliseconds. */
export const processTime = (pid: number): number => timesOf(pid)?.own ?? 0;

/** Processor time of a database server so far: its first process, all running ones and those that have ended. */
export function serverTime(postmaster: number): number {
  const first = timesOf(postmaster);
  if (!first) return 0;
  const children = readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .map(timesOf)
    .filter((times) => times?.parent === postmaster);
  return children.reduce((sum, times) => sum + (times?.own ?? 0), first.own + first.collected);
}
