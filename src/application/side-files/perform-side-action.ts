import type { Transaction } from '../../database/store.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { decideSideAction, declinedSideAction } from '../../domain/side-files/decide-side-file.ts';
import type { SideFileState } from '../../domain/side-files/fold-side-file.ts';
import type { SideAction } from '../../domain/side-files/lifecycle.data.ts';
import type { NewSideEvent } from '../../domain/side-files/side-file-events.ts';
import { forbidsSideAction } from '../../domain/side-files/side-separation.ts';
import type { Changed, ChangeOptions } from '../access-requests/change-options.ts';
import { type Actor, Outdated } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { transactOnce } from '../shared/once.ts';
import { reauthenticate } from '../staff/prove-password.ts';
import { appendSideEvent, foldAnew, type LoadedSideFile, loadSideFile } from './load-side-file.ts';
import { fileSideFile } from './open-side-file.ts';
import { renderSideLetters } from './render-side-letters.ts';
import { prepareSideAction } from './side-action-effects.ts';
import type { SideActionInput } from './side-file-input.ts';

/**
 * Takes one action of a side file: load and lock, may this person, prepare (letter), decide, append the event,
 * rewrite the caches, open the re-decision that a result orders (T38). One transaction: a refusal leaves nothing.
 *
 * Throws `Outdated` when somebody else changed the file since the client saw it (decision 20).
 */
export async function performSideAction<A extends SideAction>(
  app: App,
  actor: Actor,
  sideFileId: string,
  { action, input, options = {} }: { action: A; input: SideActionInput<A>; options?: ChangeOptions },
): Promise<Result<Changed>> {
  const agency = await agencyById(app, actor.agencyId);
  const unproved = agency.settings.demonstration && options.unproved !== undefined;
  const proved = unproved ? ok(null) : await provedForSigning(app, actor, action, input);
  if (!proved.ok) return proved;
  const done = await transactOnce<Changed>(app, actor.agencyId, options.once ?? null, async (tx) => {
    const loaded = await loadSideFile(app, tx, sideFileId, true);
    const { state, dataKey } = loaded;
    if (options.expectedVersion !== undefined && options.expectedVersion !== state.version)
      throw new Outdated(state.version, '这个关联事项');
    const refusal = forbidsSideAction(action, state, actor) ?? declinedSideAction(action, state);
    if (refusal) return { ok: false, refusal };
    const prepared = await prepareSideAction({ app, tx, agency, actor, loaded }, action, input);
    if (!prepared.ok) return prepared;
    const now = { today: app.today(), calendar: app.calendar };
    const decision = decideSideAction(action, state, prepared.value.command, now);
    if (!decision.ok) return decision;
    const place = { id: sideFileId, actorId: actor.staffId, dataKey };
    await appendSideEvent(tx, place, decision.value, prepared.value.note);
    const after = await foldAnew(app, tx, sideFileId, dataKey);
    await tx.sideFiles.save(sideFileId, after.caches);
    await openReDecision(app, tx, { agency, actor, loaded }, decision.value, after.state);
    return ok({ version: after.state.version, status: after.state.status });
  });
  // Outside the transaction: the step is taken whatever becomes of the PDF, which the job makes where this fails.
  if (done.ok && action === 'sign-answer')
    await renderSideLetters(app, actor.agencyId).catch(() => undefined);
  return done;
}

/** Signing binds the organ, so it asks for the password again, before anything of the file is looked at. */
const provedForSigning = (
  app: App,
  actor: Actor,
  action: SideAction,
  input: unknown,
): Promise<Result<null>> =>
  action === 'sign-answer'
    ? reauthenticate(app, actor.staffId, (input as SideActionInput<'sign-answer'>).password)
    : Promise.resolve(ok(null));

/** A result that orders something opens the file in which it is carried out (T38). */
async function openReDecision(
  app: App,
  tx: Transaction,
  { agency, actor, loaded }: { agency: Agency; actor: Actor; loaded: LoadedSideFile },
  event: NewSideEvent,
  { ordered, opening, requestId }: SideFileState,
): Promise<void> {
  const orders = event.type === 'side-decision-recorded' || event.type === 'side-effect-recorded';
  if (!orders || !ordered || (opening.kind !== 'reconsideration' && opening.kind !== 'litigation')) return;
  await fileSideFile(
    app,
    tx,
    { code: agency.code, actorId: actor.staffId },
    {
      opening: { kind: 're-decision', source: opening.kind, receivedOn: event.occurredOn, ordered },
      requestId,
      parentId: loaded.row.id,
      title: loaded.row.title,
      note: null,
      person: null,
    },
  );
}
