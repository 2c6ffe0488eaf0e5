import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRunningEmbedded } from '../../src/database/embedded/start-embedded.ts';
import { ABORTED_BY_SWITCH, abortTransactions } from '../factories/abort-transactions.ts';
import { type Journal, openJournal } from './journal.ts';
import { type LetterReckoning, reckonLetters } from './letter-reckoning.ts';
import { newTally, type Tally, untilAnswered } from './patient-client.ts';
import { portalVisitor } from './portal-visitor.ts';
import { killDatabase, type Place, type Program, runCommand, startProgram } from './program.ts';
import { type Reckoning, reckon } from './reckoning.ts';
import { openSigningOffice, type SigningOffice, sign } from './signing-office.ts';
import { terminateSessions } from './terminate-sessions.ts';

/** What is killed once this share of all work is acknowledged; the database alone is started again by the application. */
export type Kill = { readonly after: number; readonly victim: 'all' | 'application' | 'database' };

export type StormOptions = {
  readonly submissions: number;
  readonly signings: number;
  readonly signatories: number;
  readonly kills: readonly Kill[];
};

/** What was still without an answer when something was killed. */
type Interrupted = Kill & { readonly submissions: number; readonly signings: number };

export type Storm = {
  readonly reckoning: Reckoning;
  readonly letters: LetterReckoning;
  readonly interrupted: readonly Interrupted[];
  readonly tally: Tally;
  readonly aborted: number;
  readonly terminated: number;
  readonly seconds: number;
  /** Answers that were neither what was asked for nor a reason to ask again, and what `verify` found. */
  readonly faults: readonly string[];
};

/** Every tenth client hangs up on its first attempt, every tenth other one sends everything twice at once. */
const isImpatient = (turn: number): boolean => turn % 10 === 3;
const isHasty = (turn: number): boolean => turn % 10 === 7;
const LATEST_HANG_UP = 2000;
const PAUSE_BETWEEN_TERMINATIONS = 1000;

/** Everybody at once: all submissions and all signatures, with aborts, cut connections and kills in between. */
export async function runStorm(place: Place, options: StormOptions): Promise<Storm> {
  const journal = openJournal(join(place.base, 'journal.jsonl'));
  const lives: Program[] = [await startProgram(place)];
  const url = lives[0]?.url ?? '';
  try {
    const size = { cases: options.signings, signatories: options.signatories };
    const office = await openSigningOffice(place, url, size, journal);
    const server = await findRunningEmbedded(place.dataFolder);
    await abortTransactions(server?.adminUrl ?? '', 10);

    const began = performance.now();
    const clients = startClients({ url, journal, office, submissions: options.submissions });
    const terminations = terminateSessions(place, PAUSE_BETWEEN_TERMINATIONS);
    const interrupted: Interrupted[] = [];
    for (const kill of options.kills) {
      await whileAlive(lives, clients.reached(kill.after));
      interrupted.push({ ...kill, ...clients.waiting });
      await perform(kill, place, lives);
    }
    await whileAlive(lives, clients.all);
    const seconds = (performance.now() - began) / 1000;
    const terminated = await terminations.end();

    const visitor = portalVisitor(url, office.code);
    const letters = await reckonLetters(place, url, office);
    const { status, out, err } = await runCommand(place, ['verify']);
    const reckoning = await reckon(place, office.agencyId, { journal, visitor });
    const faults = status === 0 ? clients.faults : [...clients.faults, `verify: ${status} ${out}${err}`];
    await lives.at(-1)?.signal('SIGTERM');
    const aborted = await countAborted(lives);
    return { reckoning, letters, interrupted, tally: clients.tally, aborted, terminated, seconds, faults };
  } finally {
    await lives
      .at(-1)
      ?.signal('SIGTERM')
      .catch(() => undefined);
    await killDatabase(place);
  }
}

/** The work, unless the program ends by itself meanwhile; then what it said is thrown. */
const whileAlive = (lives: readonly Program[], work: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    work,
    lives.at(-1)?.ended.then(({ status, out, err }) => {
      throw new Error(`the program ended by itself (${status}): ${out}${err}`);
    }),
  ]);

async function perform({ victim }: Kill, place: Place, lives: Program[]): Promise<void> {
  if (victim === 'database') return killDatabase(place);
  const program = lives.at(-1);
  await (victim === 'all' ? program?.killAll() : program?.signal('SIGKILL'));
  lives.push(await startProgram(place));
}

/** The program's own log names the fault of each transaction that the switch aborted. */
async function countAborted(lives: readonly Program[]): Promise<number> {
  const logs = await Promise.all(lives.map((it) => it.ended));
  return logs.reduce((sum, { out }) => sum + out.split(`"message":"${ABORTED_BY_SWITCH}"`).length - 1, 0);
}

type Work = {
  readonly url: string;
  readonly journal: Journal;
  readonly office: SigningOffice;
  readonly submissions: number;
};

function startClients({ url, journal, office, submissions }: Work) {
  const tally = newTally();
  const faults: string[] = [];
  const waiting = { submissions, signings: office.toSign.length };
  const total = submissions + office.toSign.length;
  const visitor = portalVisitor(url, office.code);

  /** Sends until there is an answer, as this client does: patiently, cut off at first, or twice at once. */
  const persist = (turn: number, send: (hangUp?: AbortSignal) => Promise<void>): Promise<void> =>
    untilAnswered(
      tally,
      isHasty(turn) ? (hangUp) => Promise.all([send(hangUp), send(hangUp)]).then(() => undefined) : send,
      isImpatient(turn) ? Math.round(Math.random() * LATEST_HANG_UP) : null,
    );

  const submit = async (turn: number): Promise<void> => {
    const description = `并行提交的申请第${turn + 1}件`;
    const filled = await untilAnswered(tally, () => visitor.fillIn(description));
    journal.write({ description, step: 'sent', filled });
    await persist(turn, (hangUp) => visitor.confirm(filled, hangUp));
    journal.write({ description, step: 'acknowledged', filled });
    const receipt = await untilAnswered(tally, () => visitor.receipt(filled));
    if (!receipt) throw new Error(`${description}: acknowledged, but there is no receipt`);
    journal.write({ description, step: 'receipted', filled, receipt });
  };

  const work = async (kind: keyof typeof waiting, task: Promise<void>): Promise<void> => {
    await task.catch((error: unknown) => faults.push(String(error)));
    waiting[kind] -= 1;
  };
  const all = Promise.all([
    ...Array.from({ length: submissions }, (_, turn) => work('submissions', submit(turn))),
    ...office.toSign.map((it, turn) =>
      work(
        'signings',
        persist(turn, (hangUp) => sign(url, office.agencyId, it, hangUp)),
      ),
    ),
  ]);
  const reached = async (share: number): Promise<void> => {
    while (waiting.submissions + waiting.signings > total * (1 - share)) await sleep(10);
  };
  return { all, tally, faults, waiting, reached };
}
