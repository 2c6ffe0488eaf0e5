import type { Transaction } from '../../database/store.ts';
import { decideItemAction, declinedItemAction } from '../../domain/disclosures/decide-item.ts';
import { forbidsItemAction } from '../../domain/disclosures/item-separation.ts';
import type { ItemAction, ItemStatus } from '../../domain/disclosures/lifecycle.data.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import { unpublishedSubject } from './interpretations.ts';
import { applyToPublic } from './item-effects.ts';
import type { ItemActionInput } from './item-input.ts';
import { ITEM_STEPS } from './item-steps.ts';
import { appendItemEvent, loadItem, refreshItem } from './load-item.ts';

export type ItemChanged = { readonly version: number; readonly status: ItemStatus };

/** How the caller saw the item, and the key that makes a repeat harmless. */
export type ItemOptions = {
  /** Throws `Outdated` where the item has changed since. */
  readonly expectedVersion?: number | undefined;
  readonly once?: Once | null;
};

type Act<A extends ItemAction = ItemAction> = { readonly action: A; readonly input: ItemActionInput<A> };

/** One step of one item inside an open transaction. */
async function take<A extends ItemAction>(
  world: { readonly app: App; readonly tx: Transaction; readonly actor: Actor },
  itemId: string,
  { action, input }: Act<A>,
  expectedVersion?: number,
): Promise<Result<ItemChanged>> {
  const { app, tx, actor } = world;
  const loaded = await loadItem(app, tx, itemId, true);
  const { state } = loaded;
  if (expectedVersion !== undefined && expectedVersion !== state.version)
    throw new Outdated(state.version, '这条信息');
  const refusal = forbidsItemAction(action, state, actor) ?? declinedItemAction(action, state);
  if (refusal) return { ok: false, refusal };
  const step = { ...world, itemId, loaded };
  const command = await ITEM_STEPS[action](step, input);
  if (!command.ok) return command;
  const now = { at: app.now().toISOString(), today: app.today() };
  const decision = decideItemAction(action, state, command.value, now);
  if (!decision.ok) return decision;
  await appendItemEvent(tx, itemId, actor.staffId, decision.value);
  await applyToPublic(step, decision.value);
  const after = await refreshItem(app, tx, itemId);
  return ok({ version: after.version, status: after.status });
}

/** Items that go out with this one, in the same transaction: a document and its interpretations (三同步). */
const companions = ({ action, input }: Act): readonly string[] =>
  action === 'publish' || action === 'schedule' ? (input as ItemActionInput<'publish'>).together : [];

/**
 * Takes one action of an item: load and lock, may this person, prepare (freeze, check), decide, append the event,
 * change what the public sees, rewrite the caches. One transaction: a refusal leaves nothing.
 *
 * Throws `Outdated` when somebody else changed the item since the client saw it (decision 20).
 */
export async function performItemAction<A extends ItemAction>(
  app: App,
  actor: Actor,
  itemId: string,
  act: Act<A> & { readonly options?: ItemOptions },
): Promise<Result<ItemChanged>> {
  const { action, input, options = {} } = act;
  return transactOnce<ItemChanged>(app, actor.agencyId, options.once ?? null, async (tx) => {
    const world = { app, tx, actor };
    const done = await take(world, itemId, { action, input }, options.expectedVersion);
    if (!done.ok) return done;
    for (const companion of companions(act)) {
      const { state } = await loadItem(app, tx, companion, true);
      const digest = state.named?.digest ?? '';
      const alongside = { action, input: { ...input, digest, together: [] } } as Act<A>;
      const other = await take(world, companion, alongside);
      if (!other.ok) return other;
    }
    const missing = await unpublishedSubject(tx, [itemId, ...companions(act)], action);
    return missing ? { ok: false, refusal: missing } : done;
  });
}
