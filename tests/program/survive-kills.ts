import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openJournal } from './journal.ts';
import { portalVisitor } from './portal-visitor.ts';
import { makePlace, type Program, runCommand, startProgram } from './program.ts';
import { type Reckoning, reckon } from './reckoning.ts';
import { ORGAN, setUpOrgan } from './set-up-organ.ts';
import { type Settled, settle, startStream } from './submission-stream.ts';

/** What is killed: everything, or the application alone, which leaves its database server an orphan. */
export type Victim = 'all' | 'application';

export type KillRun = {
  readonly reckoning: Reckoning;
  /** One per kill. */
  readonly settled: readonly Settled[];
  readonly restartSeconds: readonly number[];
  /** What went wrong although nothing was killed, and what `gongkai verify` found. */
  readonly faults: readonly string[];
};

export type KillOptions = {
  readonly victims: readonly Victim[];
  readonly visitors: number;
  /** Longest time the stream runs before the kill, in milliseconds. */
  readonly longestRound: number;
};

/**
 * Kills the program again and again while citizens apply at its portal, starts it again each time, and at the end
 * compares what the citizens were told with what is there.
 */
export async function surviveKills({ victims, visitors, longestRound }: KillOptions): Promise<KillRun> {
  const place = await makePlace();
  const journal = openJournal(join(place.base, 'journal.jsonl'));
  const faults: string[] = [];
  const settled: Settled[] = [];
  const restartSeconds: number[] = [];
  let program = await startProgram(place);
  try {
    const visitor = portalVisitor(program.url, ORGAN.code);
    const agencyId = await setUpOrgan(program.url);
    for (const [index, victim] of victims.entries()) {
      const stream = startStream(visitor, journal, { name: `第${index + 1}轮`, visitors });
      await sleep(200 + Math.random() * (longestRound - 200));
      stream.expectKill();
      await kill(program, victim);
      faults.push(...(await stream.end()));
      program = await startProgram(place);
      restartSeconds.push(program.readyAfter / 1000);
      settled.push(await settle(visitor, journal));
      const { status, out, err } = await runCommand(place, ['verify']);
      if (status !== 0) faults.push(`verify ended with ${status}: ${out}${err}`);
    }
    const reckoning = await reckon(place, agencyId, { journal, visitor });
    return { reckoning, settled, restartSeconds, faults };
  } finally {
    await program.signal('SIGTERM');
    await place.remove();
  }
}

const kill = async (program: Program, victim: Victim): Promise<void> =>
  victim === 'all' ? program.killAll() : void (await program.signal('SIGKILL'));

/** The figures in one line. */
export function figuresOf({ settled, restartSeconds, reckoning }: KillRun): string {
  const sum = (of: (it: Settled) => number): number => settled.reduce((total, it) => total + of(it), 0);
  const sorted = restartSeconds.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [
    `${restartSeconds.length} kills`,
    `${reckoning.acknowledged} acknowledged`,
    `${sum((it) => it.unknownFiled + it.unknownLost)} without an answer (${sum((it) => it.unknownFiled)} filed, ${sum((it) => it.unknownLost)} not; ${sum((it) => it.replayed)} sent again)`,
    `${reckoning.filed} filed in all`,
    `lost ${reckoning.missing.length}`,
    `twice ${reckoning.twice.length}`,
    `restart median ${median.toFixed(2)} s, longest ${(sorted.at(-1) ?? 0).toFixed(2)} s`,
  ].join('; ');
}
