import { decide, declinedByTable } from '../../domain/access-requests/decide.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { actsAsDeputy, forbids } from '../../domain/access-requests/separation.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, Outdated } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { remindApplicant } from '../notices/enqueue-notices.ts';
import { transactOnce } from '../shared/once.ts';
import { stayAgainst } from '../side-files/stay-of-disclosure.ts';
import { noteOf, standingIn } from '../staff/standing-in.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext } from './action-context.ts';
import { PREPARATIONS } from './action-effects.ts';
import { appendEvent, cachesOf } from './append-events.ts';
import type { Changed, ChangeOptions } from './change-options.ts';
import { issueLetter } from './issue-letter.ts';
import { eventsOf, loadCase } from './load-case.ts';
import { provedAnew } from './proved-anew.ts';
import { renderLetters } from './render-letters.ts';

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
  const unproved = agency.settings.demonstration ? options.unproved : undefined;
  const proved = unproved === undefined ? await provedAnew(app, actor, action, input) : ok(null);
  if (!proved.ok) return proved;
  const issued: string[] = [];
  const result = await transactOnce<Changed>(app, actor.agencyId, options.once ?? null, async (tx) => {
    const loaded = await loadCase(app, tx, requestId, true);
    const { state } = loaded;
    if (options.expectedVersion !== undefined && options.expectedVersion !== state.version)
      throw new Outdated(state.version);
    const acting = await standingIn(app, tx, actor);
    const now = { today: app.today(), calendar: loaded.calendar };
    const refusal =
      forbids(action, state, acting) ??
      declinedByTable(action, state, now) ??
      (await stayAgainst(tx, action, requestId));
    if (refusal) return { ok: false, refusal };
    const who = { agency, loaded, signedBy: actor.staffId };
    const issue = remembering(issued, (compose) => issueLetter(app, tx, who, compose));
    const context = { app, tx, agency, actor, loaded, issue, unproved };
    const prepared = await PREPARATIONS[action](context, input);
    if (!prepared.ok) return prepared;
    const decision = decide(action, state, prepared.value.command, now);
    if (!decision.ok) return decision;
    await appendEvent(
      tx,
      requestId,
      actor.staffId,
      {
        event: decision.value,
        note: await noteOf(
          tx,
          prepared.value.note,
          actsAsDeputy(action, state, acting) ? state.handlerId : null,
        ),
      },
      loaded.dataKey,
    );
    const after = foldCase((await eventsOf(tx, requestId, loaded.dataKey)).events);
    await tx.requests.save(requestId, cachesOf(after, loaded.calendar));
    await remindApplicant(app, tx, loaded, decision.value.type);
    return ok({ version: after.version, status: after.status });
  });
  // Outside the transaction: the step is taken whatever becomes of the PDF. Service waits for its hash, and the
  // job makes what could not be made at once, and reports why it cannot.
  if (result.ok && issued.length > 0) await renderLetters(app, actor.agencyId, issued).catch(() => undefined);
  return result;
}

/** Remembers which letters were issued, so that their PDFs are made once the transaction stands. */
const remembering =
  (issued: string[], issue: ActionContext['issue']): ActionContext['issue'] =>
  async (compose) => {
    const letter = await issue(compose);
    if (letter.ok) issued.push(letter.value.letterId);
    return letter;
  };
