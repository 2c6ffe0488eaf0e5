import type { DisclosureItemRow } from '../../database/disclosures.ts';
import type { Transaction } from '../../database/store.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { foldItem } from '../../domain/disclosures/fold-item.ts';
import type { ItemContent, OtherPeriod } from '../../domain/disclosures/item-content.ts';
import type { ItemEvent, NewItemEvent } from '../../domain/disclosures/item-events.ts';
import type { ItemState } from '../../domain/disclosures/item-state.ts';
import { publicationClock } from '../../domain/disclosures/publication-clock.ts';
import { NotFound } from '../actor.ts';
import type { App } from '../app.ts';

/** An item as a use case works on it: caches, events and the state folded from them, the working copy. */
export type LoadedItem = {
  readonly row: DisclosureItemRow;
  readonly events: readonly ItemEvent[];
  readonly state: ItemState;
  readonly draft: ItemContent;
  readonly revision: number;
};

/** The events of an item in the organ's chain of disclosures. */
async function itemEvents(tx: Transaction, itemId: string): Promise<ItemEvent[]> {
  const stored = await tx.ledger.ofRequest(itemId, 'disclosures');
  return stored.map(
    ({ facts, note: _, ...event }) =>
      ({ ...event, facts: JSON.parse(facts ?? '{}') }) as unknown as ItemEvent,
  );
}

/** The item, or `NotFound`: another organ's item and none at all answer alike. */
export async function loadItem(app: App, tx: Transaction, itemId: string, lock = false): Promise<LoadedItem> {
  const row = lock ? await tx.disclosures.findForUpdate(itemId) : await tx.disclosures.find(itemId);
  const draft = row && (await tx.disclosures.draft(itemId));
  if (!row || !draft) throw new NotFound('没有找到这条信息');
  const events = await itemEvents(tx, itemId);
  const folded = foldItem(events, app.now().toISOString());
  const state = { ...folded, writerIds: new Set(draft.writerIds) };
  return { row, events, state, draft: draft.content, revision: draft.revision };
}

/** Appends one event of an item to the organ's chain of disclosures, under the id of the item. */
export const appendItemEvent = (
  tx: Transaction,
  itemId: string,
  actorId: string | null,
  event: NewItemEvent,
): Promise<number> =>
  tx.ledger.append({
    stream: 'disclosures',
    requestId: itemId,
    type: event.type,
    occurredOn: event.occurredOn,
    actorId,
    facts: event.facts,
    note: null,
  });

/** The columns that are caches of the fold, counted on `calendar`. */
export function itemCaches(state: ItemState, otherPeriod: OtherPeriod | null, calendar: WorkingCalendar) {
  const clock = state.awaiting ? publicationClock(state.formedOn, otherPeriod, calendar) : null;
  return {
    status: state.status,
    formedOn: state.formedOn,
    dueOn: clock?.dueOn ?? null,
    provisional: clock?.provisional ?? false,
    calendarVersion: calendar.version,
    liveVersion: state.live?.publicVersion ?? null,
    liveFrom: state.live ? new Date(state.live.from) : null,
    lateReview: state.late.content || state.late.secrecy || state.lateFailed,
    lookBack: state.lookBack,
    reEvaluateOn: state.status === 'closed' ? state.reEvaluateOn : null,
    version: state.version,
  } satisfies Partial<DisclosureItemRow>;
}

/** Rewrites the caches after events were appended and answers the state that now holds. */
export async function refreshItem(
  app: App,
  tx: Transaction,
  itemId: string,
  change: Partial<DisclosureItemRow> = {},
): Promise<ItemState> {
  const { state, draft } = await loadItem(app, tx, itemId);
  const caches = itemCaches(state, draft.metadata.otherPeriod, app.calendar);
  await tx.disclosures.save(itemId, { ...caches, updatedAt: app.now(), ...change });
  return state;
}
