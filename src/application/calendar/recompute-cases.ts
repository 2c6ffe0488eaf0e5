import type { DueDayChangeState } from '../../database/calendar-tables.ts';
import type { Transaction } from '../../database/store.ts';
import type { DayMove, ToldDay } from '../../domain/access-requests/calendar-move.ts';
import type { CaseEvent } from '../../domain/access-requests/case-events.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { cachesOf } from '../access-requests/append-events.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { type MovedCase, movesOf } from './case-moves.ts';
import { toldDays } from './told-days.ts';

/** Cases of one transaction: small enough that nobody at work waits for it. */
const BATCH = 50;

/** How many cases were looked at, moved to other days, or could not be moved. */
export type Recomputed = { readonly cases: number; readonly moved: number; readonly held: number };

const NOTHING: Recomputed = { cases: 0, moved: 0, held: 0 };

const sum = (a: Recomputed, b: Recomputed): Recomputed => ({
  cases: a.cases + b.cases,
  moved: a.moved + b.moved,
  held: a.held + b.held,
});

/** Every organ's open cases that were counted on another calendar than the newest. Returns what was done. */
export async function recomputeAllCases(app: App, atMost = Infinity): Promise<Recomputed> {
  let done = NOTHING;
  for (const agency of await listAgencies(app))
    done = sum(done, await recomputeCases(app, agency.id, atMost));
  return done;
}

/**
 * Counts an organ's open cases anew on the newest calendar, a batch a transaction. The version stored with each case
 * says which are still to do, so it may be stopped and run again at any time, by several at once: a case moves once.
 */
export async function recomputeCases(app: App, agencyId: string, atMost = Infinity): Promise<Recomputed> {
  let done = NOTHING;
  let afterId: string | null = null;
  while (done.cases < atMost) {
    const batch = await recomputeBatch(app, agencyId, afterId);
    done = sum(done, batch);
    if (batch.lastId === null) break;
    afterId = batch.lastId;
  }
  return done;
}

async function recomputeBatch(
  app: App,
  agencyId: string,
  afterId: string | null,
): Promise<Recomputed & { readonly lastId: string | null }> {
  const result = await app.store.transaction(agencyId, async (tx) => {
    const to = app.calendarOf(app.calendar.version);
    const rows = await tx.calendar.otherThan(to.version, afterId, BATCH);
    let done = NOTHING;
    for (const moved of await movesOf(app, tx, rows, to)) {
      await recompute(app, tx, moved, to);
      const { kind } = moved.move;
      done = sum(done, { cases: 1, moved: Number(kind === 'moved'), held: Number(kind === 'held') });
    }
    return ok({ ...done, lastId: rows.at(-1)?.id ?? null });
  });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** Moves one case: the event in the chain of cases, the caches, the list of who moved, all in one transaction. */
async function recompute(app: App, tx: Transaction, moved: MovedCase, to: WorkingCalendar): Promise<void> {
  const { row, state, move } = moved;
  if (move.kind === 'still') return void (await tx.requests.save(row.id, cachesOf(state, to)));
  if (move.kind === 'held') return addChange(app, tx, moved, { to, moves: [], told: [], state: 'held' });
  const told = await toldDays(app, tx, moved);
  const event = await appendChange(app, tx, moved, to);
  await tx.requests.save(row.id, cachesOf(foldCase([...moved.events, event]), to));
  await tx.calendar.supersede(row.id);
  await addChange(app, tx, moved, {
    to,
    moves: move.moves,
    told,
    state: told.length > 0 ? 'to-notify' : 'none',
  });
  if (row.handlerId) await tellHandler(app, tx, moved, row.handlerId);
}

async function appendChange(
  app: App,
  tx: Transaction,
  { row, from, move }: MovedCase,
  to: WorkingCalendar,
): Promise<CaseEvent> {
  const event = {
    type: 'calendar-changed' as const,
    occurredOn: app.today(),
    facts: {
      calendarVersion: to.version,
      previousVersion: from.version,
      moves: move.kind === 'moved' ? move.moves : [],
    },
  };
  const seq = await tx.ledger.append({
    stream: 'cases',
    requestId: row.id,
    ...event,
    actorId: null,
    note: null,
  });
  return { ...event, seq, recordedAt: app.now().toISOString(), actorId: null };
}

const addChange = async (
  app: App,
  tx: Transaction,
  { row, from }: MovedCase,
  change: {
    readonly to: WorkingCalendar;
    readonly moves: readonly DayMove[];
    readonly told: readonly ToldDay[];
    readonly state: DueDayChangeState;
  },
): Promise<void> => {
  const { to, ...rest } = change;
  await tx.calendar.insertChange({
    requestId: row.id,
    calendarVersion: to.version,
    previousVersion: from.version,
    changedOn: app.today(),
    ...rest,
  });
};

/** Whoever handles the case learns of the new day where all reminders are. */
async function tellHandler(app: App, tx: Transaction, { row, move }: MovedCase, staffId: string) {
  const dueOn = move.kind === 'moved' && move.moves[0]?.newOn;
  if (dueOn)
    await tx.reminders.add([{ requestId: row.id, kind: 'moved', dueOn, staffId, createdAt: app.now() }]);
}
