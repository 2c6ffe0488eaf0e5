import type { Transaction } from '../../database/store.ts';
import type { NewCaseEvent } from '../../domain/access-requests/case-events.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { appendEvent, cachesOf } from '../access-requests/append-events.ts';
import type { Changed, ChangeOptions } from '../access-requests/change-options.ts';
import { eventsOf, type LoadedCase, loadCase } from '../access-requests/load-case.ts';
import { type Actor, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { transactOnce } from '../shared/once.ts';

/** An event that stands beside the lifecycle, with what staff wrote. */
export type BesideEvent = { readonly event: NewCaseEvent; readonly note: unknown };

/** Appends such an event to a case that is locked, and rewrites the caches. `actorId` is `null` for the clockwork. */
export async function appendBeside(
  tx: Transaction,
  loaded: LoadedCase,
  actorId: string | null,
  noted: BesideEvent,
): Promise<Changed> {
  const { row, dataKey, calendar } = loaded;
  await appendEvent(tx, row.id, actorId, noted, dataKey);
  const after = foldCase((await eventsOf(tx, row.id, dataKey)).events);
  await tx.requests.save(row.id, cachesOf(after, calendar));
  return { version: after.version, status: after.status };
}

/**
 * A person's change beside the lifecycle: the case is loaded and locked, the version the client saw is checked; one
 * transaction. Throws `Outdated` where somebody else changed the case.
 */
export const noteCaseEvent = (
  app: App,
  actor: Actor,
  requestId: string,
  { once = null, expectedVersion }: ChangeOptions,
  work: (tx: Transaction, loaded: LoadedCase) => Promise<Result<BesideEvent>>,
): Promise<Result<Changed>> =>
  transactOnce<Changed>(app, actor.agencyId, once, async (tx) => {
    const loaded = await loadCase(app, tx, requestId, true);
    if (expectedVersion !== undefined && expectedVersion !== loaded.state.version)
      throw new Outdated(loaded.state.version);
    const noted = await work(tx, loaded);
    return noted.ok ? ok(await appendBeside(tx, loaded, actor.staffId, noted.value)) : noted;
  });
