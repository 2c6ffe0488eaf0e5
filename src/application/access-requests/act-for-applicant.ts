import type { Transaction } from '../../database/store.ts';
import type { Commands } from '../../domain/access-requests/commands.ts';
import { decide } from '../../domain/access-requests/decide.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';
import { remindApplicant } from '../notices/enqueue-notices.ts';
import { appendEvent, cachesOf } from './append-events.ts';
import { eventsOf, type LoadedCase, loadCase } from './load-case.ts';

type Act<A extends Action> = {
  readonly action: A;
  readonly command: (loaded: LoadedCase) => Commands[A];
  readonly note: unknown;
  /** What else belongs into the same transaction, such as files. */
  readonly also?: (tx: Transaction, loaded: LoadedCase) => Promise<void>;
};

/** An action nobody of the staff takes: the applicant's own, or the system's clockwork. The actor is `null`. */
export const actWithoutStaff = <A extends Action>(
  app: App,
  agencyId: string,
  requestId: string,
  act: Act<A>,
): Promise<Result<null>> =>
  app.store.transaction<null>(agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId, true);
    const decision = decide(act.action, loaded.state, act.command(loaded), {
      today: app.today(),
      calendar: loaded.calendar,
    });
    if (!decision.ok) return decision;
    await appendEvent(tx, requestId, null, { event: decision.value, note: act.note }, loaded.dataKey);
    await act.also?.(tx, loaded);
    const after = foldCase((await eventsOf(tx, requestId, loaded.dataKey)).events);
    await tx.requests.save(requestId, cachesOf(after, loaded.calendar));
    await remindApplicant(app, tx, loaded, decision.value.type);
    return ok(null);
  });
