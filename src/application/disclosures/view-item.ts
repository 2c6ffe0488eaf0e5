import type { Transaction } from '../../database/store.ts';
import { declinedItemAction } from '../../domain/disclosures/decide-item.ts';
import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import { forbidsItemAction } from '../../domain/disclosures/item-separation.ts';
import { ITEM_ACTION_LABELS, ITEM_ACTIONS, ITEM_LIFECYCLE } from '../../domain/disclosures/lifecycle.data.ts';
import { publicationClock } from '../../domain/disclosures/publication-clock.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { describeItemEvent } from './describe-item-event.ts';
import { itemLine, lineNames } from './list-items.ts';
import { type LoadedItem, loadItem } from './load-item.ts';
import { findingsOf } from './release-findings.ts';

/** The content the page is about: the working copy while it is written, what was frozen once it goes on. */
async function shownContent(tx: Transaction, itemId: string, loaded: LoadedItem): Promise<ItemContent> {
  const { status, named } = loaded.state;
  if (status === 'drafting' || !named) return loaded.draft;
  return (await tx.disclosures.version(itemId, named.contentVersion))?.content ?? loaded.draft;
}

/** Exactly what the table offers this person now, and beside it why the rest of the status's row is declined. */
function actionsFor(actor: Actor, { state }: LoadedItem) {
  const row = ITEM_LIFECYCLE[state.status];
  const judged = ITEM_ACTIONS.filter((action) => row[action] !== undefined).map((action) => ({
    action,
    label: ITEM_ACTION_LABELS[action],
    refusal: declinedItemAction(action, state) ?? forbidsItemAction(action, state, actor),
  }));
  return {
    actions: judged.filter((it) => it.refusal === null).map(({ action, label }) => ({ action, label })),
    declined: judged.flatMap(({ action, label, refusal }) =>
      refusal && refusal.code !== 'forbidden'
        ? [{ action, label, reason: refusal.message, article: refusal.article }]
        : [],
    ),
  };
}

function clockView(app: App, { state, draft }: LoadedItem) {
  const clock = publicationClock(state.formedOn, draft.metadata.otherPeriod, app.calendar);
  return {
    ...clock,
    running: state.awaiting,
    metOn: state.metOn,
    onTime: state.metOn === null ? null : state.metOn <= clock.dueOn,
  };
}

/** What stands in relation to an item, with titles; both ways. */
async function relationsOf(app: App, tx: Transaction, itemId: string, content: ItemContent) {
  const titled = async (id: string) => (await tx.disclosures.find(id))?.title ?? '（未找到）';
  const to = [];
  for (const relation of content.metadata.relations)
    to.push({ ...relation, title: await titled(relation.itemId), direction: 'to' as const });
  const from = await app.store.publicItems.relatedFrom(app.now(), tx.agencyId, itemId);
  return [
    ...to,
    ...from.flatMap((it) =>
      it.relations
        .filter((relation) => relation.itemId === itemId)
        .map(({ kind }) => ({ kind, itemId: it.id, title: it.title, direction: 'from' as const })),
    ),
  ];
}

/** The page of an item: content, checks, clock with its proof, what was done, what is offered now. */
export const viewItem = async (app: App, actor: Actor, itemId: string) => {
  demand(actor, 'disclosures:read');
  const shown = await app.store.publicItems.find(app.now(), actor.agencyId, itemId);
  return app.store.read(actor.agencyId, async (tx) => {
    const loaded = await loadItem(app, tx, itemId);
    const { row, state, events, revision } = loaded;
    const content = await shownContent(tx, itemId, loaded);
    const names = await lineNames(tx);
    return {
      ...itemLine(app, { ...row, status: state.status }, names),
      version: state.version,
      revision,
      content,
      digest: state.named?.digest ?? null,
      publicValidity: shown?.validity ?? null,
      correction: state.correction,
      clock: clockView(app, loaded),
      findings: await findingsOf({ app, tx, loaded }, content),
      relations: await relationsOf(app, tx, itemId, content),
      ...actionsFor(actor, loaded),
      timeline: events.map((event) => ({
        seq: event.seq,
        on: event.occurredOn,
        recordedAt: event.recordedAt,
        actor: event.actorId ? (names.people.get(event.actorId) ?? '已离岗人员') : '系统',
        ...describeItemEvent(event),
      })),
      versions: (await tx.disclosures.versions(itemId)).map((it) => ({
        number: it.number,
        digest: it.digest.toString('hex'),
        savedBy: names.people.get(it.savedBy) ?? '已离岗人员',
        savedAt: it.savedAt.toISOString(),
      })),
      publicVersions: (await tx.publishedItems.versions(itemId)).map((it) => ({
        ...it,
        visibleFrom: it.visibleFrom.toISOString(),
        supersededFrom: it.supersededFrom?.toISOString() ?? null,
      })),
    };
  });
};
