import { decide, declinedByTable } from '../../domain/access-requests/decide.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { forbids } from '../../domain/access-requests/separation.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, Outdated } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { remindApplicant } from '../notices/enqueue-notices.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import type { ActionInput } from './action-commands.ts';
import type { ComposeLetter } from './action-context.ts';
import { PREPARATIONS } from './action-effects.ts';
import { appendEvent, cachesOf } from './append-events.ts';
import { issueLetter } from './issue-letter.ts';
import { eventsOf, loadCase } from './load-case.ts';
import { renderLetters } from './render-letters.ts';

/** What a client must say to change a case: which version it saw, and its idempotency key. */
export type ChangeOptions = { readonly expectedVersion?: number | undefined; readonly once?: Once | null };

export type Changed = { readonly version: number; readonly status: string };

/** The actions that issue a letter. Its PDF is made at once; where that fails, the job makes it a minute later. */
const ISSUES_LETTER: ReadonlySet<Action> = new Set([
  'request-clarification',
  'send-consultation',
  'notice-fee',
  'extend',
  'sign',
]);

/**
 * Takes one action of the lifecycle in one case: load and lock, may this person, prepare (letters, numbers),
 * decide, append the event, rewrite the caches. One transaction: a refusal or a crash leaves nothing.
 *
 * Throws `Outdated` when somebody else changed the case since the client saw it (decision 20).
 */
export async function performAction<A extends Action>(
  app: App,
  actor: Actor,
  requestId: string,
  { action, input, options = {} }: { action: A; input: ActionInput<A>; options?: ChangeOptions },
): Promise<Result<Changed>> {
  const agency = await agencyById(app, actor.agencyId);
  const result = await transactOnce<Changed>(app, actor.agencyId, options.once ?? null, async (tx) => {
    const loaded = await loadCase(app, tx, requestId, true);
    const { state } = loaded;
    if (options.expectedVersion !== undefined && options.expectedVersion !== state.version)
      throw new Outdated(state.version);
    const forbidden = forbids(action, state, actor);
    if (forbidden) return { ok: false, refusal: forbidden };
    const now = { today: app.today(), calendar: app.calendar };
    const declined = declinedByTable(action, state, now);
    if (declined) return { ok: false, refusal: declined };
    const issue = (compose: ComposeLetter) =>
      issueLetter(app, tx, { agency, loaded, signedBy: actor.staffId }, compose);
    const prepared = await PREPARATIONS[action]({ app, tx, agency, actor, loaded, issue }, input);
    if (!prepared.ok) return prepared;
    const decision = decide(action, state, prepared.value.command, now);
    if (!decision.ok) return decision;
    await appendEvent(
      tx,
      requestId,
      actor.staffId,
      { event: decision.value, note: prepared.value.note },
      loaded.dataKey,
    );
    const after = foldCase((await eventsOf(tx, requestId, loaded.dataKey)).events);
    await tx.requests.save(requestId, cachesOf(after, app.calendar));
    await remindApplicant(app, tx, loaded, decision.value.type);
    return ok({ version: after.version, status: after.status });
  });
  // Outside the transaction: rendering is slow and can be repeated; service waits for its hash.
  if (result.ok && ISSUES_LETTER.has(action)) await renderLetters(app, actor.agencyId);
  return result;
}
